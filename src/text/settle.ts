import type { Candidate } from '../reader'
import type { Span } from '../schema'
import type { Body } from './body'

/** In the order of the text: by their beginnings, then by their ends. */
export const inTextOrder = <F extends { span: Span }>(findings: F[]): F[] =>
  findings.length < 2 ? findings : findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** Claims lie apart and spans may still overlap, in text that is none: "Nghị quyết18 của Tỉnh ủy 8NQ/Wcủa Nghị quyết18-NQ". */
function disjoint<C extends Candidate>(candidates: readonly C[]): C[] {
  let end = 0
  return candidates.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** Takes the places from `start` to `end` if all of them are free. */
function take(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return false
  for (let i = start; i < end; i++) taken[i] = 1
  return true
}

/**
 * Settles overlaps between candidates of competing kinds: earlier kinds first, within a kind the longest, then the
 * leftmost; each place of the text goes to one candidate at most. Returns the winners kind by kind, in text order.
 */
export function settle<K extends readonly (readonly Candidate[])[]>(
  body: Body,
  kinds: readonly [...K],
): { [I in keyof K]: K[I][number][] } {
  const taken = new Uint8Array(body.text.length)
  const winners = kinds.map(candidates => {
    const claims = candidates.map(candidate => {
      const { start, end } = candidate.claim ?? candidate.span
      return { candidate, start, end }
    })
    if (claims.length > 1) claims.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    const claimed: Candidate[] = []
    for (const { candidate, start, end } of claims) if (take(taken, start, end)) claimed.push(candidate)
    return disjoint(inTextOrder(claimed))
  })
  return winners as { [I in keyof K]: K[I][number][] }
}
