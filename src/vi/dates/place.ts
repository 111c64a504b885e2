import type { DateMention } from '../../schema'
import { exists, inYear, iso, lastOrdinal, type Moment, ordinal, shift } from './calendar'
import type { DateCandidate } from './candidate'
import { ENOUGH } from './event'
import type { Surroundings } from './surroundings'
import { type Sources, yearOf } from './year'

/** A date with the place it was given in the calendar. */
export interface Placed {
  date: DateCandidate
  around: Surroundings
  from: Moment | null
  to: Moment | null
  implied: DateMention['implied']
  /** What speaks for it as the day of the event. */
  weight: number
}

/** What places a date: the page's years, the day of the report, and the event where it is known already. */
export interface Bearings extends Sources {
  event: Moment | null
  isEvent: boolean
}

export function place(date: DateCandidate, around: Surroundings, weight: number, bearings: Bearings): Placed {
  const { written } = date
  const entry: Placed = { date, around, weight, from: null, to: null, implied: [] }
  if (written.kind === 'lunar' || written.kind === 'clock' || date.invalid) return entry
  if (written.offset !== null && written.from.day === null) return placeFromNow(entry, written.offset, bearings)
  if (written.from.year !== null) return { ...entry, from: written.from, to: written.to }
  const year = yearOf(date, around, bearings, bearings.isEvent)
  // Without any year, a day is --MM-DD and a month --MM; a quarter or "năm nay" is nothing.
  if (year === null && written.grain !== 'day' && written.grain !== 'month') return entry
  const crosses = written.to?.month && written.from.month && written.to.month < written.from.month ? 1 : 0
  return {
    ...entry,
    from: inYear(written.from, year),
    to: inYear(written.to, written.to?.year ?? (year === null ? null : year + crosses)),
    implied: year === null ? [] : ['year'],
  }
}

/** "hôm nay" on a page with an event is its day; "tối mai" in a story without one is of another time. */
function placeFromNow(entry: Placed, offset: number, { anchor, event, isEvent }: Bearings): Placed {
  const today = event && !isEvent && offset === 0 ? event : anchor
  if (!today || !(isEvent || event || entry.around.opens)) return entry
  return { ...entry, from: shift(today, offset), implied: ['year', 'month', 'day'] }
}

/**
 * Gives "đến nay" its day: the event's, and where a beginning is written else the stamp's. A bare "đến nay" on a page
 * without an event is left out (null): pages are posted anew years after they were written.
 */
export function closeWithNow(entry: Placed, event: Moment | null, stamp: Moment | null): Placed | null {
  const { written } = entry.date
  if (!written.openEnd) {
    // "tháng 11 hằng năm" is on no calendar; "trước ngày 15/12 hằng năm" is --12-15.
    const placeless = written.grain === 'year' ? !entry.from : written.grain === 'month' && written.yearWord === 'every'
    return placeless ? null : entry
  }
  const today = event?.day ? event : null
  if (written.from.year === null && written.from.month === null) {
    return today && { ...entry, from: today, implied: ['year', 'month', 'day'] }
  }
  return entry.from?.month ? { ...entry, to: today ?? stamp } : entry
}

const SELF_NAMED = new Set(['lunar', 'clock', 'anniversary'])

/** What a date is to its page, beside the event itself. */
export function kindOf(entry: Placed, event: Placed | undefined, anchor: Moment | null): DateMention['kind'] {
  const { around, from, to } = entry
  const { written } = entry.date
  if (entry === event) return 'event'
  if (written.kind && SELF_NAMED.has(written.kind)) return written.kind
  if (written.kind !== 'period' && (around.document || (around.issues && !to))) return 'document'
  const ahead = anchor && from && from.year !== null ? ordinal(from) > ordinal(anchor) : around.tense === 'ahead'
  if (isDeadline(entry, ahead)) return 'deadline'
  if (isPeriod(entry, ahead)) return 'period'
  if (written.grain === 'quarter') return 'deadline'
  if (around.feast && written.grain === 'day' && !to) return 'anniversary'
  if (event && !written.openEnd && isPartOf(entry, event)) return 'event'
  if (to && lastOrdinal(to) - ordinal(from ?? to) >= LONG) return 'period'
  return entry.weight >= ENOUGH && !written.since ? 'event' : 'mention'
}

function isPeriod({ date: { written }, to }: Placed, ahead: boolean): boolean {
  const isPast = written.grain === 'quarter' && !ahead
  return written.kind === 'period' || (written.openEnd && to !== null) || isPast
}

/** A stretch of more days is a period; "từ ngày 14 đến 16-4" is when something else happened. */
const LONG = 7

function isDeadline({ around, date }: Placed, ahead: boolean): boolean {
  if (around.tense === 'past') return false
  // "trước năm 1945" is a time, no limit.
  if (around.deadline) return ahead || date.written.grain !== 'year'
  return (
    (around.until && ahead) ||
    (around.completion && date.written.kind === null && !date.written.since && (ahead || around.tense !== 'open'))
  )
}

/** The same day, an entry of the same list, the days that hold the event, or the session just before it. */
function isPartOf(entry: Placed, event: Placed): boolean {
  const { written, part } = entry.date
  if (isSameDay(entry, event) || (written.list !== null && written.list === event.date.written.list)) return true
  if (written.counted && spans(entry, event)) return true
  if (!part || !entry.from?.day || !event.from?.day) return false
  const before = ordinal(event.from) - ordinal(entry.from)
  return before >= 0 && before <= 2
}

/** "Sáng 10/7 khai mạc … Trong 3 ngày (10-12/7)": the days of the event. */
const spans = ({ from, to }: Placed, event: Placed) =>
  from !== null &&
  to !== null &&
  event.from !== null &&
  !!from.day &&
  !!event.from.day &&
  ordinal(from) <= ordinal(event.from) &&
  ordinal(event.from) <= ordinal(to)

const isSameDay = (a: Placed, b: Placed) =>
  a.from !== null && b.from !== null && iso(a.from) === iso(b.from) && !a.to && !b.to

export function mentionOf({ date, from, to, implied }: Placed, kind: DateMention['kind']): DateMention {
  const { text, span, rule, part, invalid } = date
  const wrong = invalid ?? (from !== null && !(exists(from) && (!to || exists(to))))
  const [start, end] = wrong ? [null, null] : [from && iso(from), to && iso(to)]
  return { text, span, rule, start, end, part, kind, implied, ...(wrong ? { invalid: true } : {}) }
}
