import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DateMention, type Document, extract } from '../src/index'
import { fold } from '../src/text/fold'

/**
 * Golden pairs. `<page>.findings.json` says, field by field, what a reader of the page expects: each list whole and in
 * order, each item by the properties that it names. It holds for every form of the page (`<page>*.txt`, `*.html`).
 */
interface Golden {
  title: string
  section: string | null
  language: string
  publishedAt: string | null
  images: string[]
  /** How each paragraph begins. */
  paragraphs: string[]
  date: Expected | null
  dates: Expected[]
  attendees: (Expected & { titles?: string[]; mentions: number })[]
  projectCodes: (Expected & { mentions: number })[]
  documents: Expected[]
  figures: Expected[]
  /** Right to find, not wrong to miss. */
  figuresOptional: Expected[]
  abbreviations: Record<string, string>
}
type Expected = Record<string, unknown>

const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const SUFFIX = '.findings.json'
const files = readdirSync(FOLDER).sort()
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

const forms: Record<string, (page: string) => string> = {
  'as it is': page => page,
  NFD: page => page.normalize('NFD'),
  CRLF: page => page.replaceAll('\n', '\r\n'),
  'NBSP for blanks between words': page =>
    page.replace(/(<[^>]*>)|(?<=\p{L}) (?=\p{Ll})/gu, (_, tag?: string) => tag ?? '\u00a0'),
}

/** The given properties of an item, no others, so that a whole list can be compared at once. */
const only = (item: object, expected: Expected) =>
  Object.fromEntries(Object.keys(expected).map(key => [key, (item as Expected)[key] ?? null]))

const matches = (item: object, expected: Expected) =>
  Object.entries(expected).every(([key, value]) => fold(String((item as Expected)[key])) === fold(String(value)))

function expectList(items: readonly object[], expected: readonly Expected[]) {
  expect(items.map((item, i) => only(item, expected[i] ?? (item as Expected)))).toEqual(expected)
}

function expectDocument(document: Document, golden: Golden) {
  expect(document.title).toBe(golden.title)
  expect(document.section).toBe(golden.section)
  expect(document.language).toBe(golden.language)
  expect(document.publishedAt).toBe(golden.publishedAt)
  expect(document.images.map(({ src }) => decodeURI(src).split('/').at(-1))).toEqual(golden.images)
  const paragraphs = document.body.blocks.map(({ start, end }) => document.body.text.slice(start, end))
  expect(paragraphs.map((text, i) => text.slice(0, golden.paragraphs[i]?.length))).toEqual(golden.paragraphs)
  expectList(document.date ? [document.date] : [], golden.date ? [golden.date] : [])
  expectList(document.dates.filter(firstOfItsDay), golden.dates)
  expectList(document.attendees.map(summary), golden.attendees)
  expectList(document.projectCodes.map(summary), golden.projectCodes)
  expectList(document.documents, golden.documents)
  const figures = document.figures.filter(figure => !golden.figuresOptional.some(optional => matches(figure, optional)))
  const required = golden.figures.filter(figure => !golden.figuresOptional.some(optional => matches(figure, optional)))
  expectList(figures, required)
  for (const figure of golden.figures)
    expect(
      document.figures.some(found => matches(found, figure)),
      JSON.stringify(figure),
    ).toBe(true)
  expect(Object.fromEntries(document.abbreviations.map(({ short, long }) => [short, fold(long)]))).toMatchObject(
    golden.abbreviations,
  )
}

const firstOfItsDay = (date: DateMention, i: number, dates: DateMention[]) =>
  date.start !== null && dates.findIndex(other => other.start === date.start && other.end === date.end) === i

const summary = (item: Document['attendees'][number] | Document['projectCodes'][number]): object => ({
  ...item,
  ...('titles' in item && { titles: item.titles.map(title => title.text) }),
  mentions: item.mentions.length,
})

for (const file of files.filter(name => name.endsWith(SUFFIX))) {
  const stem = file.slice(0, -SUFFIX.length)
  const golden: Golden = JSON.parse(read(file))
  for (const page of files.filter(name => name.startsWith(stem) && /\.(?:html|txt)$/.test(name))) {
    describe(page, () => {
      for (const [form, turn] of Object.entries(forms))
        it(form, () => expectDocument(extract(turn(read(page))), golden))
    })
  }
}
