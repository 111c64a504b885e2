import type { DateMention } from '../../schema'
import { type Moment, NOTHING, ordinal } from '../../vi/dates/calendar'
import type { Reading } from '../../vi/dates/candidate'
import { MONTHS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar'
import { at, DASH, DAY, END, MONTH, matchAt, PART, WEEKDAY, YEAR, YEAR_TAIL, YEAR_WORD } from './patterns'

/** What stands before a day: "On the morning of", "In the afternoon of Friday,", "from", "This morning (". */
interface Head {
  end: number
  part: DateMention['part']
  weekday: number | null
  offset: number | null
  since: boolean
  /** Where the head itself is an expression: "this morning", "yesterday". */
  deicticEnd: number
  weekdayEnd: number
  bracket: boolean
}

const OFFSETS: Readonly<Record<string, number>> = { this: 0, today: 0, yesterday: -1, tomorrow: 1, last: -1 }
const GAP = '(?:,? (?:of )?(?:on )?(?:the )?)?'

/** The pieces of a head in their order; each may be missing. */
const PREPOSITION = at(`(on|in|during|from|at)(?: late| early)? (?:the )?`)
const DEICTIC = at(
  `(?:(this|yesterday|last) (?:early )?(morning|noon|afternoon|evening|night)|(today|yesterday|tomorrow))${END}`,
)
const PART_OF_DAY = at(`(?:the )?${PART}${GAP}`)
const DAY_OF_WEEK = at(`${WEEKDAY}(?: ${PART})?`)
const GAP_AFTER = at(GAP)
const PAUSE = at(`,? ?(\\()? ?(?:on )?`)

function readHead(text: string, place: number): Head {
  const head: Head = {
    end: place,
    part: null,
    weekday: null,
    offset: null,
    since: false,
    deicticEnd: 0,
    weekdayEnd: 0,
    bracket: false,
  }
  const take = (pattern: RegExp) => {
    const match = matchAt(pattern, text, head.end)
    if (match) head.end += match[0].length
    return match
  }
  head.since = take(PREPOSITION)?.[1] === 'from'
  const deictic = take(DEICTIC)
  if (deictic) {
    head.offset = OFFSETS[deictic[1] ?? deictic[3]!]!
    head.part = PARTS_OF_DAY[deictic[2] as keyof typeof PARTS_OF_DAY] ?? null
    head.deicticEnd = head.end
  }
  const part = take(PART_OF_DAY)
  if (part) head.part ??= PARTS_OF_DAY[part[1] as keyof typeof PARTS_OF_DAY]
  const weekday = take(DAY_OF_WEEK)
  if (weekday) {
    head.weekday = WEEKDAYS[weekday[1]!]!
    head.weekdayEnd = head.end
    take(GAP_AFTER)
    if (weekday[2]) head.part ??= PARTS_OF_DAY[weekday[2] as keyof typeof PARTS_OF_DAY]
  }
  if (deictic || weekday) head.bracket = take(PAUSE)?.[1] !== undefined
  return head
}

interface Point {
  moment: Moment
  end: number
}

const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
const moment = (day: string, month: number, year: string | undefined): Moment => ({
  day: Number(day),
  month,
  year: number(year),
})

const MONTH_DAY = at(`${MONTH} (?:the )?${DAY}${YEAR_TAIL}`)
const DAY_MONTH = at(`${DAY} ?(?:of )?${MONTH}${YEAR_TAIL}`)
const NUMERIC = at(`(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}`)
const ISO = at(`${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`)

/** 16/10/2020 is day first, as Vietnam writes; 10/16/2020 can only be an American hand's. */
function readNumeric(text: string, place: number): Point | null {
  const iso = matchAt(ISO, text, place)
  if (iso) return { moment: moment(iso[3]!, Number(iso[2]), iso[1]), end: place + iso[0].length }
  const match = matchAt(NUMERIC, text, place)
  if (!match) return null
  const [whole, first, , second, year] = match as unknown as [string, string, string, string, string]
  const swapped = Number(second) > 12 && Number(first) <= 12
  const found = swapped ? moment(second, Number(first), year) : moment(first, Number(second), year)
  return found.month! <= 12 ? { moment: found, end: place + whole.length } : null
}

/** "October 16, 2020", "March 24th", "8 June 2023", "16/10/2020". */
function readPoint(text: string, place: number): Point | null {
  const named = matchAt(MONTH_DAY, text, place)
  if (named) return { moment: moment(named[2]!, MONTHS[named[1]!]!, named[3]), end: place + named[0].length }
  const reversed = matchAt(DAY_MONTH, text, place)
  if (reversed)
    return { moment: moment(reversed[1]!, MONTHS[reversed[2]!]!, reversed[3]), end: place + reversed[0].length }
  return readNumeric(text, place)
}

const TO = '(?: ?(?:-|~) ?| to (?:the )?| through | until | till )'
const BEFORE_END =
  '(?= ?(?:[,.;:()!?"-]|$|\\n)| (?:at|in|to|by|the|for|with|of|from|was|were|attended|and|on|as|when)(?!\\p{L}))'
/** "June 7-9, 2023", "July 12th – 13th" */
const DAYS_OF_MONTH = at(`${MONTH} ${DAY}${TO}${DAY}(?!${DASH}?\\p{L})${YEAR_TAIL}`)
/** "5-6 March 2021", "from 14 to 16 June" */
const DAYS_BEFORE_MONTH = at(`${DAY}${TO}${DAY} (?:of )?${MONTH}${YEAR_TAIL}`)
/** "October 19 and 21", "October 19, 20 and 21, 2020" */
const LIST_OF_MONTH = at(`${MONTH} ${DAY}(?:, ${DAY})?(?:,? and |, ?& ?| & )${DAY}${YEAR_TAIL}${BEFORE_END}`)
/** "19 and 21 October" */
const LIST_BEFORE_MONTH = at(`${DAY}(?:, ${DAY})?(?:,? and | & )${DAY} (?:of )?${MONTH}${YEAR_TAIL}`)
/** "5-6/3/2021" */
const NUMERIC_RANGE = at(`(\\d{1,2}) ?- ?(\\d{1,2})/(\\d{1,2})/${YEAR}`)
const LINK = at(TO)

interface Days {
  items: Moment[]
  range: boolean
  end: number
}

function daysOf(days: readonly (string | undefined)[], month: number, year: string | undefined): Moment[] {
  return days.flatMap(day => (day === undefined ? [] : [moment(day, month, year)]))
}

/** Days that share one month. */
function readTogether(text: string, place: number): Days | null {
  const span = matchAt(DAYS_OF_MONTH, text, place)
  if (span && Number(span[2]) < Number(span[3]))
    return { items: daysOf([span[2], span[3]], MONTHS[span[1]!]!, span[4]), range: true, end: place + span[0].length }
  const reversed = matchAt(DAYS_BEFORE_MONTH, text, place)
  if (reversed) {
    const items = daysOf([reversed[1], reversed[2]], MONTHS[reversed[3]!]!, reversed[4])
    return { items, range: true, end: place + reversed[0].length }
  }
  const numeric = matchAt(NUMERIC_RANGE, text, place)
  if (numeric) {
    const items = daysOf([numeric[1], numeric[2]], Number(numeric[3]), numeric[4])
    return { items, range: true, end: place + numeric[0].length }
  }
  const list = matchAt(LIST_OF_MONTH, text, place)
  if (list) return listOf([list[2], list[3], list[4]], list[1]!, list[5], place + list[0].length)
  const listed = matchAt(LIST_BEFORE_MONTH, text, place)
  return listed && listOf([listed[1], listed[2], listed[3]], listed[4]!, listed[5], place + listed[0].length)
}

/** "October 18 and 19": days that follow each other are one stretch. */
function listOf(days: (string | undefined)[], month: string, year: string | undefined, end: number): Days {
  const items = daysOf(days, MONTHS[month]!, year)
  const follow = items.every((item, i) => i === 0 || item.day === items[i - 1]!.day! + 1)
  return follow ? { items: [items[0]!, items.at(-1)!], range: true, end } : { items, range: false, end }
}

/** "October 16, 2020", "from November 28 to December 2, 2022", "May 7, 1954 – May 7, 2019". */
function readDaysAt(text: string, place: number): Days | null {
  const together = readTogether(text, place)
  if (together) return together
  const first = readPoint(text, place)
  if (!first) return null
  const link = matchAt(LINK, text, first.end)
  const second = link && readPoint(text, first.end + link[0].length)
  if (!second) return { items: [first.moment], range: false, end: first.end }
  const { year } = second.moment
  const from = { ...first.moment, year: first.moment.year ?? year }
  const backwards = from.year !== null && year !== null && ordinal(from) > ordinal(second.moment)
  const start = backwards && first.moment.year === null ? { ...from, year: year - 1 } : from
  return { items: [start, second.moment], range: true, end: second.end }
}

const PART_AFTER = at(`,? (?:in the )?(morning|afternoon|evening|night)${END}`)
const YEAR_WORD_AFTER = at(YEAR_WORD)
const YEAR_WORDS = { this: 0, the: 0, last: -1, next: 1 } as const

/** Days with the words before them: "On the morning of October 16, 2020", "Friday (October 16)". */
export function readDays(text: string, place: number): Reading[] {
  const head = readHead(text, place)
  const days = readDaysAt(text, head.end)
  if (!days) return deicticAlone(text, head, place)
  let { end } = days
  const after = matchAt(PART_AFTER, text, end)
  const part = head.part ?? (after ? PARTS_OF_DAY[after[1] as keyof typeof PARTS_OF_DAY] : null)
  if (after && !head.part) end += after[0].length
  const first = days.items[0]!
  const word = first.year === null ? matchAt(YEAR_WORD_AFTER, text, end) : null
  if (word?.[1]) end += word[0].length
  if (head.bracket && text[end] === ')') end++
  const shared = {
    grain: 'day' as const,
    part,
    weekday: head.weekday,
    offset: head.offset,
    since: head.since,
    yearWord: word?.[1] ? YEAR_WORDS[word[1] as keyof typeof YEAR_WORDS] : null,
  }
  if (days.range) return rangeOf(text, place, end, days.items as [Moment, Moment], shared)
  const list = days.items.length > 1 ? place : null
  return days.items.map((from, i) => ({
    ...shared,
    ...(i > 0 && list !== null
      ? placeInList(text, days, i)
      : { start: place, end: list === null ? end : firstEnd(text, head.end) }),
    rule: list === null ? 'day' : 'day in a list',
    from,
    list,
  }))
}

const FIRST_OF_LIST = at(`(?:${MONTH} )?${DAY}`)
const firstEnd = (text: string, place: number) => {
  const match = matchAt(FIRST_OF_LIST, text, place)
  return place + (match?.[0].length ?? 0)
}

/** Where the `i`th day of a list stands. */
function placeInList(text: string, { items, end }: Days, i: number): { start: number; end: number } {
  const written = String(items[i]!.day)
  const start = text.lastIndexOf(
    written,
    i === items.length - 1 ? end : text.lastIndexOf(String(items[i + 1]!.day), end),
  )
  return { start, end: i === items.length - 1 ? Math.max(end, start + written.length) : start + written.length }
}

/** Two days of one name in different years are a jubilee's: two dates, no stretch. */
function rangeOf(
  text: string,
  place: number,
  end: number,
  [from, to]: [Moment, Moment],
  shared: Omit<Reading, 'rule' | 'start' | 'end' | 'from'>,
): Reading[] {
  const jubilee = from.day === to.day && from.month === to.month && from.year !== null && to.year !== from.year
  if (!jubilee) return [{ ...shared, rule: 'days', start: place, end, from, to }]
  const first = readPoint(text, place)
  const split = first?.end ?? place + 1
  const second = split + (matchAt(LINK, text, split)?.[0].length ?? 0)
  return [
    { ...shared, rule: 'jubilee', start: place, end: split, from, kind: 'anniversary' },
    { ...shared, rule: 'jubilee', start: second, end, from: to, kind: 'anniversary' },
  ]
}

/** "On Wednesday", "Friday morning": the last such day before the report; `linkDates` counts back. */
function weekdayAlone(text: string, head: Head, place: number): Reading[] {
  const written = text.slice(place, head.weekdayEnd)
  if (!/^(?:on |last |this |\p{L}+ (?:morning|afternoon|evening|night))/u.test(written)) return []
  const { part, weekday } = head
  return [{ rule: 'weekday', start: place, end: place + written.length, grain: 'day', from: NOTHING, part, weekday }]
}

/** "This morning, the provincial People's Council …"; "today" alone is said of anything. */
function deicticAlone(text: string, head: Head, place: number): Reading[] {
  if (head.weekday !== null && head.offset === null) return weekdayAlone(text, head, place)
  if (head.offset === null || (head.part === null && head.offset === 0)) return []
  return [
    {
      rule: 'day from now',
      start: place,
      end: head.deicticEnd,
      grain: 'day',
      from: NOTHING,
      offset: head.offset,
      part: head.part,
    },
  ]
}
