import type { DateMention } from '../../schema'
import { NUMBER_WORDS, PARTS_OF_DAY, WEEKDAYS } from '../lexicon/calendar'
import { MEASURES } from '../lexicon/dates'
import { anyOf, either } from '../patterns'
import { NOTHING } from './calendar'
import type { Reading } from './candidate'
import { afterLunarMark, isLunarBefore, lunarFrom, readLunarDay } from './lunar'
import { at, lookBack, matchAt, PART, WEEKDAY, WORD_END } from './patterns'
import { COUNTED, GOES_ON, type Lead, readSequence } from './sequence'

/** The words before a day: "Trong 3 ngày, từ", "Sáng nay (", "8h sáng thứ Bảy, ngày". */
interface Head extends Lead {
  end: number
  part: DateMention['part']
  weekday: number | null
  offset: number | null
  /** "ngày", "hôm": what follows can be nothing but a day. */
  named: boolean
  /** Where the head itself is an expression: "sáng nay", "hôm qua". */
  deicticEnd: number
  bracket: boolean
}

type Reader = (head: Head, match: RegExpExecArray) => void

/** "3 ngày", "2,5 ngày", "hai ngày" */
const COUNT = `(?:\\d{1,2}(?:,5)?|${either(Object.keys(NUMBER_WORDS))})`
const DAYS_FROM_NOW: Record<string, number> = { nay: 0, qua: -1, kia: -2, mai: 1 }
/** After "qua" and "mai" as words of time; "qua điện thoại", "mai vàng" are none. */
const TIME_ENDS = '(?= ?(?:[,.;:()!?"-]|\\d|$|\\n)| (?:ngày|tại|lúc|vào|và|đã|sẽ|ở|do|trên)(?!\\p{L}))'

interface Piece {
  name: string
  /** The words with which it begins; `#` is a digit. */
  opens: readonly string[]
  pattern: RegExp
  read: Reader
}

/** The pieces of a head, tried in this order until none matches. */
const PIECES: Piece[] = [
  {
    // "Trong 3 ngày làm việc (10-12/7)", "2 ngày 24 và 25.8"
    name: 'count of days',
    opens: ['trong', 'suốt', 'vòng', '#', ...Object.keys(NUMBER_WORDS)],
    pattern: at(`(?:(?:trong|suốt) )?(?:vòng )?${COUNT} ngày(?: làm việc| liền| liên tiếp)?${WORD_END}`),
    read: head => {
      head.plural = true
      head.counted = true
    },
  },
  {
    // "các ngày 14, 15 và 16-4"
    name: 'days',
    opens: ['trong', 'các', 'những'],
    pattern: at(`(?:trong )?(?:các|những) ngày${WORD_END}`),
    read: head => {
      head.plural = true
      head.named = true
    },
  },
  {
    // "Trong ngày làm việc cuối cùng 8/12", "ngày làm việc thứ hai (8/12)": no Monday
    name: 'day of a session',
    opens: ['trong', 'ngày'],
    pattern: at(
      `(?:trong )?ngày (?:(?:làm việc|họp|thi đấu|tập huấn) )?(?:thứ (?:nhất|hai|ba|tư|năm|\\d)|đầu tiên|cuối cùng)(?: của (?:kỳ họp|đại hội|hội nghị))?(?=,? ?\\(?(?:ngày )?\\d)`,
    ),
    read: head => {
      head.named = true
    },
  },
  {
    name: 'from',
    opens: ['bắt', 'từ'],
    pattern: at(`(?:bắt đầu )?từ${WORD_END}`),
    read: head => {
      head.since = true
    },
  },
  {
    // "hôm nay", "ngày hôm qua", "ngày mai", "sáng nay"
    name: 'day from now',
    opens: ['ngày', 'hôm'],
    pattern: at(`(?:(?:ngày )?hôm (nay|qua|kia)${WORD_END}|ngày (mai)${TIME_ENDS})`),
    read: (head, match) => deictic(head, match, match[1] ?? match[2]!),
  },
  {
    // "sáng", "buổi chiều", "chiều tối"; with "nay", "qua", "mai" after it
    name: 'part of day',
    opens: ['buổi', ...Object.keys(PARTS_OF_DAY)],
    pattern: at(`(?:buổi )?${PART}(?: (nay)${WORD_END}| (qua|mai)${TIME_ENDS})?`),
    read: (head, match) => {
      head.part ??= PARTS_OF_DAY[match[1] as keyof typeof PARTS_OF_DAY]
      const word = match[2] ?? match[3]
      if (word) deictic(head, match, word)
    },
  },
  {
    name: 'weekday',
    opens: Object.keys(WEEKDAYS),
    pattern: at(WEEKDAY),
    read: (head, match) => {
      head.weekday = WEEKDAYS[match[1]!]!
    },
  },
  {
    name: 'day word',
    opens: ['ngày', 'hôm', 'hom'],
    pattern: at(`(?:ngày|hôm|hom)${WORD_END}`),
    read: head => {
      head.named = true
    },
  },
  {
    name: 'first days of a month',
    opens: ['mùng', 'mồng', 'mông'],
    pattern: at(`(?:mùng|mồng|mông)${WORD_END}`),
    read: head => {
      head.named = true
    },
  },
]

function deictic(head: Head, match: RegExpExecArray, word: string): void {
  head.offset = DAYS_FROM_NOW[word]!
  head.deicticEnd = match.index + match[0].length
}

/** The pieces that may begin with a letter. */
const PIECES_BY_LETTER = new Map(
  [...new Set(PIECES.flatMap(({ opens }) => opens.map(word => word[0]!)))].map(letter => [
    letter,
    PIECES.filter(({ opens }) => opens.some(word => word.startsWith(letter))),
  ]),
)

/** Pieces behind which a comma or a bracket may stand before the day. */
const PAUSED = new Set(['day word', 'day of a session'])
const PAUSE = at(` ?(?:,|-|:)? ?\\(? ?`)

function readHead(text: string, place: number): Head | null {
  const head: Head = {
    start: place,
    end: place,
    plural: false,
    since: false,
    counted: false,
    part: null,
    weekday: null,
    offset: null,
    named: false,
    deicticEnd: 0,
    bracket: false,
  }
  for (let pieces = 0; pieces < 6; pieces++) {
    const letter = text[head.end] ?? ''
    const piece = PIECES_BY_LETTER.get(letter >= '0' && letter <= '9' ? '#' : letter)?.find(({ pattern, read }) => {
      const match = matchAt(pattern, text, head.end)
      if (!match) return false
      read(head, match)
      head.end += match[0].length
      return true
    })
    if (!piece) break
    // "Buổi chiều, 7/11 xã": a part of day alone bears no comma.
    if (head.offset !== null || head.weekday !== null || head.counted || PAUSED.has(piece.name)) {
      const pause = matchAt(PAUSE, text, head.end)![0]
      if (pause.includes('(')) head.bracket = true
      head.end += pause.length
    } else if (text[head.end] === ' ') head.end++
  }
  return head.end > place ? head : null
}

const PER_DAY = /(?:mỗi|một|hàng|hằng|bình quân|từng|\/) ?$/u
const MEASURED = at(` ?${anyOf(MEASURES)}${WORD_END}`)

function closed(text: string, head: Head, readings: Reading[]): Reading[] {
  const last = readings.at(-1)
  if (last && head.bracket && text[last.end] === ')') last.end++
  return readings
}

const MUNG = /m[ùồô]ng $/u

/** Days with their words: "Sáng nay (25/12)", "từ ngày 29/9 - 01/10/2020", "Trong 2 ngày, 19 và 21-10". */
export function readDays(text: string, place: number): Reading[] {
  const head = readHead(text, place)
  if (!head) return []
  const isMung = head.weekday === null && MUNG.test(text.slice(head.start, head.end))
  const moon = readLunarDay(text, head.start, head.end, isMung)
  if (moon) return [moon]
  const firm = head.named || head.part !== null || head.offset !== null || head.weekday !== null || head.plural
  const readings = firm || head.since ? readSequence(text, head.end, 'day', head) : []
  if (readings.length === 0 || (!firm && !isSure(text, readings))) return deicticAlone(text, head)
  const only = readings[0]!
  if (only.grain !== 'day' || (only.from.year === null && isAmount(text, head, only))) return []
  const last = readings.at(-1)!
  const marked = last.from.year === null ? afterLunarMark(text, last.end) : last.end
  const lunar = marked > last.end || isLunarBefore(lookBack(text, place, 40), text, last.end, last.from.year !== null)
  if (lunar) return [lunarFrom(only.start, marked)]
  readings.forEach(reading => {
    reading.part ??= head.part
    reading.weekday ??= head.weekday
    reading.offset = head.offset
  })
  return closed(text, head, readings)
}

/** "mỗi ngày 1.5 tấn", "20.000 đồng/ngày 5.2 giờ". */
function isAmount(text: string, head: Head, { end }: Reading): boolean {
  if (matchAt(MEASURED, text, end)) return true
  const bare = head.named && !head.part && !head.plural && head.weekday === null
  return bare && PER_DAY.test(lookBack(text, head.start, 12))
}

/** "từ 11 đến 13/10" is days; "từ 1/4 đến 1/2 diện tích" is not. */
function isSure(text: string, readings: Reading[]): boolean {
  const last = readings.at(-1)!
  const bounded = readings.some(({ from, to, openEnd }) => to !== null || openEnd || from.year !== null)
  const slashed = /\//.test(text.slice(last.start, last.end)) && !matchAt(GOES_ON, text, last.end)
  return (bounded || slashed) && !matchAt(COUNTED, text, last.end)
}

const COUNTER = at(` ?: ?\\d`)
const RHETORIC = /(?:thế hệ|thanh niên|cuộc sống|thời đại|đất nước|việt nam|ngày|cho đến|đến|như|của|có được) $/u

function deicticAlone(text: string, head: Head): Reading[] {
  if (head.offset === null) return []
  // "Hôm nay: 34" is a counter of visits.
  if (RHETORIC.test(lookBack(text, head.start, 14)) || matchAt(COUNTER, text, head.deicticEnd)) return []
  return [
    {
      rule: 'day from now',
      start: head.start,
      end: head.deicticEnd,
      grain: 'day',
      from: NOTHING,
      offset: head.offset,
      part: head.part,
    },
  ]
}
