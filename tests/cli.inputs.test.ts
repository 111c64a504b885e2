import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Page, readPages } from '../src/cli/inputs'
import { lines } from '../src/cli/inputs/chunks'
import { LINE, workplace } from './bin'

const { file, folder, boctin } = workplace()
const record = (id: unknown, more: object = {}) => `${JSON.stringify({ id, text: LINE, ...more })}\n`
const sources = (args: string[], input?: string | Uint8Array) =>
  boctin(['batch', ...args, '--only', 'title'], input)
    .records()
    .map(({ source, error }) => (error ? [source, error.code] : source))

describe('what an argument names', () => {
  file('tin/b.html', `<p>${LINE}</p>`)
  file('tin/a/2.txt', LINE)
  file('tin/a/10.txt', LINE)
  file('tin/a/anh.jpg', 'no page')
  file('tin/nen.html.gz', gzipSync(`<p>${LINE}</p>`))
  file('tin/them.ndjson.gz', gzipSync(record('r1') + record('r2')))
  file('tin[1].txt', LINE)

  it.each([
    ['a folder, by path', ['tin'], ['tin/a/10.txt', 'tin/a/2.txt', 'tin/b.html', 'tin/nen.html.gz', 'r1', 'r2']],
    ['a glob, by path', ['tin/**/*.txt'], ['tin/a/10.txt', 'tin/a/2.txt']],
    ['alternatives', ['tin/{b.html,a/2.txt}'], ['tin/a/2.txt', 'tin/b.html']],
    ['a glob of records', ['tin/*.ndjson.gz'], ['r1', 'r2']],
    ['a file whose name looks like a glob', ['tin[1].txt'], ['tin[1].txt']],
    ['a glob that matches nothing', ['tin/*.xml'], [['tin/*.xml', 'INPUT_UNREADABLE']]],
    [
      'arguments in their order',
      ['tin/b.html', 'tin/a/*.txt', 'tin/b.html'],
      ['tin/b.html', 'tin/a/10.txt', 'tin/a/2.txt', 'tin/b.html'],
    ],
  ])('%s', (_, args, expected) => expect(sources(args)).toEqual(expected))

  it('one page may be gzipped, by whatever name', () => {
    const path = file('nen.html', gzipSync(`<h1>Hội nghị tổng kết</h1><p>${LINE}</p>`))
    expect(JSON.parse(boctin([path]).stdout).title).toBe('Hội nghị tổng kết')
  })
  it.each([
    ['a file', ['dai.txt'], undefined],
    ['stdin', ['-'], LINE.repeat(30)],
    ['a small gzip of a long page', ['dai.txt.gz'], undefined],
  ])('--max-length refuses %s', (_, args, input) => {
    file('dai.txt', LINE.repeat(30))
    file('dai.txt.gz', gzipSync(LINE.repeat(30)))
    const { status, stdout, stderr } = boctin([...args, '--max-length', '1000'], input)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^boctin: INPUT_TOO_LARGE: /)
  })
})

describe('records', () => {
  it('come from stdin, gzipped or not', () => {
    expect(sources(['-'], record('a') + record('b'))).toEqual(['a', 'b'])
    expect(sources(['-'], gzipSync(record('a') + record('b')))).toEqual(['a', 'b'])
    expect(sources(['-'], '')).toEqual([])
  })
  it('come from gzips of many members', () =>
    expect(sources(['-'], Buffer.concat([gzipSync(record(1)), gzipSync(record(2))]))).toEqual(['1', '2']))
  it('are cut at LF alone: other line ends may stand in a string', () => {
    const text = `${LINE}\u2028${LINE}\u2029${LINE}\u0085${LINE}`
    expect(sources(['-'], record('a', { text }).replace('\\u2028', '\u2028') + record('b'))).toEqual(['a', 'b'])
  })
  it('may end in CRLF and begin with a BOM', () =>
    expect(sources(['-'], `\ufeff${record('a').trim()}\r\n${record('b').trim()}\r\n`)).toEqual(['a', 'b']))
  it('of a gzip that breaks off: those before the break, then the error', () => {
    const whole = gzipSync(Array.from({ length: 200 }, (_, i) => record(`r${i}`, { noise: Math.random() })).join(''))
    const path = file('dut.ndjson.gz', whole.subarray(0, whole.length * 0.7))
    const read = sources([path, 'tin/b.html'])
    const cut = read.findIndex(source => Array.isArray(source))
    expect(cut).toBeGreaterThan(100)
    expect(read.slice(0, cut)).toEqual(Array.from({ length: cut }, (_, i) => `r${i}`))
    expect(read.slice(cut)).toEqual([[path, 'INPUT_TRUNCATED'], 'tin/b.html'])
  })
  it('of a gzip with a broken middle: those before it, then the error', () => {
    const bytes = gzipSync(Array.from({ length: 200 }, (_, i) => record(`r${i}`, { noise: Math.random() })).join(''))
    const middle = bytes.length >> 1
    bytes.fill(0xff, middle, middle + 40)
    const read = sources([file('hong.ndjson.gz', bytes)])
    expect(read.length).toBeGreaterThan(50)
    expect(read.at(-1)).toEqual([`${folder}/hong.ndjson.gz`, 'INPUT_UNREADABLE'])
  })
  it('that are too long are passed over', () => {
    const long = record('b', { noise: 'x'.repeat(1_100_000) })
    expect(boctin(['batch', '-', '--max-length', '1000'], record('a') + long + record('c')).records()).toMatchObject([
      { source: 'a' },
      { source: 'stdin:2', error: { code: 'RECORD_TOO_LARGE' } },
      { source: 'c' },
    ])
  })
})

describe('meta', () => {
  const metaOf = (line: string) =>
    boctin(['batch', '-', '--only', 'title'], line).lines.map(out => JSON.parse(out).meta)

  it('comes back as it was, also under names that prototypes have', () => {
    const line = `{"id":1,"text":"${LINE}","__proto__":{"html":"<p>x"},"constructor":{"prototype":{"polluted":1}},"toString":"x","crawl":[1,{"__proto__":2}]}`
    const [written] = boctin(['batch', '-', '--only', 'title'], line).lines
    expect(written).toContain(
      '"meta":{"__proto__":{"html":"<p>x"},"constructor":{"prototype":{"polluted":1}},"toString":"x","crawl":[1,{"__proto__":2}]}',
    )
  })
  it('gives no record a page, a url or an option', () => {
    const [{ error }] = boctin(['batch', '-'], '{"id":1,"__proto__":{"text":"x","url":"y","maxLength":1}}').records()
    expect(error.code).toBe('RECORD_INVALID')
  })
  it('is no meta where there is none', () => expect(metaOf(record(1))).toEqual([undefined]))
  it('reaches no prototype on the way to a worker', async () => {
    const path = file('proto.ndjson', `{"id":1,"text":"x","__proto__":{"polluted":1},"constructor":1}`)
    const pages: Page[] = []
    for await (const page of readPages([path], { maxLength: 100, timeout: 1 })) pages.push(structuredClone(page))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.keys((pages[0] as { meta: object }).meta)).toEqual(['__proto__', 'constructor'])
  })
})

describe('lines', () => {
  it('are the same however the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ế', '😀', '\r', '\u2028', ' '), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), async (wanted, size) => {
        const bytes = Buffer.from(wanted.map(one => `${one}\n`).join(''))
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const found: (string | null)[] = []
        for await (const one of lines(pieces(), 1000)) found.push(one)
        expect(found).toEqual(wanted)
      }),
    )
  })
})
