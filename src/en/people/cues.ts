import type { Role } from '../../schema'
import type { Body } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import { ABSENT_BEFORE, COPULAS, LIST_OPENERS, SENTENCE_OPENERS, SUBJECT_VERBS } from '../lexicon/roles'

const byRole = (lists: Readonly<Partial<Record<Role, readonly string[]>>>) =>
  PhraseTrie.of(Object.entries(lists).flatMap(([role, list]) => list.map(phrase => [phrase, role as Role] as const)))

const verbs = byRole(SUBJECT_VERBS)
const lists = byRole(LIST_OPENERS)
const sentences = byRole(SENTENCE_OPENERS)
const copulas = PhraseTrie.ofPhrases(COPULAS)
const absent = PhraseTrie.ofPhrases(ABSENT_BEFORE)

/** A verb whose subject took part: "chaired", "handed over". */
export const verbAt = (body: Body, i: number, limit: number): Match<Role> | null => verbs.match(body.tokens, i, limit)
/** What opens a list of people: "attended by", "with the participation of". */
export const listAt = (body: Body, i: number, limit: number): Match<Role> | null => lists.match(body.tokens, i, limit)
/** The participle that opens a sentence: "Attending the conference", "Speaking at the event". */
export const openerAt = (body: Body, i: number, limit: number): Match<Role> | null =>
  sentences.match(body.tokens, i, limit)
export const copulaAt = (body: Body, i: number, limit: number): Match<true> | null =>
  copulas.match(body.tokens, i, limit)

const LONGEST = 3

/** Whether the person at token `i` is only quoted, represented or dead: "According to", "on behalf of". */
export function absentBefore({ tokens }: Body, i: number, from: number): boolean {
  let at = i
  while (at > from && /^(?:the|mr|ms|comrade|\.|:)$/.test(tokens[at - 1]!.fold)) at--
  for (let back = 1; back <= LONGEST && at - back >= from; back++)
    if (absent.match(tokens, at - back, at)?.to === at) return true
  return false
}

/** Whether the verb at token `i` is in the passive: "was received by". */
export const isPassive = ({ tokens }: Body, i: number, to: number): boolean =>
  /^(?:was|were|been|being|is|are)$/.test(tokens[i - 1]?.fold ?? '') &&
  /^(?:by|with|in|at|on|for)$/.test(tokens[to]?.fold ?? '')
