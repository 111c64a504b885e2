import type { Context, Findings } from '../../reader'
import type { Body } from '../../text/body'
import type { DocumentCandidate } from '../codes/documents'
import type { DateCandidate } from '../dates'

/** Decides each date's year and kind by its neighbours, and which of them is the day of the event. */
export function linkDates(
  dates: readonly DateCandidate[],
  _around: { body: Body; context: Context; documents: readonly DocumentCandidate[] },
): Pick<Findings, 'date' | 'dates'> {
  return { date: null, dates: [...dates] }
}
