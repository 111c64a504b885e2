import type { DateMention } from '../../schema'
import { unitAt } from '../../text/units'
import { MONTH_WORDS, PARTS_OF_DAY, QUARTERS, WEEKDAYS } from '../lexicon/calendar'
import { either } from '../patterns'
import { type Moment, NOTHING } from './calendar'
import type { YearWord } from './candidate'
import { at, CLOCK, matchAt, PART, WEEKDAY, WORD_END, YEAR } from './patterns'

export type Unit = 'day' | 'month' | 'quarter' | 'year'

/** One point of the calendar as it stands in a day, a range or a list: "16", "16/10", "tháng 11/2020", "nay". */
export interface Item {
  unit: Unit
  moment: Moment
  /** The last month of a quarter. */
  until: Moment | null
  yearWord: YearWord | null
  /** Its own "ngày", "tháng", part of day … goes before it. */
  headed: boolean
  /** It needs nothing from its neighbours but a year. */
  whole: boolean
  /** "đến nay". */
  now: boolean
  part: DateMention['part']
  weekday: number | null
  start: number
  end: number
}

type Found = Pick<Item, 'moment' | 'end'> & Partial<Pick<Item, 'until' | 'yearWord' | 'whole'>>

const NOT_A_CODE = '(?!\\/\\p{L}| ?%)'
const MONTH = `(\\d{1,2}|${either(Object.keys(MONTH_WORDS))})${WORD_END}`
const YEAR_TAIL = `(?:(?:,? (?:của )?năm | ?[/.-] ?|,? )${YEAR})?`
const FULL_DAY = at(`(\\d{1,2}) ?[/.-]{1,2} ?(\\d{1,2}) ?[/.-]{1,2} ?${YEAR}${NOT_A_CODE}`)
const ISO_DAY = at(`((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)`)
const SHORT_YEAR = at(`(\\d{1,2})\\/(\\d{1,2})\\/(\\d\\d)(?![\\d/.,])${NOT_A_CODE}`)
const DAY_IN_WORDS = at(`(\\d{1,2}) tháng ${MONTH}${YEAR_TAIL}(?![.,/-]?\\d)`)
const DAY_MONTH = [
  at(`(\\d{1,2}) ?\\/{1,2} ?(\\d{1,2})(?!\\d|[/.]\\d)${NOT_A_CODE}`),
  at(`(\\d{1,2}) ?[.-] ?(\\d{1,2})(?!\\d|[/.,-]\\d)${NOT_A_CODE}`),
]
const BARE_DAY = at(`(\\d{1,2})(?!\\d|[./]\\d| ?%)`)
const MONTH_YEAR = at(`${MONTH}${YEAR_TAIL}(?![.,/]\\d)${NOT_A_CODE}`)
const QUARTER_YEAR = at(`(${either(Object.keys(QUARTERS))})${WORD_END}${YEAR_TAIL}(?![.,/]\\d)${NOT_A_CODE}`)
const PLAIN_YEAR = at(`${YEAR}(?![.,/]\\d)${NOT_A_CODE}`)
const YEAR_AFTER = at(` (?:của )?năm (?:${YEAR}|(nay|ngoái|trước|sau|tới)${WORD_END})`)
const EVERY_YEAR = at(` (?:của )?(?:hàng|hằng|mỗi) năm${WORD_END}`)
const YEAR_WORDS: Record<string, YearWord> = { nay: 0, ngoái: -1, trước: -1, sau: 1, tới: 1 }

const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))

/** The first mark or letter behind the digits at `place`, a blank left out; empty where there is none. */
function behindDigits(text: string, place: number): string {
  let end = place
  while (isDigit(text, end)) end++
  if (text[end] === ' ') end++
  return text[end] ?? ''
}

const isDigit = (text: string, place: number) => {
  const code = unitAt(text, place)
  return code >= 0x30 && code <= 0x39
}

/** A year that follows in words: "16/10 năm 2020", "tháng 8 năm nay", "ngày 30/6 hằng năm". */
function withYearAfter(text: string, found: Found): Found {
  if (found.moment.year !== null || found.moment.month === null || text[found.end] !== ' ') return found
  const every = matchAt(EVERY_YEAR, text, found.end)
  if (every) return { ...found, yearWord: 'every', end: found.end + every[0].length }
  const after = matchAt(YEAR_AFTER, text, found.end)
  if (!after) return found
  const end = found.end + after[0].length
  if (after[1]) return { ...found, end, moment: { ...found.moment, year: Number(after[1]) } }
  return { ...found, end, yearWord: YEAR_WORDS[after[2]!]! }
}

/** "16/10/2020", "18 - 10 - 2012", "04//7/2019", "2020-10-16", "3/9/91". */
export function readFullDay(text: string, place: number): Found | null {
  const full = matchAt(FULL_DAY, text, place)
  if (full) {
    return {
      moment: { year: Number(full[3]), month: Number(full[2]), day: Number(full[1]) },
      end: place + full[0].length,
    }
  }
  const reversed = matchAt(ISO_DAY, text, place)
  if (reversed) {
    return {
      moment: { year: Number(reversed[1]), month: Number(reversed[2]), day: Number(reversed[3]) },
      end: place + reversed[0].length,
    }
  }
  const short = matchAt(SHORT_YEAR, text, place)
  if (!short) return null
  const year = Number(short[3]) + (Number(short[3]) < 50 ? 2000 : 1900)
  return { moment: { year, month: Number(short[2]), day: Number(short[1]) }, end: place + short[0].length }
}

/** "16 tháng 10 năm 2020", "14 tháng 12", "2 tháng Chín/2020". */
function readDayInWords(text: string, place: number): Found | null {
  const words = matchAt(DAY_IN_WORDS, text, place)
  if (!words) return null
  const month = MONTH_WORDS[words[2]!] ?? Number(words[2])
  return { moment: { year: number(words[3]), month, day: Number(words[1]) }, end: place + words[0].length }
}

/** "16/10", "04//7", "16-10". */
function readDayAndMonth(text: string, place: number): Found | null {
  for (const pattern of DAY_MONTH) {
    const pair = matchAt(pattern, text, place)
    const day = number(pair?.[1])
    const month = number(pair?.[2])
    if (!pair || !day || !month || day > 31 || month > 12) continue
    return { moment: { year: null, month, day }, end: place + pair[0].length }
  }
  return null
}

function readDay(text: string, place: number): Found | null {
  if (!isDigit(text, place)) return null
  const mark = behindDigits(text, place)
  const isMarked = mark === '/' || mark === '.' || mark === '-'
  const known = isMarked
    ? (readFullDay(text, place) ?? readDayAndMonth(text, place))
    : mark === 't'
      ? readDayInWords(text, place)
      : null
  if (known) return known
  const bare = matchAt(BARE_DAY, text, place)
  const day = number(bare?.[1])
  if (!bare || !day || day > 31) return null
  return { moment: { year: null, month: null, day }, end: place + bare[0].length, whole: false }
}

function readMonth(text: string, place: number): Found | null {
  const match = matchAt(MONTH_YEAR, text, place)
  if (!match) return null
  const month = MONTH_WORDS[match[1]!] ?? Number(match[1])
  // "tháng năm" says "months and years" more often than May, "tháng Tám" the revolution: a month in words needs its year.
  if (month < 1 || month > 12 || (match[1]! in MONTH_WORDS && !match[2])) return null
  return { moment: { year: number(match[2]), month, day: null }, end: place + match[0].length, whole: !!match[2] }
}

function readQuarter(text: string, place: number): Found | null {
  const match = matchAt(QUARTER_YEAR, text, place)
  if (!match) return null
  const last = QUARTERS[match[1]!]! * 3
  const year = number(match[2])
  return {
    moment: { year, month: last - 2, day: null },
    until: { year, month: last, day: null },
    end: place + match[0].length,
    whole: !!match[2],
  }
}

function readYear(text: string, place: number): Found | null {
  const match = matchAt(PLAIN_YEAR, text, place)
  return (
    match && { moment: { year: Number(match[1]), month: null, day: null }, end: place + match[0].length, whole: false }
  )
}

const READERS: Record<Unit, (text: string, place: number) => Found | null> = {
  day: readDay,
  month: readMonth,
  quarter: readQuarter,
  year: readYear,
}

const PREFIX = at(
  `(?:(?:hết|cuối|đầu|giữa) ){0,2}(?:${CLOCK},? )?(?:(?:buổi )?${PART},? ?)?(?:${WEEKDAY},? )?(?:\\((?=ngày))?(?:(ngày|hôm|tháng|quý|năm) )?(?:(?:mùng|mồng) )?`,
)
/** Letters and signs with which the words before an item begin. */
const PREFIX_LETTERS = new Set(
  ['hết', 'cuối', 'đầu', 'giữa', 'buổi', '(', 'ngày', 'hôm', 'tháng', 'quý', 'năm', 'mùng', 'mồng']
    .concat(Object.keys(PARTS_OF_DAY), Object.keys(WEEKDAYS))
    .map(word => word[0]!),
)
const CLOCK_LETTERS = new Set(['h', 'g', ':'])
const NOW = at(`nay${WORD_END}`)
const UNIT_WORDS: Record<string, Unit> = { ngày: 'day', hôm: 'day', tháng: 'month', quý: 'quarter', năm: 'year' }

/** Reads the item at `place` with the words that go before it; `unit` is what its neighbours before it are. */
export function readItem(text: string, place: number, unit: Unit): Item | null {
  const now = text[place] === 'n' ? matchAt(NOW, text, place) : null
  if (now) return { ...itemOf(place, unit, { moment: NOTHING, end: place + now[0].length }), now: true }
  const isHeaded = PREFIX_LETTERS.has(text[place] ?? '') || CLOCK_LETTERS.has(behindDigits(text, place))
  const prefix = isHeaded ? matchAt(PREFIX, text, place)! : null
  if (prefix === null) {
    const found = READERS[unit](text, place)
    return found && itemOf(place, unit, withYearAfter(text, found))
  }
  const [, part, weekday, word] = prefix
  const own = word ? UNIT_WORDS[word]! : part || weekday ? 'day' : unit
  const found = READERS[own](text, place + prefix[0].length)
  if (!found) return null
  const item = itemOf(place, own, withYearAfter(text, found))
  item.headed = !!(word || part || weekday)
  item.part = part ? PARTS_OF_DAY[part as keyof typeof PARTS_OF_DAY] : null
  item.weekday = weekday ? WEEKDAYS[weekday]! : null
  return item
}

const itemOf = (start: number, unit: Unit, found: Found): Item => ({
  unit,
  moment: found.moment,
  until: found.until ?? null,
  yearWord: found.yearWord ?? null,
  headed: false,
  whole: found.whole ?? true,
  now: false,
  part: null,
  weekday: null,
  start,
  end: found.end,
})
