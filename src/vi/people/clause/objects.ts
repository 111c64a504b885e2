import type { Role } from '../../../schema'
import { type Cue, cueAt } from '../cues'
import type { Mention } from '../mention'
import type { Reading } from './reading'

/** What the object of a verb is said to do: "trao … cho", "tiếp", "làm việc với", "gặp", "bổ nhiệm". */
export function objectRole(r: Reading, { role, from, to }: Cue): Role | undefined {
  const verb = r.body.folded.slice(r.body.tokens[from]!.start, r.body.tokens[to - 1]!.end)
  switch (role) {
    case 'present':
      return 'receive'
    case 'host':
      return 'visit'
    case 'visit':
      return /làm việc|chào/.test(verb) ? 'host' : undefined
    case 'attend':
      return /gặp|tiếp xúc/.test(verb) ? 'attend' : undefined
    case 'other':
      return /^(?:bổ nhiệm|điều động|chỉ định|luân chuyển|bầu)/.test(verb) ? 'receive' : undefined
    default:
      return undefined
  }
}

/** Gives a person or a group outside an opened list the role of a verb's object; false where it is none. */
export function takeObject(r: Reading, item: Mention): boolean {
  const role = roleOfJoined(r, item) ?? roleBehind(r, item)
  if (role === undefined) return false
  item.roles.add(role)
  item.evidence = 2
  r.object = { role, last: item }
  return true
}

/** "trao … cho ông A, Bí thư X | và ông B", "cho các đồng chí: A, chức; | B, chức": as the one before. */
function roleOfJoined(r: Reading, item: Mention): Role | undefined {
  const { tokens } = r.body
  const { object } = r
  if (!object || item.kind !== 'person' || item.from - object.last.to > 2) return undefined
  let joint = ''
  for (let i = object.last.to; i < item.from; i++) joint += tokens[i]!.fold
  if (/^,?(?:và|cùng)$/.test(joint)) return object.role
  const listed = r.plural || item.honorific !== null || item.rank !== null
  // "trao quà cho bà A, ông B phát biểu": who acts begins a clause of his own
  return listed && /^[,;]$/.test(joint) && !cueAt(r.body, item.to, r.limit, r.from) ? object.role : undefined
}

/** The object of the verb that was read last. */
function roleBehind(r: Reading, item: Mention): Role | undefined {
  if (isMet(r, item)) return objectRole(r, r.cueSeen!)
  const cue = r.predicate?.cue
  const role = cue && objectRole(r, cue)
  if (!role || !reaches(r, cue, item)) return undefined
  return role === 'attend' && item.kind === 'group' ? undefined : role
}

/** "trao quà cho ông A", "tiếp ông A", "trao hoa cho các đồng chí: A": close behind the verb, without a comma. */
function reaches(r: Reading, cue: Cue, item: Mention): boolean {
  const { tokens } = r.body
  for (let i = cue.to; i < item.from; i++) {
    const sign = tokens[i]!.fold
    if (sign === ';' || (sign === ':' && !r.plural) || (sign === ',' && cue.role !== 'other')) return false
  }
  return item.from - cue.to < 25
}

/** "hội đàm với ông A", "có buổi làm việc với ông A": whom officials meet is there, unlike whom a reporter asks. */
export function isMet(r: Reading, item: Mention): boolean {
  const { tokens } = r.body
  if (r.opening?.between) return true
  const cue = r.cueSeen
  const gap = cue ? item.from - 1 - cue.to : -1
  if (gap < 0 || gap > MOST_BETWEEN || item.kind !== 'person' || tokens[item.from - 1]!.fold !== 'với') return false
  for (let i = cue!.to; i < item.from; i++) if (tokens[i]!.shape !== 'lower') return false
  return objectRole(r, cue!) !== undefined
}

/** Words between the verb and "với": "có cuộc gặp song phương với". */
const MOST_BETWEEN = 2
