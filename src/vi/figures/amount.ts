import { enterWord, WordSet, WordTable } from '../../text/words'
import {
  ARTICLE_WORDS,
  CAPITAL_SCALES,
  DECIMAL_WORDS,
  DIGIT_WORDS,
  EMPTY_PLACES,
  HALF,
  HUNDRED,
  NEGATIVE,
  OPENING_WORDS,
  SCALES,
  TEN,
  TENS_WORDS,
} from '../lexicon/numerals'
import { glued, type Line, UNITS } from './vocabulary'

/** A number as written, without its unit. */
export interface Amount {
  value: number
  /** Index of the first token, and of the one after the last. */
  from: number
  to: number
  /** The product of its multipliers: 1e9 in "1,5 tỷ"; 1 if there is none. */
  scale: number
  /** `plain`: bare digits, as a year or a name would be written. */
  form: 'plain' | 'separated' | 'words'
  /** Other values that the digits may stand for: 3098 in "3,098 tấn". */
  alternatives: number[]
}

interface Literal {
  name: string
  /** What stands behind its first digits: a point, a comma, a blank; empty where anything may. */
  mark: '.' | ',' | ' ' | ''
  pattern: RegExp
  read(digits: string): number
  /** The other reading of the same digits. */
  other?: (digits: string) => number
}

const decimal = (digits: string) => Number(digits.replaceAll('.', '').replace(',', '.'))
const english = (digits: string) => Number(digits.replaceAll(',', ''))
const END = String.raw`(?![\d]|[.,]\d)`

/** Shapes of numbers in digits, the first that fits wins. */
const LITERALS: Literal[] = [
  // 2.522,81 · 612.480 · 1.234.567
  {
    name: 'point for thousands',
    mark: '.',
    pattern: new RegExp(String.raw`[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,9})?${END}`, 'y'),
    read: decimal,
  },
  // 1,234,567 · 1,234.5
  {
    name: 'comma for thousands',
    mark: ',',
    pattern: new RegExp(String.raw`[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d{1,9})?|(?:,\d{3})+\.\d{1,9})${END}`, 'y'),
    read: english,
  },
  // 3,098 tấn: three decimals, or thousands by an English hand
  {
    name: 'comma and three digits',
    mark: ',',
    pattern: new RegExp(String.raw`[1-9]\d{0,2},\d{3}${END}`, 'y'),
    read: decimal,
    other: english,
  },
  // 17,6 · 0,125 · ,77
  { name: 'decimal comma', mark: ',', pattern: new RegExp(String.raw`\d{0,20},\d{1,9}${END}`, 'y'), read: decimal },
  // 3.85 · 0.125
  { name: 'decimal point', mark: '.', pattern: new RegExp(String.raw`\d{1,20}\.\d{1,9}${END}`, 'y'), read: Number },
  // 18 000 · 1 482 350
  {
    name: 'blank for thousands',
    mark: ' ',
    pattern: /[1-9]\d{0,2}(?: \d{3})+(?:,\d{1,2})?(?![\d/]|[.,]\d| \d)/y,
    read: digits => decimal(digits.replaceAll(' ', '')),
  },
  // 02 · 315
  { name: 'digits', mark: '', pattern: new RegExp(String.raw`\d{1,20}${END}`, 'y'), read: Number },
]

/** The shapes that may begin where digits go over to a mark. */
const LITERALS_BY_MARK = new Map(
  ['.', ',', ' ', ''].map(mark => [mark, LITERALS.filter(literal => literal.mark === mark || literal.mark === '')]),
)
const PLAIN = LITERALS_BY_MARK.get('')!

/** No figure has more. */
const MOST_DIGITS = 20

function readLiteral(line: Line, at: number): Amount | null {
  const { start, end, kind, fold } = line.tokens[at]!
  const literals = LITERALS_BY_MARK.get(line.folded[kind === 'number' ? end : start] ?? '')
  if (literals === undefined && end - start <= MOST_DIGITS)
    return { value: Number(fold), from: at, to: at + 1, scale: 1, form: 'plain', alternatives: [] }
  for (const { name, pattern, read, other } of literals ?? PLAIN) {
    pattern.lastIndex = start
    const digits = pattern.exec(line.folded)?.[0]
    if (digits === undefined) continue
    let to = at + 1
    while (to < line.to && line.tokens[to]!.start < start + digits.length) to++
    const form = name === 'digits' ? 'plain' : 'separated'
    return { value: read(digits), from: at, to, scale: 1, form, alternatives: other ? [other(digits)] : [] }
  }
  return null
}

/** "2 tỷ lệ", "3 trăm họ": the word is no multiplier here. */
const NO_SCALE_BEFORE = new WordSet(['lệ', 'số', 'trọng', 'suất'])
const SCALE = new WordTable(Object.entries(SCALES))
const CAPITAL_SCALE = new WordTable(Object.entries(CAPITAL_SCALES))
const SHORT_SCALE = new WordSet(['k', 'tr'])

function scaleAt(line: Line, at: number): number | null {
  const token = at < line.to ? line.tokens[at]! : undefined
  if (token === undefined || token.kind !== 'word' || token.shape === 'mixed') return null
  if (token.shape === 'capital') return glued(line, at) ? (CAPITAL_SCALE.get(token.word) ?? null) : null
  const scale = SCALE.get(token.word)
  if (scale === undefined) return null
  const next = line.tokens[at + 1]
  if (SHORT_SCALE.has(token.word) && !glued(line, at) && next?.fold !== 'đ') return null
  return next && NO_SCALE_BEFORE.has(next.word) ? null : scale
}

/** Multipliers and what else belongs to the number: "344,8 nghìn tỷ", "3 tỷ 500 triệu", "1 tỷ rưỡi", "1 vạn 2". */
function scaled(line: Line, amount: Amount): Amount {
  let last = scaleAt(line, amount.to)
  if (last === null) return amount
  const times = (factor: number) => {
    amount.value *= factor
    amount.scale *= factor
    amount.alternatives = amount.alternatives.map(value => value * factor)
    amount.to++
  }
  for (let next: number | null = last; next !== null; next = scaleAt(line, amount.to)) {
    times(next)
    last = next
  }
  amount.value = tidy(amount.value)
  if (line.tokens[amount.to]?.fold === HALF && amount.to < line.to) {
    amount.value += last / 2
    amount.to++
  }
  return withSmallerPart(line, amount, last)
}

function withSmallerPart(line: Line, amount: Amount, last: number): Amount {
  const next = line.tokens[amount.to]
  if (amount.to >= line.to || next?.kind !== 'number' || amount.form === 'words') return amount
  // 1tr5
  if (glued(line, amount.to) && /^\d$/.test(next.fold))
    return { ...amount, value: amount.value + (Number(next.fold) * last) / 10, to: amount.to + 1 }
  const part = readLiteral(line, amount.to)
  if (part === null || part.value >= 1000) return amount
  const smaller = scaleAt(line, part.to)
  if (smaller !== null && smaller < last) {
    const tail = scaled(line, part)
    return { ...amount, value: amount.value + tail.value, to: tail.to }
  }
  const tenth = last === 1e4 && smaller === null && part.value < 10 && part.form === 'plain'
  return tenth ? { ...amount, value: amount.value + part.value * 1000, to: part.to } : amount
}

/** 2.3 * 1e9 without the dust of binary fractions. */
const tidy = (value: number) => Number(value.toPrecision(15))

const TENS = new WordSet(TENS_WORDS)
const EMPTY = new WordSet(EMPTY_PLACES)
const DIGITS = new WordTable(Object.entries(DIGIT_WORDS))
const [HUNDREDS, TEN_ITSELF] = [enterWord(HUNDRED), enterWord(TEN)]

/** "hai trăm linh năm", "mười bốn", "ba mươi lăm", "chín": a group of up to three places. */
function readGroup(line: Line, at: number): { value: number; to: number } | null {
  const word = (i: number) => (i < line.to ? line.tokens[i]!.word : -1)
  const digit = (i: number) => (i < line.to ? DIGITS.get(line.tokens[i]!.word) : undefined)
  let value = 0
  let to = at
  const hundreds = word(at) === HUNDREDS ? 1 : word(at + 1) === HUNDREDS ? digit(at) : undefined
  if (hundreds !== undefined) {
    value = hundreds * 100
    to += word(at) === HUNDREDS ? 1 : 2
    if (EMPTY.has(word(to)) && digit(to + 1) !== undefined) to++
  }
  const tens = word(to) === TEN_ITSELF ? 1 : TENS.has(word(to + 1)) ? digit(to) : undefined
  if (tens !== undefined) {
    value += tens * 10
    to += word(to) === TEN_ITSELF ? 1 : 2
  }
  const ones = digit(to)
  if (ones !== undefined) {
    value += ones
    to++
  }
  return to > at ? { value, to } : null
}

/** The value of a run of numeral words that begins at `at`: "hai mươi mốt nghìn không trăm mười một". */
function readWords(line: Line, at: number): Amount | null {
  let total = 0
  let scale = 1
  let to = at
  for (let group = readGroup(line, to); group; group = readGroup(line, to)) {
    let part = group.value
    to = group.to
    let factor = scaleAt(line, to)
    if (factor === null) {
      total += part
      break
    }
    for (; factor !== null; factor = scaleAt(line, to)) {
      part *= factor
      scale = Math.max(scale, factor)
      to++
    }
    total += part
  }
  return to > at ? { value: total, from: at, to, scale, form: 'words', alternatives: [] } : null
}

const OPENING = new WordSet(OPENING_WORDS)
const ARTICLES = new WordSet(ARTICLE_WORDS)
const POINTS = new WordSet(DECIMAL_WORDS)

const isMoney = (line: Line, at: number) => UNITS.match(line.tokens, at, line.to)?.value.sort === 'money'

/** Whether a number in words may begin at token `at`. */
export function opensNumeral(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  if (!OPENING.has(token.word) || (token.shape === 'capital' && at > line.from)) return false
  const before = at > line.from ? line.tokens[at - 1]!.word : 0
  if (TENS.has(before) || before === TEN_ITSELF || DIGITS.get(before) !== undefined) return false
  if (!ARTICLES.has(token.word)) return true
  const next = line.tokens[at + 1]?.word ?? 0
  const goesOn = TENS.has(next) || POINTS.has(next) || SCALE.get(next) !== undefined
  return goesOn || isMoney(line, at + 1)
}

/** "2 chấm 23", "một phẩy năm": the point read aloud. */
function withSpokenDecimals(line: Line, amount: Amount): Amount {
  if (amount.to + 1 >= line.to || amount.scale > 1 || !POINTS.has(line.tokens[amount.to]!.word)) return amount
  const next = line.tokens[amount.to + 1]!
  const part = next.kind === 'number' ? readLiteral(line, amount.to + 1) : readWords(line, amount.to + 1)
  if (part === null || !Number.isInteger(part.value)) return amount
  return { ...amount, value: Number(`${amount.value}.${part.value}`), to: part.to, form: 'separated' }
}

/** The number that begins at token `at`, with its sign and multipliers. */
export function readAmount(line: Line, at: number): Amount | null {
  const token = line.tokens[at]
  if (!token || at >= line.to) return null
  if (token.fold === '-' || token.fold === NEGATIVE) {
    const amount = at + 1 < line.to && line.tokens[at + 1]!.fold !== token.fold ? readAmount(line, at + 1) : null
    return amount && { ...amount, value: -amount.value, from: at }
  }
  const isDigits = token.kind === 'number' || token.fold === ','
  const amount = isDigits ? readLiteral(line, at) : readWords(line, at)
  if (amount === null) return null
  const whole = withSpokenDecimals(line, amount)
  return isDigits ? scaled(line, whole) : whole
}
