import type { Candidate, Extractor } from '../../reader'
import type { Figure } from '../../schema'

export interface FigureCandidate extends Candidate, Omit<Figure, 'rule' | 'text' | 'span'> {}

export const figures: Extractor<FigureCandidate> = { kind: 'figures', find: () => [] }
