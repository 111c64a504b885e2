import { fold } from '../text/fold'

const ENDS = /[.!?:;…"”’)\]/]$/u
/** A word after which no line ends: "Ngày 22 tháng⏎7 năm 2021". */
const HANGING = /(?:^|\s)(?:ngày|tháng|năm|số|khoảng|trên|hơn|gần|từ|đến|và|của|với|các|là|,)$/u
const STARTS_LOW = /^\p{Ll}/u
/** A line that begins with a number and is no stamp of its own: "12/07/2023 16:52" */
const STARTS_DIGIT = /^\d(?![\d\s/.:|,-]{5,40}$)(?!\d?[/.]\d{1,2}[/.]\d{4}\b)/
/** Shorter lines were not broken by the width of a column. */
const WRAPPED = 30

/** Does a line go on in the next one? Pages pasted from Word or a mail break sentences, and dates, over lines. */
export function goesOn(before: string, after: string): boolean {
  if (before.length < WRAPPED || ENDS.test(before)) return HANGING.test(fold(before)) && STARTS_DIGIT.test(after)
  return STARTS_LOW.test(after) ? !/^[a-zđ][.)]\s/u.test(after) : STARTS_DIGIT.test(after) && HANGING.test(fold(before))
}
