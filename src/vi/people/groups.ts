import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { COMPOUNDS } from '../lexicon/organisations'
import { ABOUT, ACTING_GROUPS, COUNTED, DELEGATIONS, GROUP_HEADS, GROUP_STARTS, MEMBERS } from '../lexicon/people'
import { GROUP_ENDS, NEED_PEOPLE, NOT_VERBS } from '../lexicon/roles'
import { addressAt, rankAt } from './address'
import { beginsTitle } from './heads'
import { readName } from './names'
import { readTitle, titlesAt } from './titles'

const heads = PhraseTrie.ofPhrases([...GROUP_HEADS, ...DELEGATIONS])
const starts = PhraseTrie.ofPhrases(GROUP_STARTS)
const acting = PhraseTrie.ofPhrases([...ACTING_GROUPS, ...DELEGATIONS])
const delegations = PhraseTrie.ofPhrases(DELEGATIONS)
const counted = PhraseTrie.ofPhrases(COUNTED)
const members = PhraseTrie.ofPhrases(MEMBERS)
const about = PhraseTrie.ofPhrases(ABOUT)
const ends = PhraseTrie.ofPhrases(GROUP_ENDS)
const needPeople = PhraseTrie.ofPhrases(NEED_PEOPLE)
const compounds = PhraseTrie.ofPhrases(COMPOUNDS)
const notVerbs = PhraseTrie.ofPhrases(NOT_VERBS)

/** "lãnh đạo các sở, 124 xã": the bodies counted go on with those whose leaders are meant. */
const REPRESENTED = /(?<!\p{L})(?:lãnh đạo|đại diện|thủ trưởng)(?!\p{L})/u
/** Longest group, in tokens: lists of all the departments of a province have a hundred. */
const MOST_TOKENS = 160
/** A piece of a list that names no area shares the next one's: "Thường trực HĐND, lãnh đạo UBND tỉnh". */
const AREA_WORD =
  /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|trung ương|các|quân khu|việt nam|nước|bộ|ủy|đặc khu|\d)(?!\p{L})/u

export const groupWords = () => [...heads.firstWords, ...starts.firstWords, ...acting.firstWords, ...about.firstWords]

/** Whether a group's head noun stands at `i`: "lãnh đạo", "đại diện", "thành viên", "đông đảo". */
export const groupHeadAt = (body: Body, i: number, limit: number) => {
  const head = heads.match(body.tokens, i, limit)
  return head && speaksForOthers(body, i) ? null : head
}

/** "299 đại biểu đại diện cho 8.516 đảng viên" */
const speaksForOthers = (body: Body, i: number) => body.tokens[i]?.fold === 'đại' && body.tokens[i + 2]?.fold === 'cho'

/** Whether a head that stands for people by itself begins at `i`, in any sentence. */
export const groupStartAt = (body: Body, i: number, limit: number) => {
  const start = starts.match(body.tokens, i, limit)
  return start && speaksForOthers(body, i) ? null : start
}

/** Whether a head at `i` stands for people who act by themselves: "lãnh đạo tỉnh tặng hoa", not "nhân dân tỉnh". */
export const actingGroupAt = (body: Body, i: number, limit: number) => {
  const head = acting.match(body.tokens, i, limit)
  return head && speaksForOthers(body, i) ? null : head
}

/** "Đoàn công tác của Bộ Y tế", "Đoàn đại biểu tỉnh A" */
export const delegationHeadAt = (body: Body, i: number, limit: number) => delegations.match(body.tokens, i, limit)

const WITHIN_NUMBERS = new WordSet(['/', '.', ','])
/** Numbers joined to one behind the first: "1.234.567/2.000.000" has five. */
const MOST_PARTS = 6

/** A counted group at `i`: "52/54 đại biểu HĐND tỉnh", "hơn 200 cử tri". The index of the counted noun, or null. */
export function countedGroupAt(body: Body, i: number, limit: number): number | null {
  const { tokens } = body
  let at = i
  for (let times = 0; times < 2; times++) {
    const word = about.match(tokens, at, limit)
    if (word) at = word.to
  }
  if (tokens[at]?.kind !== 'number' || at >= limit) return null
  at++
  const last = Math.min(limit, at + 2 * MOST_PARTS)
  while (at + 1 < last && WITHIN_NUMBERS.has(tokens[at]!.word) && tokens[at + 1]!.kind === 'number') at += 2
  return at < limit && counted.match(tokens, at, limit) ? at : null
}

/** What is counted, before it is said from where: "cán bộ, giáo viên" of "60 cán bộ, giáo viên, học sinh". */
const COUNTED_ONLY = /^(?!.*(?<!\p{L})(?:các|của|tỉnh|huyện|xã|phường|thành phố|quận|hđnd)(?!\p{L}))[\p{L} ,]{1,60}$/u

/** Whether another person or group begins at `i`, after a comma or "và". */
function anotherAt(body: Body, i: number, limit: number, piece: string): boolean {
  const { tokens } = body
  const counted = countedGroupAt(body, i, limit)
  if (counted !== null)
    return !(REPRESENTED.test(piece) && /^(?:xã|tỉnh|chi|đoàn|đội)$/.test(body.tokens[counted]!.fold))
  const address = addressAt(body, i, limit)
  if (address && !address.calling) return address.plural || nameFollows(body, address.to, limit)
  if (rankAt(body, i, limit)) return true
  if (beginsTitle(body, i, limit)) return titled(body, i, limit, piece)
  const name = readName(body, i, limit)
  if (name && name.score >= 4) return true
  const delegation = delegations.match(tokens, i, limit)
  // "HĐND, UBND, Đoàn đại biểu Quốc hội tỉnh" have one tail
  if (delegation && tokens[delegation.to]?.fold !== 'quốc') return AREA_WORD.test(piece)
  const start = starts.match(tokens, i, limit)
  return start !== null && (AREA_WORD.test(piece) || repeats(body, piece, start))
}

/** "lãnh đạo Sở Y tế, | lãnh đạo huyện A": who is named by the same head again is another group. */
const repeats = (body: Body, piece: string, { from, to }: { from: number; to: number }) =>
  piece.startsWith(`${body.folded.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end)} `)

const nameFollows = (body: Body, i: number, limit: number) =>
  beginsTitle(body, i, limit) || rankAt(body, i, limit) !== null || readName(body, i, limit) !== null

/** A title that opens something new: a person's ("Giám đốc Sở Y tế Lê Văn A") or a group's after a finished one. */
function titled(body: Body, i: number, limit: number, piece: string): boolean {
  const title = readTitle(body, i, limit, false)
  if (!title) return false
  const name = readName(body, title.to, limit)
  if (name && name.score >= 3) return true
  // "các Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng": the plural governs all of them
  if (/^các \p{L}/u.test(piece) && !title.collective) return false
  return AREA_WORD.test(piece) && (starts.match(body.tokens, i, limit) !== null || title.collective)
}

/**
 * End of the group that begins at `from`: up to ";" or the sentence's end, a verb of attending, a person, or the head
 * of another group; "các sở, ban, ngành" is not split.
 */
export function groupEnd(body: Body, from: number, limit: number): number {
  const last = Math.min(limit, from + MOST_TOKENS)
  let i = from
  while (i < last && !stopsAt(body, from, i, last)) i = notVerbs.match(body.tokens, i, last)?.to ?? i + 1
  return withoutTail(body, from, i)
}

const ANDS = new WordSet(['và', 'cùng'])

/** Whether the group that began at `from` ends before token `i`. */
function stopsAt(body: Body, from: number, i: number, limit: number): boolean {
  const token = body.tokens[i]!
  if (token.kind === 'mark') return stopsAtMark(body, from, i, limit)
  if (i === from || token.shape !== 'lower') return false
  if (ANDS.has(token.word) && stopsAtAnd(body, from, i, limit)) return true
  if (endsGroup(body, i, limit)) return true
  const address = addressAt(body, i, limit)
  return address !== null && !address.plural && !address.calling && readName(body, address.to, limit) !== null
}

/** The group's text so far. */
const pieceOf = (body: Body, from: number, i: number) =>
  body.folded.slice(body.tokens[from]!.start, body.tokens[i]!.start)

function stopsAtMark(body: Body, from: number, i: number, limit: number): boolean {
  const sign = body.tokens[i]!.fold
  if (sign === ',') {
    // "Đón tiếp đoàn công tác, | về phía Đại sứ quán có …"
    if (body.tokens[i + 1]?.fold === 'về' && body.tokens[i + 2]?.fold === 'phía') return true
    const piece = pieceOf(body, from, i)
    // "trên 60 cán bộ, đoàn viên": one count of several sorts
    const counted = body.tokens[from - 1]?.kind === 'number' && members.match(body.tokens, i + 1, limit)
    return !(counted && COUNTED_ONLY.test(piece)) && anotherAt(body, i + 1, limit, piece)
  }
  if (sign === '-') return i > from && anotherPersonAt(body, i + 1, limit)
  return /^[;:.!?…"*•]$/.test(sign) && !abbreviates(body, i, limit) && !listsOn(body, i, limit)
}

function stopsAtAnd(body: Body, from: number, i: number, limit: number): boolean {
  const next = body.tokens[i + 1]?.fold === 'với' ? i + 2 : i + 1
  if (next >= limit || body.tokens[i]!.fold === 'cùng') return true
  return anotherAfterAnd(body, next, limit, pieceOf(body, from, i))
}

const CLOSING = new WordSet([')', '"'])
const HANGING = new WordSet(['và', 'cùng', 'đã', 'với', 'được', 'đến'])

/** Marks and small words that hang over are given back. */
function withoutTail(body: Body, from: number, to: number): number {
  const { tokens } = body
  let end = to
  while (end > from && tokens[end - 1]!.kind === 'mark' && !CLOSING.has(tokens[end - 1]!.word)) end--
  while (end > from && HANGING.has(tokens[end - 1]!.word)) end--
  return end
}

const COMPOSED = new WordSet(['có', 'gồm'])

/** "Đoàn công tác gồm: …", "gồm ông A", "gồm Phó Bí thư Tỉnh ủy A": who the group is. */
function composes(body: Body, i: number, limit: number): boolean {
  if (body.tokens[i]?.fold === ':' || anotherPersonAt(body, i, limit)) return true
  const last = titlesAt(body, i, limit).at(-1)
  return last !== undefined && !last.collective && (readName(body, last.to, limit)?.score ?? 0) >= 3
}

/** "lãnh đạo tỉnh tiếp | Đại sứ", "tiếp | đoàn công tác", "gặp | ông A"; not "Ban Tiếp công dân". */
const isMetAt = (body: Body, i: number, limit: number) =>
  delegations.match(body.tokens, i, limit) !== null || beginsTitle(body, i, limit) || anotherPersonAt(body, i, limit)

/** A verb of what the group does; not the first half of "báo cáo viên", "trao đổi". */
export function endsGroup(body: Body, i: number, limit: number): boolean {
  if (COMPOSED.has(body.tokens[i]!.word) && composes(body, i + 1, limit)) return true
  const met = needPeople.match(body.tokens, i, limit)
  if (met && isMetAt(body, met.to, limit)) return true
  const end = ends.match(body.tokens, i, limit)
  // "các tập thể có nhiều đóng góp": a verb made a noun; "Cục Hậu cần"
  if (
    !end ||
    (compounds.match(body.tokens, i - 1, limit)?.to ?? 0) > i ||
    /^(?:nhiều|những|sự|việc)$/.test(body.tokens[i - 1]?.fold ?? '')
  )
    return false
  return (
    Math.max(counted.match(body.tokens, i, limit)?.to ?? 0, notVerbs.match(body.tokens, i, limit)?.to ?? 0) <= end.to
  )
}

/** "TP. Long Xuyên" goes on after its dot. */
function abbreviates(body: Body, i: number, limit: number): boolean {
  const { tokens } = body
  return tokens[i]!.fold === '.' && i + 1 < limit
}

/** "các sở: Kế hoạch và Đầu tư, Tài chính", "các xã: A, B": the colon lists what the group comes from. */
function listsOn(body: Body, i: number, limit: number): boolean {
  const { tokens } = body
  if (tokens[i]!.fold !== ':' || i + 1 >= limit) return false
  const name = readName(body, i + 1, limit)
  if (addressAt(body, i + 1, limit) || rankAt(body, i + 1, limit) || beginsTitle(body, i + 1, limit)) return false
  return !(name && name.score >= 3.5)
}

const anotherPersonAt = (body: Body, i: number, limit: number) => {
  const address = addressAt(body, i, limit)
  return (address !== null && !address.calling) || rankAt(body, i, limit) !== null
}

/** After "và" a title goes on with the group ("lãnh đạo Phòng Dân tộc và chủ tịch UBND 43 xã"), a person does not. */
function anotherAfterAnd(body: Body, i: number, limit: number, piece: string): boolean {
  if (beginsTitle(body, i, limit)) {
    const title = readTitle(body, i, limit, false)
    const name = title ? readName(body, title.to, limit) : null
    return name !== null && name.score >= 3
  }
  return anotherAt(body, i, limit, piece)
}
