import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DateMention } from '../src/schema'
import { composeBody } from '../src/text/body'
import { settle } from '../src/text/settle'
import { dates as extractor } from '../src/vi/dates'
import { linkDates } from '../src/vi/link/dates'

interface Row {
  text: string
  publishedAt?: string
  title?: string
  /** `kind`, `part` and `text` are looked at where the row names them. */
  dates: Partial<DateMention>[]
  /** The event's start, where the row names it; null for a page without a dated event. */
  date?: string | null
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/dates.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

function read(text: string, publishedAt: string | null = null, title: string | null = null) {
  const body = composeBody(text.split('\n').map(line => ({ kind: 'paragraph', text: line })))
  const context = { title, summary: null, publishedAt }
  const [candidates] = settle(body, [[...extractor.find(body, context)]])
  return { body, ...linkDates(candidates, { body, context, documents: [] }) }
}

describe('dates: the table of phrases', () => {
  it.each(rows)('$text', row => {
    const { body, date, dates } = read(row.text, row.publishedAt, row.title)
    const wanted = row.dates.map(one => ({ end: null, ...one }))
    const asked = (found: DateMention, keys: object) =>
      Object.fromEntries(Object.keys(keys).map(key => [key, found[key as keyof DateMention]]))
    expect(dates.map((found, i) => asked(found, wanted[i] ?? { start: 0, end: 0, kind: 0 }))).toEqual(wanted)
    if (row.date !== undefined) expect(date?.start ?? null).toBe(row.date)
    for (const { text, span } of dates) expect(body.text.slice(span.start, span.end)).toBe(text)
  })

  it('is a quarter negative', () => {
    expect(rows.length).toBeGreaterThanOrEqual(350)
    expect(rows.filter(row => row.dates.length === 0).length * 4).toBeGreaterThanOrEqual(rows.length)
  })
})

describe('dates: what a page decides', () => {
  it('takes the year of the title where the stamp is of a later move of the page', () => {
    const { date } = read('Sáng 17/4, xã tổ chức hội thi.', '2021-07-30', 'Hội thi nhà nông xã Lâm Hà năm 2018')
    expect(date).toMatchObject({ start: '2018-04-17', implied: ['year'] })
  })

  it('places what is told beside the event by the event, not by a far stamp', () => {
    const text = 'Ngày 13/9/2018, Sở tổ chức hội nghị. Các xã báo cáo trước ngày 30/11. Đến 31/8, toàn tỉnh đạt 60%.'
    const { dates } = read(text, '2021-07-30')
    expect(dates.map(({ start, kind }) => [start, kind])).toEqual([
      ['2018-09-13', 'event'],
      ['2018-11-30', 'deadline'],
      ['2018-08-31', 'mention'],
    ])
  })

  it.each([
    'Vừa qua, Huyện đoàn tổ chức hội trại. Năm 2018, huyện có 12 đội tình nguyện.',
    'Thời gian nhận hồ sơ: từ ngày 27/3/2019 đến hết ngày 24/4/2019.',
    'Cách đây 30 năm, làng còn nghèo. Từ ngày 1/7/2019, mức lương cơ sở thay đổi.',
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 5/3/2020, xã hoàn thành trước ngày 15/8/2020.',
  ])('finds no event in: %s', text => {
    expect(read(text, '2020-06-01').date).toBeNull()
  })

  it('reads several days of one list as one stretch', () => {
    const { date } = read('Trong 2 ngày, 19 và 21-10, HĐND tỉnh tiếp xúc cử tri.', '2021-10-22')
    expect(date).toMatchObject({ text: 'Trong 2 ngày, 19 và 21-10', start: '2021-10-19', end: '2021-10-21' })
  })

  it('covers the deictic and the bracketed date', () => {
    expect(read('Sáng nay (25/12), xã họp.', '2022-12-25').date).toMatchObject({
      text: 'Sáng nay (25/12)',
      implied: ['year'],
    })
    expect(read('Sáng nay, xã họp.', '2022-12-25').date).toMatchObject({ implied: ['year', 'month', 'day'] })
  })

  it('is linear in the text', () => {
    const hostile = ['ngày 5, '.repeat(5_000), 'từ '.repeat(12_000), '1/1-'.repeat(10_000), '2016 - '.repeat(8_000)]
    const begun = performance.now()
    for (const text of hostile) read(text)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})
