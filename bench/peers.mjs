// What users would pick instead of boctin, each behind the same call: html → { title, text(), published };
// what text() costs is the comparison's, not the peer's.

import readabilitySax from 'readabilitySAX'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import Postlight from '@postlight/parser'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { extract } from '../dist/index.js'

/** The place that the peers ask for; the same for every page, so that no date can come from it. */
const URL = 'https://example.gov.vn/tin'

/** Plain text of a piece of HTML, by the same rule for every peer. */
const textOf = html => {
  if (!html) return ''
  const spaced = html.replace(/<\/?(?:p|div|br|li|td|tr|h\d|figcaption)[^>]*>/gi, '\n$&')
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent
}

export const peers = {
  boctin: html => {
    const { title, body, publishedAt } = extract(html)
    return { title, text: () => body.text, published: publishedAt }
  },
  'readability + linkedom': html => {
    const article = new Readability(parseHTML(html).document).parse()
    return { title: article?.title, text: () => textOf(article?.content), published: article?.publishedTime }
  },
  readabilitySAX: html => {
    const { title, html: content } = readabilitySax.process(html, { type: 'html', pageURL: URL })
    return { title, text: () => textOf(content), published: null }
  },
  'article-extractor': async html => {
    const article = await extractFromHtml(html, URL)
    return { title: article?.title, text: () => textOf(article?.content), published: article?.published }
  },
  '@postlight/parser': async html => {
    const { title, content, date_published } = await Postlight.parse(URL, { html, fetchAllPages: false })
    return { title, text: () => textOf(content), published: date_published }
  },
  defuddle: async html => {
    const { title, content, published } = await Defuddle(parseHTML(html).document, URL)
    return { title, text: () => textOf(content), published }
  },
}
