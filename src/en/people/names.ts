import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { HISTORICAL } from '../../vi/lexicon/people'
import { COMMON_SURNAMES, MIDDLE_NAMES, RARE_SURNAMES } from '../../vi/lexicon/surnames'
import { PLAIN_SYLLABLE } from '../../vi/syllable'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar'
import { PLACE_NOUNS, PLACES } from '../lexicon/places'
import { BODY_WORDS, COUNTRIES, HONORIFICS } from '../lexicon/titles'

/** Without accents: "nguyễn" and "nguyen" are one, "đỗ" and "do". */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, c => (c === 'đ' ? 'd' : 'D'))

/** Months that are syllables of names as well. */
const SHORT_MONTHS = new Set(['mar', 'may', 'dec', 'jan', 'sep', 'oct', 'aug', 'apr', 'jun', 'jul', 'nov', 'feb'])
const words = (list: string) => new Set(list.split(' ').map(plain))
const common = words(COMMON_SURNAMES)
const rare = words(RARE_SURNAMES)
const middles = words(MIDDLE_NAMES)
const bodyWords = new Set(BODY_WORDS)
const places = new Set(PLACES)
const placeNouns = new Set(PLACE_NOUNS)
const historical = new Set(HISTORICAL.map(plain))
const calendar = new Set([...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)].filter(word => !SHORT_MONTHS.has(word)))
const addresses = new Set(HONORIFICS)
export const isAddress = (fold: string) => addresses.has(fold)
export const isCalendar = (fold: string) => calendar.has(fold)
const countries = PhraseTrie.ofPhrases(COUNTRIES)

/** Endings of English words that are no names: "Tourism", "Management". */
const ENGLISH = /(?:tion|sion|ment|ism|ity|ance|ence|ship|ical|ness|ings?|ture|ogy|ics|ers|ment|ial|ional|ous|ive)$/

/** The word of a possessive: "province's" → "province". */
const stem = (fold: string) => fold.replace(/'s?$/, '')
export const isBodyWord = (fold: string) => bodyWords.has(fold) || bodyWords.has(stem(fold))
const isSyllable = (fold: string) => PLAIN_SYLLABLE.test(plain(fold))
export const countryAt = (body: Body, i: number) => countries.match(body.tokens, i)?.to ?? null

export interface Name {
  from: number
  to: number
  /** 4 and more: a person's by itself; below 2 only behind a title or a form of address. */
  score: number
}

const MOST = 7

const isUpper = (body: Body, i: number) => body.tokens[i]?.shape === 'upper'
const isCapitals = (body: Body, i: number) => isUpper(body, i - 1) || isUpper(body, i + 1)

/** Whether token `i` may be a syllable of a name. */
function mayName(body: Body, i: number): boolean {
  const token = body.tokens[i]
  if (token?.kind !== 'word' || token.shape === 'lower') return false
  // "NA", "VFF": an abbreviation is no syllable, unless the whole name is in capitals
  if (token.shape === 'upper' && !isCapitals(body, i)) return false
  if (common.has(plain(token.fold))) return true
  if (isAddress(token.fold) || calendar.has(token.fold)) return false
  // "Mayor … Park Sang-woo", but "Industrial Park"
  const next = body.tokens[i + 1]
  const surname =
    rare.has(token.fold) && next?.shape === 'capital' && !isBodyWord(next.fold) && gap(body, i + 1) === ' '
  if (surname) return true
  return !isBodyWord(token.fold) && !/'s$/.test(token.fold) && !(ENGLISH.test(token.fold) && !isSyllable(token.fold))
}

const gap = ({ text, tokens }: Body, i: number) => text.slice(tokens[i - 1]!.end, tokens[i]!.start)

/** End of the run of capitalised words that begins at token `i`. */
function runEnd(body: Body, i: number, limit: number): number {
  let to = i
  while (to < limit && to - i < MOST && mayName(body, to) && (to === i || gap(body, to) === ' ')) {
    to++
    // "Manuela V. Ferro"
    const initial = body.tokens[to - 1]!.end - body.tokens[to - 1]!.start === 1 && body.tokens[to]?.fold === '.'
    if (initial && to + 1 < limit && mayName(body, to + 1) && gap(body, to) === '' && gap(body, to + 1) === ' ') to++
    // "Bun-nhang", "D’Arcy": glued by a hyphen
    while (
      to + 1 < limit &&
      body.tokens[to]!.fold === '-' &&
      gap(body, to) === '' &&
      gap(body, to + 1) === '' &&
      body.tokens[to + 1]!.kind === 'word'
    )
      to += 2
  }
  return to
}

const syllables = ({ tokens }: Body, from: number, to: number) =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ fold }) => plain(stem(fold)))

function scoreOf(run: readonly string[]): number {
  const [first] = run
  const surname = common.has(first!)
    ? 3
    : rare.has(first!)
      ? 1.5
      : run.every(word => !PLAIN_SYLLABLE.test(word)) && run.length > 1
        ? 1.5
        : -0.5
  const middle = run.length > 2 && run.slice(1, -1).some(word => middles.has(word)) ? 2 : 0
  return surname + middle + ([-2, -2, 0, 1, 1, -0.5, -1, -1][run.length] ?? -2)
}

/** A place or a person of history: no attendee. */
export const isNoPerson = (body: Body, from: number, to: number): boolean => {
  const name = syllables(body, from, to).join(' ')
  return places.has(name) || historical.has(name)
}

/** Index of the token after the capitals that begin at token `i` and are nobody's name. */
export const afterRun = (body: Body, i: number, limit: number) => Math.max(i + 1, runEnd(body, i, limit))

/**
 * The name that begins at token `from`: as many capitalised words as follow.
 *
 * @param addressed a form of address stands before it: no place, and nobody of history
 */
export function readName(body: Body, from: number, limit: number, addressed = false): Name | null {
  const to = runEnd(body, from, limit)
  if (to === from || (!addressed && isNoPerson(body, from, to))) return null
  const next = body.tokens[to]
  const named = next && to < limit && gap(body, to) === ' ' && placeNouns.has(stem(next.fold))
  const score = scoreOf(syllables(body, from, to)) - (named ? 6 : 0)
  return { from, to, score }
}

/**
 * Where a person's name begins within the capitals from token `from` to `to`, which follow a body or a place:
 * "Quang Ninh | Nguyen Van Thang". Null where the whole is the place's.
 */
export function personWithin(body: Body, from: number, to: number, limit: number): Name | null {
  let best: Name | null = null
  for (let i = from; i < to; i++) {
    if (!mayName(body, i)) continue
    const before = body.tokens[i - 1]?.fold ?? ''
    // "the People's Committee of Ha Giang": what follows "of" is a place
    if (/^(?:of|in|to|for|at|from|the|and)$/.test(before)) continue
    const name = readName(body, i, limit)
    if (!name || name.to - i < 2 || (countryAt(body, i) && !isSyllable(body.tokens[i]!.fold))) continue
    if (!best || name.score > best.score) best = name
  }
  return best && best.score >= 1 ? best : null
}
