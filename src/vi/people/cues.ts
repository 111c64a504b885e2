import type { Role } from '../../schema'
import type { Body } from '../../text/body'
import { PhraseTrie, Preceding } from '../../text/trie'
import { WordSet } from '../../text/words'
import {
  ABSENT_AFTER,
  AUTHORED,
  BODIES,
  BODY_VERBS,
  FROM_AFAR,
  NEED_PEOPLE,
  NOMINALISERS,
  NOT_VERBS,
  OPENERS,
  PRESENCE,
  SAYING,
  SOURCES,
  WEAK_PRESENCE,
} from '../lexicon/roles'

/** How surely a verb puts its subject at the event: 2 by itself, 1 where the page reports an event at all. */
export type Evidence = 0 | 1 | 2

export interface Cue {
  from: number
  to: number
  role: Role
  evidence: Evidence
  /** A verb made a noun: "bài phát biểu", "nghe báo cáo". It gives no role. */
  noun: boolean
  /** A verb that counts only where people stand right behind it. */
  needsPeople: boolean
}

/** The words of a verb, folded. */
export const verbOf = ({ folded, tokens }: Body, { from, to }: Cue): string =>
  folded.slice(tokens[from]!.start, tokens[to - 1]!.end)

const weak = new Set(WEAK_PRESENCE)
const needPeople = new Set(NEED_PEOPLE)
const cues = PhraseTrie.of<{ role: Role; evidence: Evidence; needsPeople: boolean }>([
  ...SAYING.map(phrase => [phrase, { role: 'speak', evidence: 1, needsPeople: false }] as const),
  ...Object.entries(PRESENCE).flatMap(([role, list]) =>
    list.map(
      phrase =>
        [
          phrase,
          { role: role as Role, evidence: weak.has(phrase) ? 1 : 2, needsPeople: needPeople.has(phrase) },
        ] as const,
    ),
  ),
])
const nominalisers = Preceding.ofPhrases(NOMINALISERS)
const openers = PhraseTrie.ofPhrases(OPENERS)
const absentees = Preceding.ofPhrases(ABSENT_AFTER)
const authored = PhraseTrie.ofPhrases(AUTHORED)
const sources = Preceding.ofPhrases(SOURCES)
const others = PhraseTrie.ofPhrases(NOT_VERBS)
const bodies = Preceding.ofPhrases(BODIES)
const bodyVerbs = PhraseTrie.ofPhrases(BODY_VERBS)
const afar = PhraseTrie.ofPhrases(FROM_AFAR)

export const notVerbWords = () => others.firstWords
export const cueWords = () => [...cues.firstWords, ...openers.firstWords, ...others.firstWords]

/** "đồng chí Trần Hữu Lễ | phát biểu": the last syllable of a name; "dự Lễ | phát động" has none before it. */
const endsAName = ({ tokens }: Body, i: number) =>
  tokens[i - 1]?.shape === 'capital' &&
  tokens[i - 2]?.shape === 'capital' &&
  tokens[i - 2]!.end + 1 === tokens[i - 1]!.start

/** "bài phát biểu", "nghe báo cáo"; "Ban | Chỉ đạo" but not "Bộ Quốc phòng | chủ trì". */
function madeNoun(body: Body, i: number, to: number, from: number): boolean {
  if (!endsAName(body, i) && nominalisers.match(body.tokens, i, from)) return true
  return bodyVerbs.match(body.tokens, i, to)?.to === to && bodies.match(body.tokens, i, from) !== null
}

const NEVER_NOUNS = new WordSet(['sự', 'được', 'đoàn', 'thành', 'đại', 'vinh', 'bổ', 'điều', 'luân'])

/** The verb at `i` that gives a role; a verb made a noun gives none ("bài phát biểu", "nghe báo cáo"). */
export function cueAt(body: Body, i: number, limit: number, from: number): Cue | null {
  const match = cues.match(body.tokens, i, limit)
  if (!match || (others.match(body.tokens, i, limit)?.to ?? 0) > match.to) return null
  const made = !NEVER_NOUNS.has(body.tokens[i]!.word) && madeNoun(body, i, match.to, from)
  const noun =
    made && !(body.tokens[match.to]?.fold === 'của' && authored.match(body.tokens, i, match.to)?.to === match.to)
  const { role, evidence, needsPeople } = match.value
  return { from: i, to: match.to, role, evidence, noun, needsPeople }
}

/** "có", "gồm", "là" that opens a list of people. */
export const openerAt = (body: Body, i: number, limit: number) => openers.match(body.tokens, i, limit)

/** Whether what stands right before `i` says that the next person is not there: "thừa ủy quyền của", "gia đình". */
export const absentBefore = (body: Body, i: number, from: number): boolean => {
  const at = i > from && body.tokens[i - 1]!.fold === 'của' ? i - 1 : i
  return absentees.match(body.tokens, i, from) !== null || absentees.match(body.tokens, at, from) !== null
}

/** Whether the person at `i` is quoted and no more: "Theo ông A". */
export const quotedAt = (body: Body, i: number, from: number): boolean => sources.match(body.tokens, i, from) !== null

export const afarWords = () => afar.firstWords

/** Whether whoever does what stands at `i` is elsewhere: "gửi lẵng hoa". */
export const afarAt = (body: Body, i: number, limit: number): boolean => afar.match(body.tokens, i, limit) !== null

/** A compound at `i` that begins like a verb or holds one and is none: "trực tiếp", "báo cáo viên". */
export const notVerbAt = (body: Body, i: number, limit: number) => others.match(body.tokens, i, limit)
