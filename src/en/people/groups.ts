import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { GROUP_ENDS, GROUP_HEADS, GROUP_MODIFIERS, GROUP_STARTS } from '../lexicon/roles'
import { FIELDS_WITH_COMMA, PLURAL_HEADS } from '../lexicon/titles'
import { listAt, verbAt } from './cues'
import { personAt } from './mention'
import { isBodyWord } from './names'

const heads = PhraseTrie.ofPhrases([...GROUP_HEADS, ...PLURAL_HEADS])
const starts = PhraseTrie.ofPhrases([...GROUP_STARTS, ...PLURAL_HEADS])
const modifiers = new Set(GROUP_MODIFIERS)
const ends = new Set(GROUP_ENDS)
const fields = PhraseTrie.ofPhrases(FIELDS_WITH_COMMA)
const MOST_MODIFIERS = 9

/** The head noun of the group that begins at token `from`: "more than 200 key | officials". */
function headOf(body: Body, trie: PhraseTrie<true>, from: number, limit: number): number | null {
  const { tokens } = body
  for (let i = from, words = 0; i < limit && words < MOST_MODIFIERS; words++) {
    const head = trie.match(tokens, i, limit)
    if (head) return head.to
    if (trie !== heads && heads.match(tokens, i, limit)) return null
    const token = tokens[i]!
    const counts =
      token.kind === 'number' ||
      (token.fold === ',' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number')
    if (!counts && !modifiers.has(token.fold) && !isBodyWord(token.fold)) return null
    i++
  }
  return null
}

/** Whether another person or group begins at token `i`. */
function beginsAnother(body: Body, i: number, limit: number): boolean {
  if (headOf(body, starts, i, limit) !== null) return true
  const person = personAt(body, i, limit)
  return person !== null && (person.name?.score ?? 0) >= 2 && person.name!.to - person.name!.from > 1
}

function partsAt(body: Body, i: number, limit: number): boolean {
  const { fold } = body.tokens[i]!
  if (fold === ';' || fold === '(' || fold === '.' || fold === ':') return true
  if (fold !== ',' && fold !== 'and') return false
  if (body.tokens[i + 1]?.kind === 'number' && body.tokens[i + 1]!.start === body.tokens[i]!.end) return false
  const next = body.tokens[i + 1]?.fold === 'and' ? i + 2 : i + 1
  return next >= limit || beginsAnother(body, next, limit)
}

/** The group that begins at token `from`, as far as its description goes; null if none does. */
export function groupAt(body: Body, from: number, limit: number): { from: number; to: number } | null {
  const { tokens } = body
  const head = headOf(body, heads, from, limit)
  if (head === null) return null
  const start =
    tokens[from]!.fold === 'the' || tokens[from]!.fold === 'and' || tokens[from]!.fold === 'with' ? from + 1 : from
  let to = head
  while (to < limit) {
    const field = fields.match(tokens, to, limit)
    if (field) {
      to = field.to
      continue
    }
    const token = tokens[to]!
    if (ends.has(token.fold) || partsAt(body, to, limit) || verbAt(body, to, limit) || listAt(body, to, limit)) break
    to++
  }
  while (to > head && /^[,.]$|^(?:and|at|in|of|with)$/.test(tokens[to - 1]!.fold)) to--
  return start < head ? { from: start, to } : null
}
