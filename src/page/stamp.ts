import { labelledEnd } from '../text/ends'
import { fold } from '../text/fold'
import { SECTION_NAMES } from './lexicon/names'
import { phrases } from './phrases'
import { isLetter, mayBeLetter } from './traits'

/** A date, perhaps with its time, read off a line of the page. */
export interface Stamp {
  /** ISO 8601: `2024-07-08` or `2024-07-08T11:38+07:00`. */
  readonly iso: string
  readonly label: 'posted' | 'updated' | null
  /** Is there nothing else on the line but weekday, labels and counters? */
  readonly alone: boolean
  readonly start: number
  readonly end: number
}

/** "08/07/2024", "17 - 05 - 2024", "03.07.2020" */
const NUMERIC = /(?<![\d/.,-])(\d{1,2})\s{0,2}([/.-])\s{0,2}(\d{1,2})\s{0,2}\2\s{0,2}(\d{4})(?![\d/])/gu
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const MONTH = '(?:tháng\\s{1,2}|th)(\\d{1,2}|mười một|mười hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)'
/** "ngày 23 tháng 08 năm 2019", "4 Tháng Tám, 2021" */
const WORDED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s{1,2}${MONTH}\\s?,?\\s{1,2}(?:năm\\s{1,2})?(\\d{4})(?=\\D|$|\\d{1,2}\\s{1,2}tháng)`,
  'gu',
)
/** WordPress: "Tháng Tám 4, 2021" */
const MONTH_FIRST = new RegExp(`${MONTH}\\s+(\\d{1,2})\\s*,\\s*(\\d{4})(?!\\d)`, 'gu')
/** "2025-06-30", "2025-06-30T08:15:00+07:00" */
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
/** Time after the date: " 11:38", " - 09:50", " | 08:30", ", 10:08:16", " lúc 8 giờ 30", "T08:15", " 02:37:30 AM" */
const TIME_AFTER =
  /^(?:[\s,|•·-]{0,6}(?:lúc\s*)?|t)(\d{1,2})(?:[:h]|\s*giờ\s*)(\d{2})(?::\d{2}(?:\.\d+)?)?'?(?:\s*(am|pm|sa|ch)(?!\p{L}))?/u
/** Time before it: "16:23 - ", "09:47, ", "10:59 SA - " */
const TIME_BEFORE = /(?<!\d)(\d{1,2})[:h](\d{2})(?::\d{2})?'?(?:\s*(am|pm|sa|ch))?[\s,|•·-]{0,6}(?:ngày\s*)?$/u
const POSTED =
  /ngày đăng|đăng ngày|đăng lúc|đăng tải|gửi lúc|thời gian đăng|ngày xuất bản|xuất bản|ngày tạo|được viết ngày|ngày viết|ngày đưa|đăng vào|(?<!\p{L})ngày\s?:|posted|published|ngày phát hành/gu
const UPDATED = /cập nhật|sửa đổi|updated|modified/gu
/** The years of {@link calendarDay}. */
const YEAR = /199\d|20\d\d|2100/
export const NO_STAMPS: readonly Stamp[] = []
/** Between a label and its date. */
const NO_DIGIT = /^\D{0,40}$/u
/** What may stand beside a stamp on its line, letter by letter; it begins with a letter of Vietnamese. */
const BESIDE =
  /th(?:áng|) ?(?:mười một|mười hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|ngày (?:đăng|tạo|xuất bản|cập nhật|viết|đưa)|đăng (?:ngày|lúc|bởi|tải|vào)|cập nhật|gửi lúc|thời gian|xuất bản|được viết|(?:số )?lượt (?:xem|đọc)|đã xem|lượt|xem|phản hồi|ngày|tháng|năm|lúc|vào|giờ|h(?=\d)|gmt|tin|bài|posted|published|updated|on|at|views?|am|pm|sa|ch|utc|date|t(?=\d)/uy

const SECTION = new RegExp(`^(?:${phrases(SECTION_NAMES).join('|')})`, 'u')

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const pad = (n: number) => String(n).padStart(2, '0')

function calendarDay(day: number, month: number, year: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > (month === 2 && year % 4 === 0 && year !== 2100 ? 29 : DAYS[month - 1]!)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/** Hours and minutes as `T11:38+07:00`; midnight means that the time is not known. */
function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): string {
  if (hour === undefined || minute === undefined) return ''
  const late = half === 'pm' || half === 'ch'
  const h = (Number(hour) % (half ? 12 : 24)) + (late ? 12 : 0)
  if (Number(hour) > 23 || Number(minute) > 59 || (h === 0 && Number(minute) === 0)) return ''
  return `T${pad(h)}:${minute}+07:00`
}

const numberOf = (word: string | undefined) => MONTHS.indexOf(word ?? '') + 1 || Number(word)

function dateAt(match: RegExpMatchArray, pattern: RegExp, half: string | undefined): string | null {
  const parts = pattern === NUMERIC ? [match[1], match[3], match[4]] : [match[1], match[2], match[3]]
  const [a, b, c] = parts.map(numberOf) as [number, number, number]
  if (pattern === MONTH_FIRST) return calendarDay(b, a, c)
  if (pattern === ISO) return calendarDay(c, b, a)
  // Only a page that writes AM/PM may put the month first, and then only a day above 12 shows it.
  if (b > 12 && half && a <= 12) return calendarDay(b, a, c)
  return calendarDay(a, b, c)
}

/** What the text before a stamp says of it. */
function labelOf(lead: string): Stamp['label'] {
  if (labelledEnd(lead, POSTED, NO_DIGIT) >= 0) return 'posted'
  return labelledEnd(lead, UPDATED, NO_DIGIT) >= 0 ? 'updated' : null
}

/** Ways to write a full date, each with what a line holds that has one. */
const PATTERNS: readonly { pattern: RegExp; needs: string }[] = [
  { pattern: NUMERIC, needs: '' },
  { pattern: WORDED, needs: 'th' },
  { pattern: MONTH_FIRST, needs: ',' },
  { pattern: ISO, needs: '-' },
]

/** Every full date of a folded line that may be a stamp, in order. */
export function stampsIn(folded: string): readonly Stamp[] {
  if (!YEAR.test(folded)) return NO_STAMPS
  const found: Stamp[] = []
  let alone: boolean | null = null
  for (const { pattern, needs } of PATTERNS) {
    if (!folded.includes(needs)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const stamp = readStamp(folded, match, pattern)
      if (!stamp) continue
      alone ??= isAlone(folded)
      stamp.alone = alone
      found.push(stamp)
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

function readStamp(folded: string, match: RegExpExecArray, pattern: RegExp) {
  const end = match.index + match[0].length
  const before = folded.slice(Math.max(0, match.index - 60), match.index)
  const after = TIME_AFTER.exec(folded.slice(end, end + 40))
  const ahead = after ? null : TIME_BEFORE.exec(before)
  const time = after ?? ahead
  const day = dateAt(match, pattern, time?.[3])
  if (!day) return null
  return {
    iso: day + clock(time?.[1], time?.[2], time?.[3]),
    label: labelOf(ahead ? before.slice(0, ahead.index) : before),
    alone: false,
    start: match.index,
    end: end + (after?.[0].length ?? 0),
  }
}

/** "Chính trị 28-05-2024", "Tin tức - 10:47, 23/05/2025": the section before the date */
const SECTIONED =
  /^[\p{L} -]{3,25}[ -](?:\d{1,2}:\d{2}[, ]{1,3})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[, -]{1,3}\d{1,2}:\d{2})?$/u
const isSectioned = (folded: string) =>
  SECTIONED.test(folded) && SECTION.test(folded) && !/(?:ngày|từ|đến) \d/u.test(folded)

const isAlone = (folded: string) => folded.length <= 160 && (isBeside(folded) || isSectioned(folded))

/** Does a line hold no letters but those of what may stand beside a stamp? Most lines do at their first word. */
function isBeside(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (!mayBeLetter(code)) continue
    BESIDE.lastIndex = i
    if (isLetter(code) && BESIDE.test(folded)) i = BESIDE.lastIndex - 1
    else if (isLetter(code) || /^\p{L}/u.test(folded.slice(i, i + 2))) return false
  }
  return true
}

/** "/portal/Pages/2024-5-17/…", "/2024/10/17/…", VCCorp's "…-196250709102822968.htm" */
export function stampOfUrl(url: string | null | undefined): string | null {
  if (!url) return null
  const folder = /\/(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=\/)/.exec(url)
  if (folder) return calendarDay(Number(folder[3]), Number(folder[2]), Number(folder[1]))
  const coded = /-\d{3}(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{5}\.(?:htm|chn)/.exec(url)
  if (!coded) return null
  const day = calendarDay(Number(coded[3]), Number(coded[2]), 2000 + Number(coded[1]))
  return day && day + clock(coded[4], coded[5], undefined)
}

/** An ISO 8601 value of a meta element or a `datetime` attribute, in Vietnamese time. */
export function stampOfMeta(value: string | null | undefined): string | null {
  if (!value) return null
  const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(value.trim())
  if (zoned) {
    const time = Date.parse(value.trim().replace(' ', 'T'))
    if (!Number.isNaN(time)) {
      const local = new Date(time + 7 * 3_600_000).toISOString()
      return stampsIn(local.slice(0, 16).toLowerCase())[0]?.iso ?? null
    }
  }
  return stampsIn(fold(value))[0]?.iso ?? null
}
