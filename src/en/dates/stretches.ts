import { type Moment, NOTHING } from '../../vi/dates/calendar'
import type { Reading, YearWord } from '../../vi/dates/candidate'
import { BEFORE_YEAR, MONTHS, ORDINALS, SMALL_NUMBERS } from '../lexicon/calendar'
import { at, COUNT, DASH, END, lookBack, MONTH, matchAt, ORDINAL, PERIOD_NOUN, YEAR } from './patterns'

const months = (from: number, to: number, year: number | null) => ({
  from: { ...NOTHING, month: from, year },
  to: { ...NOTHING, month: to, year },
})
const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
const yearOnly = (digits: string): Moment => ({ ...NOTHING, year: Number(digits) })
const YEAR_WORDS: Readonly<Record<string, YearWord>> = { this: 0, the: 0, last: -1, next: 1 }
/** "of 2021", "in 2021", " 2021", "/2021", "this year", "of last year". */
const OF_YEAR = `(?:(?:,? (?:of |in )?|/)${YEAR}|,? (?:of |in )?(this|last|next|the) year${END})?`

const COUNTED_MONTHS = at(`(?:(?:in|during|over|for) )?(?:the )?(first|last|final) ${COUNT} months?${END}${OF_YEAR}`)
const HALF = at(`(?:(?:in|during|by|for) )?(?:the )?(first|second|last) half(?! of the (?!year))${OF_YEAR}`)
const QUARTER = at(`(?:(?:in|by|during|for) )?(?:the )?(?:q ?([1-4])|${ORDINAL} quarter)${END}${OF_YEAR}`)
const ROMAN_QUARTER = at(`(?:(?:in|by) )?(?:the )?quarter (iv|i{1,3}|[1-4])${END}${OF_YEAR}`)
const ROMANS = ['i', 'ii', 'iii', 'iv']

type Rule = (text: string, place: number) => Reading[]

function reading(
  rule: string,
  place: number,
  match: RegExpExecArray,
  grain: Reading['grain'],
  [first, last]: readonly [number, number],
  [year, word]: readonly (string | undefined)[],
): Reading[] {
  const span = months(first, last, number(year))
  const yearWord = word ? (YEAR_WORDS[word] ?? null) : null
  return [{ rule, start: place, end: place + match[0].length, grain, ...span, yearWord, kind: 'period' }]
}

/** "the first nine months of 2021", "the last 6 months of the year". */
const readCountedMonths: Rule = (text, place) => {
  const match = matchAt(COUNTED_MONTHS, text, place)
  if (!match) return []
  const count = SMALL_NUMBERS[match[2]!] ?? Number(match[2])
  if (count < 2 || count > 11) return []
  // "the last six months" without a year are those before the report, whichever they are.
  if (match[1] !== 'first' && !match[3] && !match[4]) return []
  const bounds = match[1] === 'first' ? ([1, count] as const) : ([13 - count, 12] as const)
  return reading('months of a year', place, match, 'half', bounds, [match[3], match[4]])
}

const readHalf: Rule = (text, place) => {
  const match = matchAt(HALF, text, place)
  if (!match || !(match[2] || match[3])) return []
  return reading('half year', place, match, 'half', match[1] === 'first' ? [1, 6] : [7, 12], [match[2], match[3]])
}

/** "Q3 2021", "the third quarter of 2021", "Quarter III/2021". */
const readQuarter: Rule = (text, place) => {
  const match = matchAt(QUARTER, text, place)
  const roman = match ? null : matchAt(ROMAN_QUARTER, text, place)
  if (!match && !roman) return []
  const quarter = match
    ? match[1]
      ? Number(match[1])
      : ORDINALS[match[2]!]!
    : ROMANS.indexOf(roman![1]!) + 1 || Number(roman![1])
  const found = (match ?? roman)!
  return reading('quarter', place, found, 'quarter', [quarter * 3 - 2, quarter * 3], found.slice(-2))
}

const MONTH_RANGE = at(`(?:(?:in|from|between) )?(?:the )?${MONTH}(?:${DASH}| to | and | through )${MONTH}${OF_YEAR}`)
/** "late 2021", "mid-October", "the end of 2021" */
const LATE = '(?:(?:early|late|mid|(?:the )?(?:end|middle|beginning) of)[ -])?'
const MONTH_ALONE = at(
  `(?:(in|by|since|from|until|till|during|throughout|before|after|of|to|for) )?${LATE}(?:the month of )?${MONTH}(?:(?:,? (?:of |in )?|/)${YEAR}|,? (?:of |in )?(this|last|next|the) year${END})?`,
)

/** "from January to September 2021", "the January–September period". */
const readMonthRange: Rule = (text, place) => {
  const match = matchAt(MONTH_RANGE, text, place)
  if (!match) return []
  const [first, last] = [MONTHS[match[1]!]!, MONTHS[match[2]!]!]
  if (first >= last) return []
  return reading('months', place, match, 'half', [first, last], [match[3], match[4]])
}

/** "in October 2020", "October last year"; a month alone needs a preposition and a capital: "may", "march". */
const readMonth: Rule = (text, place) => {
  const match = matchAt(MONTH_ALONE, text, place)
  if (!match) return []
  const [whole, preposition, month, year, word] = match as unknown as (string | undefined)[]
  if (!preposition && !year && !word) return []
  if (/^ ?\d/.test(text.slice(place + whole!.length))) return []
  const yearWord = word ? (YEAR_WORDS[word] ?? null) : null
  const from = { ...NOTHING, month: MONTHS[month!]!, year: number(year) }
  return [{ rule: 'month', start: place, end: place + whole!.length, grain: 'month', from, yearWord }]
}

const SHORT_YEAR = '((?:19|20)\\d\\d|\\d\\d)(?![\\d%]|[.,]\\d)'
const YEARS = at(
  `(?:(?:in|during|for|over|from|between) )?(?:the )?(?:${PERIOD_NOUN} )?(?:of )?(?:from )?${YEAR}(?:${DASH}|/| to | and | through )${SHORT_YEAR}(?: (?:school |academic )?${PERIOD_NOUN})?`,
)
const IS_PERIOD = /(?:period|term|tenure|phase|stage|between|from|academic|school)(?!\p{L})/u

/** "the 2016-2020 period", "tenure 2016-2021", "from 2021 to 2025", "between 2016 and 2020", "2011-15". */
const readYears: Rule = (text, place) => {
  const match = matchAt(YEARS, text, place)
  if (!match) return []
  const [whole, first, second] = match as unknown as [string, string, string]
  const last = second.length === 4 ? second : first.slice(0, 2) + second
  if (!(Number(first) < Number(last)) || Number(last) - Number(first) > 60) return []
  // "in 2015 and 2020" are two years.
  if (/ and /.test(whole) && !/^between/.test(whole)) return []
  if (!IS_PERIOD.test(whole) && second.length === 2 && !/^ ?\p{L}/u.test(text.slice(place + whole.length))) return []
  return [
    {
      rule: 'period of years',
      start: place,
      end: place + whole.length,
      grain: 'year',
      from: yearOnly(first),
      to: yearOnly(last),
      kind: 'period',
    },
  ]
}

const PLAIN_YEAR = at(
  `(?:(in|by|since|until|till|before|after|from|of|during|throughout|to|for) )?(?:the )?${LATE}(?:the )?(?:(?:calendar |fiscal )?year )?${YEAR}${END}(?!${DASH}\\d)`,
)
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${BEFORE_YEAR.join('|')})[ -]$`, 'u')
/** "2000 households", "2000 m2": a number of things. */
const COUNTED = /^ (?:\p{Ll}+s|million|billion|m2|ha|km|people|percent|staff|vnd|usd)(?!\p{L})/u

/** "in 2020", "by 2030", "the 2025 plan": four digits that a word before makes a year. */
const readYear: Rule = (text, place) => {
  const match = matchAt(PLAIN_YEAR, text, place)
  if (!match) return []
  const end = place + match[0].length
  const back = lookBack(text, place, 14)
  const prefixed = match[0].length > 4 || BEFORE.test(back)
  if (/[\d/.,-]$/.test(back) || COUNTED.test(text.slice(end, end + 14)) || text[end] === '/') return []
  // "the 2021 plan" has its article; "1999 Street" has none.
  const year = Number(match[2])
  if (!prefixed || ((match[1] === 'of' || match[1] === 'to' || match[1] === 'for') && (year < 1930 || year > 2060)))
    return []
  return [{ rule: 'year', start: place, end, grain: 'year', from: yearOnly(match[2]!) }]
}

export const STRETCHES: readonly Rule[] = [
  readCountedMonths,
  readHalf,
  readQuarter,
  readYears,
  readMonthRange,
  readMonth,
  readYear,
]
