import type { Source } from '../input'
import { mend } from '../input/legacy'
import type { Settings } from '../options'
import type { Warning } from '../schema'
import { fold } from '../text/fold'
import type { Article } from './article'
import { Mark, type Page } from './block'
import { leadPrefix } from './credits'
import { findHeadline, type Headline, namedTitle } from './headline'
import { readLines } from './lines'
import { settleMarks } from './marks'
import { findAttachments, findImages } from './media'
import { parseTree } from './parse'
import { composePassages, type Sited } from './passages'
import { peel } from './peel'
import { findPosting } from './posting'
import { findBody } from './range'
import { textRuns } from './runs'
import { findSection } from './section'
import { stampOfMeta } from './stamp'
import type { TreeNode } from './tree'
import { judge } from './verdict'
import { walk } from './walk'
import { type Weighed, weigh } from './weigh'

/** Finds the article on a page. Never throws for what a page holds. */
export function readPage(source: Source, settings: Settings): Article {
  const { page, mended } = openPage(source)
  const weighed = weigh(page)
  const headline = findHeadline(page, weighed, settings.url)
  const found = readUnder(headline, page, weighed, settings)
  // No page is lost: a headline that leads nowhere is given up where the page has running text elsewhere.
  const lost = headline !== null && !found.verdict.article && longestText(weighed) >= RUNNING_TEXT
  const article = describe(lost ? readUnder(null, page, weighed, settings) : found, page, weighed, settings)
  article.warnings = [...mended, ...article.warnings]
  return article
}

/** Units of unbroken prose that a page without an article does not have. */
const RUNNING_TEXT = 250

function longestText(weighed: readonly Weighed[]): number {
  let longest = 0
  for (const { mass } of textRuns(weighed)) longest = Math.max(longest, mass)
  return longest
}

/** The article as it stands under a headline, or without one. */
function readUnder(headline: Headline | null, page: Page, weighed: readonly Weighed[], { url, explain }: Settings) {
  const at = headline?.index ?? -1
  settleMarks(page.regions, headline ? holders(page, weighed[at]!) : undefined)
  const range = findBody(page, weighed, at)
  const { kept, removed, credits } = peel(page, weighed, at, range, headline?.text ?? null, explain === true)
  const posting = findPosting(page, weighed, at, range, url)
  const passages = composePassages(page, kept)
  const images = findImages(page, weighed, range, at, passages)
  const attachments = findAttachments(page, weighed, range, at)
  const counts = { attachments: attachments.length, images: images.length }
  const verdict = judge({ headline, posting, passages, ...counts, weighed, form: page.form })
  return { headline, removed, credits, posting, passages, images, attachments, verdict }
}

/** Puts what was found into the form that the rest of the library reads. */
function describe(
  { headline, removed, credits, posting, passages, images, attachments, verdict }: ReturnType<typeof readUnder>,
  page: Page,
  weighed: readonly Weighed[],
  settings: Settings,
): Article {
  const given = settings.publishedAt ? stampOfMeta(settings.publishedAt) : null
  const { warnings } = verdict
  const confidence = { score: verdict.score, reasons: verdict.reasons }
  if (!verdict.article) return { ...nothing(settings.explain ? weighed : []), publishedAt: given, warnings, confidence }
  const title = headline?.text ?? null
  const prefix = takePrefix(passages)
  return {
    title: title ?? namedTitle(page),
    section: findSection(page, weighed, headline?.index ?? -1, title),
    summary: summaryOf(page, weighed, passages),
    publishedAt: given ?? posting.publishedAt,
    updatedAt: posting.updatedAt,
    authors: [...new Set(credits.flatMap(credit => credit.authors))],
    source: credits.find(credit => credit.source !== null)?.source ?? prefix,
    passages: passages.map(({ kind, text, first }) => ({ kind, text, folded: foldedAs(text, weighed[first]!) })),
    images,
    attachments,
    removed: prefix === null ? [...removed] : [...removed, { text: prefix, reason: 'source before the lead' }],
    warnings: given ? warnings.filter(({ code }) => code !== 'NO_STAMP') : warnings,
    confidence,
  }
}

/** Where a mark that stands apart makes a tag of a letter, or no tag of a sign: "đất <ở tạm", "a>\u0338". */
const MARKED_MARKUP = /[<>=]\u0338|<\/?[A-Za-z][\u0300-\u036f]/

/** The page in blocks. Where the text of one that is not settled is odd, the page is mended and read once more. */
function openPage(source: Source): { page: Page; mended: Warning[] } {
  const page = readForm(source)
  if (source.form !== 'html' || source.settled) return { page, mended: [] }
  const marked = page.apart && MARKED_MARKUP.test(source.html)
  if (!page.odd && !marked) return { page, mended: [] }
  const { text, warnings } = mend(source.html)
  return { page: text === source.html ? page : walk(parseTree(text)), mended: warnings }
}

function readForm(source: Source): Page {
  if (source.form === 'text') return readLines(source.text)
  return walk(source.form === 'html' ? parseTree(source.html) : (source.$.root()[0] as TreeNode))
}

/** The regions that hold a headline and prose after it: no class name makes them chrome. */
function holders(page: Page, headline: Weighed): Set<number> {
  const held = new Set<number>()
  for (let region = page.regions[headline.block.region]; region; region = page.regions[region.parent])
    if (region.prose > 0) held.add(region.index)
  return held
}

/** The text folded, where a block has the same. */
const foldedAs = (text: string, one: Weighed): string | undefined => (one.block.text === text ? one.folded : undefined)

/** What is left of a page that holds no article: all of it is removed. */
function nothing(weighed: readonly Weighed[]): Omit<Article, 'publishedAt' | 'warnings' | 'confidence'> {
  const removed = weighed.map(({ block, chrome }) => ({ text: block.text, reason: chrome ?? 'no article' }))
  const none = { title: null, section: null, summary: null, updatedAt: null, authors: [], source: null }
  return { ...none, passages: [], images: [], attachments: [], removed }
}

/** Takes the medium's name off the lead: "(CTTĐT) - Sáng 16/10 …". */
function takePrefix(passages: Sited[]): string | null {
  const lead = passages.findIndex(passage => passage.kind === 'paragraph')
  const prefix = lead < 0 ? null : leadPrefix(passages[lead]!.text)
  if (!prefix) return null
  const { text, ...rest } = passages[lead]!
  passages[lead] = { ...rest, text: text.slice(prefix.length) }
  return prefix.source
}

/** The lead, where the page sets it apart: by its markup, in bold, or as its own description. */
function summaryOf(page: Page, weighed: readonly Weighed[], passages: readonly Sited[]): string | null {
  const first = passages.find(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'quote')
  if (!first || first.text.length < 40 || page.form === 'text') return null
  const { block, region } = weighed[first.first]!
  const described = fold(page.head.metas.get('description') ?? page.head.metas.get('og:description') ?? '')
  const bold = block.boldChars >= block.text.length * 0.85
  const apart =
    (region.marks & Mark.lead) !== 0 ||
    bold ||
    (described.length > 40 && fold(first.text).startsWith(described.slice(0, 40)))
  return apart ? first.text : null
}
