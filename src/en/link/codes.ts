import type { LegalDocument, ProjectCode } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import type { DocumentCandidate } from '../../vi/codes/candidate'
import type { ProjectCandidate } from '../../vi/codes/projects'
import { linkDocuments as unite } from '../../vi/link/documents'
import { IMPLIED_ISSUERS } from '../lexicon/documents'

/** Unites the mentions of one document; an issuer that only the symbol implies is named in English. */
export function linkDocuments(documents: readonly DocumentCandidate[], body: Body): LegalDocument[] {
  const written = new Set(documents.map(({ issuer }) => issuer))
  return unite(documents, { body }).map(document => ({
    ...document,
    issuer: written.has(document.issuer) ? document.issuer : (IMPLIED_ISSUERS[document.issuer ?? ''] ?? null),
  }))
}

const spelling = (type: string) => fold(type).replace('programme', 'program').replace('targeted', 'target')
const codeKey = (code: string) => fold(code).replace(/[ -]/g, '').replace(/^0+/, '')

/** Unites the mentions of one scheme by type and code, or by type and name. */
export function linkProjects(projects: readonly ProjectCandidate[]): ProjectCode[] {
  const found = new Map<string, ProjectCode>()
  for (const { claim: _, ...scheme } of projects) {
    const key = `${spelling(scheme.type)} ${scheme.code === null ? fold(scheme.name ?? '') : codeKey(scheme.code)}`
    const known = found.get(key)
    if (known) {
      known.mentions.push(scheme.span)
      known.name ??= scheme.name
      known.period ??= scheme.period
    } else found.set(key, { ...scheme, mentions: [scheme.span] })
  }
  return [...found.values()]
}
