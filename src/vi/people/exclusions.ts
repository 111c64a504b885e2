import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { NAMED_AFTER } from '../lexicon/people'

const namesakes = PhraseTrie.ofPhrases(NAMED_AFTER)

/** "đường Phan Bội Châu", "xã Lê Lợi": the name is the place's. */
export function isPlaceName(body: Body, from: number): boolean {
  for (let back = 1; back <= 4 && from - back >= 0; back++) {
    const match = namesakes.match(body.tokens, from - back, from)
    if (match && match.to === from) return true
  }
  return false
}
