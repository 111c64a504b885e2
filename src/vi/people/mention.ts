import type { Role } from '../../schema'
import type { Evidence } from './cues'
import type { TitleReading } from './titles'

/** A person or a group as one sentence mentions it, in token ranges. */
export interface Mention {
  kind: 'person' | 'group'
  from: number
  to: number
  honorific: { from: number; to: number } | null
  rank: { from: number; to: number } | null
  name: { from: number; to: number; score: number } | null
  titles: TitleReading[]
  /** Which shape the mention was read by. */
  rule: string
  roles: Set<Role>
  evidence: Evidence
  delegation: { from: number; to: number } | null
  /** Said to be elsewhere, dead, or in whose name somebody acts. */
  absent: boolean
  /** The titles stand before the name. */
  titlesFirst: boolean
  /** Lives somewhere, as the text says: a citizen rather than an official. */
  resident: boolean
}

export const mentionAt = (from: number, to: number, rule: string): Mention => ({
  kind: 'person',
  from,
  to,
  honorific: null,
  rank: null,
  name: null,
  titles: [],
  rule,
  roles: new Set(),
  evidence: 0,
  delegation: null,
  absent: false,
  titlesFirst: false,
  resident: false,
})
