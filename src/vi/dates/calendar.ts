/** A place in the solar calendar at the precision written: no day is a month, no month is a year. */
export interface Moment {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export const NOTHING: Moment = { year: null, month: null, day: null }

const DAY_MS = 86_400_000
/** Any leap year: the measure of a day whose year is not known. */
const LEAP = 2024

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** ISO 8601 at the precision of the moment; `--10-16`, `--10` without a year; null for nothing at all. */
export function iso({ year, month, day }: Moment): string | null {
  const head = year === null ? '-' : year < 1000 ? String(year).padStart(4, '0') : `${year}`
  if (month === null) return year === null ? null : head
  return `${head}-${two(month)}${day === null ? '' : `-${two(day)}`}`
}

/** Reads the first ten units of an ISO stamp ("2020-10-16T08:30+07:00"). */
export function momentOf(stamp: string | null): Moment | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(stamp ?? '')
  return parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
}

/** Days of each month in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

function daysIn(year: number | null, month: number): number {
  return month === 2 && !isLeap(year ?? LEAP) ? 28 : (DAYS[month - 1] ?? 31)
}

/** Is there such a day? 31/6 and, with its year, 29/02/2023 are not. */
export function exists({ year, month, day }: Moment): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysIn(year, month))
}

/** Days since 1970-01-01 of the first day of the moment; a missing year counts as {@link LEAP}. */
export function ordinal({ year, month, day }: Moment): number {
  return Date.UTC(year ?? LEAP, (month ?? 1) - 1, day ?? 1) / DAY_MS
}

/** As {@link ordinal}, of its last day. */
export function lastOrdinal(moment: Moment): number {
  const month = moment.month ?? 12
  return ordinal({ year: moment.year, month, day: moment.day ?? daysIn(moment.year, month) })
}

/** The day `days` later; of a moment without a year it has none either. */
export function shift(moment: Moment, days: number): Moment {
  const date = new Date((ordinal(moment) + days) * DAY_MS)
  const year = moment.year === null ? null : date.getUTCFullYear()
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
export function weekdayOf(moment: Moment): number {
  return (((ordinal(moment) + 4) % 7) + 7) % 7
}

export const inYear = <M extends Moment | null>(moment: M, year: number | null): M => moment && { ...moment, year }
