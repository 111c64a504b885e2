import { anyOf, either } from '../../vi/patterns'
import { MONTHS, ORDINALS, PARTS_OF_DAY, PERIOD_NOUNS, SMALL_NUMBERS, WEEKDAYS } from '../lexicon/calendar'

export { at, lookBack, matchAt } from '../../vi/dates/patterns'
export { anyOf } from '../../vi/patterns'

export const END = '(?![\\p{L}\\d])'
/** Captures. */
export const MONTH = `(${either(Object.keys(MONTHS))})\\.?(?![\\p{L}'])`
/** "16", "24th"; captures the digits. */
export const DAY = '(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?![\\p{L}\\d%]|[.,/:]\\d)'
/** Captures. */
export const YEAR = '((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d)'
export const YEAR_TAIL = `(?:,? ?(?:of |in )?${YEAR})?`
/** "this year", "last year"; captures. */
export const YEAR_WORD = `(?:,? (?:of )?(this|last|next|the) year${END})?`
export const DASH = ' ?- ?'
/** Captures. */
export const PART = `(${either(Object.keys(PARTS_OF_DAY))})${END}`
/** Captures. */
export const WEEKDAY = `(${either(Object.keys(WEEKDAYS))})${END}`
export const PERIOD_NOUN = `${anyOf(PERIOD_NOUNS)}${END}`
/** Captures. */
export const COUNT = `(\\d{1,2}|${either(Object.keys(SMALL_NUMBERS))})`
/** Captures. */
export const ORDINAL = `(${either(Object.keys(ORDINALS))})`
