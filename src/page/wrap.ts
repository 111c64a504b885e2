import { fold } from '../text/fold'
import { isDigit, mayBeLetter } from './traits'

const ENDS = '.!?:;…"”’)]/'
/** A word after which no line ends: "Ngày 22 tháng⏎7 năm 2021". */
const HANGING = /(?:^|\s)(?:ngày|tháng|năm|số|khoảng|trên|hơn|gần|từ|đến|và|của|với|các|là|,)$/u
/** Units at the end of a line in which its last word is found. */
const LAST_WORD = 16
const STARTS_LOW = /^\p{Ll}/u
/** A line that begins with a number and is no stamp of its own: "12/07/2023 16:52" */
const STARTS_DIGIT = /^\d(?![\d\s/.:|,-]{5,40}$)(?!\d?[/.]\d{1,2}[/.]\d{4}\b)/
/** Shorter lines were not broken by the width of a column. */
const WRAPPED = 30

const hangs = (line: string): boolean => HANGING.test(fold(line.slice(-LAST_WORD)))

/** Does a line go on in the next one? Pages pasted from Word or a mail break sentences, and dates, over lines. */
export function goesOn(before: string, after: string): boolean {
  const first = after.charCodeAt(0)
  if (isDigit(first)) return STARTS_DIGIT.test(after) && hangs(before)
  if (!mayBeLetter(first) || before.length < WRAPPED || ENDS.includes(before.charAt(before.length - 1))) return false
  return STARTS_LOW.test(after) && !/^[a-zđ][.)]\s/u.test(after)
}
