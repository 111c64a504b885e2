import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, extract } from '../src/index'
import { readStock } from './fuzz'
import { Random } from './fuzz/random'
import { above, below, htmlOf, linesOf } from './invariance/chrome'
import { FLAT_FORMS, type Form, HTML_FORMS, TEXT_FORMS } from './invariance/forms'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, FIXTURES), 'utf8')
const rows = <T>(path: string) =>
  read(path)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)

/** Runs of each property on each page; by hand more: `INVARIANCE_RUNS=50 npx vitest run tests/invariance.test.ts`. */
const RUNS = Number(process.env.INVARIANCE_RUNS ?? 4)
const settings = { seed: 20201016, numRuns: RUNS }

const names = readdirSync(new URL('pages/', FIXTURES)).filter(name => /\.(?:html|txt)$/.test(name))
const all = names.map(name => `pages/${name}`)
const pages = all.filter(path => extract(read(path)).body.text !== '')
/** Login pages, lists of news, pages with nothing but an attachment. */
const bare = all.filter(path => !pages.includes(path))
const html = pages.filter(path => path.endsWith('.html'))
const flat = pages.filter(path => path.endsWith('.txt'))

/** All that a page says, without what depends on where it stands. */
function said({ title, body, date, attendees, figures, documents, projectCodes }: Document) {
  return { title, text: body.text, date, attendees, figures, documents, projectCodes }
}

const framed = (page: string, top: string, bottom: string) => {
  const start = page.indexOf('>', page.search(/<body\b/i)) + 1
  const end = page.toLowerCase().lastIndexOf('</body>')
  return page.slice(0, start) + top + page.slice(start, end) + bottom + page.slice(end)
}

const articles = rows<{ id: string; text: string }>('articles.jsonl')
/** The phrase tables' expressions that are long enough to stand alone. */
const paragraphs = readStock(
  folder => readdirSync(new URL(folder, FIXTURES)).filter(name => !name.startsWith('english')),
  read,
).phrases.filter(text => text.length > 120 && text.endsWith('.'))

describe('chrome round an article changes nothing that is found', () => {
  it.each(html)('%s', path => {
    const page = read(path)
    const expected = said(extract(page))
    fc.assert(
      fc.property(above, below, (top, bottom) => {
        expect(said(extract(framed(page, htmlOf(top), htmlOf(bottom))))).toEqual(expected)
      }),
      settings,
    )
  })

  /**
   * An excerpt without a headline takes what stands right above it for one, where the line is no known chrome; and a
   * box of prices or weather right below a text is told from it only by a line of chrome between them.
   */
  it.each(flat)('%s', path => {
    const page = read(path)
    const expected = said(extract(page))
    fc.assert(
      fc.property(expected.title === null ? fc.constant([]) : above, below, (top, bottom) => {
        const lines = [...linesOf(top), page.trim(), 'In bài viết', ...linesOf(bottom)]
        expect(said(extract(lines.join('\n'), { format: 'text' }))).toEqual(expected)
      }),
      settings,
    )
  })

  it.each(bare)('%s has no article, whatever stands round it', path => {
    const page = read(path)
    fc.assert(
      fc.property(above, below, (top, bottom) => {
        expect(extract(framed(page, htmlOf(top), htmlOf(bottom))).body.text).toBe('')
      }),
      settings,
    )
  })
})

describe('the same page written otherwise', () => {
  const holds = (path: string, form: Form, by: (document: Document) => unknown) => {
    const page = read(path)
    const expected = by(extract(page))
    fc.assert(
      fc.property(fc.integer(), seed => {
        expect(by(extract(form(page, new Random(seed))))).toEqual(expected)
      }),
      settings,
    )
  }
  // Not NFKC and NFKD: they make "m2" of "m²" and "1/2" of "½", which a reader sees.
  const table = (paths: string[], forms: Record<string, Form>) =>
    Object.keys(forms).flatMap(form => paths.map(path => [form, path] as const))

  it.each(table(html, { ...TEXT_FORMS, ...HTML_FORMS }))('%s: %s', (form, path) => {
    holds(path, { ...TEXT_FORMS, ...HTML_FORMS }[form]!, said)
  })
  it.each(articles)('$id', ({ text }) => {
    const expected = said(extract(text))
    for (const form of Object.values({ ...TEXT_FORMS, ...FLAT_FORMS }))
      expect(said(extract(form(text, new Random(text.length))))).toEqual(expected)
  })
  it.each(table(flat, { ...TEXT_FORMS, ...FLAT_FORMS }))('%s: %s', (form, path) => {
    holds(path, { ...TEXT_FORMS, ...FLAT_FORMS }[form]!, said)
  })
})

describe('a body read again holds the same codes, documents and figures', () => {
  const numbers = ({ projectCodes, documents, figures }: Document) => ({
    projectCodes: projectCodes.map(({ text, code, name }) => ({ text, code, name })),
    documents: documents.map(({ text, number, type }) => ({ text, number, type })),
    figures: figures.map(({ text, value, unit }) => ({ text, value, unit })),
  })
  const again = (input: string) => {
    const document = extract(input)
    expect(numbers(extract(document.body.text, { format: 'text' }))).toEqual(numbers(document))
  }

  it.each(pages)('%s', path => again(read(path)))
  it.each(articles)('$id', ({ text }) => again(text))
  it.each(paragraphs)('%s', text => again(text))
})
