import type { Extractor } from '../../reader'
import type { Body } from '../../text/body'
import { WordTable } from '../../text/words'
import { PARTS_OF_DAY } from '../lexicon/calendar'
import { PERIOD_NOUNS } from '../lexicon/dates'
import { candidateOf, type DateCandidate, type Reading } from './candidate'
import { readClock } from './clock'
import { readDays } from './days'
import { readLunar } from './lunar'
import { readNumbers } from './numbers'
import { at, lookBack, matchAt, WORD_END } from './patterns'
import { readBareYears, readMonthsOfYear, readNow, readPeriod, readSinceNewYear, readUnits } from './units'

export type { DateCandidate } from './candidate'

type Rule = (text: string, place: number) => Reading[]

const firstWords = (phrases: readonly string[]) => [...new Set(phrases.map(phrase => phrase.split(' ')[0]!))]

/** Which rules begin at which word; they are tried in this order, and the first that reads something wins. */
const ANCHORS: [rule: Rule, words: readonly string[]][] = [
  [readSinceNewYear, ['từ', 'đầu']],
  [readPeriod, firstWords(PERIOD_NOUNS)],
  [readLunar, ['rằm', 'tháng', 'mùng', 'mồng', 'ngày']],
  [readUnits, ['từ', 'đầu', 'giữa', 'cuối', 'trong', 'các', 'những', 'tháng', 'quý', 'năm', 'hai', 'ba']],
  [
    readDays,
    [
      ...firstWords(Object.keys(PARTS_OF_DAY)),
      ...['trong', 'suốt', 'các', 'những', 'bắt', 'từ', 'buổi', 'hôm', 'hom', 'ngày', 'thứ', 'chủ', 'chúa'],
      ...['mùng', 'mồng', 'mông'],
    ],
  ],
  [readMonthsOfYear, ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nửa']],
  [readNow, ['năm', 'đến', 'cho', 'tính']],
]

const WORD_RULES = new WordTable<Rule[]>(
  [...new Set(ANCHORS.flatMap(([, words]) => words))].map(word => [
    word,
    ANCHORS.filter(([, words]) => words.includes(word)).map(([rule]) => rule),
  ]),
)

const NUMBER_RULES: Rule[] = [readMonthsOfYear, readLunar, readClock, readCountedDays, readNumbers, readBareYears]

const DAYS_AHEAD = at(`\\d{1,2} ngày${WORD_END}`)

/** "số 06 ngày 06/01/2022", "88/2019/QH14 ngày 18/11/2019": the number belongs to what stands before it. */
const NO_COUNT = /(?:số |\p{L})$/u

/** "2 ngày 24 và 25.8": a count of days opens a list of them. */
function readCountedDays(text: string, place: number): Reading[] {
  return matchAt(DAYS_AHEAD, text, place) && !NO_COUNT.test(lookBack(text, place, 4)) ? readDays(text, place) : []
}

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
  *find(body: Body) {
    let taken = 0
    for (const token of body.tokens) {
      if (token.start < taken) continue
      const rules = token.kind === 'number' ? NUMBER_RULES : WORD_RULES.get(token.word)
      if (!rules) continue
      for (const reading of readAt(body.folded, token.start, rules)) {
        taken = Math.max(taken, reading.end)
        yield candidateOf(body.text, reading)
      }
    }
  },
}
