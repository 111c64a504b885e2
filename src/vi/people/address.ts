import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import {
  CALLINGS,
  DEGREES,
  HONORIFICS,
  PLURAL_CALLINGS,
  PLURAL_HONORIFICS,
  RANK_TAILS,
  RANKS,
} from '../lexicon/honorifics'
import { beginsTitle, organisationAt } from './heads'
import { readName } from './names'
import { isCapital, touches } from './shapes'

export interface Address {
  from: number
  to: number
  plural: boolean
  /** "đại biểu", "cử tri": says what somebody is there, not how he is addressed. */
  calling: boolean
}

const addresses = PhraseTrie.of<{ plural: boolean; calling: boolean }>([
  ...CALLINGS.map(phrase => [phrase, { plural: false, calling: true }] as const),
  ...HONORIFICS.map(phrase => [phrase, { plural: false, calling: false }] as const),
  ...PLURAL_HONORIFICS.map(phrase => [phrase, { plural: true, calling: false }] as const),
  ...PLURAL_CALLINGS.map(phrase => [phrase, { plural: true, calling: true }] as const),
])

export const addressWords = () => [...addresses.firstWords, ...ranks.firstWords]

/** Words that are a form of address only before a capital: "anh", "em", "bác" are ordinary words, "HT" a school. */
const NEEDS_NAME = new WordSet([
  ...['anh', 'chị', 'em', 'cháu', 'cụ', 'bác', 'cô', 'thầy', 'imam'],
  ...['ht', 'tt', 'nt', 'ns', 'sc', 'ms', 'lm', 'đđ'],
])

/** "TT" is a small town too. */
const TOWNS = new WordSet(['tt', 'nt'])
const IN_CAPITALS = new WordSet(['ht', 'tt', 'nt', 'ns', 'sc', 'ms', 'lm', 'đđ'])

/** The form of address at `i`, its trailing dot included. */
export function addressAt(body: Body, i: number, limit: number): Address | null {
  const { tokens } = body
  const match = addresses.match(tokens, i, limit)
  if (!match) return null
  const first = tokens[i]!
  if (match.value.calling && match.value.plural) {
    const listed = tokens[match.to]?.fold === ':'
    const at = listed ? match.to + 1 : match.to
    // "gồm các đại biểu: Phó Trưởng Đoàn A; …"
    const named = (readName(body, at, limit)?.score ?? 0) >= 3 || (listed && beginsTitle(body, at, limit))
    if (beginsTitle(body, i + 1, limit) || !named) return null
    return { from: i, to: match.to, plural: true, calling: false }
  }
  // "đại biểu Sở Nội vụ" is a group's
  if (match.value.calling && (!isCapital(tokens[match.to]) || organisationAt(body, match.to, limit))) return null
  if (match.to - i === 1 && NEEDS_NAME.has(first.word) && !isCapital(tokens[match.to])) return null
  // "Tòa | Giám mục Phát Diệm" is a body
  if ((organisationAt(body, i - 1, limit)?.to ?? 0) > i) return null
  if (TOWNS.has(first.word) && tokens[match.to]?.fold !== 'thích' && tokens[match.to + 1]?.fold !== 'thích') return null
  if (IN_CAPITALS.has(first.word) && first.shape !== 'upper') return null
  const { plural, calling } = match.value
  return { from: i, to: match.to, plural, calling }
}

const ranks = PhraseTrie.of<'rank' | 'degree'>([
  ...DEGREES.map(phrase => [phrase, 'degree'] as const),
  ...RANKS.map(phrase => [phrase, 'rank'] as const),
])
const tails = PhraseTrie.ofPhrases(RANK_TAILS)

/** "Sở KH&CN": letters joined to others. */
const isWithinLetters = ({ tokens }: Body, i: number): boolean =>
  i > 1 && /^[&-]$/.test(tokens[i - 1]!.fold) && touches(tokens, i - 1) && touches(tokens, i - 2)

/** One rank or degree at `i`; short degrees are written in capitals ("TS", "ThS"), never "ts". */
function oneRank(body: Body, i: number, limit: number): number | null {
  const { tokens } = body
  const match = ranks.match(tokens, i, limit)
  if (!match || isWithinLetters(body, i)) return null
  if (
    match.value === 'degree' &&
    match.to - i === 1 &&
    tokens[i]!.end - tokens[i]!.start <= 5 &&
    tokens[i]!.shape === 'lower'
  )
    return null
  const tail = match.value === 'rank' ? tails.match(tokens, match.to, limit) : null
  return tail ? tail.to : match.to
}

const JOINTS = new WordSet(['.', ',', '-'])
/** "Thiếu tướng, Giáo sư, Tiến sĩ, Thầy thuốc nhân dân" has four. */
const MOST_RANKS = 8

/** Rank and degrees before a name: "Đại tá, TS", "PGS. TS", "Giáo sư - Tiến sĩ". A capitalised name must follow. */
export function rankAt(body: Body, i: number, limit: number): { from: number; to: number } | null {
  const { tokens } = body
  let to = oneRank(body, i, limit)
  if (to === null) return null
  let next: number = to
  for (let ranks = 1; ranks < MOST_RANKS && next < limit; ranks++) {
    while (next < limit && JOINTS.has(tokens[next]!.word)) next++
    const more = oneRank(body, next, limit)
    if (more === null) break
    to = more
    next = more
  }
  const dotted = tokens[to]?.fold === '.' && to < limit && tokens[to]!.start === tokens[to - 1]!.end
  const name = dotted ? to + 1 : to
  return name < limit && isCapital(tokens[name]) ? { from: i, to } : null
}
