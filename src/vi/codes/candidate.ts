import type { Candidate } from '../../reader'
import type { LegalDocument, Span } from '../../schema'
import type { Body } from '../../text/body'
import type { DocumentSymbol } from './symbols'

export interface DocumentCandidate extends Candidate, Omit<LegalDocument, 'rule' | 'text' | 'span' | 'mentions'> {}

/** What was read at a number: where it ends and what it is called. */
export interface Numbered {
  number: string
  canonical: string
  letters: string[]
  form: DocumentSymbol['form'] | 'bare'
  end: number
}

/** What a document is found by, as `explain` names it. */
export const RULE_NAMES: Record<Numbered['form'], string> = {
  normative: 'normative document',
  administrative: 'administrative document',
  party: 'Party document',
  law: 'National Assembly document',
  year: 'document by number and year',
  bare: 'document by number',
}

/** A bare number that reads as a year: "Kế hoạch 2025", "Resolution 2021". */
export const YEARLIKE = /^(?:19[5-9]|20[0-4])\d$/

/** A document at `span`; what `fields` do not say is null. */
export function documentAt(
  body: Body,
  rule: string,
  span: Span,
  fields: Partial<Omit<DocumentCandidate, keyof Candidate>>,
): DocumentCandidate {
  const { type = null, number = null, canonical = null, date = null, issuer = null, name = null, terms } = fields
  const text = body.text.slice(span.start, span.end)
  const document: DocumentCandidate = { type, number, canonical, date, issuer, name, text, span, rule }
  if (terms) document.terms = terms
  return document
}
