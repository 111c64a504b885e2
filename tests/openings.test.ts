import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { composeBody } from '../src/text/body'
import { tokenize } from '../src/text/tokens'
import type { DateCandidate } from '../src/vi/dates/candidate'
import { type Opening, Openings, pairs } from '../src/vi/dates/openings'
import { readStock } from './fuzz'
import { Random } from './fuzz/random'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, FIXTURES), 'utf8')
const { phrases } = readStock(folder => readdirSync(new URL(folder, FIXTURES)), read)
const articles = read('articles.jsonl')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text)

/** What dates are made of, for texts that no table has. */
const WORDS =
  '2|5|12|31|100|2019|2020|/|-|.|,|(|)|ngày|tháng|năm|quý|từ|đến|tới|cho|hết|đầu|giữa|cuối|rằm|mùng|mồng|giêng|chạp|âm lịch|al|buổi|sáng|chiều|đêm|nay|qua|trong|vòng|suốt|các|những|hai|ba|mười|một|hôm|thứ|tư|chủ nhật|h|giờ|:|và|nửa|tính|bắt đầu|giai đoạn|nhiệm kỳ|giáp thìn|tết|II|số|ngoái|sớm|mai'.split(
    '|',
  )
/** The limit: "tết đầu 2019", which nobody writes. */
const LOOSE = /(?:đầu|giữa|cuối|hết|mùng|mồng) +(?:2019|2020)/

describe('openings of date rules', () => {
  /** The extractor with openings that let every rule try at every token. */
  async function unhindered() {
    vi.resetModules()
    vi.doMock('../src/vi/dates/openings', async load => {
      const { Openings: Narrow, ...rest } = await load<typeof import('../src/vi/dates/openings')>()
      class Wide<R> extends Narrow<R> {
        private readonly every: R[]
        constructor(rules: readonly (readonly [R, readonly Opening[]])[]) {
          super(rules)
          this.every = rules.map(([rule]) => rule)
        }
        override at() {
          return this.every
        }
      }
      return { ...rest, Openings: Wide }
    })
    const { dates } = await import('../src/vi/dates')
    const { composeBody: compose } = await import('../src/text/body')
    return { dates, compose }
  }

  /** Without openings a date may begin with what is none of it: "số 22 ngày 12/01/2024", "đến hết năm". */
  const reading = ({ span, start, end, part }: DateCandidate) => [span.end, start, end, part]

  it('never rule out what their rule reads', async () => {
    const { dates: narrow } = await import('../src/vi/dates')
    const wide = await unhindered()
    const random = new Random(20201016)
    const made = Array.from({ length: 20_000 }, () =>
      Array.from({ length: 8 }, () => random.of(WORDS) + random.of([' ', ' ', ''])).join(''),
    ).filter(text => !LOOSE.test(text))
    const context = { title: null, summary: null, publishedAt: '2020-10-20' }
    for (const text of [...phrases, ...articles, ...made]) {
      const passages = text.split('\n').map(line => ({ kind: 'paragraph' as const, text: line }))
      const found = [...narrow.find(composeBody(passages), context)]
      expect(found.map(reading), text).toEqual([...wide.dates.find(wide.compose(passages), context)].map(reading))
    }
  })
})

describe('openings', () => {
  const openings = new Openings<string>([
    ['word', ['rằm']],
    ['pair', ['ngày mùng', ...pairs(['từ', 'đến'], ['đầu', '#'])]],
    ['short', ['# /', '# #']],
    ['year', ['####']],
    ['late', ['ngày', '# /']],
  ])
  const cases: [text: string, rules: string[] | undefined][] = [
    ['rằm', ['word']],
    ['rằm tháng', ['word']],
    ['Rằm 7', ['word']],
    ['ngày', ['late']],
    ['ngày 5', ['late']],
    ['ngày hội', ['late']],
    ['Ngày mùng', ['pair', 'late']],
    ['từ', []],
    ['từ đầu', ['pair']],
    ['đến 12', ['pair']],
    ['đến 2020', ['pair']],
    ['từ cuối', []],
    ['từ từ', []],
    ['5', []],
    ['5/', ['short', 'late']],
    ['16 / 10', ['short', 'late']],
    ['5 6', ['short']],
    ['5-', []],
    ['2020', ['year']],
    ['2020/', ['year']],
    ['202/', undefined],
    ['20201', undefined],
    ['/', undefined],
    ['mùng', undefined],
    ['xoongnồi', undefined],
  ]
  it.each(cases)('%s', (text, rules) => {
    expect(openings.at(tokenize(text), 0)).toEqual(rules)
  })
})
