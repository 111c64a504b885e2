import { WordSet } from '../../text/words'
import { EVENTS, GOES_ON, STATES } from '../lexicon/classifiers'
import { BASE_ENDS, COMPARISONS, SPAN_OPENERS, TARGETS } from '../lexicon/modifiers'
import { measureBefore } from './measure'
import { modifierOf } from './modifier'
import type { Quantity } from './quantity'
import { currencyBefore, type Unit } from './unit'
import { following, type Line, phrases, preceding, textOf, UNITS, type UnitWord } from './vocabulary'

/** What a figure speaks of. */
export interface Counted {
  measure: string | null
  comparedTo: string | null
  /** Whether it is set against another: "so với cùng kỳ"; a target that is reached or passed says no such thing. */
  differs: boolean
  /** Index of the token after the noun phrase behind the unit: "quân số" of "95% quân số". */
  to: number
}

const MAX_NOUNS = 10
const SPAN_OPENER = preceding(SPAN_OPENERS)
const EVENT = new Set(phrases(EVENTS))
const COMPARISON = following(COMPARISONS)
const TARGET = following(TARGETS)
const BASE_END = new WordSet(phrases(BASE_ENDS))
const INSIDE = following(GOES_ON)
const STATE = following(STATES)
const STATE_BEFORE = preceding(STATES)

const sortAt = (line: Line, at: number): UnitWord['sort'] | null =>
  at < line.to ? (UNITS.match(line.tokens, at, line.to)?.value.sort ?? null) : null

/** End of the noun phrase that begins at token `at`: up to a mark, a number, a verb or a particle. */
function nounPhraseEnd(line: Line, at: number, limit = MAX_NOUNS): number {
  let to = at
  let last: UnitWord['sort'] | null = null
  while (to < line.to && to < at + limit) {
    const token = line.tokens[to]!
    // "phòng thủ xã, phường": bodies go on over a comma.
    const listed = token.fold === ',' && last === 'body' && sortAt(line, to + 1) === 'body'
    if (token.kind !== 'word' && !listed) break
    // "VND20 million to VND25 million": the currency of the next figure.
    if (line.tokens[to + 1]?.kind === 'number' && currencyBefore(line, to + 1)) break
    const known = UNITS.match(line.tokens, to, line.to)
    // "vi phạm hành chính": no particle ends inside a compound.
    const inside = to > at || known?.value.sort !== 'none' ? INSIDE.match(line.tokens, to, line.to) : null
    if (inside && token.kind === 'word') {
      last = null
      to = inside.to
      continue
    }
    // "số hộ", "số cử tri": the one particle that opens a noun phrase.
    const opens = to === at && token.fold === 'số' && nounPhraseEnd(line, at + 1, 1) > at + 1
    if ((known?.value.sort === 'none' && !opens && !endsName(line, at, to)) || known?.value.kind === 'duration') break
    last = known?.value.sort ?? null
    to = known ? known.to : to + 1
  }
  return to
}

/** "8 doanh nghiệp Việt | Nam": part of a name, whatever its last word is elsewhere. */
const endsName = (line: Line, from: number, at: number) =>
  at > from && line.tokens[at]!.shape === 'capital' && line.tokens[at - 1]!.shape === 'capital'

/** Behind "lượt" and its like a verb of two syllables is what is counted: "20 lượt kiểm tra". */
function verbEnd(line: Line, unit: Unit): number {
  if (!EVENT.has(unit.unit ?? '') || COMPARISON.match(line.tokens, unit.to, line.to)) return unit.to
  const verb = UNITS.match(line.tokens, unit.to, line.to)
  return verb?.value.sort === 'none' && verb.to > unit.to + 1 ? verb.to : unit.to
}

/** Where the noun phrase behind the unit begins and ends, and where what is counted begins: a classifier is left out. */
function phraseAfter(line: Line, { unit, to }: Quantity): { from: number; to: number } {
  if (unit === null) return { from: to, to: nounPhraseEnd(line, to) }
  if (unit.to > to || unit.kind === 'duration') return { from: to, to }
  const state = unit.kind === 'count' ? STATE.match(line.tokens, unit.to, line.to) : null
  if (state) return { from: unit.from, to: state.to }
  const end = nounPhraseEnd(line, verbEnd(line, unit))
  const isNamed = unit.sort === 'noun' || unit.sort === 'body'
  return { from: isNamed ? unit.from : unit.to, to: end }
}

const MAX_REACH = 12
const MAX_BASE = 10

/** What is compared with, behind "so với": "cùng kỳ năm 2018", "năm 2015", "kế hoạch". */
function baseAt(line: Line, from: number): string | null {
  let to = from
  while (to < line.to && to < from + MAX_BASE) {
    const token = line.tokens[to]!
    const inDate = token.kind === 'number' || (token.fold === '/' && line.tokens[to + 1]?.kind === 'number')
    if (!inDate && (token.kind === 'mark' || BASE_END.has(token.word))) break
    to++
  }
  return to > from ? textOf(line, from, to) : null
}

/** "kế hoạch năm" of "102% kế hoạch năm"; "cùng kỳ" of "tăng 8,5% so với cùng kỳ". */
function comparedTo(line: Line, at: number, isPercent: boolean): { text: string; differs: boolean } | null {
  const target = isPercent ? TARGET.match(line.tokens, at, line.to) : null
  if (target) return { text: textOf(line, at, Math.max(nounPhraseEnd(line, at), target.to)), differs: false }
  for (let i = at; i < line.to && i < at + MAX_REACH && line.tokens[i]!.kind === 'word'; i++) {
    const opened = COMPARISON.match(line.tokens, i, line.to)
    const text = opened && baseAt(line, opened.to)
    if (opened) return text ? { text, differs: true } : null
  }
  return null
}

/** "bị thương" of "làm chết 45 người, bị thương 67 người". */
function stateBefore(line: Line, at: number): string | null {
  const state = STATE_BEFORE.match(line.tokens, at, line.from)
  return state && textOf(line, state.from, at)
}

/**
 * What `quantity` counts or measures and what it is compared with.
 *
 * @param previous what the figure before it in the sentence counts
 */
export function countedBy(line: Line, quantity: Quantity, previous: string | null): Counted {
  const { unit } = quantity
  const first = modifierOf(line, quantity)?.from ?? quantity.from
  if (unit?.kind === 'duration' && SPAN_OPENER.match(line.tokens, first, line.from))
    return { measure: null, comparedTo: null, differs: false, to: quantity.to }
  const phrase = phraseAfter(line, quantity)
  const after = phrase.to > phrase.from ? textOf(line, phrase.from, phrase.to) : null
  const isPercent = unit?.kind === 'percent'
  const base = comparedTo(line, isPercent ? quantity.to : phrase.to, isPercent)
  const isTarget = base !== null && after?.startsWith(base.text) === true
  // "kiểm tra 607 cuộc": a classifier alone is what is counted only where nothing before it is.
  const thing = unit?.kind === 'count' ? unit.unit : null
  const before = measureBefore(line, first)
  const inherited = before.goesOn ? previous : null
  const state = unit?.kind === 'count' && after === unit.unit ? stateBefore(line, first) : null
  return {
    measure: state ?? (isTarget ? null : after) ?? before.text ?? thing ?? inherited,
    comparedTo: base?.text ?? null,
    differs: base?.differs === true,
    to: Math.max(phrase.to, quantity.to),
  }
}
