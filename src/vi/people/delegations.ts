import type { Body } from '../../text/body'

/**
 * A side that is named before its people: "Về phía tỉnh có", "Đại biểu thành phố có", "phía Lào có các ông".
 * Group 1: the side.
 */
const SIDE =
  /(?:về phía |bên phía |phía )((?:[\p{L}\d.'-]+ ){1,8}?)(?:(?:cùng |đến |về |tới )?(?:tham dự|dự|tham gia|đi|làm việc)(?: [\p{L}]+){0,3} )?(?:có|gồm|là)(?: có| sự tham dự của| sự hiện diện của)?(?=[ :])/uy
const DELEGATES =
  /((?:các )?(?:đại biểu|đại diện|lãnh đạo|khách mời) (?:[\p{L}\d.'-]+ ){1,5}?)(?:(?:cùng |đến |về |tới )?(?:tham dự|dự|tham gia|đi|làm việc)(?: [\p{L}]+){0,3} )?(?:có|gồm|là)(?=[ :])/uy
/** "Tại điểm cầu tỉnh có các đồng chí:" */
const BRIDGE = /tại ((?:các )?điểm cầu (?:[\p{L}\d.'-]+ ){0,6}?)(?:còn )?(?:có|gồm)(?=[ :])/uy

const COMES = / (?:dự|tham dự|tham gia|đi|làm việc) /

const PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ...['về', 'phía', 'bên'].map(word => [word, SIDE] as const),
  ...['đại', 'lãnh', 'khách', 'các'].map(word => [word, DELEGATES] as const),
  ['tại', BRIDGE],
])
export const delegationWords = () => [...PATTERNS.keys()]

export interface Delegation {
  /** Token index after "có". */
  to: number
  side: { from: number; to: number }
  /** Whether it is said that the side comes: "Đại biểu dự Đại hội có 148 đồng chí". */
  comes: boolean
}

/** The delegation introduced at token `i`. */
export function delegationAt(body: Body, i: number, limit: number): Delegation | null {
  const { tokens, folded } = body
  const first = tokens[i]!.fold
  const pattern = PATTERNS.get(first)
  if (!pattern) return null
  pattern.lastIndex = tokens[i]!.start
  const match = pattern.exec(folded)
  if (!match) return null
  const end = pattern.lastIndex
  let to = i
  while (to < limit && tokens[to]!.end <= end) to++
  if (to === i || tokens[to - 1]!.end !== end) return null
  const sideStart = tokens[i]!.start + match[0].indexOf(match[1]!)
  const sideEnd = sideStart + match[1]!.trimEnd().length
  let from = i
  while (from < to && tokens[from]!.start < sideStart) from++
  let sideTo = from
  while (sideTo < to && tokens[sideTo]!.end <= sideEnd) sideTo++
  return sideTo > from ? { to, side: { from, to: sideTo }, comes: COMES.test(match[0]) } : null
}
