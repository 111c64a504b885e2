import type { Candidate } from '../../reader'
import type { DateMention } from '../../schema'
import { exists, iso, type Moment } from './calendar'

type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'clock'

/** How a year that is not in digits is written: "tháng 8 năm nay" is 0, "năm ngoái" -1; "hằng năm" is every year. */
export type YearWord = -1 | 0 | 1 | 'every'

/** What the page says, before anything is inferred. */
export interface Written {
  grain: Grain
  from: Moment
  to: Moment | null
  /** "từ ngày 1/7 đến nay": the end is the time of writing. */
  openEnd: boolean
  yearWord: YearWord | null
  /** Days from the day of writing: "sáng nay" 0, "hôm qua" -1, "ngày mai" 1. */
  offset: number | null
  weekday: number | null
  /** Entries of one list ("ngày 19 và 21-10") bear the same number. */
  list: number | null
  /** An expression that names its own kind: a feast, a lunar day, a clock time, a period. */
  kind: DateMention['kind'] | null
  /** Introduced by "từ". */
  since: boolean
  /** In days by the count that goes before: "trong 3 ngày, từ 11 đến 13/10". */
  counted: boolean
}

export interface DateCandidate extends Candidate, Omit<DateMention, 'rule' | 'text' | 'span'> {
  written: Written
}

/** What a rule reads, before it becomes a candidate; offsets are of the folded body. */
export interface Reading extends Partial<Written> {
  rule: string
  start: number
  end: number
  grain: Grain
  from: Moment
  part?: DateMention['part']
}

/** A candidate says what is written; `start` and `end` are as full as the expression itself is. */
export function candidateOf(text: string, reading: Reading): DateCandidate {
  const { rule, start, end, part = null, grain, from, to = null, kind = null, yearWord = null, offset = null } = reading
  const { openEnd = false, weekday = null, list = null, since = false, counted = false } = reading
  const placed = kind !== 'lunar' && kind !== 'clock'
  const invalid = placed && !(exists(from) && (to === null || exists(to)))
  const candidate: DateCandidate = {
    text: text.slice(start, end),
    span: { start, end },
    rule,
    start: placed && !invalid ? iso(from) : null,
    end: placed && !invalid && to ? iso(to) : null,
    part,
    kind: kind ?? 'mention',
    implied: [],
    written: { grain, from, to, openEnd, kind, yearWord, offset, weekday, list, since, counted },
  }
  if (invalid) candidate.invalid = true
  return candidate
}
