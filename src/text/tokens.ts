import { fold, lower } from './fold'
import { unitAt } from './units'
import { hashUnit, numberAt, numberOf, wordOf } from './words'

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

/** A letter whose case was not asked yet. */
const SOME_LETTER = 1
const SPACE = 2
const DIGIT = 3
const MARK = 4
const APOSTROPHE = 5
const HIGH_SURROGATE = 6
const LETTER = 7
const CAPITAL = 8

/** Class of each UTF-16 unit; 0 is not asked yet, and asked once of Unicode's tables. */
const classes = new Uint8Array(0x10000)

/** Units whose class is known without the tables of Unicode, which take longer to load than a page to read. */
const KNOWN: readonly (readonly [from: number, to: number, unit: number])[] = [
  [0x21, 0x26, MARK],
  [0x27, 0x27, APOSTROPHE],
  [0x28, 0x2f, MARK],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, MARK],
  [0x41, 0x5a, CAPITAL],
  [0x5b, 0x60, MARK],
  [0x61, 0x7a, LETTER],
  [0x7b, 0x7e, MARK],
  [0xc0, 0xd6, SOME_LETTER],
  [0xd8, 0xf6, SOME_LETTER],
  [0xf8, 0x24f, SOME_LETTER],
  [0x1e00, 0x1eff, SOME_LETTER],
  [0x2010, 0x2017, MARK],
  [0x2018, 0x2019, APOSTROPHE],
  [0x201a, 0x2027, MARK],
]
for (const [from, to, unit] of KNOWN) classes.fill(unit, from, to + 1)

function classify(code: number, known: number): number {
  const c = String.fromCharCode(code)
  if (/\s/.test(c)) return SPACE
  if (known === SOME_LETTER || /[\p{L}\p{M}]/u.test(c)) return lower(c) === c ? LETTER : CAPITAL
  if (/['’ʼ‘]/.test(c)) return APOSTROPHE
  return code >= 0xd800 && code <= 0xdbff ? HIGH_SURROGATE : MARK
}

function classOf(code: number): number {
  const known = classes[code]!
  if (known > SOME_LETTER) return known
  const asked = classify(code, known)
  classes[code] = asked
  return asked
}

/** The token with the number that its word has now. */
export const numbered = (token: Token): Token => ({ ...token, word: numberOf(token.fold) })

/** Splits text into tokens, in order, disjoint, white space left out. Linear in the text's length. */
export function tokenize(text: string, folded: string = fold(text)): Token[] {
  const { length } = text
  const tokens: Token[] = []
  for (let i = 0; i < length; ) {
    const unit = classOf(unitAt(text, i))
    if (unit === SPACE) {
      i++
      continue
    }
    const token = unit >= LETTER ? wordAt(text, folded, length, i) : signAt(text, folded, length, i)
    tokens.push(token)
    i = token.end
  }
  return tokens
}

/** The word that begins at `start`: letters, and an apostrophe that stands between two letters. */
function wordAt(text: string, folded: string, length: number, start: number): Token {
  const initial = classOf(unitAt(text, start)) === CAPITAL
  let capitals = initial ? 1 : 0
  let hash = hashUnit(0, unitAt(folded, start))
  let end = start + 1
  for (; end < length; end++) {
    const unit = classOf(unitAt(text, end))
    if (unit < LETTER) {
      const joins = unit === APOSTROPHE && end + 1 < length && classOf(unitAt(text, end + 1)) >= LETTER
      if (!joins) break
    } else if (unit === CAPITAL) capitals++
    hash = hashUnit(hash, unitAt(folded, end))
  }
  return tokenOf('word', start, end, folded, hash, shapeOf(capitals, initial, end - start))
}

function shapeOf(capitals: number, initial: boolean, length: number): Shape {
  if (capitals === 0) return 'lower'
  if (capitals === length && capitals > 1) return 'upper'
  return capitals === 1 && initial ? 'capital' : 'mixed'
}

/** The run of digits or the mark that begins at `start`. */
function signAt(text: string, folded: string, length: number, start: number): Token {
  const unit = classOf(unitAt(text, start))
  let end = start + 1
  if (unit === DIGIT) while (end < length && classOf(unitAt(text, end)) === DIGIT) end++
  if (unit === HIGH_SURROGATE && end < length) end++
  let hash = 0
  for (let i = start; i < end; i++) hash = hashUnit(hash, unitAt(folded, i))
  return tokenOf(unit === DIGIT ? 'number' : 'mark', start, end, folded, hash, 'lower')
}

/** Words of the lexicons are not cut out of the text again. */
function tokenOf(kind: TokenKind, start: number, end: number, folded: string, hash: number, shape: Shape): Token {
  const word = numberAt(folded, start, end, hash)
  return { kind, start, end, fold: word === 0 ? folded.slice(start, end) : wordOf(word), word, shape }
}
