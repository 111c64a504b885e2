import { readAmount } from './amount'
import type { Quantity } from './quantity'
import { namesNoun } from './trap'
import { type Line, textOf } from './vocabulary'

/** A bare number in brackets behind a count: the 82 of "99 ngôi nhà (Hà An 82, Bình Hòa 17)". */
export interface Part {
  name: string
  value: number
  /** Index of its first token, and of the one after its last. */
  from: number
  to: number
}

const MOST_PARTS = 63
const LONGEST_NAME = 5
const FARTHEST = 8

/** "Hà An 82": a place's name with a number behind it. */
function partAt(line: Line, from: number): Part | null {
  let at = from
  while (at < line.to && at <= from + LONGEST_NAME) {
    const { kind, shape, fold } = line.tokens[at]!
    if (kind !== 'word' || (shape !== 'capital' && fold !== 'tp')) break
    at++
  }
  if (at === from || at >= line.to || line.tokens[at]!.kind !== 'number' || namesNoun(line, at)) return null
  const amount = readAmount(line, at)
  if (!amount || amount.scale > 1 || !Number.isInteger(amount.value)) return null
  return { name: textOf(line, from, at), value: amount.value, from: at, to: amount.to }
}

/** Whether the bracket at token `at` stands behind what `quantity` counts. */
function isBehind(line: Line, at: number, { unit, value, to }: Quantity): boolean {
  if (value === null || unit?.kind !== 'count' || unit.sort === 'body' || at - to > FARTHEST) return false
  for (let i = to; i < at; i++) if (line.tokens[i]!.kind !== 'word' && line.tokens[i]!.fold !== ',') return false
  return true
}

/**
 * The parts of what `quantity` counts, in the bracket at token `at`: places with their numbers and nothing else, none
 * of them twice ("thôn An Phú 1, An Phú 2"), together no more than the whole.
 */
export function partsAt(line: Line, at: number, quantity: Quantity): Part[] {
  if (!isBehind(line, at, quantity)) return []
  const parts: Part[] = []
  for (let next = at + 1; parts.length < MOST_PARTS; ) {
    const part = partAt(line, next)
    const link = part && part.to < line.to ? line.tokens[part.to]!.fold : ''
    if (!part || ![',', ';', 'và', ')'].includes(link)) return []
    parts.push(part)
    if (link === ')') break
    next = part.to + 1
  }
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const names = new Set(parts.map(({ name }) => name))
  return parts.length > 1 && names.size === parts.length && sum <= quantity.value! ? parts : []
}
