import { absentBefore } from '../cues'
import { actingGroupAt, groupEnd, groupHeadAt, groupStartAt } from '../groups'
import { organisationAt } from '../heads'
import { mentionAt } from '../mention'
import { closeItem, passTo, type Reading, startList } from './reading'

/** A group's head outside of titles: "lãnh đạo các sở", "đại diện …". */
export function readGroup(r: Reading): boolean {
  if (receives(r)) return pushGroup(r, r.i)
  if (r.sign === 'word' || (r.predicate && r.sign !== ',')) return false
  if (!r.opening) {
    const joined = r.list.length > 0 && /^(?:,|;|và|cùng)$/.test(r.sign) && groupStartAt(r.body, r.i, r.limit)
    return Boolean(joined || actingGroupAt(r.body, r.i, r.limit)) && pushGroup(r, r.i)
  }
  if (groupStartAt(r.body, r.i, r.limit)) return pushGroup(r, r.i)
  const head = groupHeadAt(r.body, r.i, r.limit) ?? organisationAt(r.body, r.i, r.limit)
  if (!head) return false
  // "dưới sự chủ trì của đồng chí A, Chủ tịch UBND tỉnh, UBND tỉnh đã tổ chức"
  if (!r.opening.roles.includes('attend')) {
    r.opening = null
    return false
  }
  return pushGroup(r, r.i)
}

/** "trao Giấy khen cho | các tập thể và cá nhân": uncounted winners are a group. */
function receives(r: Reading): boolean {
  const { tokens } = r.body
  if (r.predicate?.cue.role !== 'present' || tokens[r.i - 1]?.fold !== 'cho') return false
  return tokens[r.i]?.fold === 'các' && /^(?:tập|cá)$/.test(tokens[r.i + 1]?.fold ?? '')
}

export function pushGroup(r: Reading, from: number, search = from): boolean {
  const end = groupEnd(r.body, search, r.limit)
  if (end <= search) return false
  closeItem(r)
  const group = mentionAt(from, end, 'group')
  group.kind = 'group'
  group.absent = absentBefore(r.body, from, r.from)
  if (r.opening) {
    for (const role of r.opening.roles) group.roles.add(role)
    group.evidence = r.opening.evidence
    group.delegation = r.opening.delegation
  } else if (r.body.tokens[from - 1]?.fold === 'của') {
    group.absent = true
  } else {
    startList(r, group)
    if (r.cueSeen?.to === from && r.cueSeen.role === 'attend') {
      group.roles.add('attend')
      group.evidence = 2
    }
  }
  if (receives(r)) {
    group.roles.add('receive')
    group.evidence = 2
  }
  if (!group.absent) r.list.push(group)
  r.mentions.push(group)
  r.plural = false
  r.shared = []
  passTo(r, afterTail(r, end))
  return true
}

/** "… đại diện cho 21.460 hội viên": whom the group stands for is not there. */
function afterTail(r: Reading, end: number): number {
  const { tokens } = r.body
  return tokens[end]?.fold === 'đại' && tokens[end + 2]?.fold === 'cho' ? groupEnd(r.body, end + 3, r.limit) : end
}

/** A number counts people in an opened list, after named ones, or right after "gặp gỡ", "tiếp xúc". */
export function expectsNumber(r: Reading): boolean {
  if (r.sign === 'word') return false
  if (r.opening) return true
  if (r.cueSeen?.to === r.i) return r.cueSeen.role === 'attend' && r.cueSeen.evidence === 2
  return /^(?:và|cùng|;)$/.test(r.sign) && r.list.length > 0
}

export function expectsPeople(r: Reading): boolean {
  return r.opening !== null || r.fronted.length > 0 || r.i === r.from || BEFORE_PEOPLE.has(r.sign)
}
const BEFORE_PEOPLE = new Set([';', ',', ':', 'cùng', 'và'])
