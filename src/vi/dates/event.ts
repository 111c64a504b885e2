import { lastOrdinal, type Moment, ordinal } from './calendar'
import type { DateCandidate } from './candidate'
import type { Surroundings } from './surroundings'

/** Below this a page reports no dated event ("Vừa qua, …"). */
export const ENOUGH = 7
/** The day of a document whose issuing is the news: the event where there is no other. */
const ISSUING = 0.5

/**
 * How much speaks for a date as the day of the reported event: it opens a sentence, in the lead, with a part of the
 * day, a verb of an event follows. Limits, documents, feasts, months and years are none.
 */
export function weight(date: DateCandidate, around: Surroundings, stamp: Moment | null): number {
  if (around.document && around.issued && around.sentence < 2) return ISSUING
  if (!mayBe(date, around)) return 0
  let points = prominence(around)
  if (date.part || date.written.offset !== null) points += 2
  if (around.verb) points += 2
  // The lead is a lead even where a page sets it as the caption of its picture.
  if (around.aside || (around.caption && around.sentence > 1)) points -= 4
  if (around.toCome || around.tense === 'ahead' || (date.written.offset ?? 0) > 0) points -= 4
  if (isLong(date) || isAhead(date, stamp)) points -= 4
  // "thăm từ ngày 15 đến 20-9. Sáng 16-9, …" of the 17th: what is not over gives way to a day that is
  else if (runsOn(date, stamp)) points -= 1
  if (isOld(date, stamp, around)) points -= 4
  // A bare "11/07/2024" at the head of a line is what is left of a stamp.
  if (/^\d/.test(date.text) && !date.written.counted) points -= 3
  return points
}

/** By its place: at the head of a sentence or after a comma, early on the page. */
function prominence({ opens, set, sentence }: Surroundings): number {
  const early = sentence < 2 ? 3 : sentence < 5 ? 2 : sentence < 9 ? 1 : 0
  return early + (opens ? 4 : set ? 3 : 0)
}

/** "29/06/2018 09:12 | Lượt xem: 835". */
const STAMP_AFTER = /^[ ,|-]{0,3}(?:\d{1,2}:\d\d|\|)/

/** A day, not governed by a limit, a document or a feast, in a sentence that says something of it. */
function mayBe({ written, invalid }: DateCandidate, around: Surroundings): boolean {
  const isDay = written.grain === 'day' && (written.from.day !== null || written.offset !== null)
  const governed = around.deadline || around.until || around.document || around.feast
  if (!isDay || invalid || governed || written.kind || written.openEnd || written.yearWord === 'every') return false
  // "Từ ngày 1/7/2019, mức lương …" is when something begins to hold.
  const runs = written.since && (!written.to || !(around.opens || around.set))
  return !runs && !STAMP_AFTER.test(around.after) && (around.back !== '' || around.after.length >= 8)
}

/** A campaign, a contest, a time for applications: it runs, it does not happen. */
const isLong = ({ written: { from, to } }: DateCandidate) => to !== null && lastOrdinal(to) - ordinal(from) > 14

/** A day after the stamp is announced, not reported. */
const isAhead = ({ written: { from } }: DateCandidate, stamp: Moment | null) =>
  stamp !== null && from.year !== null && ordinal(from) > ordinal(stamp) + 1

/** Days of which the last lie behind the stamp. */
const runsOn = ({ written: { to } }: DateCandidate, stamp: Moment | null) =>
  stamp !== null && to?.day != null && to.year !== null && ordinal(to) > ordinal(stamp)

/** Years before the stamp: history, unless the page opens with it and was only posted anew. */
function isOld({ written: { from } }: DateCandidate, stamp: Moment | null, around: Surroundings): boolean {
  if (stamp === null || from.year === null) return false
  return stamp.year! - from.year >= (around.sentence === 0 && around.opens ? 12 : 2)
}

/** The first date that has enough for it and little less than any other; -1 if none has enough. */
export function chooseEvent(weights: readonly number[]): number {
  const most = weights.reduce((a, b) => Math.max(a, b), 0)
  if (most < ENOUGH) return weights.indexOf(ISSUING)
  return weights.findIndex(points => points >= Math.max(ENOUGH, most - 3))
}
