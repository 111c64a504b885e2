import { francAll } from 'franc'
import { unitAt } from './text/units'
import { PLAIN_SYLLABLE } from './vi/syllable'

/**
 * A letter with a mark, of lower-case text. Not with the flags `iu`, under which the range holds "s" by way of "ſ".
 */
const MARKED_LETTER = /[à-ỹ]/u
const english = new Set(
  'of and for with was were is are from has have had its their this which will been said who'.split(' '),
)
/** English words that are also Vietnamese ones without their accents: tổ, thể, ôn, thật … */
const either = new Set('the to in on at by that'.split(' '))

/** A page in two languages is of the one in which most of it is written, so more than its first lines are looked at. */
const SAMPLE = 6000
/** Fewer letters than franc can judge. */
const ENOUGH_LETTERS = 60
const FRANC_SAMPLE = 400
/** Vietnamese marks three words in four; English ones about Vietnam one in ten, for the names. */
const MOSTLY_MARKED = 0.35
const HARDLY_MARKED = 0.1
const MOSTLY_SHAPED = 0.75

/** What the words of a text are like. Names tell nothing of its language: words in small letters are counted. */
interface Count {
  letters: number
  words: number
  marked: number
  english: number
  either: number
  /** Shaped like Vietnamese syllables that lost their accents. */
  shaped: number
}

function count(sample: string): Count {
  const words = sample.match(/\p{L}+/gu) ?? []
  const small = words.filter(word => word === word.toLowerCase())
  // A headline in capitals has no other words.
  const counted = small.length >= 2 || small.length * 2 > words.length ? small : words.map(word => word.toLowerCase())
  const found = { letters: words.join('').length, words: counted.length, marked: 0, english: 0, either: 0, shaped: 0 }
  for (const word of words) if (english.has(word.toLowerCase())) found.english++
  for (const word of counted) {
    if (MARKED_LETTER.test(word)) found.marked++
    else if (english.has(word)) continue
    else if (either.has(word)) found.either++
    else if (PLAIN_SYLLABLE.test(word)) found.shaped++
  }
  return found
}

const readsAsPlain = ({ shaped, either, marked, english, words }: Count) =>
  words >= 3 &&
  shaped + marked >= either &&
  shaped + either + marked >= MOSTLY_SHAPED * words &&
  english < HARDLY_MARKED * words

/** Units of the text whose letters settle almost every page, and the share of them that only Vietnamese has. */
const GLANCE = 400
const PLAINLY = 0.05

/** Letters that no other language writes: ạ–ỹ, đ, ơ, ư, ă. One in eight of a Vietnamese text, none of any other. */
function isPlainlyVietnamese(text: string): boolean {
  const end = Math.min(GLANCE, text.length)
  let own = 0
  for (let i = 0; i < end; i++) {
    const code = unitAt(text, i)
    if ((code >= 0x1ea0 && code <= 0x1ef9) || code === 0x111 || code === 0x1a1 || code === 0x1b0 || code === 0x103)
      own++
  }
  return end >= ENOUGH_LETTERS && own > PLAINLY * end
}

/**
 * ISO 639-3 of the article's text: `vie`, `eng`, or null where it is neither or too short to say.
 *
 * Letters with marks settle almost every page; then English function words and the shape of Vietnamese
 * syllables do; franc, right on articles and wrong on half of the short lines, is asked once for what is left, among
 * the two alone.
 */
export function detectLanguage(text: string): string | null {
  if (isPlainlyVietnamese(text)) return 'vie'
  const sample = text.slice(0, SAMPLE)
  const found = count(sample)
  const { letters, words, marked } = found
  if (letters === 0) return null
  if (marked >= MOSTLY_MARKED * words || readsAsPlain(found)) return 'vie'
  if (letters < ENOUGH_LETTERS) return shortLanguage(sample, found)
  if (found.english + found.either > 2 * HARDLY_MARKED * words) return 'eng'
  const [best] = francAll(sample.slice(0, FRANC_SAMPLE), { only: ['vie', 'eng'] })
  return best && confirms(best[0], found) ? best[0] : null
}

function shortLanguage(sample: string, { english, either, words, shaped, marked }: Count): string | null {
  if (english + either > 0) return 'eng'
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(sample)
  if (isLatin && marked === 0 && words >= 2 && shaped <= words / 2) return 'eng'
  return MARKED_LETTER.test(sample.toLowerCase()) ? 'vie' : null
}

/** franc has to choose one of the two; a text of some other language has neither's words. */
function confirms(language: string, { english, either, words, shaped, marked }: Count): boolean {
  if (language === 'eng') return words < 30 || english + either >= 0.02 * words
  return language === 'vie' && shaped + marked > words / 2
}

/** Whether Vietnamese text was typed without its accents. */
export function isUnaccented(text: string): boolean {
  if (isPlainlyVietnamese(text)) return false
  const found = count(text.slice(0, SAMPLE))
  return found.marked < HARDLY_MARKED * found.words && readsAsPlain(found)
}
