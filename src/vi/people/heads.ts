import type { Body } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { NO_ORGANISATIONS, ORGANISATION_HEADS } from '../lexicon/organisations'
import { DEPUTIES, TITLE_HEADS, TITLE_PREFIXES, WEAK_HEADS, WHOLE_TITLES } from '../lexicon/titles'

/** What a position head is like: how many of its last tokens already belong to the organisation's name. */
export interface Head {
  weak: boolean
  whole: boolean
  /** "Trưởng Ban": 1, the organisation begins with "Ban". */
  inside: number
}

const organisations = PhraseTrie.of([
  ...ORGANISATION_HEADS.map(phrase => [phrase, true] as const),
  ...NO_ORGANISATIONS.map(phrase => [phrase, false] as const),
])
const weak = new Set(WEAK_HEADS)

function insideOf(phrase: string): number {
  const words = phrase.split(' ')
  const at = words.findIndex((_, i) => i > 0 && ORGANISATION_HEADS.includes(words.slice(i).join(' ')))
  return /^(?:phó )?(?:trưởng|phó|ptp|chánh)/.test(phrase) && at > 0 ? words.length - at : 0
}

const heads = PhraseTrie.of<Head>([
  ...TITLE_HEADS.map(phrase => [phrase, { weak: weak.has(phrase), whole: false, inside: insideOf(phrase) }] as const),
  ...WHOLE_TITLES.map(phrase => [phrase, { weak: false, whole: true, inside: 0 }] as const),
])
const prefixes = PhraseTrie.ofPhrases(TITLE_PREFIXES)
const deputies = PhraseTrie.ofPhrases(DEPUTIES)

/** The words with which a title begins. */
const openings = new WordSet([...heads.firstWords, ...prefixes.firstWords, ...deputies.firstWords])

export const titleWords = () => [...heads.firstWords, ...prefixes.firstWords, ...deputies.firstWords]
export const organisationWords = () => [...organisations.firstWords]

/** The word for a body at `i`: "Sở", "Hội"; not that of "hội nghị". */
export function organisationAt(body: Body, i: number, limit: number): Match<boolean> | null {
  const match = organisations.match(body.tokens, i, limit)
  return match?.value ? match : null
}

/** The position head at `i`, with "nguyên", "Quyền" and "Phó" before it: `from` is `i`, `value` the head's own nature. */
export function headAt(body: Body, i: number, limit: number): Match<Head> | null {
  const { tokens } = body
  const first = tokens[i]
  if (first === undefined || !openings.has(first.word)) return null
  // "giữ chức vụ Phó Chủ tịch": no "Vụ phó"
  if (first.fold === 'vụ' && tokens[i - 1]?.fold === 'chức') return null
  const prefix = prefixes.match(tokens, i, limit)
  const start = prefix && prefix.to < limit ? prefix.to : i
  const plain = heads.match(tokens, start, limit)
  const deputy = deputies.match(tokens, start, limit)
  const under = deputy ? heads.match(tokens, deputy.to, limit) : null
  const head = under && (!plain || under.to > plain.to) ? under : plain
  if (!head && start > i) return heads.match(tokens, i, limit)
  return head ? { value: head.value, from: i, to: head.to } : null
}

/** Whether a title begins at `i`: a head that needs no organisation, or a weak one with an organisation after it. */
export function beginsTitle(body: Body, i: number, limit: number): boolean {
  const head = headAt(body, i, limit)
  // "Ban Bí thư Trung ương Đảng" is a body
  if (!head || (body.tokens[i]!.fold === 'bí' && body.tokens[i - 1]?.fold === 'ban')) return false
  // "Tổng cục Chính trị" is a body, no "Tổng"
  if ((organisationAt(body, i, limit)?.to ?? 0) > head.to) return false
  return !head.value.weak || organisationAt(body, head.to, limit) !== null
}
