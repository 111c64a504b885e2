import type { Context, Findings } from '../../reader'
import type { DateMention } from '../../schema'
import type { Body } from '../../text/body'
import type { DocumentCandidate } from '../codes/candidate'
import type { DateCandidate } from '../dates'
import { iso, momentOf } from '../dates/calendar'
import { candidateOf } from '../dates/candidate'
import { weight } from '../dates/event'
import { mentionOf, type Placed } from '../dates/place'
import { placeDates } from '../dates/placing'
import { mayFollowDocument, type Surroundings, surroundingsOf } from '../dates/surroundings'

interface Around {
  body: Body
  context: Context
  documents: readonly DocumentCandidate[]
}

/** The dates of a page, placed; see {@link placeDates}. */
export function linkDates(found: readonly DateCandidate[], page: Around): Pick<Findings, 'date' | 'dates'> {
  const dates = withLawYears(found, page)
  const stamp = momentOf(page.context.publishedAt)
  const around = withDocuments(dates, surroundingsOf(dates, page.body), page)
  // "Vừa qua, …": the page says itself that its event has no day.
  const vague = VAGUE_LEAD.test(page.body.folded.slice(0, 60)) ? 4 : 0
  const weights = dates.map((date, i) => weight(date, around[i]!, stamp) - (around[i]!.sentence > 0 ? vague : 0))
  const { event, placed, mentions } = placeDates(dates, around, weights, page)
  return { date: event ? eventOf(event, placed, page.body) : null, dates: mentions }
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
