import { type Body, tokenAt } from '../../text/body'
import { issuerAt, issuerBefore } from './issuers'
import { opensWith, type Tail } from './tails'

const NUMERIC = '(\\d{1,2}) ?[/.-]{1,2} ?(\\d{1,2}) ?[/.-] ?(\\d{4})(?!\\d)'
const SIGNED = '[,;]? ?\\(?(?:(?:được |đã )?(?:ký|ban hành|đề|ra) )?(?:ban hành )?'
const DAY_FORMS: readonly RegExp[] = [
  // ngày 5/3/2020, ngày 9-6-2020, (ngày 14.3.2019), ký ngày 04//7/2019, ", ngày 05/3/2020"
  new RegExp(`${SIGNED}ngày:? ?${NUMERIC}\\)?`, 'uy'),
  // ngày 24 tháng 4 năm 2015
  new RegExp(`${SIGNED}ngày (\\d{1,2}) ?(?:tháng|-|/) ?(\\d{1,2}),? năm (\\d{4})(?!\\d)\\)?`, 'uy'),
  // (5/3/2020)
  new RegExp(` ?\\(${NUMERIC}\\)`, 'uy'),
]
/** năm 2011, (năm 2011) */
const YEAR = / ?\(?năm ((?:19|20)\d\d)(?![\d/.-]|,\d)\)?/uy

function isoDay(day: string, month: string, year: string): string | null {
  const exists = +day >= 1 && +day <= 31 && +month >= 1 && +month <= 12
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** ngày 13-7, (ngày 5/3), ngày 5 tháng 3 */
const YEARLESS = new RegExp(`${SIGNED}(ngày) \\d{1,2} ?(?:[/.-]|tháng) ?\\d{1,2}(?![\\d/.-]|,\\d)\\)?`, 'uy')

/** The day of a document without its year, written right behind it: where the day begins, and where it ends. */
export function readYearlessDay(body: Body, offset: number): { start: number; end: number } | null {
  if (!opensWith(',;(đkbrn', body.folded, offset)) return null
  YEARLESS.lastIndex = offset
  const match = YEARLESS.exec(body.folded)
  return match && { start: offset + match[0].indexOf(match[1]!), end: offset + match[0].length }
}

/** The date of a document, written right behind it: ISO 8601 at the precision written. */
export function readDate(body: Body, offset: number): Tail | null {
  if (!opensWith(',;(đkbrn', body.folded, offset)) return null
  for (const form of DAY_FORMS) {
    form.lastIndex = offset
    const match = form.exec(body.folded)
    if (!match) continue
    const value = isoDay(match[1]!, match[2]!, match[3]!)
    return value ? { value, end: offset + match[0].length } : null
  }
  YEAR.lastIndex = offset
  const year = YEAR.exec(body.folded)
  return year && { value: year[1]!, end: offset + year[0].length }
}

/** "của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng" */
const SESSION = /hội nghị (?:lần )?thứ (?:mười )?\S{1,5},? /uy
/** "của Hội nghị Trung ương 8 (khóa XI)" */
const PLENUM = /hội nghị trung ương(?: lần thứ)? \S{1,4}(?= |,|$)/uy

/** The body that issued a document, behind "của". */
export function readIssuer(body: Body, offset: number): Tail | null {
  const { tokens, text, folded } = body
  let of = tokenAt(tokens, offset)
  if (tokens[of]?.fold === ',') of++
  const first = tokens[of + 1]
  if (!first || tokens[of]!.fold !== 'của' || tokens[of]!.start > offset + 3) return null
  PLENUM.lastIndex = first.start
  const plenum = PLENUM.exec(folded)
  if (plenum) return { value: text.slice(first.start, PLENUM.lastIndex), end: PLENUM.lastIndex }
  SESSION.lastIndex = first.start
  const session = SESSION.exec(folded)
  const next = issuerAt(body, session ? tokenAt(tokens, first.start + session[0].length) : of + 1)
  if (!next) return null
  const { end } = tokens[next - 1]!
  return { value: text.slice(first.start, end), end }
}

const REACH = 160
/** "Ngày 22/11/2018, UBND tỉnh " */
const DAY_BEFORE = /ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),? [^.;:\n]{2,90}$/u
/** "ban hành ", "đã ký ban hành các " */
const ISSUED = / (?:(?:đã|vừa|mới|cũng) ){0,2}(?:ký ban hành|ban hành|ký|ra)(?: các| một số)? $/u
const LONGEST_VERB = 40

/** The day and the issuer of a document that a sentence reports as issued, from the words before it. */
export function readIssue(body: Body, start: number): { date: string | null; issuer: string | null } | null {
  const verb = ISSUED.exec(body.folded.slice(Math.max(0, start - LONGEST_VERB), start))
  if (!verb) return null
  const end = start - verb[0].length
  const day = DAY_BEFORE.exec(body.folded.slice(Math.max(0, start - REACH), end))
  return { date: day && isoDay(day[1]!, day[2]!, day[3]!), issuer: issuerBefore(body, tokenAt(body.tokens, end)) }
}
