import type { Extractor } from '../../reader'
import type { Body } from '../../text/body'
import type { Token } from '../../text/tokens'
import { MONTH_WORDS, NUMBER_WORDS, PARTS_OF_DAY, QUARTERS, STEMS, WEEKDAYS } from '../lexicon/calendar'
import { PERIOD_NOUNS } from '../lexicon/dates'
import { candidateOf, type DateCandidate, type Reading } from './candidate'
import { readClock } from './clock'
import { readDays } from './days'
import { readLunar } from './lunar'
import { readNumbers } from './numbers'
import { firstWords, Openings, pairs } from './openings'
import { at, lookBack, matchAt, WORD_END } from './patterns'
import { readBareYears, readMonthsOfYear, readNow, readPeriod, readSinceNewYear, readUnits } from './units'

export type { DateCandidate } from './candidate'

type Rule = (text: string, place: number) => Reading[]

const DAYS_AHEAD = at(`\\d{1,2} ngày${WORD_END}`)

/** "số 06 ngày 06/01/2022", "88/2019/QH14 ngày 18/11/2019": the number belongs to what stands before it. */
const NO_COUNT = /(?:số |\p{L})$/u

/** "2 ngày 24 và 25.8": a count of days opens a list of them. */
function readCountedDays(text: string, place: number): Reading[] {
  return matchAt(DAYS_AHEAD, text, place) && !NO_COUNT.test(lookBack(text, place, 4)) ? readDays(text, place) : []
}

const SIDES = ['đầu', 'giữa', 'cuối']
const SOME = ['các', 'những', 'hai', 'ba']
const PERIODS = ['tháng', 'quý', 'năm']
const MUNG = ['mùng', 'mồng']
const CLOCK_MARKS = ['h', 'giờ', ':', 'g']
const COUNTS = ['#', ...firstWords(Object.keys(NUMBER_WORDS))]
const PARTS = firstWords(Object.keys(PARTS_OF_DAY))
/** What an item of a sequence begins with: "5/7", "hết tháng", "(ngày". */
const ITEMS = ['#', 'hết', 'buổi', '(', 'ngày', 'hôm', 'nay', ...SIDES, ...PERIODS, ...MUNG, ...PARTS]
const WEEKDAY_WORDS = firstWords(Object.keys(WEEKDAYS))
const DAYS = [
  ...ITEMS,
  ...WEEKDAY_WORDS,
  ...COUNTS,
  ...MUNG,
  'trong',
  'suốt',
  'vòng',
  'các',
  'những',
  'bắt',
  'từ',
  'hom',
  'mông',
]

/** Which rules read what begins so; they are tried in this order, and the first that reads something wins. */
const OPENINGS = new Openings<Rule>([
  [readSinceNewYear, ['từ đầu', 'đầu năm', 'đầu #']],
  [readPeriod, PERIOD_NOUNS.map(noun => noun.split(' ', 2).join(' '))],
  [readMonthsOfYear, ['# tháng']],
  [
    readLunar,
    [
      'rằm',
      ...pairs(['tháng'], ['giêng', 'chạp', '#']),
      ...pairs(MUNG, ['#']),
      ...pairs(['ngày'], ['rằm', '#', ...MUNG]),
      ...pairs(['#'], ['tháng', 'tết', '#', ...MUNG]),
    ],
  ],
  [readClock, pairs(['#'], CLOCK_MARKS)],
  [readCountedDays, ['# ngày']],
  [
    readNumbers,
    [
      '#### -',
      ...pairs(['#'], ['/', '.', '-', '_', ',', ';', 'và', 'cho', 'đến', 'tới', ...CLOCK_MARKS]),
      ...pairs(['#'], ['tháng', 'năm', '(', 'âm', 'âl', 'al', ...STEMS]),
    ],
  ],
  [readBareYears, ['####', ...pairs(['#'], ['/', ...CLOCK_MARKS])]],
  [
    readUnits,
    [
      ...pairs(['từ'], [...SIDES, 'trong', ...SOME, ...PERIODS]),
      ...pairs(SIDES, ['trong', '#', ...SOME, ...PERIODS]),
      ...pairs(['trong'], SOME),
      ...pairs(SOME, PERIODS),
      ...pairs(['tháng'], [...ITEMS, ...WEEKDAY_WORDS, ...firstWords(Object.keys(MONTH_WORDS))]),
      ...pairs(['quý'], [...ITEMS, ...WEEKDAY_WORDS, ...Object.keys(QUARTERS)]),
      ...pairs(['năm'], [...ITEMS, ...WEEKDAY_WORDS]),
    ],
  ],
  [
    readDays,
    [
      'ngày',
      'hôm',
      'hom',
      'mông',
      ...MUNG,
      'bắt đầu',
      ...pairs(['từ'], DAYS),
      ...pairs(PARTS, [...DAYS, ...PARTS, 'sớm', 'qua', 'mai']),
      ...pairs(['buổi'], PARTS),
      ...pairs(['trong'], ['vòng', 'các', 'những', ...COUNTS]),
      ...pairs(['suốt'], ['vòng', ...COUNTS]),
      ...pairs(['các', 'những'], ['ngày']),
      ...Object.keys(WEEKDAYS).map(day => day.replace(/\d/, '#')),
    ],
  ],
  [
    readMonthsOfYear,
    [
      ...pairs(firstWords(Object.keys(NUMBER_WORDS)), ['tháng']),
      'mười một',
      'mười hai',
      ...pairs(['nửa'], ['đầu', 'cuối']),
    ],
  ],
  [readNow, ['năm nay', 'năm ngoái', 'đến nay', 'cho đến', 'tính đến']],
])

/** "Covid-19 | ngày 22/12", "VX-2": the number is part of a name; but "thứ sáu-15/3". */
const inName = (text: string, { start, end }: Token): boolean =>
  end - start <= 2 && text[start - 1] === '-' && /\p{L}/u.test(text[start - 2] ?? '') && !/[/.-]/.test(text[end] ?? '')

function readAt(text: string, place: number, rules: readonly Rule[]): Reading[] {
  for (const rule of rules) {
    const readings = rule(text, place)
    if (readings.length > 0) return readings
  }
  return []
}

/** Every date of a body as it is written. Years that are not written, and kinds, are decided by `linkDates`. */
export const dates: Extractor<DateCandidate> = {
  kind: 'dates',
  find({ text, folded, tokens }: Body) {
    const found: DateCandidate[] = []
    let taken = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const { start } = token
      if (start < taken) continue
      const rules = OPENINGS.at(tokens, i)
      if (rules === undefined || rules.length === 0 || (token.kind === 'number' && inName(folded, token))) continue
      for (const reading of readAt(folded, start, rules)) {
        taken = Math.max(taken, reading.end)
        found.push(candidateOf(text, reading))
      }
    }
    return found
  },
}
