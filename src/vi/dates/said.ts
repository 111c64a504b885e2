import type { Body } from '../../text/body'
import type { Sentence } from '../../text/sentences'
import { PhraseTrie } from '../../text/trie'
import { WordMasks } from '../../text/words'
import {
  COMPLETION_WORDS,
  DOCUMENT_NOUNS,
  EVENT_VERBS,
  FEAST_WORDS,
  FUTURE_WORDS,
  LAW_NOUNS,
  OCCASION_WORDS,
  PAST_WORDS,
} from '../lexicon/dates'

/** What the words of a sentence tell of its dates. */
const WORDS = {
  verb: EVENT_VERBS,
  future: FUTURE_WORDS,
  toCome: ['sẽ', 'dự kiến'],
  past: PAST_WORDS,
  completion: COMPLETION_WORDS,
  feast: [...FEAST_WORDS, ...OCCASION_WORDS],
  document: DOCUMENT_NOUNS,
  law: LAW_NOUNS,
}

export type Kind = keyof typeof WORDS

const PHRASES = (Object.keys(WORDS) as Kind[]).map(kind => ({ kind, phrases: PhraseTrie.ofPhrases(WORDS[kind]) }))

/** Whose phrases begin with a word. */
const OPENINGS = new WordMasks(PHRASES.map(({ phrases }) => phrases.firstWords))

/** Where the words of each kind stand in a sentence: starts and ends by turns, in the order of the text. */
export class Said {
  private readonly places: Record<Kind, number[]> = {
    verb: [],
    future: [],
    toCome: [],
    past: [],
    completion: [],
    feast: [],
    document: [],
    law: [],
  }

  constructor({ tokens }: Body, { from, to }: Sentence) {
    for (let i = from; i < to; i++) {
      const { word, start } = tokens[i]!
      for (let at = 0, opened = OPENINGS.of(word); opened !== 0; at++, opened >>>= 1) {
        if ((opened & 1) === 0) continue
        const { kind, phrases } = PHRASES[at]!
        const match = phrases.match(tokens, i, to)
        if (match) this.places[kind].push(start, tokens[match.to - 1]!.end)
      }
    }
  }

  /** Where the first word of a kind begins that stands in the text from `start` to `end`; -1 if none does. */
  find(kind: Kind, start: number, end: number): number {
    const places = this.places[kind]
    if (places.length === 0) return -1
    let low = 0
    let high = places.length >> 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[2 * middle]! < start) low = middle + 1
      else high = middle
    }
    return 2 * low < places.length && places[2 * low + 1]! <= end ? places[2 * low]! : -1
  }

  has(kind: Kind, start: number, end: number): boolean {
    return this.find(kind, start, end) >= 0
  }
}
