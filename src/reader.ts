import type { Abbreviation, Attendee, DateMention, Figure, LegalDocument, ProjectCode, Span } from './schema'
import type { Body } from './text/body'

/** What is known of the article before its body is read. */
export interface Context {
  title: string | null
  summary: string | null
  /** The posting stamp (ISO 8601): the anchor of "sáng nay" and of days without a year. */
  publishedAt: string | null
}

/** Everything that a reader found in a body. */
export interface Findings {
  date: DateMention | null
  dates: DateMention[]
  attendees: Attendee[]
  projectCodes: ProjectCode[]
  documents: LegalDocument[]
  figures: Figure[]
  abbreviations: Abbreviation[]
}

/** One language: how its articles are read. Pure: the same body and context give the same findings. */
export interface Reader {
  /** ISO 639-3. */
  readonly language: string
  read(body: Body, context: Context): Findings
}

/** What an extractor proposes, before overlaps are settled. */
export interface Candidate {
  text: string
  span: Span
  rule: string
  /**
   * The part of `span` that nobody else may use, where it is not the whole: "Dự án cầu An Phú giai đoạn 2016-2020"
   * claims "Dự án" alone, so that the period in its name is still a date.
   */
  claim?: Span
}

/**
 * One kind of finding. An extractor sees the body alone, never what another one found; it may propose overlapping
 * candidates and leaves the choice to {@link settle}.
 */
export interface Extractor<C extends Candidate> {
  readonly kind: string
  find(body: Body, context: Context): Iterable<C>
}

export const noFindings = (): Findings => ({
  date: null,
  dates: [],
  attendees: [],
  projectCodes: [],
  documents: [],
  figures: [],
  abbreviations: [],
})
