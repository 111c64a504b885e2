import { OUTLOOK_WORDS, REVIEW_WORDS } from '../lexicon/dates'
import { anyOf } from '../patterns'
import { exists, inYear, lastOrdinal, type Moment, ordinal, weekdayOf } from './calendar'
import type { DateCandidate, Written } from './candidate'
import { before } from './patterns'
import type { Surroundings } from './surroundings'

/** A year that the page writes, and where it stands. */
export interface WrittenYear {
  year: number
  place: number
}

/** Where the year of a date without one may come from. */
export interface Sources {
  /** The day of the report: the posting stamp, or the event if the page was posted long after. */
  anchor: Moment | null
  sentence: readonly WrittenYear[]
  title: readonly number[]
  lead: readonly number[]
}

/** A report stands on the page within these days of what it reports. */
const NEAR = 62

const TOTALS = before(`${anyOf(REVIEW_WORDS)}(?: [\\p{L},\\d-]{1,12}){0,8}(?: năm)?`)
const OUTLOOK = before(`${anyOf(OUTLOOK_WORDS)}(?: [\\p{L},\\d-]{1,12}){0,8}(?: năm)?`)

/**
 * The ladder of a missing year. A year in the date's own sentence, in the title, in the lead; the weekday; the day of
 * the report: the latest such day not after it, or the nearest ahead for plans and limits. A report's own day near
 * the stamp stands above all, since "Ngày 15/1, … tổng kết năm 2018" is of 2019.
 */
export function yearOf(date: DateCandidate, around: Surroundings, sources: Sources, isEvent: boolean): number | null {
  const { written } = date
  const { anchor } = sources
  if (written.yearWord === 'every') return null
  if (written.yearWord !== null) return anchor ? anchor.year! + written.yearWord : null
  const stamped = anchor && yearFrom(written, around.tense, anchor, isEvent)
  // An event ahead of the stamp that nothing calls so gives way to any year that is written.
  const guessed = anchor && stamped && isEvent && around.tense === 'open' && isAhead(written.from, stamped, anchor)
  const recent = anchor !== null && stamped !== null && !guessed && distance(written, stamped, anchor) <= NEAR
  // "Năm 2022, … ngày 15/9" is of that year; a report's own day and its half year are not.
  const sworn = sources.sentence.filter(({ place }) => place < date.span.start).length === 1
  const ownYear = isEvent || written.grain === 'half' || written.grain === 'quarter'
  if (recent && (ownYear || !sworn)) return stamped
  const far = (place: number) => Math.abs(place - date.span.start)
  const near = [...sources.sentence].sort((a, b) => far(a.place) - far(b.place)).map(({ year }) => year)
  const said = fittest(near, date, anchor, around)
  if (said !== null || recent) return said ?? stamped
  return fittest(sources.title, date, anchor, around) ?? fittest(sources.lead, date, anchor, around) ?? stamped
}

const isAhead = (from: Moment, year: number, anchor: Moment) => ordinal(inYear(from, year)) > ordinal(anchor) + 1

/** Days between a date in the given year and the day of the report; none if that lies within. */
function distance({ from, to }: Written, year: number, anchor: Moment): number {
  const day = ordinal(anchor)
  const [first, last] = [ordinal(inYear(from, year)), lastOrdinal(inYear(to ?? from, year))]
  return Math.max(first - day, day - last, 0)
}

/** Of the years that the page offers, the one that fits a report best; without a report's day, the first. */
function fittest(
  years: readonly number[],
  date: DateCandidate,
  anchor: Moment | null,
  around: Surroundings,
): number | null {
  if (years.length === 0) return null
  const { from, weekday } = date.written
  const fits = [...new Set(years)].filter(
    year =>
      exists(inYear(from, year)) &&
      (weekday === null || weekdayOf(inYear(from, year)) === weekday) &&
      (!anchor || around.tense !== 'past' || ordinal(inYear(from, year)) <= ordinal(anchor) + 1),
  )
  if (fits.length === 0 || !anchor) return fits[0] ?? null
  const sorted = fits.sort((a, b) => a - b)
  const late = (from.month ?? 1) >= 7
  const reported = sorted.filter(year => ordinal(inYear(from, year)) <= ordinal(anchor) + 1)
  const pool = reported.length > 0 && around.tense === 'open' ? reported : sorted
  return pool.length === 1 || !late ? pool.at(-1)! : pool[0]!
}

/** "tổng kết năm 2018" in January speaks of the year before, "nhiệm vụ năm 2019" in December of the year after. */
export function yearOfReport(year: number, month: number | null, textBefore: string): number {
  if (month === null) return year
  if (month <= 3 && TOTALS.test(textBefore)) return year + 1
  if (month >= 11 && OUTLOOK.test(textBefore)) return year - 1
  return year
}

/** How far ahead of the report a date without any word of the future may lie, in days. */
const REACH: Record<Written['grain'], number> = { day: 31, month: 40, quarter: 92, half: 200, year: 0, clock: 0 }

function yearFrom(written: Written, tense: Surroundings['tense'], anchor: Moment, isEvent: boolean): number | null {
  const { from, weekday, grain } = written
  const day = ordinal(anchor)
  if (grain === 'half') return halfYear(from, written.to, anchor)
  const span = from.month === 2 && from.day === 29 ? 4 : 1
  const possible: number[] = []
  for (let year = anchor.year! - span; year <= anchor.year! + span; year++)
    if (exists(inYear(from, year))) possible.push(year)
  const agreeing = weekday === null ? [] : possible.filter(year => weekdayOf(inYear(from, year)) === weekday)
  const years = agreeing.length > 0 ? agreeing : possible
  const apart = (year: number) => Math.abs(ordinal(inYear(from, year)) - day)
  const nearest = [...years].sort((a, b) => apart(a) - apart(b))[0] ?? null
  // An event in a sentence of plans is of this year if it is near; "Sáng 16/8, … kế hoạch" of an old page is not.
  const isSoon = (year: number | null) => year !== null && apart(year) <= REACH.day
  if (tense === 'ahead') return years.find(year => lastOrdinal(inYear(written.to ?? from, year)) >= day - 1) ?? null
  if (tense === 'likely ahead' && (!isEvent || isSoon(nearest))) return nearest
  const reach = (isEvent && !isStale(years, day, from)) || tense === 'past' ? 1 : REACH[grain]
  return years.findLast(year => ordinal(inYear(from, year)) <= day + reach) ?? nearest
}

/** Days behind the report after which a day a few weeks ahead of it is likelier: nobody reports after ten months. */
const STALE = 300

/** "Vòng chung kết diễn ra ngày 5/7" on a page of 15 June: three weeks ahead, not a year behind. */
const isStale = (years: readonly number[], day: number, from: Moment): boolean => {
  const last = years.findLast(year => ordinal(inYear(from, year)) <= day + 1)
  return last !== undefined && day - ordinal(inYear(from, last)) > STALE
}

/** "6 tháng đầu năm" is of the report's year; "6 tháng cuối năm" in the first months is of the year before. */
function halfYear(from: Moment, to: Moment | null, anchor: Moment): number {
  const over = (to?.month ?? from.month!) >= 9
  return over && anchor.month! <= 2 ? anchor.year! - 1 : anchor.year!
}
