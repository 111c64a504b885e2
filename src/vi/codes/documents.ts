import type { Candidate, Extractor } from '../../reader'
import type { LegalDocument } from '../../schema'

export interface DocumentCandidate extends Candidate, Omit<LegalDocument, 'rule' | 'text' | 'span' | 'mentions'> {}

export const documents: Extractor<DocumentCandidate> = { kind: 'documents', find: () => [] }
