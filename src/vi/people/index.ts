import type { Candidate, Extractor } from '../../reader'
import type { Attendee } from '../../schema'

/** One mention of a person or a group, before mentions of the same person are united. */
export interface PersonCandidate extends Candidate, Omit<Attendee, 'rule' | 'text' | 'span' | 'mentions'> {}

export const people: Extractor<PersonCandidate> = { kind: 'attendees', find: () => [] }
