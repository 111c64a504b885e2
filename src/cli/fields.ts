import type { Document } from '../index'

const ORDER: Record<keyof Document, true> = {
  schemaVersion: true,
  url: true,
  language: true,
  title: true,
  section: true,
  summary: true,
  publishedAt: true,
  updatedAt: true,
  authors: true,
  source: true,
  confidence: true,
  body: true,
  date: true,
  dates: true,
  attendees: true,
  projectCodes: true,
  documents: true,
  figures: true,
  abbreviations: true,
  images: true,
  attachments: true,
  removed: true,
  warnings: true,
}

/** The fields of a document in its order, known without the library being loaded. */
export const FIELDS: string[] = Object.keys(ORDER)
