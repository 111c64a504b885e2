import type { Role } from '../../../schema'
import { PhraseTrie } from '../../../text/trie'
import { MUTUAL } from '../../lexicon/roles'
import { addressAt, rankAt } from '../address'
import { type Cue, openerAt, verbOf } from '../cues'
import { delegationAt } from '../delegations'
import { countedGroupAt, groupHeadAt, groupStartAt } from '../groups'
import { beginsTitle } from '../heads'
import { readName } from '../names'
import { titlesAt } from '../titles'
import { closeItem, type Opening, passTo, type Reading } from './reading'

const mutual = PhraseTrie.ofPhrases(MUTUAL)

export function readOpener(r: Reading): boolean {
  const opener = openerAt(r.body, r.i, r.limit)
  if (!opener) return false
  const composes = /gồm$/.test(r.body.tokens[opener.to - 1]!.fold) || listsMembers(r, opener.to)
  if (composes && opensComposition(r, opener.to)) return true
  if (!r.cueSeen || !r.fronted.length || r.predicate || (r.list.length > 0 && !r.opening)) return false
  if (r.body.tokens[r.i - 1]?.fold === 'đó' || !peopleAt(r, opener.to)) return false
  // "Số đại biểu trúng cử là 21 người": elected, not come
  const counted = countedGroupAt(r.body, opener.to, r.limit) !== null
  if (counted && r.fronted.every(({ role }) => role === 'other')) return false
  if (r.body.tokens[r.i]!.fold === 'của' && !/^sự/.test(r.body.tokens[r.cueSeen.from]!.fold)) return false
  closeItem(r)
  r.opening = { roles: frontedRoles(r), evidence: 2, delegation: null }
  passTo(r, opener.to)
  return true
}

/** Tokens of a delegation's name before those who are in it. */
const DELEGATIONS_NAME = 16

/** "Đoàn đại biểu Quốc hội tỉnh có | các đồng chí: …", "Tổ đại biểu có | các ông A, …": at the head of a sentence. */
const listsMembers = (r: Reading, to: number): boolean =>
  /^(?:đoàn|tổ)$/.test(r.body.tokens[r.from]!.fold) &&
  !r.cueSeen &&
  r.i - r.from <= DELEGATIONS_NAME &&
  addressAt(r.body, to, r.limit)?.plural === true

/** "Đoàn công tác gồm các ông: …", "… chủ trì, gồm các đồng chí: …": named members of whatever stands before. */
function opensComposition(r: Reading, to: number): boolean {
  const named = addressAt(r.body, to, r.limit)?.plural === true
  if (!named && (!peopleAt(r, to) || groupHeadAt(r.body, to, r.limit) || countedGroupAt(r.body, to, r.limit) !== null))
    return false
  closeItem(r)
  const role = r.predicate?.cue.role ?? r.fronted[0]?.role ?? 'attend'
  r.opening = { roles: [role], evidence: 2, delegation: null }
  r.predicate = null
  passTo(r, to)
  return true
}

/** How far before "giữa" the meeting may be named: "buổi làm việc trực tuyến về hợp tác thương mại giữa". */
const MEETING_REACH = 12

/** "cuộc hội đàm giữa Bộ trưởng A và Đại sứ B": both were there. */
export function readBetween(r: Reading): boolean {
  if (r.opening || !meetingBefore(r) || !personAt(r, r.i + 1)) return false
  closeItem(r)
  r.opening = { roles: ['attend'], evidence: 2, delegation: null, between: true }
  passTo(r, r.i + 1)
  return true
}

function meetingBefore(r: Reading): boolean {
  const { tokens } = r.body
  for (let i = r.i - 1; i >= Math.max(r.from, r.i - MEETING_REACH); i--) {
    if (tokens[i]!.kind === 'mark') return false
    if (mutual.match(tokens, i, r.i)) return true
  }
  return false
}

/** A form of address, a rank, or a title with a name behind it. */
export function personAt(r: Reading, i: number): boolean {
  const { body, limit } = r
  if (addressAt(body, i, limit) || rankAt(body, i, limit)) return true
  const titles = titlesAt(body, i, limit)
  if (titles.length === 0 || titles.some(({ collective }) => collective)) return false
  return readName(body, titles.at(-1)!.to, limit) !== null
}

export function readDelegation(r: Reading): boolean {
  const side = delegationAt(r.body, r.i, r.limit)
  if (!side || !peopleAt(r, side.to)) return false
  // "Đại biểu tái cử có 14 người": how many there are of a sort
  if (!side.comes && countedGroupAt(r.body, side.to, r.limit) !== null) return false
  closeItem(r)
  r.opening = { roles: r.opening?.roles ?? frontedRoles(r), evidence: 2, delegation: side.side }
  r.plural = false
  r.shared = []
  passTo(r, side.to)
  return true
}

/** "Về dự và chỉ đạo Đại hội có": who comes is said to direct it. */
const isHonour = (r: Reading, cue: Cue) => /^(?:chỉ đạo|khai mạc)/.test(verbOf(r.body, cue))

/** "Làm việc với đoàn có": those who are met there are at home. */
const roleAhead = (r: Reading, cue: Cue): Role =>
  cue.role === 'visit' && /làm việc$/.test(verbOf(r.body, cue)) && r.body.tokens[cue.to]?.fold === 'với'
    ? 'host'
    : cue.role

/** Of "Tham dự buổi làm việc có" attending counts, the occasion's own verb does not. */
function frontedRoles(r: Reading): Role[] {
  const attends = r.fronted.some(({ role }) => role === 'attend')
  const roles = new Set(
    r.fronted.filter(cue => !(attends && isHonour(r, cue))).map(cue => (attends ? cue.role : roleAhead(r, cue))),
  )
  const main = [...roles].filter(role => /^(?:attend|chair|lead|host)$/.test(role))
  if (main.length === 0) return [...roles, 'attend']
  return roles.has('speak') ? [...main, 'speak'] : main
}

export function opened(r: Reading): Opening | null {
  if (r.opening) return r.opening
  return r.cueSeen ? { roles: [r.cueSeen.role], evidence: 2, delegation: null } : null
}

/** Whether a person or a group begins at `i`. */
export function peopleAt(r: Reading, i: number): boolean {
  const { body, limit } = r
  if (i >= limit) return false
  if (body.tokens[i]!.fold === ':') return peopleAt(r, i + 1)
  if (addressAt(body, i, limit) || rankAt(body, i, limit) || beginsTitle(body, i, limit)) return true
  if (body.tokens[i]!.fold === 'các' && beginsTitle(body, i + 1, limit)) return true
  if (groupHeadAt(body, i, limit) || groupStartAt(body, i, limit) || countedGroupAt(body, i, limit) !== null)
    return true
  const name = readName(body, i, limit)
  return name !== null && name.score >= 3
}
