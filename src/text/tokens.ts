import { fold, lower } from './fold'
import { numberOf } from './words'

/**
 * - `word`: letters with their marks, apostrophes inside ("K'Ré", "H’Yim")
 * - `number`: a run of digits ("16" in "16/10", "30" in "30a")
 * - `mark`: one unit of anything else ("-", "/", "…"; a whole surrogate pair)
 */
type TokenKind = 'word' | 'number' | 'mark'

/** How a word is written: `đồng`, `Đồng`, `ĐỒNG` (two letters or more), `BộGT`. Numbers and marks are `lower`. */
type Shape = 'lower' | 'capital' | 'upper' | 'mixed'

export interface Token {
  readonly kind: TokenKind
  /** Half-open, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** The folded text of the token: what lexicons are matched with. */
  readonly fold: string
  /** The number of `fold` among the words of the lexicons; see `words.ts`. */
  readonly word: number
  readonly shape: Shape
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const MARK = 4
const APOSTROPHE = 5
const HIGH_SURROGATE = 6

/** Class of each UTF-16 unit, asked of the Unicode tables once a unit; 0 is not asked yet. */
const classes = new Uint8Array(0x10000)

function classify(code: number): number {
  const c = String.fromCharCode(code)
  if (/\s/.test(c)) return SPACE
  if (/[\p{L}\p{M}]/u.test(c)) return LETTER
  if (/[0-9]/.test(c)) return DIGIT
  if (/['’ʼ‘]/.test(c)) return APOSTROPHE
  return code >= 0xd800 && code <= 0xdbff ? HIGH_SURROGATE : MARK
}

function classOf(code: number): number {
  const known = classes[code]!
  if (known !== 0) return known
  const asked = classify(code)
  classes[code] = asked
  return asked
}

function shapeOf(text: string, lowered: string, start: number, end: number): Shape {
  let capitals = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== lowered.charCodeAt(i)) capitals++
  if (capitals === 0) return 'lower'
  if (capitals === end - start && capitals > 1) return 'upper'
  return capitals === 1 && text.charCodeAt(start) !== lowered.charCodeAt(start) ? 'capital' : 'mixed'
}

/** End of the word that begins at `start`: letters, and an apostrophe that stands between two letters. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end))
    const joins = kind === APOSTROPHE && end + 1 < text.length && classOf(text.charCodeAt(end + 1)) === LETTER
    if (kind !== LETTER && !joins) break
    end++
  }
  return end
}

const token = (kind: TokenKind, start: number, end: number, folded: string, shape: Shape): Token => ({
  kind,
  start,
  end,
  fold: folded,
  word: numberOf(folded),
  shape,
})

/** The token with the number that its word has now. */
export const numbered = (token: Token): Token => ({ ...token, word: numberOf(token.fold) })

/** Splits text into tokens, in order, disjoint, white space left out. Linear in the text's length. */
export function tokenize(text: string, folded: string = fold(text)): Token[] {
  const lowered = lower(text)
  const tokens: Token[] = []
  let i = 0
  while (i < text.length) {
    const start = i
    const unit = classOf(text.charCodeAt(i))
    if (unit === SPACE) {
      i++
      continue
    }
    if (unit === LETTER) {
      i = wordEnd(text, i)
      tokens.push(token('word', start, i, folded.slice(start, i), shapeOf(text, lowered, start, i)))
      continue
    }
    i++
    if (unit === DIGIT) while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++
    if (unit === HIGH_SURROGATE && i < text.length) i++
    tokens.push(token(unit === DIGIT ? 'number' : 'mark', start, i, folded.slice(start, i), 'lower'))
  }
  return tokens
}
