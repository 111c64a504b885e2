import type { Block, Span } from '../schema'
import { fold } from './fold'
import { type Sentence, sentences } from './sentences'
import { numbered, type Token, tokenize } from './tokens'
import { NUMBERING } from './words'

/** A piece of the article as the page layer hands it over: one paragraph, heading, item, table … in clean text. */
export interface Passage {
  kind: Block['kind']
  text: string
  /** The text folded, where somebody has done so. */
  folded?: string | undefined
}

/** The article's text with everything the extractors read it by. All offsets are UTF-16 units of `text`. */
export interface Body {
  readonly text: string
  /** `text` folded for matching, unit for unit: a place in one is the place in the other. */
  readonly folded: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** By whose count the tokens' words are numbered. */
  readonly numbering: object
}

const BETWEEN_BLOCKS = '\n\n'
/** A letter that is longer in lower case: with one, a text is folded otherwise than its passages. */
const GROWS = '\u0130'

/** Joins passages by one blank line and reads the result into tokens and sentences. Empty passages are left out. */
export function composeBody(passages: readonly Passage[]): Body {
  const blocks: Block[] = []
  const texts: string[] = []
  const folds: string[] = []
  let start = 0
  for (const passage of passages) {
    if (passage.text === '') continue
    const end = start + passage.text.length
    blocks.push({ kind: passage.kind, start, end })
    texts.push(passage.text)
    folds.push(passage.folded ?? fold(passage.text))
    start = end + BETWEEN_BLOCKS.length
  }
  const text = texts.join(BETWEEN_BLOCKS)
  const folded = text.includes(GROWS) ? fold(text) : folds.join(BETWEEN_BLOCKS)
  const tokens = tokenize(text, folded)
  return { text, folded, blocks, tokens, sentences: sentences(tokens, blocks), numbering: NUMBERING }
}

/** The body as a reader takes it: with the numbers of the reader's own lexicons. */
export const ownBody = (body: Body): Body =>
  body.numbering === NUMBERING ? body : { ...body, tokens: body.tokens.map(numbered), numbering: NUMBERING }

/** The span of tokens `from` up to, not including, `to`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** Index of the first token that starts at or after `offset`; `tokens.length` if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
