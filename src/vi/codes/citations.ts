import { type Body, tokenAt } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { FIELDS, ISSUER_NAMES, LEVELS, LOCAL_ISSUERS } from '../lexicon/issuers'
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

const entries = (names: readonly string[]) => names.map(name => [name, true] as const)
const whole = PhraseTrie.of(
  entries([...ISSUER_NAMES, ...FIELDS.flatMap(field => [`Bộ ${field}`, `Bộ trưởng Bộ ${field}`])]),
)
const local = PhraseTrie.of(
  entries([...LOCAL_ISSUERS, ...FIELDS.flatMap(field => [`Sở ${field}`, `Giám đốc Sở ${field}`, `Phòng ${field}`])]),
)
const levels = PhraseTrie.of(entries(LEVELS))

/** A place's name has at most three syllables: "UBND huyện Mường Chà Nưa". */
const LONGEST_PLACE = 3
/** "của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng" */
const SESSION = /hội nghị (?:lần )?thứ (?:mười )?\S{1,5},? /uy

/**
 * The body that begins at token `from`: one that is complete by itself ("Bộ Chính trị"), or a local one with its level
 * and, where `placed`, its place ("UBND tỉnh Hà An", "Đảng ủy Quân khu 9"). Returns the token after it.
 */
function issuerEnd(body: Body, from: number, placed: boolean): number | null {
  const { tokens, text } = body
  const known = whole.match(tokens, from)
  const near = local.match(tokens, from)
  if (!near || near.to <= (known?.to ?? 0)) return known?.to ?? null
  let next = levels.match(tokens, near.to)?.to ?? near.to
  const isNumbered = tokens[next]?.kind === 'number' && tokens[next - 1]?.fold === 'khu'
  const last = isNumbered ? next + 1 : placed ? next + LONGEST_PLACE : next
  for (; next < last && tokens[next]; next++) {
    const token = tokens[next]!
    const isPlace = token.kind === 'word' && token.shape === 'capital'
    if ((!isPlace && !isNumbered) || text.startsWith('\n', tokens[next - 1]!.end)) break
  }
  return next
}

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
  const next = issuerEnd(body, session ? tokenAt(tokens, first.start + session[0].length) : of + 1, true)
  if (!next) return null
  const { end } = tokens[next - 1]!
  return { value: text.slice(first.start, end), end }
}

const REACH = 160
/** "Ngày 22/11/2018, UBND tỉnh ban hành ", "Ngày 5/3/2020, Chủ tịch UBND huyện Lê Văn Tư đã ký " */
const ISSUED =
  /ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),? ([^.;:\n]{2,90}?) (?:(?:đã|vừa|mới|cũng) ){0,2}(?:ký ban hành|ban hành|ký|ra)(?: các| một số)? $/u

/** The day and the issuer of a document that a sentence reports as issued, from the words before it. */
export function readIssue(body: Body, start: number): { date: string | null; issuer: string | null } | null {
  const from = Math.max(0, start - REACH)
  const issued = ISSUED.exec(body.folded.slice(from, start))
  if (!issued) return null
  const [sentence, day, month, year, subject] = issued as unknown as [string, string, string, string, string]
  const first = tokenAt(body.tokens, from + issued.index + sentence.indexOf(subject, sentence.indexOf(year) + 4))
  const next = issuerEnd(body, first, false)
  const issuer = next ? body.text.slice(body.tokens[first]!.start, body.tokens[next - 1]!.end) : null
  return { date: isoDay(day, month, year), issuer }
}
