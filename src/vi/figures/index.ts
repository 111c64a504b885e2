import type { Candidate, Extractor } from '../../reader'
import type { Figure } from '../../schema'
import type { Body } from '../../text/body'
import { unitAt } from '../../text/units'
import { opensNumeral, readAmount } from './amount'
import { type Part, partsAt } from './breakdown'
import { type Counted, countedBy } from './counted'
import { changeAt, modifierAfter, modifierOf, saysDifference } from './modifier'
import { isQuantity } from './plausible'
import { type Quantity, readQuantities } from './quantity'
import { endOfNames, endOfRun, namesNoun, trapAt } from './trap'
import type { Line } from './vocabulary'

export interface FigureCandidate extends Candidate, Omit<Figure, 'rule' | 'text' | 'span'> {}

function kindOf(quantity: Quantity, changed: boolean): Figure['kind'] {
  if (quantity.rule === 'standing') return 'rank'
  if (quantity.of !== null) return 'ratio'
  return changed && quantity.value !== null ? 'change' : (quantity.unit?.kind ?? 'other')
}

/** The figure of a quantity: with its modifiers, what it counts and what it is compared with. */
function toFigure(line: Line, quantity: Quantity, counted: Counted): FigureCandidate {
  const { rule, value, min, max, of, alternatives } = quantity
  const bound = modifierOf(line, quantity)
  const before = bound && counted.differs && saysDifference(line, bound) ? null : bound
  const after = modifierAfter(line, quantity.to) ?? modifierAfter(line, counted.to)
  const modifier = after ?? before
  const first = before?.from ?? quantity.from
  const start = line.tokens[first]!.start
  const direction = changeAt(line, first)
  const end = line.tokens[Math.max(counted.to, after?.to ?? 0) - 1]!.end
  const figure: FigureCandidate = {
    text: line.text.slice(start, end),
    span: { start, end },
    // The noun phrase may hold a date ("43 thủ tục của năm 2019"): only the number and its unit are claimed.
    claim: { start, end: line.tokens[quantity.to - 1]!.end },
    rule,
    kind: kindOf(quantity, direction !== null),
    value,
    min,
    max,
    of,
    unit: quantity.unit?.unit ?? null,
    modifier: modifier?.text ?? null,
    op: modifier?.op ?? '=',
    measure: counted.measure,
    comparedTo: counted.comparedTo,
  }
  if (direction) figure.direction = direction
  if (alternatives.length > 0) figure.alternatives = alternatives
  return figure
}

/** The figure of a part of what `whole` counts. */
function partOf(line: Line, { name, value, from, to }: Part, whole: FigureCandidate): FigureCandidate {
  const span = { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end }
  return {
    text: line.text.slice(span.start, span.end),
    span,
    claim: span,
    rule: 'part of a count',
    kind: 'count',
    value,
    min: null,
    max: null,
    of: null,
    unit: whole.unit,
    modifier: null,
    op: '=',
    measure: name,
    comparedTo: null,
  }
}

const afterNoFigure = (line: Line, at: number) =>
  namesNoun(line, at) ? Math.max(endOfNames(line, at), endOfRun(line, at)) : endOfRun(line, at)

/** Adds the figures of a line to `found`. */
function readFigures(line: Line, found: FigureCandidate[]): void {
  let at = line.from
  // "thu ngân sách 3.370 tỷ đồng, tăng 17,7%": what says nothing of its own speaks of what the one before it did.
  let measure: string | null = null
  let last: Quantity | null = null
  while (at < line.to) {
    if (last !== null && line.tokens[at]!.fold === '(') {
      const whole = found.at(-1)!
      const parts = partsAt(line, at, last)
      found.push(...parts.map(part => partOf(line, part, whole)))
      at = parts.at(-1)?.to ?? at + 1
      continue
    }
    const isNumber = line.tokens[at]!.kind === 'number'
    if (!isNumber && !opensNumeral(line, at)) {
      at++
      continue
    }
    const trap = isNumber ? trapAt(line, at) : null
    const read = trap ? [] : readQuantities(line, at)
    const quantities = read.every(quantity => isQuantity(line, quantity)) ? read : []
    for (const quantity of quantities) {
      const counted = countedBy(line, quantity, measure)
      measure = counted.measure
      last = quantity
      found.push(toFigure(line, quantity, counted))
    }
    const end = quantities.at(-1)?.to ?? trap?.to ?? (isNumber ? afterNoFigure(line, at) : readAmount(line, at)?.to)
    at = Math.max(end ?? 0, at + 1)
  }
}

const LINE_FEED = 10

/** Index of the token after the row of a table that begins at `from`: "82%" does not count the next row's "Xã Nậm Pung". */
function endOfRow(text: string, tokens: Line['tokens'], from: number, to: number): number {
  let at = from + 1
  while (at < to && unitAt(text, tokens[at - 1]!.end) !== LINE_FEED) at++
  return at
}

/** Quantities: one pass over the number tokens of each sentence, in a table of each row. */
export const figures: Extractor<FigureCandidate> = {
  kind: 'figures',
  find({ text, folded, tokens, sentences }: Body) {
    const found: FigureCandidate[] = []
    for (const sentence of sentences)
      for (let from = sentence.from; from < sentence.to; ) {
        const to = endOfRow(text, tokens, from, sentence.to)
        readFigures({ text, folded, tokens, from, to }, found)
        from = to
      }
    return found
  },
}
