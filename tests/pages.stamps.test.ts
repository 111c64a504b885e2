import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stampOfMeta, stampOfUrl, stampsIn } from '../src/page/stamp'
import { fold } from '../src/text/fold'

interface Row {
  text: string
  iso: string | null
  label?: 'posted' | 'updated' | null
  alone?: boolean
}

const rows = readFileSync(new URL('../fixtures/phrases/stamps.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)

describe('posting stamps', () => {
  test.each(rows)('$text', ({ text, iso, label, alone }) => {
    const [stamp] = stampsIn(fold(text))
    expect(stamp?.iso ?? null).toBe(iso)
    if (!stamp) return
    expect(stamp.label).toBe(label)
    expect(stamp.alone).toBe(alone)
  })

  test.each([
    ['https://xa.example.vn/portal/Pages/2024-5-17/tin-abc123.aspx', '2024-05-17'],
    ['https://bao.example.vn/2024/10/17/tin.html', '2024-10-17'],
    ['https://bao.example.vn/tin-tuc-196250709102822968.htm', '2025-07-09T10:28+07:00'],
    ['https://bao.example.vn/tin-12345.htm', null],
    [null, null],
  ])('address %s', (url, iso) => expect(stampOfUrl(url)).toBe(iso))

  test.each([
    ['2021-08-04T01:20:11+00:00', '2021-08-04T08:20+07:00'],
    ['2021-08-04T18:20:11Z', '2021-08-05T01:20+07:00'],
    ['2020-10-16', '2020-10-16'],
    ['hôm qua', null],
    [undefined, null],
  ])('meta %s', (value, iso) => expect(stampOfMeta(value)).toBe(iso))
})
