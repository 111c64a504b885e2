import type { ProjectCode } from '../../schema'
import { type Body, tokenAt } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { iso, NOTHING } from '../../vi/dates/calendar'
import { DASH, MONTH, YEAR } from '../dates/patterns'
import { MONTHS } from '../lexicon/calendar'
import { ISSUERS } from '../lexicon/documents'

/** Something read behind a number, and the place where it ends. */
export interface Tail {
  value: string
  end: number
}

const DATED = '[,;]? ?\\(?(?:(?:dated|issued on|signed on|promulgated on|dated on|of|on|issued)) '
const DAY_FORMS = [
  { pattern: new RegExp(`${DATED}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\)?`, 'uy'), order: [2, 1, 3] },
  { pattern: new RegExp(`${DATED}(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\\)?`, 'uy'), order: [1, 2, 3] },
  { pattern: new RegExp(`${DATED}(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}\\)?`, 'uy'), order: [1, 2, 3] },
] as const

/** The day of a document, written behind it: "dated October 14, 2021", "of 5/3/2020". ISO 8601. */
export function readDocumentDay({ folded }: Body, offset: number): Tail | null {
  for (const { pattern, order } of DAY_FORMS) {
    pattern.lastIndex = offset
    const match = pattern.exec(folded)
    if (!match) continue
    const [day, month, year] = order.map(i => match[i]!) as [string, string, string]
    const value = iso({ ...NOTHING, day: Number(day), month: MONTHS[month] ?? Number(month), year: Number(year) })
    return value === null ? null : { value, end: offset + match[0].length }
  }
  return null
}

const issuers = PhraseTrie.ofPhrases(ISSUERS)
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/

/** The body named at token `from`, with "the", an ordinal or a place before it: "the 12th Party Central Committee". */
function issuerAt({ text, tokens }: Body, from: number): { from: number; to: number } | null {
  let at = from
  if (tokens[at]?.fold === 'the') at++
  const first = at
  if (tokens[at]?.kind === 'number' && ORDINAL.test(`${tokens[at]!.fold}${tokens[at + 1]?.fold ?? ''}`)) at += 2
  for (let skipped = 0; skipped < 5; skipped++) {
    const match = issuers.match(tokens, at)
    if (match) return { from: first, to: match.to }
    const token = tokens[at]
    if (token?.kind !== 'word' || token.shape === 'lower' || text.startsWith('\n', token.end)) break
    at++
  }
  return ministryAt(tokens, first)
}

/** "Ministry of Home Affairs", "Department of Education and Training". */
function ministryAt(tokens: Body['tokens'], from: number): { from: number; to: number } | null {
  if (!/^(?:ministry|department|committee)$/.test(tokens[from]?.fold ?? '') || tokens[from + 1]?.fold !== 'of')
    return null
  let to = from + 2
  while (
    tokens[to] &&
    (tokens[to]!.shape === 'capital' || (tokens[to]!.fold === 'and' && tokens[to + 1]?.shape === 'capital'))
  )
    to++
  return to > from + 2 ? { from, to } : null
}

const BY = new Set(['of', 'by', 'from'])

/** "of the Prime Minister", "issued by the Politburo". */
export function readIssuer(body: Body, offset: number): Tail | null {
  const { tokens, text } = body
  let at = tokenAt(tokens, offset)
  if (/^(?:issued|signed|promulgated)$/.test(tokens[at]?.fold ?? '')) at++
  if (!tokens[at] || !BY.has(tokens[at]!.fold) || tokens[at]!.start > offset + 12) return null
  const issuer = issuerAt(body, at + 1)
  if (!issuer) return null
  const { end } = tokens[issuer.to - 1]!
  return { value: text.slice(tokens[issuer.from]!.start, end), end }
}

const QUOTED = /(?:[:,]| -)? ?(?:on |named |titled |entitled |called )?(?:the )?"([^"\n]{2,400})"/uy
const ABOUT =
  /,? (?:on|regarding|concerning|approving|promulgating|about) (?!(?:the )?(?:morning|afternoon|evening|basis|behalf|occasion|same|side|\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))/uy
const PHRASE = /[^.,;:()"\n]{3,240}/uy
const ENDS_NAME =
  / (?:and (?=(?:resolution|decision|directive|decree|circular|conclusion|plan)s?(?!\p{L}))|was |were |is |are |has |have |had |will |which |that |at the |with the |in line |so that |to ensure )/u

/** What a document or scheme is about: quoted words, or those behind "on". */
export function readAbout({ folded, text }: Body, offset: number): Tail | null {
  QUOTED.lastIndex = offset
  const quoted = QUOTED.exec(folded)
  if (quoted) {
    const end = offset + quoted[0].length
    return { value: text.slice(end - 1 - quoted[1]!.length, end - 1).trim(), end }
  }
  ABOUT.lastIndex = offset
  const about = ABOUT.exec(folded)
  if (!about) return null
  const start = offset + about[0].length
  PHRASE.lastIndex = start
  const phrase = PHRASE.exec(folded)?.[0]
  if (!phrase) return null
  const cut = ENDS_NAME.exec(phrase)?.index ?? phrase.length
  const value = text.slice(start, start + cut).trim()
  return value === '' ? null : { value, end: start + cut }
}

const PERIOD = new RegExp(`${YEAR}(?:${DASH}| to )${YEAR}`, 'u')

/** "in the 2021-2025 period", "from 2021 to 2025". */
export function readPeriod(folded: string): ProjectCode['period'] {
  const match = PERIOD.exec(folded)
  return match ? { start: match[1]!, end: match[2]! } : null
}
