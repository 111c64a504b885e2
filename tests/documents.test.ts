import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index'
import type { LegalDocument } from '../src/schema'
import { composeBody } from '../src/text/body'
import { settle } from '../src/text/settle'
import { documents } from '../src/vi/codes/documents'
import { linkDocuments } from '../src/vi/link/documents'

/** What a reader of the text expects; `mentions` is how many places speak of the document. */
interface Row {
  text: string
  documents: (Partial<Omit<LegalDocument, 'mentions'>> & { mentions?: number })[]
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/documents.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const context = { title: null, summary: null, publishedAt: null }

function read(...paragraphs: string[]): LegalDocument[] {
  const body = composeBody(paragraphs.map(text => ({ kind: 'paragraph', text })))
  const [found] = settle(body, [[...documents.find(body, context)]])
  const linked = linkDocuments(found, { body })
  for (const { text, span, mentions } of linked) {
    expect(body.text.slice(span.start, span.end)).toBe(text)
    expect(mentions).toContainEqual(span)
  }
  return linked
}

describe('documents as they are cited', () => {
  test.each(rows)('$text', row => {
    const found = read(row.text).map(document => ({ ...document, mentions: document.mentions.length }))
    expect(found.map(({ type, number }) => [type, number])).toEqual(
      row.documents.map(({ type, number }) => [type, number]),
    )
    row.documents.forEach((expected, i) => {
      expect(found[i]).toMatchObject(expected)
    })
  })
})

describe('documents over paragraphs', () => {
  test('a number does not reach over the end of its paragraph', () => {
    expect(read('Các cấp ủy quán triệt Nghị quyết', '18 đại biểu dự họp')).toEqual([])
    expect(read('thực hiện Quyết định số', '12/QĐ-UBND').map(({ text }) => text)).toEqual(['12/QĐ-UBND'])
  })

  test('an issuer does not reach over the end of its paragraph', () => {
    const [document] = read('Quyết định số 05/2015/QĐ-UBND của UBND tỉnh', 'An Lâm hôm nay có mưa')
    expect(document?.issuer).toBe('UBND tỉnh')
  })

  test('a short number is the last full one before it', () => {
    const found = read(
      'Nghị định 19/2019/NĐ-CP nói về họ, hụi.',
      'Nghị định 19 nêu rõ tuổi.',
      'Nghị định 19/2011/NĐ-CP nói về con nuôi.',
    )
    expect(found.map(({ number, mentions }) => [number, mentions.length])).toEqual([
      ['19/2019/NĐ-CP', 2],
      ['19/2011/NĐ-CP', 1],
    ])
  })

  test('a day without a year has that of the page', () => {
    const text = 'Tin của huyện\n\nHuyện thực hiện Chỉ thị số 87 ngày 14-6 của Thủ tướng về chống hạn.'
    const [document] = extract(text, { format: 'text', publishedAt: '2018-08-01' }).documents
    expect(document).toMatchObject({ number: '87', date: '2018-06-14', issuer: 'Thủ tướng', name: 'chống hạn' })
  })

  test('a short number with another issuer is another document', () => {
    const found = read(
      'Nghị quyết số 77-NQ/HU của Ban Thường vụ Huyện ủy.',
      'Nghị quyết số 77 của Ban Thường vụ Huyện ủy An Phú.',
      'Nghị quyết số 77 của Bộ Chính trị.',
    )
    expect(found.map(({ number, mentions }) => [number, mentions.length])).toEqual([
      ['77-NQ/HU', 2],
      ['77', 1],
    ])
  })

  test('time grows with the text, whatever the text is', () => {
    for (const hostile of ['Nghị quyết 36, ', '1,1,1,', 'Luật ', '12/2020/A-', 'Kế hoạch a a a a số ', '12-', 'QĐ-']) {
      const started = performance.now()
      read(hostile.repeat(Math.ceil(200_000 / hostile.length)))
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })
})
