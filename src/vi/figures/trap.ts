import type { Token } from '../../text/tokens'
import { WordSet } from '../../text/words'
import { COUNTING, NOT_NUMBERED, NUMBERED_NAMES, NUMBERED_NOUNS } from '../lexicon/numbered'
import { isCurrency } from './unit'
import { glued, type Line, preceding } from './vocabulary'

/** A shape of digits that is no quantity, tried at the first digit. */
interface Trap {
  name: string
  /** With what its first digits may begin; empty for any. */
  digits: string
  /** What may stand behind its first digits, at once or after a blank: "a" is any letter; empty for anything. */
  behind: string
  pattern: RegExp
  /** Tried on the text as written, where capitals tell; else on the folded text. */
  cased: boolean
}

const trap = (name: string, digits: string, behind: string, pattern: string, cased = false): Trap => ({
  name,
  digits,
  behind,
  pattern: new RegExp(pattern, 'yu'),
  cased,
})

/** In the order in which they are tried. */
const SHAPES: Trap[] = [
  // 16/10/2020 · 5-3-2020 · 30.4.1975
  trap('date', '', '/.-', String.raw`\d{1,2}([\/.-]) ?\d{1,2} ?\1 ?\d{2,4}(?![\d%])`),
  // 11/2020
  trap('month', '', '/-', String.raw`\d{1,2} ?[\/-] ?(?:19|20)\d{2}(?!\d|[.,]\d)`),
  // 2015-2020 · 2021 – 2025 · 2019/2020
  trap('years', '12', '/-', String.raw`(?:19|20)\d{2} ?[-\/] ?(?:19|20)?\d{2}(?!\d|[.,]\d)`),
  // 7h30 · 15h · 8g · 19:30 · 7 giờ 30
  trap(
    'clock time',
    '',
    'hg:',
    String.raw`\d{1,2} ?(?:h|g) ?\d{2}(?!\d)|\d{1,2}h(?![\p{L}\d])|\d{1,2}g00|\d{1,2}:\d{2}|\d{1,2} giờ (?:kém )?\d{1,2}(?! ngày)`,
  ),
  // 12/2020/QĐ-UBND · 18-NQ/TW · 34/CĐ-TTg
  trap(
    'document number',
    '',
    'a/-',
    String.raw`\d{1,5}[a-zA-Z]?(?:\/\d{4})? ?[-\/–] ?(?:\p{Lu}[\p{L}\d]{0,8} ?[-\/–]|(?!VN[DĐ]|USD|EUR)\p{Lu}{2,8})`,
    true,
  ),
  // 0261.3543.210 · 0912 345 678 · 0203.720.115 · 00_14
  trap('telephone', '01', '', String.raw`0\d{2,}|0\d[. ]\d{3,4}[. ]\d{3,4}|1[89]00[. ]?\d{4,}`),
  // 192.168.0.1 · 1.2.3
  trap('dotted number', '', '.', String.raw`\d{1,3}(?:\.\d{1,3}){2,12}(?<!\.\d{3})(?!\d)`),
  // Km 23+500
  trap('kilometre post', '', '+', String.raw`\d{1,4}\+\d{1,4}`),
  // quy hoạch tỷ lệ 1/500
  trap('map scale', '1', '/', String.raw`1\/\d{1,3}(?:00|\.000)(?!\d)`),
  // 24/7
  trap('round the clock', '2', '/', String.raw`24\/(?:24|7)(?!\d|[.,]\d)`),
]

const LETTER = 'a'
const trapsBehind = (...marks: string[]) =>
  SHAPES.filter(({ behind }) => behind === '' || marks.some(mark => behind.includes(mark)))
const TRAPS_BY_MARK = new Map([
  ...[...'/.-+:'].map(mark => [mark, trapsBehind(mark)] as const),
  ...[...'hg'].map(letter => [letter, trapsBehind(letter, LETTER)] as const),
])
const [BEFORE_LETTERS, ANYWHERE] = [trapsBehind(LETTER), trapsBehind()]

/** The shapes that may begin with the digits that end at `end`. */
function trapsBefore({ folded }: Line, end: number): readonly Trap[] {
  const isGlued = folded[end] !== ' '
  const mark = folded[isGlued ? end : end + 1] ?? ''
  return TRAPS_BY_MARK.get(mark) ?? (isGlued && mark >= 'a' && mark <= 'z' ? BEFORE_LETTERS : ANYWHERE)
}

const NUMBERED = preceding(NUMBERED_NOUNS)
const NAMED = preceding(NUMBERED_NAMES)
const UNNUMBERED = preceding(NOT_NUMBERED)
const COUNTS = preceding(COUNTING)
/** Of the numbered nouns, those that stand between two numbers of a date: "ngày 5 tháng 6 năm 2019". */
const CALENDAR = new WordSet([
  'tháng',
  'năm',
  'quý',
  'ngày',
  'tuần',
  'mùng',
  'mồng',
  'sáng',
  'chiều',
  'tối',
  'trưa',
  'đêm',
])

/**
 * Whether token `at` names the noun before it: the 4 of "Phường 4". A measure after it is the caller's concern.
 *
 * @param always also where a number counts that noun: "3.400 mũi 1"
 */
export function namesNoun(line: Line, at: number, always = false): boolean {
  const next = line.tokens[at + 1]
  // Names have no thousands and no decimals ("cấp 612.480 thẻ"), but days do: "sáng 5.8".
  const separated =
    next !== undefined && '.,'.includes(next.fold) && line.tokens[at + 2]?.kind === 'number' && glued(line, at + 2)
  if (separated && !CALENDAR.has(line.tokens[at - 1]?.word ?? 0)) return false
  const numbered = NUMBERED.match(line.tokens, at, line.from)
  const named = NAMED.match(line.tokens, at, line.from)
  if (numbered === null && named === null) return false
  const from = Math.min(numbered?.from ?? at, named && line.tokens[named.from]!.shape !== 'lower' ? named.from : at)
  if (from === at || (UNNUMBERED.match(line.tokens, at, line.from)?.from ?? at) < from) return false
  const before = line.tokens[from - 1]
  // "12 lớp 350 học sinh": what a number counts is not named by the next one.
  if (before?.kind === 'number' && !always && from > line.from && !CALENDAR.has(line.tokens[from]!.word)) return false
  return COUNTS.match(line.tokens, from, line.from) === null
}

const NAME = /^\d{1,4}$/
const CHAIN = new Set(['và', '-', 'đến', 'hoặc', 'tới', ','])

/** End of a list of names that begins with the number at token `at`: "Điều 5, 6", "thôn 1, 2 và 3", "lớp 10 đến 12". */
export function endOfNames(line: Line, at: number): number {
  let to = at + 1
  for (let name = at; ; name = to - 1) {
    const next = line.tokens[to + 1]
    const link = line.tokens[to]?.fold ?? ''
    if (to + 1 >= line.to || next?.kind !== 'number' || !NAME.test(next.fold) || !CHAIN.has(link)) return to
    const after = line.tokens[to + 2]
    const goesOn = after === undefined || after.kind === 'mark' ? after?.fold !== '%' : CHAIN.has(after.fold)
    // "Phường 4, 12 hộ" goes over to a count; "lớp 10, 11, 12 học sinh" counts on.
    if ((link === ',' || link === 'và') && !goesOn && Number(next.fold) !== Number(line.tokens[name]!.fold) + 1)
      return to
    to += 2
  }
}

const YEAR = /^(?:19|20)\d{2}$/

/** The year of "năm 2018", "vụ Đông Xuân 2019", "Tết Kỷ Hợi 2019": four digits that no unit makes a quantity. */
export const looksLikeYear = (digits: string) => YEAR.test(digits)

/** Marks that may touch a number from the left without making it part of something else. */
const OPENERS = new Set('("\'[:;…+~±>≥<≤=$€£¥•*')

const isWholeWord = ({ shape, fold }: Token) => (shape === 'lower' || shape === 'capital') && fold.length > 2

/** Whether a word touches the number at token `at` from the left. */
export const followsWord = (line: Line, at: number) =>
  glued(line, at) && at > line.from && line.tokens[at - 1]!.kind === 'word'

/** Whether what touches the number from the left makes it part of a name or a code: "QL14", "Covid-19", "F0". */
function isAttached(line: Line, at: number): boolean {
  if (at === line.from || !glued(line, at)) return false
  const before = line.tokens[at - 1]!
  // "Hòa Bình116ha", "gần84%": a forgotten blank, if what follows is a measure, which the caller knows.
  if (before.kind === 'word') return !isWholeWord(before) && !isCurrency(line, at - 1)
  if (before.kind === 'number' || OPENERS.has(before.fold)) return false
  const free = at - 1 === line.from || !glued(line, at - 1)
  // "02 lớp/120 học viên" goes on to another count; "QĐ/12" does not.
  const isUnit = before.fold === '/' && line.tokens[at - 2]?.kind === 'word' && line.tokens[at - 2]!.shape === 'lower'
  if (before.fold === '-' || before.fold === '/') return !free && !isUnit
  const word = line.tokens[at - 2]
  return !((before.fold === ',' || before.fold === '.') && word?.kind === 'word' && word.shape === 'lower')
}

/** End of the run of touching digits, letters and joining marks that begins at token `at`: all of "00_14_15". */
export function endOfRun(line: Line, at: number): number {
  let to = at + 1
  while (to < line.to && glued(line, to)) {
    const token = line.tokens[to]!
    if (token.kind === 'mark' && !('/._-:+'.includes(token.fold) && glued(line, to + 1))) break
    to++
  }
  return to
}

/** The name of the trap that the number at token `at` is, and where the trap ends. */
export function trapAt(line: Line, at: number): { name: string; to: number } | null {
  const { start, end } = line.tokens[at]!
  const first = line.folded[start]!
  for (const { name, digits, pattern, cased } of trapsBefore(line, end)) {
    if (digits !== '' && !digits.includes(first)) continue
    pattern.lastIndex = start
    const found = pattern.exec(cased ? line.text : line.folded)
    if (!found) continue
    let to = at + 1
    while (to < line.to && line.tokens[to]!.start < start + found[0].length) to++
    return { name, to: Math.max(to, endOfRun(line, to - 1)) }
  }
  return isAttached(line, at) ? { name: 'part of a name', to: endOfRun(line, at) } : null
}
