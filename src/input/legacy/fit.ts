import { PLAIN_SYLLABLE } from '../../vi/syllable'
import { FREQUENT } from './frequent'

/** How far a text reads as Vietnamese. Words without marks say nothing and are not counted. */
export interface Fit {
  /** Words with a letter beyond ASCII, and signs that stick to a letter as no punctuation does. */
  marked: number
  /** Those that are shaped as Vietnamese syllables. */
  good: number
  /** Those that any Vietnamese text has. */
  frequent: number
}

const WORD = /[\p{L}\p{M}]+/gu
/** "nghiêng" in NFD. */
const LONGEST_WORD = 10
/** Signs within a word, or glued to its front: the rest of a letter. Not "m²", "°C", "© 2020". */
const STRAY =
  /(?<=\p{L})[¡-©«-±´¶-¹»-¿×÷\u00ad\u0080-\u009f\u2020-\u2022\u2030\u20ac\u2122\u02c6\u02dc](?=\p{L})|[§®](?=\p{L})/gu
const FOREIGN = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /[\u0300-\u0309\u031b\u0323]/g
const STOPPED = /(?:ch?|p|t)$/
/** Tones that a syllable ending in a stop can carry: sắc, nặng. */
const STOP_TONES = /[\u0301\u0323]/

/** A word with marks that Vietnamese could have: one tone at most, and one that its end allows. */
function isMarkedSyllable(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  const lower = word.toLowerCase()
  if (FOREIGN.test(lower.normalize('NFC'))) return false
  if (word !== lower && word !== word.toUpperCase() && word.slice(1) !== lower.slice(1)) return false
  const apart = lower.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  const plain = apart.replace(MARKS, '').replace(/đ/g, 'd')
  if (tones.length > 1 || !PLAIN_SYLLABLE.test(plain)) return false
  return !STOPPED.test(plain) || tones.length === 0 || STOP_TONES.test(tones[0]!)
}

export function fitOf(text: string): Fit {
  const fit = { marked: text.match(STRAY)?.length ?? 0, good: 0, frequent: 0 }
  for (const word of text.match(WORD) ?? []) {
    if (/^[a-z]+$/i.test(word)) continue
    fit.marked++
    if (!isMarkedSyllable(word)) continue
    fit.good++
    if (FREQUENT.has(word.toLowerCase())) fit.frequent++
  }
  return fit
}
