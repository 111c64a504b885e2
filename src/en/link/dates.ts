import type { Context, Findings } from '../../reader'
import type { Body } from '../../text/body'
import { type Moment, momentOf, weekdayOf } from '../../vi/dates/calendar'
import type { DateCandidate } from '../../vi/dates/candidate'
import { weight } from '../../vi/dates/event'
import { mentionOf } from '../../vi/dates/place'
import { placeDates } from '../../vi/dates/placing'
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
  const weights = dates.map((date, i) => weight(date, around[i]!, stamp))
  const { event, mentions } = placeDates(dates, around, weights, { body, context })
  return { date: event ? mentionOf(event, 'event') : null, dates: mentions }
}

/** "On Wednesday" is the last one up to the day of the stamp; without a stamp it is on no calendar. */
function weekdayFrom(date: DateCandidate, stamp: Moment | null): DateCandidate | null {
  const { written } = date
  if (written.weekday === null || written.offset !== null || written.from.day !== null) return date
  if (!stamp) return null
  const offset = -((weekdayOf(stamp) - written.weekday + 7) % 7) || 0
  return { ...date, written: { ...written, offset, weekday: null } }
}
