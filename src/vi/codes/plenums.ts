import type { Span } from '../../schema'
import { type Body, tokenAt } from '../../text/body'
import type { Token } from '../../text/tokens'
import { WordSet } from '../../text/words'
import { PLENUM_WORDS } from '../lexicon/documents'
import { aftermath } from './aftermath'
import { opensWith } from './tails'

/** A document of the Central Committee that is known by its plenum: "Nghị quyết Trung ương 8 (khóa XI, XII)". */
interface Plenum {
  span: Span
  /** "Trung ương 8" */
  number: string
  /** Congress terms: ["XI", "XII"]. */
  terms: string[]
}

const WORDS = Object.keys(PLENUM_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const COMMITTEE = '(?:ban chấp hành|bch)'
const CENTRAL = '(?:trung ương|tw|tư|t\\.ư|t\\.w)'

const FORMS: readonly RegExp[] = [
  // Nghị quyết Trung ương 8, Nghị quyết TW8, Nghị quyết Hội nghị Trung ương 6, Nghị quyết Trung ương 6, 7 khóa XII
  new RegExp(
    ` (?:của )?(?:hội nghị )?(?:${COMMITTEE} )?${CENTRAL}(?: đảng)?(?: lần thứ)? ?(\\d{1,2}(?:(?:, ?| và )\\d{1,2}(?![\\d/.,%]|\\p{L})){0,5}|(?<=thứ )(?:${WORDS}))(?![\\d/%]|\\p{L})`,
    'uy',
  ),
  // Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng
  new RegExp(
    ` (?:của )?hội nghị (?:lần )?thứ (\\d{1,2}|${WORDS}),? (?:của )?${COMMITTEE} ?${CENTRAL}(?: đảng)?(?!\\p{L})`,
    'uy',
  ),
]

const PLENUM_OPENINGS = new WordSet(['của', 'hội', 'ban', 'bch', 'trung', 'tw', 'tư', 't'])

/** Whether a plenum may begin with this token. */
export const opensPlenum = (token: Token | undefined): boolean => token !== undefined && PLENUM_OPENINGS.has(token.word)

const TERM = '(?:[ivx]{1,6}|\\d{1,2})(?![\\p{L}\\d])'
/** "(khóa XI, XII)", ", khóa XI", "khóa XI và XII", " Đảng khóa 11". */
const TERMS = new RegExp(`(?: đảng)?,? ?\\(?khóa (${TERM}(?:(?:,| và|-| &) ?(?:khóa )?${TERM}){0,4})\\)?`, 'uy')

/** Congress terms that stand at `offset` of the folded text, with the place where they end. */
export function readTerms(folded: string, offset: number): { terms: string[]; end: number } | null {
  if (!opensWith(',(đk', folded, offset)) return null
  TERMS.lastIndex = offset
  const match = TERMS.exec(folded)
  if (!match) return null
  const terms = match[1]!.match(/(?<!\p{L})(?:[ivx]+|\d+)(?!\p{L})/gu) ?? []
  return { terms: terms.map(term => term.toUpperCase()), end: offset + match[0].length }
}

/** Where each number of "6, 7" stands; a number in words is one. */
function numbersIn(list: string, offset: number): { value: string; span: Span }[] {
  const word = PLENUM_WORDS[list]
  if (word) return [{ value: word, span: { start: offset, end: offset + list.length } }]
  return [...list.matchAll(/\d+/g)].map(match => ({
    value: String(Number(match[0])),
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }))
}

/** Reads plenums behind a type word that ends at `offset` and began at `start`; one entry for each number listed. */
export function readPlenums(body: Body, start: number, offset: number): Plenum[] {
  for (const form of FORMS) {
    form.lastIndex = offset
    const match = form.exec(body.folded)
    if (!match) continue
    const end = offset + match[0].length
    const terms = readTerms(body.folded, end)
    if (!terms && aftermath(body, tokenAt(body.tokens, end)) === 'counted') return []
    const list = match[1]!
    const numbers = numbersIn(list, offset + match[0].lastIndexOf(list))
    return numbers.map(({ value, span }, index) => ({
      number: `Trung ương ${value}`,
      terms: terms?.terms ?? [],
      span: {
        start: index === 0 ? start : span.start,
        end: index === numbers.length - 1 ? (terms?.end ?? end) : span.end,
      },
    }))
  }
  return []
}
