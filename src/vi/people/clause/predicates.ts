import { WordSet } from '../../../text/words'
import { addressAt } from '../address'
import { type Cue, cueAt, type Evidence, openerAt, verbOf } from '../cues'
import { delegationHeadAt, groupStartAt } from '../groups'
import type { Mention } from '../mention'
import { objectRole, openObjects } from './objects'
import { peopleAt } from './openings'
import { CHAIN, closeItem, closeObjects, passOver, passTo, REACH, type Reading } from './reading'

/** Verbs that stand before the people of a sentence at most. */
const MOST_FRONTED = 40

export function readCue(r: Reading): boolean {
  const cue = cueAt(r.body, r.i, r.limit, r.from)
  if (!cue) return false
  if (cue.noun || (cue.needsPeople && !meetsAt(r, cue.to))) {
    passOver(r, cue.to)
    return true
  }
  const near = r.wordsSince <= REACH && !(r.sign === ';' && /^[,:]$/.test(r.body.tokens[cue.to]?.fold ?? ''))
  if (r.sign === ';' && !near) r.list = []
  closeItem(r)
  if (opensList(r, cue)) {
    r.list = []
    r.fronted = []
    r.predicate = null
    r.opening = null
  }
  if (!goOnWith(r, cue)) beginWith(r, cue, near)
  r.cueSeen = cue
  r.plural = false
  r.shared = []
  passTo(r, cue.to)
  return true
}

/** A further verb behind the one that stands open, if one does: of its subjects, of its objects, or of neither. */
function goOnWith(r: Reading, cue: Cue): boolean {
  const before = r.predicate
  if (!before) return false
  const objects = openObjects(r)
  const last = objects.at(-1)
  if (cue.role === 'other' && last) assign(r, objects, cue)
  // "chúc mừng đồng chí A | được bổ nhiệm", "mời ông A | phát biểu"
  else if (last?.to === cue.from && before.cue.role !== 'lead') assign(r, [last], cue)
  else if (cue.from - before.cue.to > CHAIN) return false
  // "trao quyết định bổ nhiệm | giữ chức Giám đốc cho ông A": the post is not the giver's
  else if (isAnothers(r, before.cue, cue)) return true
  // "trao Quyết định số 5: Bổ nhiệm ông A"
  else if (before.cue.role !== 'other' && isAppointing(r, cue)) r.predicate = { subjects: [], cue }
  else if (!(cue.role === 'other' && before.cue.role === 'present')) assign(r, before.subjects, cue)
  return true
}

const isAppointing = (r: Reading, cue: Cue) => cue.role === 'other' && objectRole(r, cue) === 'receive'

/** A verb that says something of those before it, of those to come, or of nobody. */
function beginWith(r: Reading, cue: Cue, near: boolean): void {
  if (r.list.length > 0) {
    if (near) assignToList(r, cue)
    return
  }
  if (!isAppointing(r, cue) && !isDelegations(r, cue) && r.fronted.length < MOST_FRONTED && frontable(r, cue))
    r.fronted.push(cue)
  // "UBND tỉnh trao quyết định bổ nhiệm ông A": the subject is no person, the object is
  else if (objectRole(r, cue)) r.predicate = { subjects: [], cue }
}

/** "Đoàn đã đến thăm, tặng quà cho …": the delegation spoken of before is the subject. */
const isDelegations = (r: Reading, cue: Cue) =>
  r.body.tokens[r.from]!.fold === 'đoàn' && cue.from - r.from <= 5 && r.mentions.length === 0

/** Whom a verb needs right behind it, or behind another verb: "tiếp Đại sứ", "tiếp và mời cơm". */
function meetsAt(r: Reading, i: number): boolean {
  if (peopleAt(r, i)) return true
  return /^(?:và|,)$/.test(r.body.tokens[i]?.fold ?? '') && cueAt(r.body, i + 1, r.limit, r.from) !== null
}

const WISHES = /^(?:chúc mừng|động viên)/

/** Verbs that bid others act, and words before a verb that make it the bidder's own again: "sau đó trao quà". */
const BIDS = /^(?:đề nghị|yêu cầu|giao|chỉ đạo|mong|mong muốn|kêu gọi|nhắc nhở)$/
const OWN_AGAIN = new WordSet(['đó', 'thời', 'đã', 'cũng'])
/** Tokens behind "nghe" in which who is heard is said to speak. */
const HEARD = 12

/**
 * A verb behind that of the subject which is somebody else's: "chúc mừng các đảng viên | được nhận Huy hiệu", "đề nghị
 * các cơ quan | tiếp nhận ý kiến", "nghe Sở Y tế | báo cáo".
 */
function isAnothers(r: Reading, before: Cue, cue: Cue): boolean {
  const { tokens } = r.body
  if (tokens[cue.from]!.fold === 'được') return r.sign === 'word' || r.plural
  for (let i = Math.max(before.from, cue.from - HEARD); i < cue.from; i++) if (tokens[i]!.fold === 'nghe') return true
  if (cue.from - before.to <= 1 || OWN_AGAIN.has(tokens[cue.from - 1]!.word)) return false
  return BIDS.test(verbOf(r.body, before))
}

/** "…; cùng dự có …": a verb after a separator that opens a list of its own. */
function opensList(r: Reading, cue: Cue): boolean {
  if (!/^(?:;|,|\.|và)$/.test(r.sign) || cue.evidence < 2) return false
  for (let i = cue.to; i < Math.min(r.limit, cue.to + 12); i++) {
    if (/^[,;.]$/.test(r.body.tokens[i]!.fold)) return false
    const opener = openerAt(r.body, i, r.limit)
    if (opener && peopleAt(r, opener.to)) return true
  }
  return false
}

function assignToList(r: Reading, cue: Cue): void {
  // after an opened list the verb speaks of those after the last ";" unless it says nothing new: "…; C dự."
  const subjects = r.opening ? r.list.slice(-1) : r.list
  assign(r, subjects, cue)
  r.predicate = { subjects, cue }
  if (!subjects.some(person => r.objects?.people.includes(person))) closeObjects(r)
  if (!goesOn(r, cue)) {
    r.suspended = r.opening
    r.opening = null
  }
  r.list = []
  r.fronted = []
}

/** How far behind a verb the opened list may go on: "… dự và phát biểu chỉ đạo, các đồng chí trong …". */
const RESUMES = 8

/** Whether the list that was opened goes on behind a verb that says what its last one does there. */
function goesOn(r: Reading, cue: Cue): boolean {
  if (!r.opening?.roles.includes('attend') || !/^(?:attend|speak)$/.test(cue.role)) return false
  const { tokens } = r.body
  let i = cue.to
  while (i < Math.min(r.limit, cue.to + RESUMES) && tokens[i]!.kind !== 'mark') i++
  if (!/^[,;]$/.test(tokens[i]?.fold ?? '')) return false
  return addressAt(r.body, i + 1, r.limit)?.plural === true || groupStartAt(r.body, i + 1, r.limit) !== null
}

function assign(r: Reading, subjects: Mention[], cue: Cue): void {
  // "tặng hoa | chúc mừng các đồng chí …": for whom the flowers are
  if (r.predicate?.cue.role === 'present' && r.predicate.cue.to === cue.from && cue.role === 'speak') return
  const leader = cue.role === 'lead' ? subjects.findLast(({ kind }) => kind === 'person') : undefined
  for (const person of subjects) {
    if (leader && person !== leader) {
      // "Đoàn công tác do ông A làm Trưởng đoàn": who is led is there
      if (person.kind === 'group' && actsAsGroup(r, person, cue, subjects)) person.evidence = 2
      continue
    }
    if (person.kind === 'group' && !actsAsGroup(r, person, cue, subjects)) continue
    person.roles.add(cue.role)
    person.evidence = Math.max(person.evidence, cue.evidence) as Evidence
  }
  if (!r.predicate) return
  const before = r.predicate.cue
  // "đến thăm và | chúc mừng Hòa thượng A": who is visited is meant by both
  const both =
    before.role === 'visit' && cue.role === 'speak' && cue.from - before.to <= 1 && WISHES.test(verbOf(r.body, cue))
  r.predicate = { subjects, cue: both ? { ...before, to: cue.to } : cue }
}

/** A group outside an opened list takes part when a verb of taking part follows it closely. */
function actsAsGroup(r: Reading, group: Mention, cue: Cue, together: readonly Mention[]): boolean {
  if (cue.role === 'visit' && !together.some(mention => mention.name))
    return group.evidence === 2 || delegationHeadAt(r.body, group.from, group.to) !== null
  return group.evidence === 2 || (cue.evidence === 2 && r.wordsSince <= 3 && group.to - group.from >= 3)
}

/** A verb before its subject: at the clause's begin, or after another such verb. */
function frontable(r: Reading, cue: Cue): boolean {
  const { tokens } = r.body
  const before = tokens[cue.from - 1]
  if (tokens[cue.to]?.fold === 'của' && cue.to < r.limit) return true
  if (cue.from === r.from || !before || before.kind === 'mark') return true
  if (before.shape !== 'lower') return true
  // "Chúc mừng các tập thể | được khen thưởng, ông A": what was done to those who are spoken to
  if (tokens[cue.from]!.fold === 'được') return BEFORE_PASSIVE.has(before.word)
  return r.fronted.length > 0 || BEFORE_FRONTED.has(before.word)
}

const BEFORE_PASSIVE = new WordSet(['có', 'và', 'dự', 'đã', 'cũng', 'còn', 'là'])

const BEFORE_FRONTED = new WordSet(
  'có và với sự vinh đã dưới nhân về đến tới cùng khi cũng cho của do còn trực tiếp được là để nghị lễ gồm'.split(' '),
)

/** "A, chức; B, chức; lãnh đạo … đã đến dự.": the verb at the very end speaks of all before it. */
export function closeAttendance(r: Reading): void {
  const cue = r.cueSeen
  if (cue?.role !== 'attend' || cue.evidence < 2 || r.limit - cue.to > 5) return
  for (const mention of r.mentions) {
    if (
      mention.absent ||
      mention.evidence === 2 ||
      mention.from > cue.from ||
      (!mention.name && mention.kind === 'person')
    )
      continue
    mention.roles.add('attend')
    mention.evidence = 2
  }
}
