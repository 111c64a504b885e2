import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, extract, type Span } from '../src/index'

const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const pages = readdirSync(FOLDER).filter(name => /\.(?:html|txt)$/.test(name))
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

/** What an article is made of, so that random text meets the rules and not only their absence. */
const fragment = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...'đ/c |đồng chí |ông |các đồng chí: |Nguyễn Văn An|Lã Văn Tư|, |; | – |-|Phó |Chủ tịch |UBND |tỉnh|thành phố|Bí thư '.split(
      '|',
    ),
    ...'Sáng |ngày |16/10/2020|5-6/3|31/6|tháng |quý I|năm 2020|giai đoạn |2016-2020|từ |đến | và |. |\n|\n\n|: |“|”|"|('.split(
      '|',
    ),
    ...'Quyết định số |12/2020/QĐ-UBND|18-NQ/TW|Đề án |1123|Dự án |Nghị quyết |trên |95%|2.522,81 tỷ đồng|74/88 |đại biểu|m2|)'.split(
      '|',
    ),
    ...'Về dự có |Tham dự |chủ trì|phát biểu |Về phía |<p>|</p>|<br>|<td>|&nbsp;|tin.Still1.bmp\n|Tin liên quan\n|\u200b|\u00a0'.split(
      '|',
    ),
  ),
)
const article = fc.array(fragment, { maxLength: 60 }).map(parts => parts.join(''))

const findings = (document: Document) =>
  [document.dates, document.attendees, document.projectCodes, document.documents, document.figures].flat()

function expectSound(document: Document) {
  const { body } = document
  for (const { text, span } of findings(document)) expect(body.text.slice(span.start, span.end)).toBe(text)
  for (const { short, span } of document.abbreviations) expect(body.text.slice(span.start, span.end)).toBe(short)
  const mentioned = [...document.attendees, ...document.projectCodes, ...document.documents]
  for (const { span, mentions } of mentioned) {
    expect(mentions).toContainEqual(span)
    for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= body.text.length).toBe(true)
  }
  const joined = body.blocks.map(({ start, end }) => body.text.slice(start, end)).join('\n\n')
  expect(joined).toBe(body.text)
  expect(body.text.normalize('NFC')).toBe(body.text)
  for (const { name, group } of document.attendees) expect([name, group].filter(value => value !== null).length).toBe(1)
  const { date, dates } = document
  if (date) expect(dates.some(({ kind, start }) => kind === 'event' && start === date.start)).toBe(true)
  expect(Document.safeParse(document).success).toBe(true)
}

describe('properties', () => {
  it.each(pages)('%s: spans are true, the output is valid and the same twice', name => {
    const document = extract(read(name))
    expectSound(document)
    expect(JSON.stringify(extract(read(name)))).toBe(JSON.stringify(document))
  })

  /** Documents and numbered schemes > dates > figures: what ranks lower never begins inside what ranks higher. */
  it.each(pages)('%s: one place of the text is one finding', name => {
    const { documents, projectCodes, dates, figures } = extract(read(name))
    const codes = [...documents, ...projectCodes.filter(project => project.code !== null)].map(({ span }) => span)
    const days = dates.map(({ span }) => span)
    const inside = (span: Span, others: Span[]) =>
      others.filter(({ start, end }) => start < span.start && span.start < end)
    for (const day of days) expect(inside(day, codes)).toEqual([])
    for (const code of codes) expect(inside(code, days)).toEqual([])
    for (const { span } of figures) expect(inside(span, [...codes, ...days])).toEqual([])
  })

  it('hold for any text', () => {
    const stamp = fc.option(fc.constantFrom('2020-10-20', '2021-01-02T08:00:00+07:00'))
    fc.assert(
      fc.property(article, stamp, fc.constantFrom('html', 'text'), (text, publishedAt, format) => {
        if (text.trim() === '') return
        expectSound(extract(text, { publishedAt, format: format as 'html' }))
      }),
      { numRuns: 1500 },
    )
  })

  it('findings of settled kinds are disjoint and in order', () => {
    fc.assert(
      fc.property(article, text => {
        if (text.trim() === '') return
        const { figures } = extract(text, { format: 'text' })
        figures.forEach((figure, i) => {
          const before = figures[i - 1]
          if (before) expect(before.span.end).toBeLessThanOrEqual(figure.span.start)
        })
      }),
      { numRuns: 500 },
    )
  })
})
