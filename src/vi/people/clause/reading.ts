import type { Role } from '../../../schema'
import type { Body } from '../../../text/body'
import { absentBefore, type Cue, type Evidence, quotedAt } from '../cues'
import { groupStartAt } from '../groups'
import { type Mention, mentionAt } from '../mention'
import { readTitle, type TitleReading } from '../titles'
import { isGivenBy, isWith, takeObject } from './objects'

/** A sentence, or a part of one, to be read for people. */
export interface Clause {
  body: Body
  from: number
  limit: number
  /** A list that an earlier line opened: "Thành phần tham dự:". */
  carried: Opening | null
}

/** A verb that opened a list: "Tham dự hội nghị có", "Về phía tỉnh có". */
export interface Opening {
  roles: Role[]
  evidence: Evidence
  delegation: { from: number; to: number } | null
  /** Opened by "giữa": who is named behind "với" is one of them. */
  between?: true
}

/** Those to whom a verb does something. */
interface Objects {
  role: Role
  people: Mention[]
  appointed: boolean
  /** How many of them a semicolon has passed. */
  passed: number
}

/** What is open at token `i` while a sentence is read from left to right. */
export interface Reading {
  readonly body: Body
  readonly from: number
  readonly limit: number
  i: number
  readonly mentions: Mention[]
  /** The person being read: a form of address, titles or a name of his have been passed. */
  item: Mention | null
  /** The coordinated people of whom the next verb speaks. */
  list: Mention[]
  /** Titles before a colon or a row of names: everybody's in the list. */
  shared: TitleReading[]
  /** The shared titles hold up to the next ";" only. */
  sharedUntilStop: boolean
  /** A plural form of address governs bare names. */
  plural: boolean
  opening: Opening | null
  /** The list that a verb of its last one closed: "dự có ông A chủ trì; ông B". */
  suspended: Opening | null
  /** Verbs before their subject: "Phát biểu tại hội nghị, …". */
  fronted: Cue[]
  predicate: { subjects: Mention[]; cue: Cue } | null
  cueSeen: Cue | null
  /** A post that is given before it is said to whom: "bầu chức danh Phó Chủ tịch đối với ông A". */
  post: TitleReading | null
  /** The objects of a verb that were read last: those joined to them are its objects too. */
  objects: Objects | null
  /** Words passed since the last thing that was understood. */
  wordsSince: number
  /** The title read last, for the shapes that ask for it again. */
  titleRead: { from: number; named: boolean; title: TitleReading | null } | null
  /** The sign passed last, "word" for an unknown word, "" right after what was understood. */
  sign: string
}

/** How far a verb may stand from its subject: "đồng chí A thay mặt lãnh đạo tỉnh phát biểu". */
export const REACH = 9
/** How far the next verb of the same subject may stand from the one before: "dự và phát biểu". */
export const CHAIN = 12
/** How far behind the verb a receiver may stand: "trao Huân chương … cho tập thể trường và Bằng khen cho ông A". */
export const GIVEN = 25

export const beginReading = ({ body, from, limit, carried }: Clause): Reading => ({
  body,
  from,
  limit,
  i: from,
  mentions: [],
  item: null,
  list: [],
  shared: [],
  sharedUntilStop: false,
  plural: false,
  opening: carried,
  suspended: null,
  fronted: [],
  predicate: null,
  cueSeen: null,
  objects: null,
  post: null,
  wordsSince: 0,
  titleRead: null,
  sign: '',
})

/** The title at token `r.i`, read once whichever shapes ask for it; see {@link readTitle} for `named`. */
export function titleAt(r: Reading, named: boolean): TitleReading | null {
  const last = r.titleRead
  if (last !== null && last.from === r.i && last.named === named) return last.title
  const title = readTitle(r.body, r.i, r.limit, named)
  r.titleRead = { from: r.i, named, title }
  return title
}

/** Goes on at `to`, right after something that was understood. */
export function passTo(r: Reading, to: number): void {
  r.i = to
  r.sign = ''
  r.wordsSince = 0
}

/** Passes words up to token `to` that say nothing of people. */
export function passOver(r: Reading, to: number): void {
  closeItem(r)
  r.wordsSince++
  if (r.wordsSince > REACH && !r.opening) r.list = []
  if (r.wordsSince > (r.predicate?.cue.role === 'present' ? GIVEN : CHAIN)) r.predicate = null
  r.sign = 'word'
  r.i = to
}

export function newItem(r: Reading, from: number, to: number, rule: string): Mention {
  closeItem(r)
  r.item = mentionAt(from, to, rule)
  r.item.absent = absentBefore(r.body, from, r.from) || joinsAbsent(r, from)
  r.wordsSince = 0
  return r.item
}

/** "viếng đồng chí A và đồng chí B": who is joined to somebody who is not there is not there either. */
function joinsAbsent({ body, mentions }: Reading, from: number): boolean {
  const last = mentions.at(-1)
  return last?.absent === true && last.name !== null && from - last.to === 1 && body.tokens[last.to]!.fold === 'và'
}

export function closeItem(r: Reading): void {
  const item = r.item
  r.item = null
  if (!item) return
  if (!item.name && item.titles.length === 0) return
  if (!item.name && item.titles.some(title => title.collective)) return
  // "…; Ủy viên Ban Thường vụ Tỉnh ủy; …": in a list a bare title is a group's, not somebody met before
  if (!item.name && r.opening && !item.honorific) return
  if (item.absent || (quotedAt(r.body, item.from, r.from) && !isWith(r, item)) || belongsTo(r, item)) {
    r.mentions.push(item)
    return
  }
  if (r.opening) {
    for (const role of r.opening.roles) item.roles.add(role)
    item.evidence = Math.max(item.evidence, item.name ? r.opening.evidence : 1) as Evidence
    item.delegation = r.opening.delegation
  } else {
    startList(r, item)
  }
  r.list.push(item)
  r.mentions.push(item)
}

/** Another clause begins: who was an object before may still be joined to, but no verb or post is his any more. */
export function closeObjects(r: Reading): void {
  r.post = null
  if (r.objects) r.objects.appointed = false
}

/** "trao quà cho bà A; | ông B phát biểu": she does not speak. */
export function unlistObjects(r: Reading): void {
  const { objects } = r
  if (!objects || objects.passed === objects.people.length) return
  const passed = new Set(objects.people.slice(objects.passed))
  objects.passed = objects.people.length
  r.list = r.list.filter(person => !passed.has(person))
}

/** "thư chúc Tết của Phó Thủ tướng A": what is his is there, not he; but "tham luận của đồng chí A". */
export function belongsTo(r: Reading, item: Mention): boolean {
  if (r.opening || r.body.tokens[item.from - 1]?.fold !== 'của') return false
  return !r.fronted.some(cue => cue.to === item.from - 1)
}

/** A person outside an opened list: the subject of what follows, or the object of the verb before. */
export function startList(r: Reading, item: Mention): void {
  if (takeObject(r, item)) return
  const before = r.predicate
  if (before && followsLeader(r)) {
    before.subjects.push(item)
    return
  }
  if (before) {
    if (sharesElection(r, before.cue, item)) return
    r.list = []
    r.predicate = null
  }
  if (item.kind === 'group' && groupStartAt(r.body, item.from, r.limit) === null) return
  for (const cue of r.fronted) {
    item.roles.add(cue.role === 'present' && isGivenBy(r, cue, item) ? 'receive' : cue.role)
    item.evidence = Math.max(item.evidence, cue.evidence) as Evidence
  }
}

/** "Đoàn công tác do ông A làm Trưởng đoàn cùng lãnh đạo các vụ đã …": they go with the delegation. */
export const followsLeader = ({ predicate, sign }: Reading): boolean =>
  predicate?.cue.role === 'lead' && /^(?:và|cùng)$/.test(sign)

/** "A được bầu là Chủ tịch Hội, đồng chí B – Phó Chủ tịch Hội.": B was elected there too. */
function sharesElection(r: Reading, cue: Cue, item: Mention): boolean {
  if (cue.role !== 'other' || cue.evidence < 2 || !item.name || item.titles.length === 0 || item.titlesFirst)
    return false
  if (!/^[,.]$/.test(r.body.tokens[item.to]?.fold ?? '.') || r.body.tokens[item.from - 1]?.fold !== ',') return false
  item.roles.add(cue.role)
  item.evidence = 2
  return true
}

export function adjacent(r: Reading, item: Mention): boolean {
  return item.to === r.i
}
