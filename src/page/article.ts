import type { Attachment, Document, Image, Removed, Warning } from '../schema'
import type { Passage } from '../text/body'

/** What the page layer makes of a page, whatever it came as. All text is clean (see `cleanLine`). */
export interface Article {
  title: string | null
  section: string | null
  summary: string | null
  /** ISO 8601, date or date-time with +07:00. */
  publishedAt: string | null
  updatedAt: string | null
  authors: string[]
  source: string | null
  /** The body's passages in order; no chrome, no file names, no repeated headline. */
  passages: Passage[]
  images: Image[]
  attachments: Attachment[]
  /** Everything that was left out, with the reason. */
  removed: Removed[]
  warnings: Warning[]
  confidence: Document['confidence']
}
