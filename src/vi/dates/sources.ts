import type { Context } from '../../reader'
import type { Body } from '../../text/body'
import type { DateCandidate } from './candidate'
import type { Surroundings } from './surroundings'
import { type WrittenYear, yearOfReport } from './year'

/** The years that a page writes, by the rungs of the ladder. */
export interface PageYears {
  title: readonly number[]
  lead: readonly number[]
  /** Years in the sentence of the `i`th date, itself left out. */
  besides(i: number): WrittenYear[]
}

const YEAR_IN_TITLE = /(?:19|20)\d\d(?<![\d/-]\d{4})(?![\d/]| ?[-–] ?\d| (?:19|20)\d\d)/gu
const TERM_BEFORE = /(?:giai đoạn|nhiệm kỳ|(?:19|20)\d\d) ?[-–]? ?$/iu
/** How many dates to each side of a date are its neighbours: more do not stand in a sentence that people write. */
const NEIGHBOURS = 12

/** "… tháng 4 2019", "… năm 2018"; not the two ends of "nhiệm kỳ 2015-2020". */
function yearsIn(text: string | null): number[] {
  const years: number[] = []
  YEAR_IN_TITLE.lastIndex = 0
  for (let match = text && YEAR_IN_TITLE.exec(text); match; match = YEAR_IN_TITLE.exec(text!))
    if (!TERM_BEFORE.test(text!.slice(Math.max(0, match.index - 20), match.index))) years.push(Number(match[0]))
  return years
}

const COMPARED = /(?:so với|so|cùng kỳ|cùng kì)(?: \p{L}{1,8}){0,3} $/u
/** No match of it is longer. */
const COMPARED_REACH = 40

/** "sinh năm 1987", "sinh ngày 5/3/1980", "(SN 1993" */
const BIRTH = /(?<!\p{L})(?:sinh|sn):? (?:vào )?$/u

/** Does the date offer its year to its neighbours? A birth's, a document's, a compared one's, a target's, the first of a jubilee's does not. */
function offers(date: DateCandidate, around: Surroundings, next: DateCandidate | undefined): boolean {
  const { from, kind, to, grain } = date.written
  if (from.year === null || kind === 'period' || around.document) return false
  if (BIRTH.test(around.back) || COMPARED.test(around.back.slice(-COMPARED_REACH))) return false
  if (kind === 'anniversary') return next?.written.kind !== 'anniversary'
  return grain !== 'year' || (to === null && !around.until && !around.deadline)
}

export function pageYears(
  dates: readonly DateCandidate[],
  around: readonly Surroundings[],
  context: Context,
  body: Body,
): PageYears {
  const offered = dates.map((date, i) => (offers(date, around[i]!, dates[i + 1]) ? date : null))
  const leading = offered.filter(
    (date, i) => date && around[i]!.sentence < 2 && date.written.to === null && !around[i]!.until,
  )
  const besides = (i: number) => {
    const { written, span } = dates[i]!
    const { sentence } = around[i]!
    const years: WrittenYear[] = []
    for (let n = Math.max(0, i - NEIGHBOURS); n < offered.length && n <= i + NEIGHBOURS; n++) {
      const date = offered[n]
      if (!date || n === i || around[n]!.sentence !== sentence) continue
      const place = date.span.start
      const year = date.written.from.year!
      const isYear = date.written.grain === 'year' && place > span.start
      const back = isYear ? body.folded.slice(Math.max(0, place - 70), place) : ''
      years.push({ year: isYear ? yearOfReport(year, written.from.month, back) : year, place })
    }
    return years
  }
  return {
    title: yearsIn(context.title),
    lead: [...yearsIn(context.summary), ...leading.map(date => date!.written.from.year!)],
    besides,
  }
}
