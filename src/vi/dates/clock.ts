import { NOTHING } from './calendar'
import type { Reading } from './candidate'
import { at, before, lookBack, matchAt, PART, WORD_END } from './patterns'

const TIME = at(
  `(\\d{1,2}) ?(?:(h|giờ|:|g) ?(\\d{2})?(?: ?(?:phút|')|:\\d\\d)?)(?! ?(?:làm|học|qua|tới|/))(?![\\p{L}\\d]|:\\d)(?: (?:am|pm|sa|ch)${WORD_END})?`,
)
const PART_AFTER = at(` (?:${PART}|ngày|cùng ngày|hôm)`)
const CLOCK_WORDS = before('(?:lúc|hồi|vào|từ|đến|đúng|khoảng|sau|trước)')

/** "7 giờ 30 phút", "08h30", "lúc 14:00", "4h ngày 22/11"; not "24/24 giờ", "20 giờ học". */
export function readClock(text: string, place: number): Reading[] {
  const match = matchAt(TIME, text, place)
  if (!match || /[\d/.,]/.test(text[place - 1] ?? '')) return []
  const [whole, hour, mark, minute] = match
  if (Number(hour) > 24 || Number(minute ?? 0) > 59 || ((mark === ':' || mark === 'g') && !minute)) return []
  const end = place + whole.length
  const told = minute || matchAt(PART_AFTER, text, end) || CLOCK_WORDS.test(lookBack(text, place, 12))
  if (!told) return []
  return [{ rule: 'clock', start: place, end, grain: 'clock', from: NOTHING, kind: 'clock' }]
}
