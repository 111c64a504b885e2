import type { Figure } from '../../schema'
import { PhraseTrie, Preceding } from '../../text/trie'
import { WordSet } from '../../text/words'
import { CHANGES, LEVELLED, MODIFIERS_AFTER, MODIFIERS_BEFORE, REACHED, WENT_ON } from '../lexicon/modifiers'
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
  if (!match || (line.tokens[match.from]!.fold === FROM && !isLowerBound(line, match.from, at))) return null
  // "ít nhất có 300 căn": the verb is none of it.
  const to = line.tokens[at - 1]!.fold === 'có' ? at - 1 : at
  return { text: textOf(line, match.from, to), op: match.value, from: match.from, to: at }
}

const FROM = 'từ'
const LEVEL = preceding(LEVELLED)
const GOES_ON = new WordSet(phrases(WENT_ON))
const FAR = 8

/** "đạt từ 40%", but not "đạt từ 5% năm 2015 lên 7%". */
function isLowerBound(line: Line, from: number, at: number): boolean {
  if (!LEVEL.match(line.tokens, from, line.from)) return false
  for (let i = at + 1; i < Math.min(line.to, at + FAR) && !',;('.includes(line.tokens[i]!.fold); i++)
    if (GOES_ON.has(line.tokens[i]!.word) && line.tokens[i - 1]!.fold !== 'trở') return false
  return true
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

/** Whether a modifier says by how much one thing differs from another: "thấp hơn" of "thấp hơn 0,4% so với chỉ tiêu". */
export const saysDifference = (line: Line, { from, to }: Modifier) =>
  CHANGE.match(line.tokens, to, line.from)?.from === from

/** The modifier right after a unit or the noun that is counted: "trở lên". */
export function modifierAfter(line: Line, at: number): Modifier | null {
  const match = AFTER.match(line.tokens, at, line.to)
  if (!match) return null
  return { text: textOf(line, at, match.to), op: match.value, from: at, to: match.to }
}

/** Which way something went by the number whose modifiers begin at `at`: "tăng 8,5%" is up; null if by none. */
export const changeAt = (line: Line, at: number): 'up' | 'down' | null =>
  CHANGE.match(line.tokens, at, line.from)?.value ?? null
