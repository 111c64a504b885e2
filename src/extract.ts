import { type LoadedPage, readSource } from './input'
import { detectLanguage, isUnaccented } from './language'
import { type ExtractOptions, readOptions } from './options'
import { readPage } from './page'
import { noFindings } from './reader'
import { Document } from './schema'
import { composeBody } from './text/body'
import { vietnamese } from './vi'
import { withAccents } from './vi/unaccented'

/**
 * Peels the article out of one page and says who met, when, about what, with which figures.
 *
 * Synchronous and pure: no network, no clock, no state; the same input and options give the same document.
 *
 * @param input HTML or already flattened text; bytes; or a loaded cheerio `$`, which is read and not changed.
 * @throws BoctinError for an input or an option that cannot be used. A page's content never throws: what cannot be
 *   read is named in `warnings`.
 */
export function extract(input: string | Uint8Array | LoadedPage, options?: ExtractOptions): Document {
  const settings = readOptions(options)
  const source = readSource(input, settings)
  const article = readPage(source, settings)
  const body = composeBody(article.passages)
  const language = detectLanguage(body.text || (article.title ?? ''))
  const reader = (settings.readers ?? [vietnamese]).find(candidate => candidate.language === (language ?? 'vie'))
  const unaccented = language === 'vie' && isUnaccented(body.text)
  const findings = reader?.read(unaccented ? withAccents(body) : body, article) ?? noFindings()
  const warnings = [...source.warnings, ...article.warnings]
  if (!reader) warnings.push(unread(language))
  if (unaccented) warnings.push(UNACCENTED)
  const document = {
    schemaVersion: '1',
    url: settings.url ?? null,
    language,
    title: article.title,
    section: article.section,
    summary: article.summary,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    authors: article.authors,
    source: article.source,
    confidence: article.confidence,
    body: { text: body.text, blocks: body.blocks },
    date: findings.date,
    dates: findings.dates,
    attendees: findings.attendees,
    projectCodes: findings.projectCodes,
    documents: findings.documents,
    figures: findings.figures,
    abbreviations: findings.abbreviations,
    images: article.images,
    attachments: article.attachments,
    removed: settings.explain ? article.removed : [],
    warnings,
  }
  return Document.parse(document, { jitless: checked++ < FEW })
}

/**
 * How many documents were checked, which changes nothing but time. zod reads the schema for a few, a tenth of a
 * millisecond each; from then on it has code for it, which takes a quarter of that, and ten milliseconds once.
 */
let checked = 0
const FEW = 100

const UNACCENTED = {
  code: 'TEXT_UNACCENTED',
  message: 'Vietnamese without accents: read as far as it goes',
}

const unread = (language: string | null) => ({
  code: 'LANGUAGE_NOT_READ',
  message: `no reader was given for "${language}": only the page layer's fields are filled`,
})
