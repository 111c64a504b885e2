import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { load as loadParse5 } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index'
import { readOptions } from '../src/options'
import { readPage } from '../src/page'
import { composeBody } from '../src/text/body'

const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const settings = readOptions({})

interface Expected {
  title?: string | null
  section?: string | null
  summary?: string | null
  publishedAt?: string | null
  updatedAt?: string | null
  authors?: string[]
  source?: string | null
  body?: { kind: string; text: string }[]
  attachments?: { href: string; type: string }[]
  warnings?: string[]
}

const FIELDS = ['title', 'section', 'summary', 'publishedAt', 'updatedAt', 'authors', 'source'] as const

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const fromHtml = (html: string) => readPage({ form: 'html', html, settled: true, warnings: [] }, settings)
const fromText = (text: string) => readPage({ form: 'text', text, warnings: [] }, settings)

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** F1 of the words of two texts, as bags. */
function agreement(want: string, got: string): number {
  const left = new Map<string, number>()
  for (const word of words(want)) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of words(got)) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  const all = words(want).length + words(got).length
  return all === 0 ? 1 : (2 * common) / all
}

/** A fixture is a page (`.html` or `.txt`) with what a reader expects of it beside it (`.json`). */
const cases = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json') && !name.endsWith('.findings.json'))
  .map(name => name.slice(0, -'.json'.length))
  .map(id => ({ id, file: existsSync(new URL(`${id}.html`, FOLDER)) ? `${id}.html` : `${id}.txt` }))

describe('pages of many systems', () => {
  test.each(cases)('$id', ({ id, file }) => {
    const expected = JSON.parse(read(`${id}.json`)) as Expected
    const article = file.endsWith('.html') ? fromHtml(read(file)) : fromText(read(file))
    for (const field of FIELDS) if (field in expected) expect(article[field], field).toEqual(expected[field])
    for (const code of expected.warnings ?? []) expect(article.warnings.map(warning => warning.code)).toContain(code)
    if (expected.attachments)
      expect(article.attachments.map(({ href, type }) => ({ href, type }))).toEqual(expected.attachments)
    if (!expected.body) return
    const want = expected.body.map(({ text }) => text).join('\n')
    expect(agreement(want, composeBody(article.passages).text), 'body').toBeGreaterThanOrEqual(0.98)
    if (file.endsWith('.html'))
      expect(article.passages.map(({ kind }) => kind)).toEqual(expected.body.map(({ kind }) => kind))
  })
})

describe('parsers', () => {
  test.each(cases.filter(({ file }) => file.endsWith('.html')))('parse5 and htmlparser2 agree on $id', ({ file }) => {
    const html = read(file)
    const [slim, parse5] = [loadSlim(html), loadParse5(html)].map($ =>
      readPage({ form: 'tree', $: $ as never, warnings: [] }, settings),
    )
    expect(parse5?.title).toBe(slim?.title)
    expect(parse5?.publishedAt).toBe(slim?.publishedAt)
    expect(parse5?.passages).toEqual(slim?.passages)
  })
})

/** What the findings say, without their places: those differ where a caption or a table stands elsewhere. */
function said(page: string) {
  const { date, dates, attendees, projectCodes, documents, figures } = extract(page)
  return {
    date: date && [date.start, date.end],
    dates: dates.map(({ start, end, kind }) => `${start} ${end} ${kind}`).sort(),
    attendees: attendees.map(({ name, group, titles }) => [name ?? group, ...titles.map(title => title.text)]),
    projectCodes: projectCodes.map(({ type, code, name }) => [type, code, name]),
    documents: documents.map(({ canonical, type }) => canonical ?? type).sort(),
    figures: figures.map(({ value, min, max, unit }) => `${value} ${min} ${max} ${unit}`).sort(),
  }
}

describe('a page and its flattened twin', () => {
  const twins = cases.filter(({ id }) => id.endsWith('-flat'))
  test.each(twins)('$id says the same', ({ id, file }) =>
    expect(said(read(file))).toEqual(said(read(`${id.slice(0, -'-flat'.length)}.html`))),
  )
})
