import type { Body } from '../text/body'
import type { Sentence } from '../text/sentences'
import type { Token } from '../text/tokens'
import { SHORTENED } from './lexicon/shortened'

const shortened = new Set(SHORTENED)

/** "Manuela V. Ferro" */
const isInitial = ({ start, end, shape }: Token) => end - start === 1 && shape === 'capital'

/** Joins what a full stop behind "No.", "Assoc. Prof." or "Gen." has cut: a sentence goes on in its block. */
export function joinSentences({ sentences, tokens }: Body): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const goesOn =
      last?.block === sentence.block &&
      tokens[last.to - 1]!.fold === '.' &&
      last.to - last.from > 1 &&
      tokens[last.to - 2]!.end === tokens[last.to - 1]!.start &&
      (shortened.has(tokens[last.to - 2]!.fold) || isInitial(tokens[last.to - 2]!)) &&
      (tokens[last.to - 2]!.fold !== 'no' || tokens[sentence.from]!.kind === 'number')
    if (last && goesOn) joined[joined.length - 1] = { ...last, to: sentence.to }
    else joined.push(sentence)
  }
  return joined
}
