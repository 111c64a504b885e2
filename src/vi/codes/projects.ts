import type { Candidate, Extractor } from '../../reader'
import type { ProjectCode } from '../../schema'

export interface ProjectCandidate extends Candidate, Omit<ProjectCode, 'rule' | 'text' | 'span' | 'mentions'> {}

export const projects: Extractor<ProjectCandidate> = { kind: 'projectCodes', find: () => [] }
