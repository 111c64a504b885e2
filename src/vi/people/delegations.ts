import type { Body } from '../../text/body'

/**
 * A side that is named before its people: "Về phía tỉnh có", "Đại biểu thành phố có", "phía Lào có các ông".
 * Group 1: the side.
 */
const SIDE =
  /(?:về phía |bên phía |phía )((?:[\p{L}\d.'-]+ ){1,8}?)(?:(?:cùng |đến |về |tới )?(?:tham dự|dự|tham gia)(?: [\p{L}]+){0,3} )?(?:có|gồm|là)(?: có| sự tham dự của| sự hiện diện của)?(?=[ :])/uy
const DELEGATES =
  /((?:các )?(?:đại biểu|đại diện|lãnh đạo|khách mời) (?:[\p{L}\d.'-]+ ){1,5}?)(?:(?:cùng |đến |về |tới )?(?:tham dự|dự|tham gia)(?: [\p{L}]+){0,3} )?(?:có|gồm|là)(?=[ :])/uy

export interface Delegation {
  /** Token index after "có". */
  to: number
  side: { from: number; to: number }
}

/** The delegation introduced at token `i`. */
export function delegationAt(body: Body, i: number, limit: number): Delegation | null {
  const { tokens, folded } = body
  const first = tokens[i]!.fold
  if (!/^(?:về|phía|bên|đại|lãnh|khách|các)$/.test(first)) return null
  const pattern = first === 'đại' || first === 'lãnh' || first === 'khách' || first === 'các' ? DELEGATES : SIDE
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
  return sideTo > from ? { to, side: { from, to: sideTo } } : null
}
