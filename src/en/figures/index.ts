import type { Candidate, Extractor } from '../../reader'
import type { Figure } from '../../schema'
import type { Body } from '../../text/body'
import type { FigureCandidate } from '../../vi/figures'
import type { Quantity as Unmeasured } from '../../vi/figures/quantity'
import { CHANGES, COMPARISONS, MODIFIERS, MODIFIERS_AFTER, NUMBERED_NOUNS } from '../lexicon/figures'
import { type Amount, readAmount } from './amount'
import { currencyBefore, moneyOf, partOf, readMeasure, readUnit, type Unit } from './unit'

type Op = Figure['op']
const anyOf = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length).join('|')
const byPhrase = (lists: Readonly<Partial<Record<Op, readonly string[]>>>) =>
  new Map(Object.entries(lists).flatMap(([op, list]) => list.map(phrase => [phrase, op as Op] as const)))
const BEFORE = byPhrase(MODIFIERS)
const AFTER = byPhrase(MODIFIERS_AFTER)
const MODIFIER = new RegExp(`(?<!\\p{L})(${anyOf([...BEFORE.keys()])}) ?$`, 'u')
const TRAILER = new RegExp(`^ (${anyOf([...AFTER.keys()])})(?!\\p{L})`, 'u')
const CHANGE = new RegExp(`(?<!\\p{L})(?:${anyOf(CHANGES)})(?: by| of| to| rate of)? $`, 'u')
const LOSS = /^(?:down|fell|fall|decreas|drop|declin|reduc)/
const COMPARISON = new RegExp(
  `^,? ?(?:(year[- ]on[- ]year|on-year|y-o-y)|(?:${anyOf(COMPARISONS)}) ([^,.;:()\\n]{3,60}))`,
  'u',
)
const numbered = new Set(NUMBERED_NOUNS)
const LOOK = 40

/** A number or a pair of numbers with its unit, without which it is no figure in English. */
interface Quantity extends Omit<Unmeasured, 'unit'> {
  unit: Unit
}

/** Whether the digits at token `at` are a name, a clock time, an ordinal or part of a word: "Hamlet 4", "PL-21", "13th". */
function isTrap({ folded, text, tokens }: Body, at: number, opens: number): boolean {
  const { start, end } = tokens[at]!
  const back = folded.slice(Math.max(0, start - 12), start)
  if (/\d[/.,:-]$/.test(back)) return true
  if (/\p{L}-?$/u.test(back) && !/(?<!\p{L})(?:vnd|vnđ|usd|eur|rmb|jpy)$/u.test(back)) return true
  const after = folded.slice(end, end + 12)
  if (
    /^(?:st|nd|rd|th)(?!\p{L})/u.test(after) ||
    /^(?::\d\d| ?[ap]\.?m(?!\p{L})|h\d\d| o'clock|-year-old)/u.test(after)
  )
    return true
  const before = tokens[at - 1]
  if (!before || at - 1 < opens) return false
  if (before.fold === '.' && /^nos?$/.test(tokens[at - 2]?.fold ?? '')) return true
  if (before.kind !== 'word' || text.slice(before.end, start).includes('\n')) return false
  if (currencyBefore({ folded, text, tokens } as Body, at)) return false
  return numbered.has(before.fold) || (before.shape !== 'lower' && at - 1 > opens && before.fold !== 'and')
}

const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits)
const RANGE = /^(?: ?- ?| to )(?:(?:vnd|us\$|usd|\$) ?)?(?=\d)/u
const AND = /^ and (?:(?:vnd|us\$|usd|\$) ?)?(?=\d)/u
const OUT_OF = /^(?: ?\/ ?| out of (?:the )?(?:total )?| of the total )(?=\d)/u
const LIST = /^(?:, | and |, and )(?=\d)/u

function tokenFrom(body: Body, at: number, offset: number): number {
  let next = at
  while (body.tokens[next] && body.tokens[next]!.start < offset) next++
  return next
}

/** The number behind a link word at the end of `first`, and its token. */
function follower(body: Body, first: Amount, link: RegExp): { amount: Amount; at: number } | null {
  const match = link.exec(body.folded.slice(first.end, first.end + 28))
  if (!match) return null
  const at = tokenFrom(body, first.to, first.end + match[0].length)
  const amount = body.tokens[at]?.kind === 'number' ? readAmount(body, at) : null
  return amount && { amount, at }
}

const borrow = (small: Amount, great: Amount) =>
  small.scale === 1 && great.scale > 1 && small.value < 1e5 ? small.value * great.scale : small.value

const CURRENCY_OPEN = '(?:(?:vnd|us\\$|usd|\\$) ?)?'
const CHANGE_WORDS = new Set([...CHANGES, 'raised', 'cut', 'lowered', 'upgraded'])
const FROM = new RegExp(` from ${CURRENCY_OPEN}$`)

/** "raised from 1.8 million VND to 2.34 million VND": a change, two amounts and no range. */
function isChangeFrom(before: string): boolean {
  const from = FROM.exec(before)
  if (!from) return false
  const words = before.slice(0, from.index).split(/[^\p{L}]/u)
  return words.slice(-4).some(word => CHANGE_WORDS.has(word))
}

const BETWEEN = new RegExp(`(?<!\\p{L})between ${CURRENCY_OPEN}$`, 'u')

type Numbers = Pick<Quantity, 'value' | 'min' | 'max' | 'of' | 'alternatives' | 'from'>
const nothing = (from: number): Numbers => ({ value: null, min: null, max: null, of: null, alternatives: [], from })

/** "56/57 votes", "3 out of 11 districts". */
function readRatio(body: Body, at: number, first: Amount): Quantity | null {
  const whole = follower(body, first, OUT_OF)
  if (!whole || !(whole.amount.value > 0) || body.folded[whole.amount.end] === '/') return null
  const unit = readUnit(body, whole.amount.to)
  if (!unit || unit.kind === 'duration' || first.value > whole.amount.value) return null
  return { ...nothing(at), rule: 'ratio', value: first.value, of: whole.amount.value, unit, to: whole.amount.to }
}

type UnitOf = (amount: Amount) => Unit | null

/** "95 – 100 percent", "between 1.5 and 2 billion USD", "VND20 million to VND25 million". */
function readRange(body: Body, from: number, at: number, first: Amount, unitOf: UnitOf): Quantity | null {
  const { start } = body.tokens[at]!
  if (isChangeFrom(body.folded.slice(Math.max(0, start - 60), start))) return null
  const between = BETWEEN.test(body.folded.slice(Math.max(0, start - 16), start))
  const own = from === at ? readMeasure(body, first.to) : null
  const behind = own ? { ...first, to: own.to, end: body.tokens[own.to - 1]!.end } : first
  const second = follower(body, behind, between ? AND : RANGE)
  const min = second && borrow(first, second.amount)
  if (!second || min === null || min >= second.amount.value) return null
  const unit = unitOf(second.amount)
  return unit && { ...nothing(from), rule: 'range', min, max: second.amount.value, unit, to: second.amount.to }
}

function quantityAt(body: Body, at: number): Quantity | null {
  const first = readAmount(body, at)
  if (!first) return null
  const currency = currencyBefore(body, at)
  const from = currency?.from ?? at
  const unitOf: UnitOf = amount => (currency ? moneyOf(body, currency.code, amount.to) : readUnit(body, amount.to))
  const pair = (currency ? null : readRatio(body, at, first)) ?? readRange(body, from, at, first, unitOf)
  if (pair) return pair
  const unit = unitOf(first) ?? shared(body, first)
  if (!unit) return null
  const isCount = unit.kind === 'count'
  // A year counts only what is plainly counted.
  if (first.plain && isYear(String(first.value)) && isCount && !/s$/.test(unit.unit)) return null
  const swapped = isCount && first.other !== null
  const alternatives = first.other === null || unit.kind === 'percent' ? [] : [swapped ? first.value : first.other]
  const value = swapped ? first.other : first.value
  return { ...nothing(from), rule: 'number with unit', value, alternatives, unit, to: first.to }
}

/** "12, 15 and 18 communes": the unit of the last number is that of all. */
function shared(body: Body, first: Amount): Unit | null {
  let last: Amount = first
  for (let i = 0; i < 6; i++) {
    const next = follower(body, last, LIST)
    if (!next) return null
    const unit = readUnit(body, next.amount.to)
    if (unit) return unit.kind === 'count' || i > 0 ? { ...unit, to: first.to, phraseTo: first.to } : null
    last = next.amount
  }
  return null
}

function kindOf({ of, unit, value }: Quantity, changed: boolean): Figure['kind'] {
  if (of !== null) return 'ratio'
  return changed && value !== null && unit.kind === 'percent' ? 'change' : unit.kind
}

function toFigure(body: Body, quantity: Quantity): FigureCandidate {
  const { folded, text, tokens } = body
  const { rule, value, min, max, of, alternatives, unit } = quantity
  const { start: first } = tokens[quantity.from]!
  const lineStart = folded.lastIndexOf('\n', first) + 1
  const opener =
    min === null ? null : /(?<!\p{L})(?:between|from) $/u.exec(folded.slice(Math.max(lineStart, first - 8), first))
  const opened = first - (opener?.[0].length ?? 0)
  const before = MODIFIER.exec(folded.slice(Math.max(lineStart, opened - LOOK), opened))
  const start = opened - (before?.[0].length ?? 0)
  const to = Math.max(unit.phraseTo, quantity.to)
  const numberEnd = tokens[Math.max(unit.to, quantity.to) - 1]!.end
  const phraseEnd = tokens[to - 1]!.end
  const after = TRAILER.exec(folded.slice(phraseEnd, phraseEnd + LOOK))
  const end = phraseEnd + (after?.[0].length ?? 0)
  const [change] = CHANGE.exec(folded.slice(Math.max(lineStart, start - LOOK), start)) ?? []
  const changed = change !== undefined
  const compared = COMPARISON.exec(folded.slice(end, end + 90))
  const isChange = changed || unit.kind === 'percent' || unit.kind === 'change'
  const from = compared?.[2] ? end + compared[0].length - compared[2].length : end
  return {
    text: text.slice(start, end),
    span: { start, end },
    claim: { start: first, end: numberEnd },
    rule,
    kind: kindOf(quantity, changed),
    ...(changed && { direction: LOSS.test(change) ? ('down' as const) : ('up' as const) }),
    value,
    min,
    max,
    of,
    unit: unit.unit,
    modifier: after
      ? text.slice(end - after[1]!.length, end)
      : before
        ? text.slice(start, start + before[1]!.length)
        : null,
    op: (after && AFTER.get(after[1]!)) ?? (before && BEFORE.get(before[1]!)) ?? '=',
    measure: unit.measure ?? (unit.kind === 'percent' ? partOf(body, unit.to) : null),
    comparedTo:
      compared && isChange
        ? compared[2]
          ? text.slice(from, from + compared[2].length)
          : text.slice(end, end + compared[0].length).replace(/^,? /, '')
        : null,
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

/** Quantities in digits: English thousands and decimals, money before or behind, and what is counted. */
export const figures: Extractor<FigureCandidate & Candidate> = {
  kind: 'figures',
  *find(body) {
    for (const { from, to } of body.sentences) {
      for (let at = from; at < to; ) {
        if (body.tokens[at]!.kind !== 'number' || isTrap(body, at, from)) {
          at++
          continue
        }
        const quantity = quantityAt(body, at)
        if (quantity) yield toFigure(body, quantity)
        at = quantity ? Math.max(quantity.to, at + 1) : Math.max(readAmount(body, at)?.to ?? 0, at + 1)
      }
    }
  },
}
