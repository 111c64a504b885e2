import type { Extractor } from '../../reader'
import type { Body } from '../../text/body'
import { candidateOf, type DateCandidate, type Reading } from '../../vi/dates/candidate'
import { MONTHS, ORDINALS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar'
import { readDays } from './days'
import { STRETCHES } from './stretches'

/** Words at which a date may begin, beside numbers. */
const ANCHORS = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(PARTS_OF_DAY).map(part => part.split(' ')[0]!),
  ...Object.keys(ORDINALS),
  ...'on in during from at by since until till before after between over for of to throughout the this last'.split(' '),
  ...'yesterday today tomorrow early late mid end middle beginning final tenure term period phase q quarter year'.split(
    ' ',
  ),
])
const RULES = [readDays, ...STRETCHES]
/** A month's name begins with a capital: "may" and "march" are words. */
const SMALL_MONTH = new Set(['may', 'march', 'mar', 'dec', 'jan', 'sep', 'oct', 'aug', 'apr'])

function readAt(body: Body, place: number): Reading[] {
  for (const rule of RULES) {
    const readings = rule(body.folded, place)
    if (readings.length > 0) return readings
  }
  return []
}

/** A reading whose month is a word in small letters: "in may cases". */
const isWord = (body: Body, { start, end }: Reading) =>
  body.text
    .slice(start, end)
    .split(/[^\p{L}]+/u)
    .some(word => SMALL_MONTH.has(word))

/** Every date of an English body as it is written, day first where it is in figures. */
export const dates: Extractor<DateCandidate> = {
  kind: 'dates',
  *find(body) {
    let taken = 0
    for (const token of body.tokens) {
      if (token.start < taken || !(token.kind === 'number' || ANCHORS.has(token.fold))) continue
      // "12/2020/QD-UBND", "1.5 million": inside a longer number
      if (
        token.kind === 'number' &&
        /[\d\p{L}][/.,-]?$/u.test(body.folded.slice(Math.max(0, token.start - 2), token.start))
      )
        continue
      for (const reading of readAt(body, token.start)) {
        if (isWord(body, reading)) continue
        taken = Math.max(taken, reading.end)
        yield candidateOf(body.text, reading)
      }
    }
  },
}
