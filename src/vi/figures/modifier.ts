import type { Figure } from '../../schema'
import { PhraseTrie, Preceding } from '../../text/trie'
import { CHANGES, MODIFIERS_AFTER, MODIFIERS_BEFORE, REACHED } from '../lexicon/modifiers'
import { type Line, phrases, preceding, textOf, type UnitWord } from './vocabulary'

/** A word that bounds or softens the number: "trên", "trở lên". */
export interface Modifier {
  text: string
  op: Figure['op']
  from: number
  to: number
}

type Ops = Readonly<Partial<Record<Figure['op'], string>>>
const byPhrase = (ops: Ops) =>
  Object.entries(ops).flatMap(([op, list]) => phrases(list).map(phrase => [phrase, op as Figure['op']] as const))

const BEFORE = new Preceding(byPhrase(MODIFIERS_BEFORE))
const AFTER = PhraseTrie.of(byPhrase(MODIFIERS_AFTER))
const CHANGE = new Preceding(
  (['up', 'down'] as const).flatMap(way => phrases(CHANGES[way]).map(phrase => [phrase, way] as const)),
)

/** The modifier right before token `at`. */
export function modifierBefore(line: Line, at: number): Modifier | null {
  const match = BEFORE.match(line.tokens, at, line.from)
  if (!match) return null
  return { text: textOf(line, match.from, at), op: match.value, from: match.from, to: at }
}

const REACHES = preceding(REACHED)
const RECEIVING = new Set<UnitWord['sort']>(['noun', 'body'])

/** The modifier of a quantity: "trao quà tới 20 hộ" has none, "đạt tới 95%" and "có đến 20 hộ" have. */
export function modifierOf(
  line: Line,
  { unit, from }: { unit: { sort: UnitWord['sort'] } | null; from: number },
): Modifier | null {
  const modifier = modifierBefore(line, from)
  if (!modifier || !/^(?:đến|tới)$/.test(line.tokens[modifier.from]!.fold) || modifier.to - modifier.from > 1)
    return modifier
  if (unit === null || !RECEIVING.has(unit.sort)) return modifier
  return REACHES.match(line.tokens, modifier.from, line.from) ? modifier : null
}

/** The modifier right after a unit or the noun that is counted: "trở lên". */
export function modifierAfter(line: Line, at: number): Modifier | null {
  const match = AFTER.match(line.tokens, at, line.to)
  if (!match) return null
  return { text: textOf(line, at, match.to), op: match.value, from: at, to: match.to }
}

/** Which way something went by the number whose modifiers begin at `at`: "tăng 8,5%" is up; null if by none. */
export const changeAt = (line: Line, at: number): 'up' | 'down' | null =>
  CHANGE.match(line.tokens, at, line.from)?.value ?? null
