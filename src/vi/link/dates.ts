import type { Context, Findings } from '../../reader'
import type { DateMention } from '../../schema'
import type { Body } from '../../text/body'
import type { DocumentCandidate } from '../codes/documents'
import type { DateCandidate } from '../dates'
import { iso, type Moment, momentOf, ordinal, shift } from '../dates/calendar'
import { candidateOf } from '../dates/candidate'
import { chooseEvent, weight } from '../dates/event'
import { closeWithNow, kindOf, mentionOf, type Placed, place } from '../dates/place'
import { pageYears } from '../dates/sources'
import { mayFollowDocument, type Surroundings, surroundingsOf } from '../dates/surroundings'

interface Around {
  body: Body
  context: Context
  documents: readonly DocumentCandidate[]
}

/**
 * Decides each date's year and kind by its neighbours, and which of them is the day of the event.
 *
 * The event is chosen first, by what is written; then it gets its year; then it, or the posting stamp where the two
 * are near, is the day from which all other dates are told.
 */
export function linkDates(found: readonly DateCandidate[], page: Around): Pick<Findings, 'date' | 'dates'> {
  const dates = withLawYears(found, page)
  const stamp = momentOf(page.context.publishedAt)
  const around = withDocuments(dates, surroundingsOf(dates, page.body), page)
  // "Vừa qua, …": the page says itself that its event has no day.
  const vague = VAGUE_LEAD.test(page.body.folded.slice(0, 60)) ? 4 : 0
  const years = pageYears(dates, around, page.context, page.body)
  const weights = dates.map((date, i) => weight(date, around[i]!, stamp) - (around[i]!.sentence > 0 ? vague : 0))
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
  return {
    date: event ? eventOf(event, placed, page.body) : null,
    dates: settled.map(entry => mentionOf(entry, kindOf(entry, event, anchor))),
  }
}

const VAGUE_LEAD =
  /^(?:\([^)]{2,40}\)|[\p{L}.& ]{2,20}[-:])? ?(?:vừa qua|mới đây|vừa mới|những ngày qua|những ngày này|thời gian qua)(?!\p{L})/u

/** "Quyết định số 12/QĐ-UBND (của UBND tỉnh) ngày 5/3/2020": the day belongs to the document. */
const OF_THE_DOCUMENT = /^[\s,(]{0,3}(?:của [^.;:()\n]{1,60})?[\s,]{0,2}(?:\(?(?:được )?(?:ban hành|ký) ?)?$/u

function withDocuments(dates: readonly DateCandidate[], around: Surroundings[], page: Around): Surroundings[] {
  const { body, documents } = page
  let d = 0
  return around.map((place, i) => {
    const date = dates[i]!
    while (d < documents.length && documents[d]!.span.end <= date.span.start) d++
    const from = documents[d - 1]?.span.end
    if (from === undefined || date.span.start - from > 80) return place
    const gap = body.folded.slice(from, date.span.start)
    const follows = OF_THE_DOCUMENT.test(gap) && mayFollowDocument(date, gap, place.after)
    if (follows) place.document = true
    return place
  })
}

const LAW_YEAR = /năm ((?:19|20)\d\d)(?!\d)/

/** A law is named with its year ("Hiến pháp năm 2013"): where the name has taken the place, the year is a date still. */
function withLawYears(dates: readonly DateCandidate[], { body, documents }: Around): readonly DateCandidate[] {
  const years = documents.flatMap(({ span }) => {
    const match = LAW_YEAR.exec(body.folded.slice(span.start, span.end))
    if (!match) return []
    const start = span.start + match.index
    const from = { year: Number(match[1]), month: null, day: null }
    return [candidateOf(body.text, { rule: 'year', start, end: start + match[0].length, grain: 'year', from })]
  })
  const taken = new Set(dates.map(({ span }) => span.end))
  const more = years.filter(({ span }) => !taken.has(span.end))
  return more.length === 0 ? dates : [...dates, ...more].sort((a, b) => a.span.start - b.span.start)
}

/** A report is written near its event; a stamp that is far from it is of a later move of the page. */
function dayOfReport(stamp: Moment | null, event: Moment | null): Moment | null {
  if (!event || event.year === null || event.day === null) return stamp
  return stamp && Math.abs(ordinal(stamp) - ordinal(event)) <= 62 ? stamp : shift(event, 1)
}

/** The event's date; several days of one list ("ngày 19 và 21-10") are one stretch. */
function eventOf(event: Placed, placed: readonly Placed[], body: Body): DateMention {
  const mention = mentionOf(event, 'event')
  const { list } = event.date.written
  const last = list === null ? event : placed.findLast(entry => entry.date.written.list === list)!
  if (last === event) return mention
  const span = { start: mention.span.start, end: last.date.span.end }
  const end = last.to ?? last.from
  return { ...mention, span, text: body.text.slice(span.start, span.end), end: end && iso(end) }
}
