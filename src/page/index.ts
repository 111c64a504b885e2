import type { Source } from '../input'
import type { Settings } from '../options'
import { cleanLine } from '../text/clean'
import type { Article } from './article'

/** Finds the article on a page. Never throws for what a page holds. */
export function readPage(source: Source, settings: Settings): Article {
  const text = source.form === 'text' ? source.text : source.form === 'html' ? source.html : source.$.html()
  const passages = text.split('\n').map(line => ({ kind: 'paragraph' as const, text: cleanLine(line) }))
  return {
    title: null,
    section: null,
    summary: null,
    publishedAt: settings.publishedAt ?? null,
    updatedAt: null,
    authors: [],
    source: null,
    passages,
    images: [],
    attachments: [],
    removed: [],
    warnings: [],
    confidence: { score: 0, reasons: [] },
  }
}
