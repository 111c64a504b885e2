import { LUNAR_MONTH_WORDS } from '../lexicon/calendar'
import { anyOf, either } from '../patterns'
import { NOTHING } from './calendar'
import type { Reading } from './candidate'
import { at, before, matchAt, SEXAGENARY, WORD_END } from './patterns'

/** A day of the lunar calendar is told apart and kept as text: it is not converted. */
const LUNAR = { rule: 'lunar', grain: 'day', from: NOTHING, kind: 'lunar' } as const
const MARK = `(?:âm lịch|âl|al|âm)${WORD_END}`
const NUMBERS = '\\d{1,2}(?: ?- ?\\d{1,2})?'

/** "(âm lịch)", "ÂL", "năm Quý Mão" after a day. */
const AFTER = at(`(?: tháng (?:\\d{1,2}|\\p{L}+))?(?: ?\\(${MARK}\\)| ?${MARK}| (?:năm )?${SEXAGENARY})`)
/** "nhằm ngày", "tức ngày" before it; the feast of the Hùng kings is 10/3 of the lunar year. */
const BEFORE = before('(?:nhằm|tức|âm lịch|giỗ tổ hùng vương|giỗ tổ)(?: (?:là )?(?:vào )?ngày)?')
/** "mùng 10 tháng 3 âm lịch (tức ngày 14/4)", "tức ngày 14/4 dương lịch", "tức ngày 14/4/2019": the day of the sun. */
const BEHIND_LUNAR = before(
  `(?:âm lịch|âl|giêng|chạp|tết|${SEXAGENARY})[ ,(]{1,3}(?:nhằm|tức)(?: (?:là )?(?:vào )?ngày)?`,
)
const EQUATED = before('(?:nhằm|tức)(?: (?:là )?(?:vào )?ngày)?')
const OF_THE_SUN = at(` ?\\(?(?:dương lịch|dl)${WORD_END}`)
const IN_LUNAR_MONTH = at(`${NUMBERS} (?:tháng ${anyOf(LUNAR_MONTH_WORDS)}|tết)${WORD_END}`)
const IN_ANY_MONTH = at(`${NUMBERS} tháng \\d{1,2}(?! ?(?:năm|/|-) ?\\d)`)
const FULL_MOON = at(`rằm tháng (?:\\p{L}+|\\d{1,2})${WORD_END}`)
const MONTH_OR_FEAST = at(
  `(?:(?:ngày )?(?:rằm|mùng \\d{1,2}|mồng \\d{1,2}|\\d{1,2}) )?(?:tháng (?:${either(LUNAR_MONTH_WORDS)}|\\d{1,2} ?\\(?(?:âm lịch|âl|al))|(?:mùng|mồng) \\d{1,2} tết|(?:2[3-9]|30) tết)${WORD_END}\\)?`,
)

export const lunarFrom = (start: number, end: number): Reading => ({ ...LUNAR, start, end })

/** Where the mark of a lunar day ends that stands at `place`; `place` itself if there is none. */
export function afterLunarMark(text: string, place: number): number {
  return place + (matchAt(AFTER, text, place)?.[0].length ?? 0)
}

/** Whether what stands before a day, `back`, says that it is lunar; `end` is where the day ends. */
export function isLunarBefore(back: string, text: string, end: number, hasYear: boolean): boolean {
  if (!BEFORE.test(back) || BEHIND_LUNAR.test(back) || matchAt(OF_THE_SUN, text, end)) return false
  return !(hasYear && EQUATED.test(back))
}

/** The day at `place` after its head: "10 tháng Giêng", "3 Tết", and with "mùng" before it "10 tháng 3". */
export function readLunarDay(text: string, start: number, place: number, isMung: boolean): Reading | null {
  const day = matchAt(IN_LUNAR_MONTH, text, place) ?? (isMung ? matchAt(IN_ANY_MONTH, text, place) : null)
  return day && lunarFrom(start, afterLunarMark(text, place + day[0].length))
}

/** "rằm tháng Bảy", "tháng Chạp", "mùng 3 Tết", "28 Tết". */
export function readLunar(text: string, place: number): Reading[] {
  const match = matchAt(FULL_MOON, text, place) ?? matchAt(MONTH_OR_FEAST, text, place)
  return match ? [lunarFrom(place, place + match[0].length)] : []
}
