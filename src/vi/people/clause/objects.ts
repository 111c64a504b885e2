import type { Role } from '../../../schema'
import { addressAt } from '../address'
import { type Cue, cueAt, verbOf } from '../cues'
import type { Mention } from '../mention'
import { CHAIN, GIVEN, type Reading } from './reading'

/** What the object of a verb is said to do: "trao … cho", "tiếp", "làm việc với", "gặp", "bổ nhiệm". */
export function objectRole({ body }: Reading, cue: Cue): Role | undefined {
  const verb = verbOf(body, cue)
  switch (cue.role) {
    case 'present':
      return 'receive'
    case 'host':
      return 'visit'
    case 'lead':
      return /dẫn đầu/.test(verb) ? 'visit' : undefined
    case 'visit':
      if (/làm việc|chào/.test(verb)) return 'host'
      return /thăm|chúc tết/.test(verb) ? 'receive' : undefined
    case 'attend':
      return /gặp|tiếp xúc|tiễn/.test(verb) ? 'attend' : undefined
    case 'other':
      return /^(?:bổ nhiệm|điều động|chỉ định|luân chuyển|bầu)| cử$/.test(verb) ? 'receive' : undefined
    default:
      return undefined
  }
}

/** Gives a person or a group outside an opened list the role of a verb's object; false where it is none. */
export function takeObject(r: Reading, item: Mention): boolean {
  const joined = isJoined(r, item)
  const role = joined ? r.objects!.role : roleBehind(r, item)
  if (role === undefined) return false
  item.roles.add(role)
  item.evidence = 2
  // "dẫn đầu Đoàn đại biểu thăm Lào": what the delegation does its leader does
  if (r.predicate?.cue.role === 'lead') r.predicate.subjects.push(item)
  if (r.post && item.name) item.titles = [...item.titles, r.post]
  r.post = null
  if (joined) r.objects!.people.push(item)
  else r.objects = { role, people: [item], appointed: r.predicate?.cue.role === 'other', passed: 0 }
  return true
}

/** "trao … cho ông A, Bí thư X | và ông B", "cho các đồng chí: A, chức; | B, chức": as the one before. */
function isJoined(r: Reading, item: Mention): boolean {
  const { tokens } = r.body
  const last = r.objects?.people.at(-1)
  if (!last || item.kind !== 'person' || item.from < last.to || item.from - last.to > 2) return false
  let joint = ''
  for (let i = last.to; i < item.from; i++) joint += tokens[i]!.fold
  if (/^,?(?:và|cùng)$/.test(joint)) return true
  const listed = r.plural || item.honorific !== null || item.rank !== null
  // "trao quà cho bà A, ông B phát biểu": who acts begins a clause of his own
  return listed && /^[,;]$/.test(joint) && !cueAt(r.body, item.to, r.limit, r.from)
}

/** The objects of the verb that stands open: "bổ nhiệm đồng chí A, Phó Giám đốc | giữ chức vụ Giám đốc". */
export function openObjects(r: Reading): Mention[] {
  const before = r.predicate
  const people = r.objects?.people ?? []
  return before && people.length > 0 && (r.objects!.appointed || people[0]!.from >= before.cue.to) ? people : []
}

/** The object of the verb that was read last. */
function roleBehind(r: Reading, item: Mention): Role | undefined {
  if (isMet(r, item) && r.predicate?.cue.role !== 'other') return objectRole(r, r.cueSeen!)
  const cue = r.predicate?.cue
  const role = cue && objectRole(r, cue)
  if (!role || !reaches(r, cue, item)) return undefined
  if (cue.role === 'present' && !standsAsReceiver(r, cue, item)) return undefined
  return item.kind === 'group' && isToldOf(cue, role) ? undefined : role
}

/** Groups that are visited, met or elected are told of, not there to be named. */
const isToldOf = (cue: Cue, role: Role) =>
  cue.role === 'attend' || cue.role === 'other' || (cue.role === 'visit' && role === 'receive')

/** Not he of "trao bò là 900 triệu đồng do ông A vận động": where no giver is named, only who stands as receivers do. */
const standsAsReceiver = (r: Reading, cue: Cue, item: Mention) =>
  r.predicate!.subjects.length > 0 || r.plural || item.from === cue.to || isGiven(r, item)

/** "trao quà cho ông A", "tiếp ông A", "trao hoa cho các đồng chí: A": close behind the verb, without a comma. */
function reaches(r: Reading, cue: Cue, item: Mention): boolean {
  const { tokens } = r.body
  for (let i = cue.to; i < item.from; i++) {
    const sign = tokens[i]!.fold
    if (sign === ';' || (sign === ':' && !r.plural) || (sign === ',' && cue.role !== 'other')) return false
  }
  // "trao quà cho các em tại Trung tâm … do ông A phụ trách"
  return item.from - cue.to < (cue.role !== 'present' || isGiven(r, item) || r.plural ? GIVEN : CHAIN)
}

/** Whether who stands behind "với" or "giữa" is there, unlike whom a reporter asks ("trao đổi với ông A"). */
export function isWith(r: Reading, item: Mention): boolean {
  if (r.opening?.between || isMet(r, item)) return true
  // "bầu Phó Chủ tịch UBND tỉnh đối với ông A"
  return r.predicate?.cue.role === 'other' && r.body.tokens[item.from - 2]?.fold === 'đối'
}

/** "hội đàm với ông A", "có buổi làm việc với ông A" */
function isMet(r: Reading, item: Mention): boolean {
  const { tokens } = r.body
  const cue = r.cueSeen
  if (!cue || item.kind !== 'person' || tokens[item.from - 1]?.fold !== 'với') return false
  const gap = item.from - 1 - cue.to
  // -1: the verb's own last word is "với"
  if (gap < -1 || gap > MOST_BETWEEN) return false
  for (let i = cue.to; i < item.from; i++) if (tokens[i]!.shape !== 'lower' || tokens[i]!.fold === 'đối') return false
  return objectRole(r, cue) !== undefined
}

const isGiven = (r: Reading, item: Mention): boolean => r.body.tokens[item.from - 1]!.fold === 'cho'

/** "trao Bằng khen cho ông A", "cho các đồng chí: A, B" */
export function isGivenBy(r: Reading, cue: Cue, item: Mention): boolean {
  if (isGiven(r, item)) return true
  if (!r.plural) return false
  const { tokens } = r.body
  for (let i = cue.to; i < Math.min(item.from, cue.to + GIVEN); i++)
    if (tokens[i]!.fold === 'cho' && addressAt(r.body, i + 1, r.limit)?.plural) return true
  return false
}

/** Words between the verb and "với": "có cuộc gặp song phương với". */
const MOST_BETWEEN = 2
