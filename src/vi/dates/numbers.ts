import { NAMED_DAYS } from '../lexicon/calendar'
import {
  DEADLINE_WORDS,
  FEAST_WORDS,
  LINK_WORDS,
  NAMED_AFTER_DAYS,
  OCCASION_WORDS,
  SINCE_WORDS,
  UNTIL_WORDS,
} from '../lexicon/dates'
import { anyOf } from '../patterns'
import { exists } from './calendar'
import type { Reading } from './candidate'
import { readFullDay } from './items'
import { afterLunarMark, isLunarBefore, lunarFrom } from './lunar'
import { before, lookBack, matchAt } from './patterns'
import { COUNTED, GOES_ON, type Lead, named, readSequence } from './sequence'

const LINKED = before(anyOf([...DEADLINE_WORDS, ...UNTIL_WORDS, ...SINCE_WORDS, ...LINK_WORDS]))
const LIMIT = before(anyOf([...DEADLINE_WORDS, ...UNTIL_WORDS]))
const FEAST_WORD = before(anyOf(FEAST_WORDS))
const FEAST = before(`${anyOf(OCCASION_WORDS)}(?: [\\p{L}-]{1,12}){0,8}`)
const NAMED_AFTER = before(anyOf(NAMED_AFTER_DAYS))
const NAMED_LONG_AFTER = before(`${anyOf(NAMED_AFTER_DAYS)}(?: \\p{L}{1,8}){1,3}`)
const A_RATIO = /(?:đạt|hạng|binh|tỷ lệ|chiếm|còn|bằng|được|khoảng|hơn|trên|gần|số) $/u
const NAMED = new Set(NAMED_DAYS)
/** "2/9", "1/5" may be fractions and need a feast before them; "19/5" is none. */
const isProper = (day: number, month: number) => day < month

const alone = (start: number, apart = false): Lead => ({ start, plural: false, since: false, counted: false, apart })

const PART_OF_A_NUMBER = /\d$|(?:^|\d)[.,/]$/
const DAY_AND = /^\d+ ?[/-]/

/** Days without a word of their own: "16/10/2020", "5-6/3/2021", "trước 30/11", "Quốc khánh 2/9", "(10/7 - 12/7)". */
export function readNumbers(text: string, place: number): Reading[] {
  if (PART_OF_A_NUMBER.test(text.slice(Math.max(0, place - 2), place))) return []
  const days = readSequence(text, place, 'day', alone(place))
  const first = days[0]
  if (first?.grain !== 'day') return []
  const last = days.at(-1)!
  const marked = last.from.year === null ? afterLunarMark(text, last.end) : last.end
  if (marked > last.end) return [lunarFrom(place, marked)]
  if ((last.to ?? last.from).year !== null) return isPlausible(text, place, first) ? days : []
  if (!DAY_AND.test(text.slice(place, place + 5)) || matchAt(COUNTED, text, last.end)) return []
  if (!last.to && matchAt(GOES_ON, text, last.end)) return []
  const back = lookBack(text, place, 48)
  if (isLunarBefore(back, text, last.end, false)) return [lunarFrom(place, last.end)]
  if (A_RATIO.test(back)) return []
  if (isFeast(first, back)) {
    const apart = readSequence(text, place, 'day', alone(place, true))
    return apart.map(reading => named(reading, 'named day', 'anniversary'))
  }
  const slashed = text.slice(first.start, last.end).includes('/')
  const bracketed = /\($/.test(back) && text[last.end] === ')' && (first.to !== null || /ngày|nay|qua/.test(back))
  return slashed && (bracketed || LINKED.test(back)) ? days : []
}

/** A full day needs no word, but an impossible one does: "32/13/2020" may be anything. */
function isPlausible(text: string, place: number, { from, to }: Reading): boolean {
  if (exists(from) && (!to || exists(to))) return true
  return from.month !== null && from.month <= 12 && from.day! <= 31 && readFullDay(text, place) !== null
}

/** Is it the name of a feast? "đường 30/4" is a street, "Công ty cổ phần 26/3" a company. */
function isFeast({ from }: Reading, back: string): boolean {
  if (!NAMED.has(`${from.day}/${from.month}`) || NAMED_AFTER.test(back) || LIMIT.test(back)) return false
  if (FEAST_WORD.test(back)) return true
  if (NAMED_LONG_AFTER.test(back)) return false
  const namesBefore = /[\p{L})"] ?\(?$/u.test(back) || /\d\/\d{1,2}(?:,| và| -) ?$/u.test(back)
  return FEAST.test(back) || (namesBefore && !isProper(from.day!, from.month!))
}
