import { NUMBER_WORDS } from '../lexicon/calendar'
import { COUNTED_AFTER, DEADLINE_WORDS, PERIOD_NOUNS, SINCE_WORDS, UNTIL_WORDS, YEAR_NOUNS } from '../lexicon/dates'
import { anyOf, either } from '../patterns'
import { NOTHING } from './calendar'
import type { Reading } from './candidate'
import type { Unit } from './items'
import { afterLunarMark } from './lunar'
import { at, before, lookBack, matchAt, SEXAGENARY, WORD_END, YEAR } from './patterns'
import { COUNTED, type Lead, named, readSequence } from './sequence'

const lead = (start: number, sure = false, plural = false, since = false): Lead => ({
  start,
  plural,
  since,
  counted: false,
  sure,
})

const HEAD_WORDS = { month: 'tháng', quarter: 'quý', year: 'năm' }

/** A year without its word, that counts nothing: "2019", not "2000 hộ". */
const BARE_YEAR = `(?=(?:19|20)\\d\\d(?!\\d|\\.\\d| ?${anyOf(COUNTED_AFTER)}${WORD_END}))`
/** Before the side of such a year; behind other words the side is half of one: "dẫn đầu 2000", "ban đầu 2000". */
const BEFORE_SIDE = '(?<=(?:^|[\\n,;:.(–-]|(?<!\\p{L})(?:từ|vào|đến|tới|khoảng|hồi|và|trước|sau|dự kiến)) ?)'

/** A head word, then items of one unit: "tháng 10, 11 và 12/2021", "từ quý I đến quý III/2020", "các năm 2019, 2020". */
const HEADS: { unit: Unit; pattern: RegExp }[] = [
  ...(['month', 'quarter', 'year'] as const).map(unit => ({
    unit,
    pattern: at(`(từ )?(?:(?:đầu|giữa|cuối) )?((?:trong )?(?:các|những|hai|ba) )?${HEAD_WORDS[unit]} `),
  })),
  // "đầu 2019", "từ giữa 2021"
  { unit: 'year', pattern: at(`(từ )?()${BEFORE_SIDE}(?:đầu|giữa|cuối) ${BARE_YEAR}`) },
]
const RECURRENT = /(?:(?:hàng|hằng|mỗi|từng) |\/ ?)$/u
/** "2 năm", but "lần thứ 3 năm 2017", "đợt 1 năm 2020": a number that names what is before it counts nothing. */
const AFTER_COUNT = /(?<!(?<!\p{L})(?:thứ|số|đợt|khóa|kỳ|vòng|tập|hạng|lớp|bước|giai đoạn) )(?<!\d|\p{L}-)\d{1,9} $/u
/** "Cách mạng tháng 8" is a name. */
const REVOLUTION = /cách mạng $/u

/** "tháng 11/2020", "quý III năm 2020", "năm 2019", and their ranges and lists. */
export function readUnits(text: string, place: number): Reading[] {
  for (const { unit, pattern } of HEADS) {
    const head = matchAt(pattern, text, place)
    if (!head) continue
    const since = !!head[1]
    const back = lookBack(text, place, 24)
    // "2 năm 2021, 2022" is a list; "5 năm 2000 hộ" is no year.
    const counted = AFTER_COUNT.test(back)
    const plural = !!head[2] || counted
    const readings = readSequence(text, place + head[0].length, unit, lead(place, true, plural, since))
    const first = readings[0]
    if (!first) continue
    if ((counted || RECURRENT.test(back)) && !first.to && !since && readings.length < 2) return []
    if (unit === 'month' && REVOLUTION.test(back)) return []
    const { end } = readings.at(-1)!
    if (first.from.year === null && afterLunarMark(text, end) > end) return []
    return readings
  }
  return []
}

const PERIOD = at(`${anyOf(PERIOD_NOUNS)}(?: (?:[ivx]{1,4}|\\d)${WORD_END})?(?: ?[:,(]| từ| đến)*(?: năm)? ?\\(?`)

/** "giai đoạn 2021 - 2025 và 2026-2030", "nhiệm kỳ 2016- 2021", "năm học 2020-2021". */
export function readPeriod(text: string, place: number): Reading[] {
  const head = matchAt(PERIOD, text, place)
  if (!head || !/\d/.test(text[place + head[0].length] ?? '')) return []
  const readings = readSequence(text, place + head[0].length, 'year', lead(place, true))
  return readings.map(reading => named(reading, 'period', 'period'))
}

const COUNT = `(\\d{1,2}|${either(Object.keys(NUMBER_WORDS))})`
const SO_MANY_MONTHS = at(
  `${COUNT} tháng(?: (đầu|cuối))?(?:(?: của)? năm(?! học)(?: (?:${YEAR}|(nay)))?|(?: ?\\/ ?| )${YEAR}|(?= ?(?:[,.;)]|và|của)))`,
)
const HALF_YEAR = at(`nửa (đầu|cuối)(?: của)?(?: năm(?: ${YEAR}| nay)?| ${YEAR})${WORD_END}`)

/** "6 tháng đầu năm 2023", "9 tháng năm 2021", "3 tháng cuối năm", "nửa đầu năm". */
export function readMonthsOfYear(text: string, place: number): Reading[] {
  const half = matchAt(HALF_YEAR, text, place)
  if (half) return monthsOf(6, half[1] === 'cuối', half[2] ?? half[3], place, place + half[0].length)
  const match = matchAt(SO_MANY_MONTHS, text, place)
  if (!match) return []
  const [whole, digits, side, after, thisYear, slashed] = match
  const count = NUMBER_WORDS[digits!] ?? Number(digits)
  const year = after ?? slashed
  const told = whole.includes(' năm') || year !== undefined
  // "9 tháng năm 2021" needs its year; "6 tháng đầu, 6 tháng cuối năm" may leave the year's word to the other half.
  if (count < 1 || count > 11 || (side ? !told && count !== 6 : !(year ?? thisYear))) return []
  if (slashed && matchAt(COUNTED, text, place + whole.length)) return []
  return monthsOf(count, side === 'cuối', year, place, place + whole.length)
}

function monthsOf(count: number, last: boolean, year: string | undefined, start: number, end: number): Reading[] {
  const known = year === undefined ? null : Number(year)
  const first = last ? 13 - count : 1
  return [
    {
      rule: 'months of a year',
      start,
      end,
      grain: 'half',
      from: { year: known, month: first, day: null },
      to: { year: known, month: first + count - 1, day: null },
      kind: 'period',
    },
  ]
}

const SINCE_NEW_YEAR = at(`(?:từ )?đầu (?:năm(?: (?:${YEAR}|nay))?|${YEAR}) (?:cho )?đến nay${WORD_END}`)

/** "từ đầu năm (2023) đến nay", "từ đầu 2023 đến nay". */
export function readSinceNewYear(text: string, place: number): Reading[] {
  const match = matchAt(SINCE_NEW_YEAR, text, place)
  if (!match) return []
  const year = match[1] ?? match[2]
  const from = { year: year ? Number(year) : null, month: 1, day: null }
  const end = place + match[0].length
  return [
    { rule: 'since the new year', start: place, end, grain: 'half', from, openEnd: true, kind: 'period', since: true },
  ]
}

const THIS_YEAR = at(`năm (nay|ngoái)${WORD_END}`)
const UNTIL_NOW = at(`(?:cho |tính )?đến nay${WORD_END}`)

/** "năm nay", "năm ngoái"; "đến nay", which is the day of writing. */
export function readNow(text: string, place: number): Reading[] {
  const year = matchAt(THIS_YEAR, text, place)
  if (year) {
    if (/(?:\d|hơn|mấy|nhiều|trăm|nghìn|cùng kỳ) $/u.test(lookBack(text, place, 12))) return []
    const word = year[1] === 'nay' ? 0 : -1
    const end = place + year[0].length
    return [{ rule: 'this year', start: place, end, grain: 'year', from: NOTHING, yearWord: word }]
  }
  const now = matchAt(UNTIL_NOW, text, place)
  if (!now || /trước $/u.test(lookBack(text, place, 8))) return []
  const end = place + now[0].length
  return [{ rule: 'until now', start: place, end, grain: 'day', from: NOTHING, openEnd: true }]
}

const YEAR_AHEAD = before(
  `(?:${either([...DEADLINE_WORDS, ...UNTIL_WORDS, ...SINCE_WORDS, ...YEAR_NOUNS])}|${SEXAGENARY}(?: ?-)?)`,
)
const PLAUSIBLE = (year: number) => year >= 1900 && year <= 2100
const MONTH_AND_YEAR = at(`\\d{1,2}\\/${YEAR}(?![\\/.,-]\\d|\\/\\p{L}|-\\p{L})`)
const MONTH_LINK = before(
  `${anyOf(['từ', 'đến', 'tới', 'trước', 'vào', 'cuối', 'đầu', 'hết', 'giữa', 'trong', 'và', 'quý', 't'])}`,
)

const ROUND_YEARS = /(\d{1,4}) năm(?!.*\d năm)/u

/** "kỷ niệm 75 năm … (1945-2020)", "50 năm giữ gìn … 1969 - 2019": the two ends of a jubilee; "5 năm (2019-2024)" is a period. */
function isJubilee(back: string, { from, to }: Reading): boolean {
  const count = Number(ROUND_YEARS.exec(back)?.[1] ?? 0)
  return count === to!.year! - from.year! && (count >= 20 || /k[ỷỉ] niệm/u.test(back))
}

function jubilee(text: string, reading: Reading): Reading[] {
  const { start, end, from, to } = reading
  const second = end - 4
  const first = { ...reading, rule: 'jubilee', kind: 'anniversary' as const, to: null }
  return /^\d{4}$/.test(text.slice(second, end))
    ? [
        { ...first, end: start + 4, from },
        { ...first, start: second, from: to! },
      ]
    : []
}

/** Years and months without their words: "(2021 - 2026)", "tầm nhìn 2045", "từ 12/2018 đến 5/2019". */
export function readBareYears(text: string, place: number): Reading[] {
  if (/[\d/.,]/.test(text[place - 1] ?? '')) return []
  if (matchAt(MONTH_AND_YEAR, text, place)) {
    const months = readSequence(text, place, 'month', lead(place))
    const range = months.some(({ to, rule }) => to !== null || rule === 'anniversary pair')
    return range || MONTH_LINK.test(lookBack(text, place, 16)) ? months : []
  }
  const years = readSequence(text, place, 'year', lead(place))
  const first = years[0]
  const last = years.at(-1)
  if (!first || !last || !PLAUSIBLE(first.from.year ?? 0) || matchAt(COUNTED, text, last.end)) return []
  if (first.to?.year) {
    const rises = first.to.year > first.from.year! && PLAUSIBLE(first.to.year)
    if (!rises) return []
    if (years.length === 1 && isJubilee(lookBack(text, place, 160), first)) return jubilee(text, first)
    return years.map(reading => named(reading, 'period', 'period'))
  }
  const goesOn = / ?(?:đến|tới|-) ?\d/y.test(text.slice(last.end, last.end + 8))
  return !goesOn && YEAR_AHEAD.test(lookBack(text, place, 24)) ? years.slice(0, 1) : []
}
