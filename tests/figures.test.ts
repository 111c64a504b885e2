import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index'
import { composeBody } from '../src/text/body'
import { figures } from '../src/vi/figures'
import { readAmount } from '../src/vi/figures/amount'

/** One line of the table: a sentence and the figures that a reader finds in it, in order; [] for a trap. */
interface Row {
  text: string
  figures: Record<string, unknown>[]
}

const context = { title: null, summary: null, publishedAt: null }
const bodyOf = (text: string) => composeBody([{ kind: 'paragraph', text }])
const find = (text: string) => [...figures.find(bodyOf(text), context)]

const table = readFileSync(new URL('../fixtures/phrases/figures.jsonl', import.meta.url), 'utf8')
const rows = table
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)

describe('the table of phrases', () => {
  test.each(rows)('$text', ({ text, figures: expected }) => {
    const found = find(text)
    expect(found.map(({ value, min, max, unit }) => ({ value, min, max, unit }))).toEqual(
      expected.map(({ value, min = null, max = null, unit }) => ({ value, min, max, unit })),
    )
    expected.forEach((figure, i) => {
      expect(found[i]).toMatchObject(figure)
    })
  })

  test('is a third traps', () => {
    const traps = rows.filter(row => row.figures.length === 0)
    expect(rows.length).toBeGreaterThanOrEqual(350)
    expect(traps.length * 3).toBeGreaterThanOrEqual(rows.length)
  })

  test.each(rows)('spans hold: $text', ({ text }) => {
    for (const figure of find(text)) {
      expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text)
      expect(figure.claim!.start).toBe(figure.span.start)
      expect(figure.claim!.end).toBeLessThanOrEqual(figure.span.end)
    }
  })
})

/** A numeral as it is written → its value. */
const NUMERALS: [string, number][] = [
  ['0', 0],
  ['02', 2],
  ['1,10', 1.1],
  [',75', 0.75],
  ['100.000', 100_000],
  ['3.000.000', 3_000_000],
  ['1.234,5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1,234.5', 1234.5],
  ['18 000', 18_000],
  ['100k', 100_000],
  ['100K', 100_000],
  ['1,2M', 1_200_000],
  ['2tr5', 2_500_000],
  ['-1.200', -1200],
  ['âm 1.200', -1200],
  ['6 vạn', 60_000],
  ['1 vạn 2', 12_000],
  ['3 tỷ 500 triệu', 3_500_000_000],
  ['1 triệu 200 nghìn', 1_200_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['344,8 nghìn tỷ', 344_800_000_000_000],
  ['một', 1],
  ['mười', 10],
  ['mười bốn', 14],
  ['hai chục', 20],
  ['hai mươi mốt', 21],
  ['ba mươi lăm', 35],
  ['trăm', 100],
  ['một trăm linh năm', 105],
  ['hai trăm nghìn', 200_000],
  ['bảy trăm hai mươi mốt nghìn không trăm mười hai', 721_012],
  ['hai triệu ba nghìn', 2_003_000],
  ['một tỷ', 1_000_000_000],
  ['hai phẩy năm', 2.5],
]

test.each(NUMERALS)('numeral %s', (text, value) => {
  const { folded, tokens } = bodyOf(text)
  expect(readAmount({ text, folded, tokens, from: 0, to: tokens.length }, 0)).toMatchObject({
    value,
    to: tokens.length,
  })
})

describe('hostile text', () => {
  const hostile = [
    '1'.repeat(50_000),
    '1.'.repeat(30_000),
    '1 và '.repeat(20_000),
    '-5'.repeat(20_000),
    'hai '.repeat(20_000),
    '1/'.repeat(20_000),
    '1 tỷ 5 '.repeat(10_000),
    '5 tổ '.repeat(10_000),
    '1 tỷ '.repeat(20_000),
    '6 tháng '.repeat(20_000),
    `${'đạt '.repeat(20_000)}5%`,
    '1, '.repeat(20_000),
  ]

  test.each(hostile.map(text => [text.slice(0, 12), text]))('%s… is read in linear time', (_, text) => {
    const start = performance.now()
    find(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('any run of such words', () => {
  const words =
    '1 02 3,5 1.234 2019 5/6 % tỷ triệu nghìn rưỡi đồng ha hộ xã năm tháng ngày trên gần đến từ - / , . ( ) và mỗi hai mươi mốt trăm lớp Phường Điều tăng so với kế hoạch trở lên đ/c $ số'.split(
      ' ',
    )
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map(list => list.join(' '))
  const gluedText = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map(list => list.join(''))

  test('yields spans that hold, values that are numbers, ranges in order', () => {
    fc.assert(
      fc.property(fc.oneof(text, gluedText), line => {
        for (const figure of find(line)) {
          expect(line.slice(figure.span.start, figure.span.end)).toBe(figure.text)
          expect(figure.claim!.end).toBeLessThanOrEqual(figure.span.end)
          if (figure.value === null) expect(figure.min!).toBeLessThan(figure.max!)
          else expect(Number.isFinite(figure.value)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('the next row of a table is not what a figure counts', () => {
  const row = (name: string, share: string) => `<tr><td>${name}</td><td>${share}</td></tr>`
  const rows = row('Đơn vị', 'Tỷ lệ') + row('Xã Trung Lĩnh', '82%') + row('Xã Nậm Pung', '74%')
  const prose =
    'Sáng 12/8, UBND huyện tổ chức hội nghị đánh giá kết quả cải cách hành chính sáu tháng đầu năm. '.repeat(3)
  const { figures } = extract(
    `<html><body><h1>Đánh giá cải cách hành chính</h1><p>${prose}</p><table>${rows}</table></body></html>`,
  )
  expect(figures.filter(({ kind }) => kind === 'percent').map(({ text, measure }) => [text, measure])).toEqual([
    ['82%', null],
    ['74%', null],
  ])
})
