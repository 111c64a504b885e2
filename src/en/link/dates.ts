import type { Context, Findings } from '../../reader'
import type { Body } from '../../text/body'
import { type Moment, momentOf, ordinal, shift, weekdayOf } from '../../vi/dates/calendar'
import type { DateCandidate } from '../../vi/dates/candidate'
import { chooseEvent, weight } from '../../vi/dates/event'
import { closeWithNow, kindOf, mentionOf, type Placed, place } from '../../vi/dates/place'
import { pageYears } from '../../vi/dates/sources'
import { surroundingsOf } from '../dates/surroundings'

/** As the Vietnamese ladder: the event by what is written, then its year, then all other dates from its day. */
export function linkDates(
  found: readonly DateCandidate[],
  body: Body,
  context: Context,
): Pick<Findings, 'date' | 'dates'> {
  const stamp = momentOf(context.publishedAt)
  const dates = found.flatMap(date => weekdayFrom(date, stamp) ?? [])
  const around = surroundingsOf(dates, body)
  const years = pageYears(dates, around, context, body)
  const weights = dates.map((date, i) => weight(date, around[i]!, stamp))
  const chosen = chooseEvent(weights)
  const placeOne = (i: number, anchor: Moment | null, event: Moment | null): Placed => {
    const sentence = dates[i]!.written.from.year === null ? years.besides(i) : []
    const bearings = { title: years.title, lead: years.lead, sentence, anchor, event, isEvent: i === chosen }
    return place(dates[i]!, around[i]!, weights[i]!, bearings)
  }
  const event = chosen < 0 ? undefined : placeOne(chosen, stamp, null)
  const told = event?.from ?? null
  const anchor = dayOfReport(stamp, told)
  const placed = dates.map((_, i) => (event && i === chosen ? event : placeOne(i, anchor, told)))
  const settled = placed.flatMap(entry => closeWithNow(entry, event?.to ?? told, stamp) ?? [])
  return {
    date: event ? mentionOf(event, 'event') : null,
    dates: settled.map(entry => mentionOf(entry, kindOf(entry, event, anchor))),
  }
}

/** "On Wednesday" is the last one up to the day of the stamp; without a stamp it is on no calendar. */
function weekdayFrom(date: DateCandidate, stamp: Moment | null): DateCandidate | null {
  const { written } = date
  if (written.weekday === null || written.offset !== null || written.from.day !== null) return date
  if (!stamp) return null
  const offset = -((weekdayOf(stamp) - written.weekday + 7) % 7) || 0
  return { ...date, written: { ...written, offset, weekday: null } }
}

/** A report is written near its event; a stamp that is far from it is of a later move of the page. */
function dayOfReport(stamp: Moment | null, event: Moment | null): Moment | null {
  if (!event || event.year === null || event.day === null) return stamp
  return stamp && Math.abs(ordinal(stamp) - ordinal(event)) <= 62 ? stamp : shift(event, 1)
}
