import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../src/english'
import { type Attendee, Document, extract } from '../src/index'
import { composeBody } from '../src/text/body'

const rowsOf = <T>(name: string): T[] =>
  readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

function read(text: string, publishedAt: string | null = null) {
  const body = composeBody(text.split('\n').map(line => ({ kind: 'paragraph', text: line })))
  return english.read(body, { title: null, summary: null, publishedAt })
}

/** Of each finding what the row names of it. */
const asked = <T extends object>(found: readonly T[], wanted: readonly object[]) =>
  found.map((one, i) =>
    Object.fromEntries(Object.keys(wanted[i] ?? one).map(key => [key, one[key as keyof T] as unknown])),
  )

interface DateRow {
  text: string
  publishedAt: string
  dates: object[]
  date?: string | null
}

describe('dates in English', () => {
  it.each(rowsOf<DateRow>('phrases/english-dates'))('$text', row => {
    const { date, dates } = read(row.text, row.publishedAt)
    expect(asked(dates, row.dates)).toEqual(row.dates)
    if (row.date !== undefined) expect(date?.start ?? null).toBe(row.date)
  })
})

describe('figures in English', () => {
  it.each(rowsOf<{ text: string; figures: object[] }>('phrases/english-figures'))('$text', row => {
    expect(asked(read(row.text).figures, row.figures)).toEqual(row.figures)
  })
})

describe('documents and projects in English', () => {
  it.each(rowsOf<{ text: string; documents: object[]; projects: object[] }>('phrases/english-codes'))('$text', row => {
    const { documents, projectCodes } = read(row.text)
    expect(asked(documents, row.documents)).toEqual(row.documents)
    expect(asked(projectCodes, row.projects)).toEqual(row.projects)
  })
})

describe('people in English', () => {
  const plain = (person: Attendee) => ({ ...person, titles: person.titles.map(title => title.text) })

  it.each(rowsOf<{ text: string; people: object[] }>('phrases/english-people'))('$text', row => {
    const { attendees } = read(row.text, '2020-05-06')
    expect(asked(attendees.map(plain), row.people)).toEqual(row.people)
  })

  it('takes a post apart in the terms of the Vietnamese reader', () => {
    const [person] = read("Chairman of the provincial People's Committee Nguyen Van An chaired the meeting.").attendees
    expect(person?.titles[0]).toMatchObject({
      position: 'Chairman',
      organization: "provincial People's Committee",
      level: 'tỉnh',
      branch: 'chính quyền',
    })
  })
})

describe('English articles', () => {
  const articles = rowsOf<{ id: string; text: string; publishedAt: string; gold: { attendees: { name?: string }[] } }>(
    'english/articles',
  )

  it.each(articles)('$id', ({ text, publishedAt, gold }) => {
    const document = extract(text, { format: 'text', publishedAt, readers: [english] })
    expect(document.language).toBe('eng')
    expect(Document.safeParse(document).success).toBe(true)
    const { body, dates, attendees, projectCodes, documents, figures } = document
    for (const { text: own, span } of [dates, attendees, projectCodes, documents, figures].flat())
      expect(body.text.slice(span.start, span.end)).toBe(own)
    const names = gold.attendees.flatMap(({ name }) => name ?? [])
    expect(attendees.flatMap(({ name }) => name ?? []).filter(name => !names.includes(name))).toEqual([])
    expect(extract(text, { format: 'text', publishedAt, readers: [english] })).toEqual(document)
  })
})
