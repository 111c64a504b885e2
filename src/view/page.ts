import type { Document } from '../schema'
import { type Entries, side } from './findings'
import { html, type Markup, type Part, webAddress } from './html'
import { entriesOf, KINDS, type Kind } from './kinds'
import type { Word } from './labels'
import { isSame, kindTable } from './tables'
import { articleText } from './text'
import { day, days, number, valueWord, word } from './words'

/** One article as people look at it. `anchor` is its id in the report; `around` stands above its title. */
export function articlePage(document: Document, anchor: string, source: string | null, around: Part = null): Markup {
  const entries = Object.fromEntries(KINDS.map(kind => [kind, entriesOf(document, kind, anchor)])) as unknown as Entries
  const all = KINDS.flatMap(kind => entries[kind])
  return html`<article class="page" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">
${around}
${head(document, anchor, source)}
${warnings(document)}
<div class="columns">
<section class="sheet" aria-labelledby="${anchor}-text" lang="${language(document)}"><h2 class="unseen" id="${anchor}-text">${word('article')}</h2>
${articleText(document, all)}
</section>
${side(document, entries)}
</div>
${TABLES.map(kind => section(kind, entries[kind].length, kindTable(document, kind, entries[kind])))}
${section('images', document.images.length, images(document))}
${section('attachments', document.attachments.length, attachments(document))}
${section('removed', document.removed.length, removed(document))}
</article>`
}

const TABLES: readonly Kind[] = ['attendees', 'dates', 'projectCodes', 'documents', 'figures', 'abbreviations']
const CODES: Readonly<Record<string, string>> = { vie: 'vi', eng: 'en' }

/** For screen readers: how the article is to be pronounced. */
const language = ({ language: code }: Document): string => CODES[code ?? ''] ?? code ?? 'und'

const link = (href: string, base: string | null, name: string): Part => {
  const address = webAddress(href, base)
  return address === null ? name : html`<a href="${address}" rel="noopener noreferrer nofollow">${name}</a>`
}

function head(document: Document, anchor: string, source: string | null): Markup {
  const { title, section: kicker, summary, body } = document
  const isLead = summary !== null && body.text.startsWith(summary)
  return html`<header class="head" lang="${language(document)}">
${kicker && html`<p class="kicker">${kicker}</p>`}
<h1 id="${anchor}-title">${title ?? word('untitled')}</h1>
${summary && !isLead && html`<p class="lead">${summary}</p>`}
${facts(document, anchor, source)}
</header>`
}

function facts(document: Document, anchor: string, source: string | null): Markup {
  const { publishedAt, updatedAt, authors, url, language: code, confidence, date } = document
  const event = document.dates.findIndex(found => isSame(found, date))
  const when =
    date &&
    html`<strong>${date.part && [valueWord('part', date.part), ' ']}${days(date.start, date.end) ?? date.text}</strong>`
  const all: readonly (readonly [Word, Part])[] = [
    [
      'event',
      when && event >= 0 ? html`<a href="#${anchor}-dates-${event + 1}-1">${when}</a>` : (when ?? word('noEvent')),
    ],
    ['publishedAt', publishedAt && day(publishedAt)],
    ['updatedAt', updatedAt && day(updatedAt)],
    ['source', document.source],
    ['authors', authors.join(', ')],
    ['language_', code && valueWord('language', code)],
    ['url', url && link(url, null, url)],
    ['file', source !== url && source],
    ['confidence', confidenceOf(confidence)],
  ]
  return html`<dl class="facts" lang="${speech}">${all.map(([name, value]) => value && html`<div class="fact ${name}"><dt>${word(name)}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** The report's own language, where it stands within an article's. */
const speech: Part = lang => lang

const confidenceOf = ({ score, reasons }: Document['confidence']): Markup =>
  html`<meter min="0" max="1" low="0.5" high="0.75" optimum="1" value="${score}" aria-hidden="true"></meter> ${number(score)} <span class="of">${reasons.map((reason, i) => [i > 0 && ', ', valueWord('sign', reason)])}</span>`

const warnings = ({ warnings: all }: Document): Part =>
  all.length > 0 &&
  html`<section class="warnings"><h2>${word('warnings')}</h2><ul>${all.map(({ code, message }) => html`<li>${valueWord('warning', code, message)} <code>${code}</code></li>`)}</ul></section>`

const section = (name: Word, count: number, inside: Markup): Part =>
  count > 0 &&
  html`<section class="part ${name}"><h2>${word(name)} <span class="count">${count}</span></h2>${inside}</section>`

const images = ({ images: all, url }: Document): Markup =>
  html`<ul class="plain">${all.map(({ src, alt, caption }) => html`<li>${caption ?? alt ?? ''} <span class="of">${link(src, url, src)}</span></li>`)}</ul>`

const attachments = ({ attachments: all, url }: Document): Markup =>
  html`<ul class="plain">${all.map(({ href, name, type }) => html`<li>${link(href, url, name)} <span class="tag">${type}</span></li>`)}</ul>`

/** What was stripped, by reason, in the order in which the reasons first come up. */
function removed({ removed: all }: Document): Markup {
  const byReason = new Map<string, string[]>()
  for (const { reason, text } of all) {
    const texts = byReason.get(reason)
    if (texts) texts.push(text)
    else byReason.set(reason, [text])
  }
  return html`<p class="hint">${word('removedHint')}</p>${[...byReason].map(
    ([reason, texts]) =>
      html`<details><summary>${valueWord('removed', reason)} <span class="count">${texts.length}</span></summary><ul class="plain">${texts.map(text => html`<li>${text}</li>`)}</ul></details>`,
  )}`
}
