import type { Document } from '../schema'
import assets from './assets.json'
import { html, type Markup, type Part, trusted } from './html'
import { KINDS } from './kinds'
import { LANGS, type Lang } from './labels'
import { articlePage } from './page'
import { type Row, table } from './table'
import { called, day, days, number, word } from './words'

/** A page as the report shows it: what was read from it, or what kept it from being read. */
export type ReportPage = { readonly source?: string | null } & (
  | { readonly document: Document }
  | { readonly error: { readonly code: string; readonly message: string } }
)

export interface ReportOptions {
  /** The language of the report's own words, until its reader switches; default Vietnamese. */
  lang?: Lang | null
}

/** Nothing is loaded from anywhere; of style and script the report's own alone, known by their digests. */
const POLICY = `default-src 'none'; style-src '${assets.styleHash}'; script-src '${assets.scriptHash}'; base-uri 'none'; form-action 'none'`

const NAMES: Record<Lang, string> = { vi: 'Tiếng Việt', en: 'English' }

/**
 * One self-contained HTML file in which people look at what was found: every finding highlighted in its article, lists
 * and tables of the findings, what was stripped. Several pages get an index. Everything that comes from a page is
 * escaped; the file loads nothing, and readable it is without its script too. Pure: the same pages and options give
 * the same file.
 */
export function renderReport(pages: Iterable<ReportPage>, { lang }: ReportOptions = {}): string {
  const all = [...pages]
  const speech = lang ?? 'vi'
  return shell(all, speech).in(speech)
}

const titleOf = (page: ReportPage): string | null => ('document' in page ? page.document.title : null)

const shell = (pages: readonly ReportPage[], lang: Lang): Markup => html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${pages.length === 1 ? (titleOf(pages[0]!) ?? 'boctin') : `boctin: ${pages.length}`}</title>
<style>${trusted(assets.style)}</style>
</head>
<body${pages.length > 1 && html` class="many"`}>
<a class="skip" href="#main">${word('skip')}</a>
<header class="top"><p class="mark">bóc<b>tin</b> <small>${word('report')}</small></p>${languageSwitch(lang)}</header>
<main id="main" tabindex="-1">
${pages.length === 1 ? pageOf(pages[0]!, 1) : [index(pages), pages.map((page, i) => pageOf(page, i + 1, pages.length))]}
</main>
<footer class="foot"><p>${word('made')}</p></footer>
<script>${trusted(assets.script)}</script>
</body>
</html>
`

/** Buttons that the script shows and serves. */
const languageSwitch = (lang: Lang): Markup =>
  html`<fieldset class="switch"><legend class="unseen">${word('language')}</legend>${LANGS.map(one => html`<button type="button" lang="${one}" data-lang="${one}" aria-pressed="${String(one === lang)}">${NAMES[one]}</button>`)}</fieldset>`

function pageOf(page: ReportPage, n: number, of = 1): Markup {
  const around = of > 1 && neighbours(n, of)
  const anchor = `p${n}`
  if ('document' in page) return articlePage(page.document, anchor, page.source ?? null, around)
  const { code, message } = page.error
  return html`<article class="page" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-title">${around}<header class="head"><h1 id="${anchor}-title">${page.source ?? word('untitled')}</h1></header><section class="warnings"><h2>${word('error')}</h2><p>${message} <code>${code}</code></p></section></article>`
}

const neighbours = (n: number, of: number): Markup =>
  html`<nav class="around" ${called('page')}><a href="#index">${word('backToIndex')}</a> <span>${n} / ${of}</span> ${n > 1 && html`<a href="#p${n - 1}">${word('previous')}</a>`} ${n < of && html`<a href="#p${n + 1}">${word('next')}</a>`}</nav>`

function index(pages: readonly ReportPage[]): Markup {
  const failed = pages.filter(page => 'error' in page).length
  return html`<section id="index" class="index" tabindex="-1"><h1>${word('index')}</h1>
<p>${number(pages.length - failed)} ${word('pagesRead')}${failed > 0 && html`, ${number(failed)} ${word('pagesFailed')}`}</p>
${table('index', 'page', ['publishedAt', 'event', ...KINDS], pages.map(indexRow))}</section>`
}

function indexRow(page: ReportPage, i: number): Row {
  const failed = 'error' in page
  const codes = failed ? [page.error.code] : page.document.warnings.map(({ code }) => code)
  const title = failed ? page.error.message : (page.document.title ?? word('untitled'))
  return {
    own: failed && html`class="failed"`,
    head: html`<a href="#p${i + 1}">${title}</a>${page.source && html`<br><span class="of">${page.source}</span>`}${codes.map(code => html` <code>${code}</code>`)}`,
    cells: failed ? [] : overview(page.document),
  }
}

const overview = (document: Document): Part[] => [
  document.publishedAt && day(document.publishedAt.slice(0, 10)),
  document.date && days(document.date.start, document.date.end),
  ...KINDS.map(kind => document[kind].length || ''),
]
