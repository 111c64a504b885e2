import type { Weighed } from './weigh'

/** Share of short lines between prose above which a run is a list of teasers: headline, summary, headline, summary. */
const ALTERNATING = 0.6

/** Unbroken running text: blocks `start` up to, not including, `end`. */
export interface Run {
  readonly start: number
  readonly end: number
  /** Units of prose; of a list of teasers, those of its first. */
  readonly mass: number
}

/** How a run of running text ends: at a stamp, the head of a list, chrome, or two short lines in a row. */
export function runFrom(weighed: readonly Weighed[], start: number): Run {
  let end = start
  let mass = 0
  let prose = 0
  let gaps = 0
  for (let k = start; k < weighed.length; k++) {
    const one = weighed[k]!
    if (one.opensTail || one.dated || (one.isChrome && one.words !== 'contact')) break
    if (one.prose > 0) {
      mass += one.prose
      if (k > end) gaps++
      prose++
      end = k + 1
    } else if (k > end) break
  }
  if (prose >= 3 && gaps >= (prose - 1) * ALTERNATING) mass = weighed[start]!.prose
  return { start, end, mass }
}

/** The runs of running text of a page, in order. */
export function* textRuns(weighed: readonly Weighed[]): Generator<Run> {
  for (let k = 0; k < weighed.length; k++) {
    if (weighed[k]!.prose === 0 || weighed[k]!.isChrome) continue
    const run = runFrom(weighed, k)
    yield run
    k = Math.max(k, run.end - 1)
  }
}

/** For every block the units of unbroken running text that begins within `reach` after it; within a run, its rest. */
export function massAfter(weighed: readonly Weighed[], reach: number): number[] {
  const after = new Array<number>(weighed.length).fill(0)
  for (const { start, end, mass } of textRuns(weighed)) {
    for (let i = start - 1; i >= Math.max(0, start - reach) && after[i] === 0; i--) after[i] = mass
    let rest = mass
    for (let i = start; i < end - 1; i++) {
      rest = Math.max(0, rest - weighed[i]!.prose)
      after[i] = rest
    }
  }
  return after
}
