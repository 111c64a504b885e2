import type { Candidate } from '../reader'
import type { Body } from './body'

const claimOf = (candidate: Candidate) => candidate.claim ?? candidate.span
const lengthOf = (candidate: Candidate) => claimOf(candidate).end - claimOf(candidate).start

/**
 * Settles overlaps between candidates of competing kinds: earlier kinds first, within a kind the longest, then the
 * leftmost; each place of the text goes to one candidate at most. Returns the winners kind by kind, in text order.
 */
export function settle<K extends readonly (readonly Candidate[])[]>(
  body: Body,
  kinds: readonly [...K],
): { [I in keyof K]: K[I][number][] } {
  const taken = new Uint8Array(body.text.length)
  const winners = kinds.map(candidates =>
    [...candidates]
      .sort((a, b) => lengthOf(b) - lengthOf(a) || claimOf(a).start - claimOf(b).start)
      .filter(candidate => {
        const { start, end } = claimOf(candidate)
        for (let i = start; i < end; i++) if (taken[i]) return false
        taken.fill(1, start, end)
        return true
      })
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  )
  return winners as { [I in keyof K]: K[I][number][] }
}
