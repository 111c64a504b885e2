import type { Candidate, Extractor } from '../../reader'
import type { DateMention } from '../../schema'

export interface DateCandidate extends Candidate, Omit<DateMention, 'rule' | 'text' | 'span'> {}

export const dates: Extractor<DateCandidate> = { kind: 'dates', find: () => [] }
