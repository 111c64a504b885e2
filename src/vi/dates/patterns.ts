import { BRANCHES, PARTS_OF_DAY, STEMS, WEEKDAYS } from '../lexicon/calendar'
import { anyOf, either } from '../patterns'

/** A pattern that is tried at one place of the folded text. */
export const at = (source: string): RegExp => new RegExp(source, 'uy')

/** A pattern that is tried on the text that ends where a date begins; the space between is left out. */
export const before = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}[ (:,"]{0,5}$`, 'u')

/** Matches a sticky pattern at `place`. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place
  return pattern.exec(text)
}

/** The text of at most `length` units before `place`, cut at the block's edge. */
export function lookBack(text: string, place: number, length: number): string {
  const back = text.slice(Math.max(0, place - length), place)
  return back.slice(back.lastIndexOf('\n') + 1)
}

export const WORD_END = '(?![\\p{L}\\d])'
/** 1000 to 2199; captures. */
export const YEAR = '((?:1\\d|20|21)\\d\\d)(?!\\d)'
/** Captures. */
export const PART = `(${either(Object.keys(PARTS_OF_DAY))})${WORD_END}`
/** Captures. */
export const WEEKDAY = `(${either(Object.keys(WEEKDAYS))})${WORD_END}`
/** "Giáp Thìn", "Kỷ Hợi". */
export const SEXAGENARY = `${anyOf(STEMS)} ${anyOf(BRANCHES)}${WORD_END}`
/** A clock time that may stand before a day: "8h30", "07 giờ 30 phút", "14:00". */
export const CLOCK = `(?:\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{1,2})?(?: ?(?:phút|p|'))?)`
