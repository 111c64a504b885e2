import type { ProjectCode } from '../../schema'
import { type Body, tokenAt } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { DOCUMENT_TYPES } from '../lexicon/documents'
import { CLAUSE_WORDS } from '../lexicon/projects'

/** Something read behind a code, and the place where it ends. */
export interface Tail {
  value: string
  end: number
}

/** Whether one of `letters` stands at `offset`, a blank left out: without it, a pattern need not be tried there. */
export function opensWith(letters: string, folded: string, offset: number): boolean {
  const letter = folded[folded[offset] === ' ' ? offset + 1 : offset]
  return letter !== undefined && letters.includes(letter)
}

const LONGEST_NAME = 500
const QUOTED = /(?:[:,]| -)? ?(?:(?:về việc|về|v\/v|với tên(?: gọi)?|có tên|mang tên|là)(?: việc)?:? ?)?"/uy

/** A name in quotes right at `offset`, behind "về" or not; quotes may be of two kinds: “… 2015-2020". */
export function readQuoted(body: Body, offset: number): Tail | null {
  const { folded, text } = body
  if (!opensWith(':,-"vcml', folded, offset)) return null
  QUOTED.lastIndex = offset
  const opened = QUOTED.exec(folded)
  if (!opened) return null
  const start = offset + opened[0].length
  const end = folded
    .slice(start, start + LONGEST_NAME)
    .split('\n', 1)[0]!
    .indexOf('"')
  if (end < 2) return null
  return { value: text.slice(start, start + end).trim(), end: start + end + 1 }
}

const ABOUT = /,? (?:về việc|về|v\/v) (?!(?:dự|đích|nước|quê|trước|sau|phía|tham|với)(?!\p{L}))/uy
const clauseWords = new WordSet(CLAUSE_WORDS)
const LONGEST_PHRASE = 60

/** The token that closes the quote opened at token `open`: in the same block, with words between. */
function closingQuote(body: Body, open: number): number | null {
  for (let i = open + 1; i < Math.min(open + LONGEST_PHRASE, body.tokens.length); i++) {
    if (body.text.slice(body.tokens[i - 1]!.end, body.tokens[i]!.start).includes('\n')) return null
    if (body.tokens[i]!.fold === '"') return i > open + 1 ? i : null
  }
  return null
}

/**
 * End of an unquoted name that begins at token `from`: the first full stop, semicolon, colon, bracket or quote, or a
 * comma behind which a new clause begins. `endsAt` may end it earlier.
 */
export function phraseEnd(body: Body, from: number, endsAt: (index: number) => boolean = () => false): number {
  const { tokens, text } = body
  let to = from
  for (; to < Math.min(from + LONGEST_PHRASE, tokens.length); to++) {
    const token = tokens[to]!
    if (to > from && text.slice(tokens[to - 1]!.end, token.start).includes('\n')) break
    if ('.;:()!?…'.includes(token.fold)) break
    if (token.fold === '"') {
      const closing = closingQuote(body, to)
      if (to === from || !closing) break
      to = closing
      continue
    }
    const next = tokens[to + 1]
    if (token.fold === ',' && (next?.kind !== 'word' || next.shape !== 'lower' || clauseWords.has(next.word))) break
    if (to > from && endsAt(to)) break
  }
  return to
}

const documentTypes = PhraseTrie.of(Object.keys(DOCUMENT_TYPES).map(type => [type, true] as const))

/** "… và Kết luận số 01-KL/TW": behind "và" another document begins. */
const begins = ({ tokens }: Body, index: number) =>
  tokens[index]!.fold === 'và' &&
  tokens[index + 1]?.shape === 'capital' &&
  documentTypes.match(tokens, index + 1) !== null

/** What a document or a scheme is about: a quoted name, or the words behind "về". */
export function readAbout(body: Body, offset: number): Tail | null {
  const quoted = readQuoted(body, offset)
  if (quoted) return quoted
  if (!opensWith(',v', body.folded, offset)) return null
  ABOUT.lastIndex = offset
  const about = ABOUT.exec(body.folded)
  if (!about) return null
  const from = tokenAt(body.tokens, offset + about[0].length)
  const to = phraseEnd(body, from, index => begins(body, index))
  if (to === from || to - from >= LONGEST_PHRASE) return null
  const { end } = body.tokens[to - 1]!
  return { value: body.text.slice(body.tokens[from]!.start, end), end }
}

const PERIOD =
  /(?:giai đoạn|thời kỳ|nhiệm kỳ)(?: từ)?(?: năm)? ?((?:19|20)\d\d) ?(?:-|đến(?: năm)?|tới(?: năm)?|\/) ?((?:19|20)\d\d)(?!\d)/u

/** The period that a text names: "giai đoạn 2016-2020", "giai đoạn 2022 - 2025, tầm nhìn đến năm 2030". */
export function readPeriod(folded: string): ProjectCode['period'] {
  const match = PERIOD.exec(folded)
  return match ? { start: match[1]!, end: match[2]! } : null
}
