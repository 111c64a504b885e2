import type { Token } from '../../../text/tokens'
import { WordMasks, WordSet } from '../../../text/words'
import { addressAt, addressWords, rankAt } from '../address'
import { afarAt, afarWords, cueAt, cueWords, notVerbAt, notVerbWords } from '../cues'
import { delegationWords } from '../delegations'
import { groupStartAt, groupWords } from '../groups'
import { beginsTitle, organisationWords, titleWords } from '../heads'
import type { Mention } from '../mention'
import { readName } from '../names'
import { shareTitles } from '../sharing'
import { readGroup } from './collectives'
import { readAddress, readRank } from './forms'
import { readGroupFirst, turnIntoShared } from './lists'
import { readBareName } from './naming'
import { opened, readBetween, readDelegation, readOpener } from './openings'
import { readBracketed, readTitles } from './posts'
import { closeAttendance, readCue } from './predicates'
import {
  beginReading,
  type Clause,
  closeItem,
  closeObjects,
  type Opening,
  passOver,
  type Reading,
  unlistObjects,
} from './reading'

export type { Opening } from './reading'

/**
 * Reads one sentence for people: walks its tokens once and keeps what has been opened (a list, a shared title, a
 * verb). Returns mentions in text order; what none of the shapes fits is passed over.
 */
export function readClause(clause: Clause): { mentions: Mention[]; open: Opening | null } {
  const r = beginReading(clause)
  while (r.i < r.limit) {
    const before = r.i
    step(r)
    if (r.i <= before) r.i = before + 1
  }
  closeItem(r)
  closeAttendance(r)
  const endsOpen = r.body.tokens[r.limit - 1]?.fold === ':'
  const open = endsOpen ? opened(r) : r.mentions.length > 0 ? r.opening : null
  return { mentions: shareTitles(r.body, r.mentions), open }
}

interface Shape {
  read: (r: Reading) => boolean
  /** The words it may begin with. */
  words: readonly string[]
  /** It may begin with any capitalised word as well. */
  capitals?: true
  /** It may begin with a number as well. */
  numbers?: true
}

const JOINT_WORDS = ['và', 'cùng', 'với', 'hoặc']
const JOINTS = new WordSet(JOINT_WORDS)

/** What a sentence about people is made of, in the order in which it is tried. */
const SHAPES: readonly Shape[] = [
  { read: readDelegation, words: delegationWords() },
  { read: readBetween, words: ['giữa'] },
  { read: readJoint, words: JOINT_WORDS },
  { read: readAddress, words: addressWords() },
  { read: readRank, words: addressWords() },
  { read: readGroupFirst, words: [...groupWords(), ...titleWords(), 'các', 'hai', 'ba'], numbers: true },
  { read: readTitles, words: [...titleWords(), ...organisationWords()], capitals: true },
  { read: readBareName, words: [], capitals: true },
  { read: readGroup, words: [...groupWords(), ...organisationWords()] },
  { read: readCue, words: cueWords() },
  { read: readOpener, words: cueWords() },
]

/** The shapes by their place: bit `i` for the one at `i`. */
const bits = (takes: (shape: Shape) => boolean | undefined) =>
  SHAPES.reduce((mask, shape, i) => (takes(shape) ? mask | (1 << i) : mask), 0)
const CAPITALS = bits(({ capitals }) => capitals)
const NUMBERS = bits(({ numbers }) => numbers)
const WORDS = new WordMasks(SHAPES.map(({ words }) => words))

function shapesAt(token: Token): number {
  if (token.kind === 'number') return NUMBERS
  return token.shape === 'lower' ? WORDS.of(token.word) : WORDS.of(token.word) | CAPITALS
}

function step(r: Reading): void {
  const token = r.body.tokens[r.i]!
  if (token.kind === 'mark') readMark(r, token.fold)
  else if (!readShape(r, shapesAt(token))) readOther(r)
}

/** Tries the shapes in their order; true once one of them has read something. */
function readShape(r: Reading, mask: number): boolean {
  for (let i = 0, left = mask; left !== 0; i++, left >>>= 1) if (left & 1 && SHAPES[i]!.read(r)) return true
  return false
}

function readMark(r: Reading, sign: string): void {
  const { tokens } = r.body
  if (sign === '(') {
    skipBracket(r)
    return
  }
  if (sign === '"' && skipQuotation(r)) return
  if (sign === '.' && tokens[r.i + 1]?.shape === 'lower') r.list = []
  if (sign === ';') {
    closeItem(r)
    if (r.sharedUntilStop || endsSharing(r)) r.shared = []
    r.sharedUntilStop = false
    r.predicate = null
    // "các ông: A, Trưởng Văn phòng Báo B tại miền Trung; C, Chủ tịch": a strange word ends no list
    if (r.opening && r.plural) r.wordsSince = 0
    unlistObjects(r)
    closeObjects(r)
    resume(r)
    // "trao 3.150 suất học bổng; toàn huyện có 18.240 gia đình": what is given opens no list in the next clause
    if (!r.opening) r.fronted = r.fronted.filter(cue => cue.role !== 'present')
  }
  if (sign === ':') openByColon(r)
  // "nhấn mạnh: Các đơn vị cần báo cáo kịp thời": what is said, not what he does
  if (sign === ':' && r.predicate?.cue.role === 'speak') r.predicate = null
  if (sign === ':' && r.item && !r.item.name) turnIntoShared(r)
  if (sign === '*' || sign === '•' || (sign === '-' && r.i === r.from) || sign === '"') closeItem(r)
  r.sign = sign === '.' && tokens[r.i - 1]?.end === tokens[r.i]!.start ? r.sign : sign
  r.i++
}

/** "dự có ông A, Bí thư Huyện ủy chủ trì; | ông B, Chủ tịch UBND huyện": the list goes on with people. */
function resume(r: Reading): void {
  if (r.opening || !r.suspended) return
  const next = r.i + 1
  const goesOn =
    addressAt(r.body, next, r.limit) || rankAt(r.body, next, r.limit) || groupStartAt(r.body, next, r.limit)
  if (goesOn || (readName(r.body, next, r.limit)?.score ?? 0) >= 4) {
    r.opening = r.suspended
    r.list = []
  } else r.suspended = null
}

/** Whether titles shared before a colon end at the ";" at hand: another head follows, or names alone went before. */
function endsSharing(r: Reading): boolean {
  if (r.shared.length === 0) return true
  // "các Ủy viên: Chủ nhiệm Văn phòng A; Bộ trưởng B": titles stand before the names of all
  if (beginsTitle(r.body, r.i + 1, r.limit)) return r.mentions.at(-1)?.titlesFirst !== true
  // "các nguyên Tổng Bí thư: A, B; Đại tướng C, nguyên Chủ tịch nước", but "các Ủy viên: A, Bộ trưởng; B, Thứ trưởng"
  const [before, last] = r.mentions.slice(-2)
  if (!before || !last || last.from - before.to > 1) return false
  return [before, last].every(({ titles }) => titles.length === r.shared.length)
}

/** Longest quotation that is passed over whole, in tokens. */
const MOST_QUOTED = 60

/** What is quoted, a name or somebody's words, mentions nobody who is there. */
function skipQuotation(r: Reading): boolean {
  const { text, tokens } = r.body
  const { start, end } = tokens[r.i]!
  const opens =
    text[start] === '“' || (text[start] === '"' && /\s/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' '))
  if (!opens) return false
  for (let close = r.i + 1; close < Math.min(r.limit, r.i + MOST_QUOTED); close++) {
    if (tokens[close]!.fold !== '"') continue
    passOver(r, close + 1)
    return true
  }
  return false
}

/** How far before a colon the verb may stand that it opens a list for: "Chủ trì hội nghị tại điểm cầu tỉnh:". */
const COLON_REACH = 10

function openByColon(r: Reading): void {
  const cue = r.cueSeen
  if (!cue || r.opening || r.list.length > 0 || !r.fronted.includes(cue) || r.i - cue.to > COLON_REACH) return
  if (cue.evidence === 2 && (cue.role === 'attend' || cue.role === 'chair')) {
    r.opening = { roles: [cue.role], evidence: 2, delegation: null }
  }
}

/** "thứ 3 từ trái qua", "bìa phải", "đứng giữa", "giữa"; not "Thứ trưởng khóa trước", "giữa nhiệm kỳ" */
const IN_PICTURE =
  /^ ?(?:(?:(?:người )?thứ (?:\d|nhất|nhì|hai|ba|tư|năm|sáu|bảy)|đứng|ngồi|bìa|ngoài cùng|hàng|bên)(?!\p{L}).{0,40}(?:trái|phải|giữa)(?!\p{L})|(?:ở |người )?giữa ?$)/u

function skipBracket(r: Reading): void {
  const { tokens } = r.body
  let close = r.i + 1
  while (close < r.limit && close < r.i + 30 && tokens[close]!.fold !== ')') close++
  const item = r.item
  if (item?.name && item.to === r.i && tokens[close]?.fold === ')') {
    // "ông A, Chủ tịch UBND tỉnh (thứ 3 từ trái qua)": who is in the picture was there
    if (IN_PICTURE.test(r.body.folded.slice(tokens[r.i]!.end, tokens[close]!.start))) item.evidence = 2
    readBracketed(r, item, close)
  }
  r.i = tokens[close]?.fold === ')' ? close + 1 : r.i + 1
}

/** "và", "cùng", "cùng với" between people. */
function readJoint(r: Reading): boolean {
  const { tokens } = r.body
  const word = tokens[r.i]!
  if (word.shape !== 'lower' || !JOINTS.has(word.word)) return false
  if (cueAt(r.body, r.i, r.limit, r.from)) return false
  if (word.fold === 'với' && r.sign !== 'cùng') return false
  if (r.item?.name) closeItem(r)
  r.sign = word.fold === 'với' ? 'cùng' : word.fold
  r.i++
  return true
}

const RESIDENCES = ['ở', 'trú', 'thôn', 'xóm', 'bản', 'ấp', 'quê']
const RESIDES = new WordSet(RESIDENCES)
/** Words that say something though no shape was read at them; all others are passed over. */
const TOLD = new WordSet(['kiêm', ...RESIDENCES, ...afarWords(), ...notVerbWords()])

function readOther(r: Reading): void {
  const word = r.body.tokens[r.i]!
  if (!TOLD.has(word.word)) {
    passOver(r, r.i + 1)
    return
  }
  if (word.fold === 'kiêm' && r.item?.name) {
    r.sign = 'kiêm'
    r.i++
    return
  }
  if (r.item?.name && RESIDES.has(word.word)) r.item.resident = true
  if (!r.opening && afarAt(r.body, r.i, r.limit)) {
    closeItem(r)
    for (const person of r.list) if (person.roles.size === 0) person.absent = true
    r.list = []
  }
  passOver(r, notVerbAt(r.body, r.i, r.limit)?.to ?? r.i + 1)
}
