import type { Context } from '../../reader'
import type { DateMention } from '../../schema'
import type { Body } from '../../text/body'
import { type Moment, momentOf, ordinal, shift } from './calendar'
import type { DateCandidate } from './candidate'
import { chooseEvent } from './event'
import { closeWithNow, kindOf, mentionOf, type Placed, place } from './place'
import { pageYears } from './sources'
import type { Surroundings } from './surroundings'

interface Page {
  body: Body
  context: Context
}

/** The dates of a page in the calendar, and which of them is the day of the event. */
export interface Placing {
  event: Placed | undefined
  placed: readonly Placed[]
  mentions: DateMention[]
}

/**
 * Decides each date's year and kind by its neighbours, and which of them is the day of the event.
 *
 * The event is chosen first, by what is written; then it gets its year; then it, or the posting stamp where the two
 * are near, is the day from which all other dates are told.
 *
 * @param around what stands round each date
 * @param weights what speaks for each date as the day of the event
 */
export function placeDates(
  dates: readonly DateCandidate[],
  around: readonly Surroundings[],
  weights: readonly number[],
  { body, context }: Page,
): Placing {
  const stamp = momentOf(context.publishedAt)
  const years = pageYears(dates, around, context, body)
  const chosen = chooseEvent(weights)
  const placeOne = (i: number, anchor: Moment | null, event: Moment | null) => {
    const sentence = dates[i]!.written.from.year === null ? years.besides(i) : []
    const bearings = { title: years.title, lead: years.lead, sentence, anchor, event, isEvent: i === chosen }
    return place(dates[i]!, around[i]!, weights[i]!, bearings)
  }
  const event = chosen < 0 ? undefined : placeOne(chosen, stamp, null)
  const told = event?.from ?? null
  const anchor = dayOfReport(stamp, told)
  // "Tối qua mưa lớn …; sáng nay": where the event itself is told from the day of writing, so is the rest.
  const today = event?.date.written.offset ? anchor : told
  const placed = dates.map((_, i) => (event && i === chosen ? event : placeOne(i, anchor, today)))
  const settled = placed.flatMap(entry => closeWithNow(entry, event?.to ?? told, stamp) ?? [])
  return { event, placed, mentions: settled.map(entry => mentionOf(entry, kindOf(entry, event, anchor))) }
}

/** A report is written near its event; a stamp that is far from it is of a later move of the page. */
function dayOfReport(stamp: Moment | null, event: Moment | null): Moment | null {
  if (!event || event.year === null || event.day === null) return stamp
  return stamp && Math.abs(ordinal(stamp) - ordinal(event)) <= 62 ? stamp : shift(event, 1)
}
