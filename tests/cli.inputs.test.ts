import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPages, type Page } from '../src/cli/inputs'
import { lines } from '../src/cli/inputs/chunks'
import { pageOf } from '../src/cli/inputs/records'
import { LINE, workplace } from './bin'

const { file, folder, boctin } = workplace()
const record = (id: unknown, more: object = {}) => `${JSON.stringify({ id, text: LINE, ...more })}\n`
const READING = { maxLength: 1_000_000, timeout: 1 }
type Read = string | [source: string, code: string]
const told = (source: string) => source.replace(`${folder}/`, '')

/** The sources of what is read, or with the code of what kept it from being read. */
async function sources(...names: string[]): Promise<Read[]> {
  const read: Read[] = []
  for await (const found of findPages(
    names.map(name => join(folder, name)),
    READING,
  )) {
    const page = pageOf(found)
    read.push('problem' in page ? [told(page.source), page.problem.code] : told(page.source))
  }
  return read
}
const fromStdin = (input: string | Uint8Array): unknown[] =>
  boctin(['batch', '-', '--only', 'title'], input)
    .records()
    .map(({ source }) => source)

describe('what an argument names', () => {
  file('tin/b.html', `<p>${LINE}</p>`)
  file('tin/a/2.txt', LINE)
  file('tin/a/10.txt', LINE)
  file('tin/a/anh.jpg', 'no page')
  file('tin/nen.html.gz', gzipSync(`<p>${LINE}</p>`))
  file('tin/them.ndjson.gz', gzipSync(record('r1') + record('r2')))
  file('tin[1].txt', LINE)
  file('anh/1.jpg', 'no page')
  mkdirSync(join(folder, 'trong'))
  symlinkSync('tin/a', join(folder, 'noi'))

  it.each([
    ['a folder, by path', ['tin'], ['tin/a/10.txt', 'tin/a/2.txt', 'tin/b.html', 'tin/nen.html.gz', 'r1', 'r2']],
    ['a glob, by path', ['tin/**/*.txt'], ['tin/a/10.txt', 'tin/a/2.txt']],
    ['alternatives', ['tin/{b.html,a/2.txt}'], ['tin/a/2.txt', 'tin/b.html']],
    ['a glob of records', ['tin/*.ndjson.gz'], ['r1', 'r2']],
    ['a file whose name looks like a glob', ['tin[1].txt'], ['tin[1].txt']],
    ['a link to a folder', ['noi'], ['noi/10.txt', 'noi/2.txt']],
    ['a folder with nothing in it', ['trong'], [['trong', 'INPUT_UNREADABLE']]],
    ['a folder with no page in it', ['anh', 'noi/2.txt'], [['anh', 'INPUT_UNREADABLE'], 'noi/2.txt']],
    ['a glob that matches nothing', ['tin/*.xml'], [['tin/*.xml', 'INPUT_UNREADABLE']]],
    [
      'arguments in their order',
      ['tin/b.html', 'tin/a/*.txt', 'tin/b.html'],
      ['tin/b.html', 'tin/a/10.txt', 'tin/a/2.txt', 'tin/b.html'],
    ],
  ])('%s', async (_, args, expected) => expect(await sources(...args)).toEqual(expected))

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

describe('the file that is written', () => {
  const page = file('ra/a.txt', LINE)

  it.each([
    [['ra/a.txt', '-o', 'ra/a.txt']],
    [['batch', 'tin/b.html', 'ra/a.txt', '-o', './ra/../ra/a.txt']],
    [['batch', 'ra/a.txt', '-o', page, '--resume']],
    [['view', page, '-o', 'ra/a.txt']],
    [['explain', 'ra/a.txt', '-o', page]],
  ])('is no input: %j', args => {
    const { status, stderr } = boctin(args)
    expect([status, stderr]).toEqual([2, expect.stringContaining('would overwrite an input')])
    expect(readFileSync(page, 'utf8')).toBe(LINE)
  })
  it.each([
    ['ra', []],
    ['ra', []],
    ['ra', ['--resume']],
    ['ra/*', []],
  ])('is not read as part of %s %j', (input, more) => {
    const { status } = boctin(['batch', input, '-o', 'ra/tin.ndjson', '--quiet', ...more])
    const written = readFileSync(join(folder, 'ra/tin.ndjson'), 'utf8').trimEnd().split('\n')
    expect([status, written.map(line => JSON.parse(line).source)]).toEqual([0, ['ra/a.txt']])
  })
})

describe('records', () => {
  it.each([['<!DOCTYPE html><p>một\n<p>hai'], ['<p>']])('are not taken from HTML: %j', html => {
    const { status, lines } = boctin(['batch', '-'], html)
    expect([status, lines.length]).toEqual([1, 1])
    expect(JSON.parse(lines[0]!).error).toEqual({
      code: 'RECORD_INVALID',
      message: 'stdin is HTML and no records; one page from a pipe is read by: boctin -',
    })
  })
  it('come from stdin, gzipped or not', () => {
    expect(fromStdin(record('a') + record('b'))).toEqual(['a', 'b'])
    expect(fromStdin(gzipSync(record('a') + record('b')))).toEqual(['a', 'b'])
    expect(fromStdin('')).toEqual([])
  })
  it('come from gzips of many members', async () => {
    file('hai.ndjson.gz', Buffer.concat([gzipSync(record(1)), gzipSync(record(2))]))
    expect(await sources('hai.ndjson.gz')).toEqual(['1', '2'])
  })
  it('are cut at LF alone: other line ends may stand in a string', async () => {
    file('dong.ndjson', record('a', { text: `a\u2028b\u2029c\u0085d` }) + record('b'))
    expect(await sources('dong.ndjson')).toEqual(['a', 'b'])
  })
  it('may end in CRLF and begin with a BOM', async () => {
    file('windows.ndjson', `\ufeff${record('a').trim()}\r\n${record('b').trim()}\r\n`)
    expect(await sources('windows.ndjson')).toEqual(['a', 'b'])
  })
  it('are not what is blank, and count it: a line that names nothing is named by its place', async () => {
    file('trong.ndjson', `\ufeff\n${record('a')}\r\n \t\u00a0\n\n ${record(undefined)}{\n`)
    expect(await sources('trong.ndjson')).toEqual(['a', 'trong.ndjson:6', ['trong.ndjson:7', 'RECORD_INVALID']])
  })
  it('of a gzip that breaks off: those before the break, then the error', async () => {
    const whole = gzipSync(Array.from({ length: 200 }, (_, i) => record(`r${i}`, { noise: Math.random() })).join(''))
    file('dut.ndjson.gz', whole.subarray(0, whole.length * 0.7))
    const read = await sources('dut.ndjson.gz', 'tin/b.html')
    const cut = read.findIndex(source => Array.isArray(source))
    expect(cut).toBeGreaterThan(100)
    expect(read.slice(0, cut)).toEqual(Array.from({ length: cut }, (_, i) => `r${i}`))
    expect(read.slice(cut)).toEqual([['dut.ndjson.gz', 'INPUT_TRUNCATED'], 'tin/b.html'])
  })
  it('of a gzip with a broken middle: those before it, then the error', async () => {
    const bytes = gzipSync(Array.from({ length: 4000 }, (_, i) => record(`r${i}`, { noise: Math.random() })).join(''))
    const middle = bytes.length >> 1
    bytes.fill(0xff, middle, middle + 40)
    file('hong.ndjson.gz', bytes)
    const read = await sources('hong.ndjson.gz')
    expect(read.length).toBeGreaterThan(1000)
    expect(read.at(-1)).toEqual(['hong.ndjson.gz', 'INPUT_UNREADABLE'])
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
  it('comes back as it was, also under names that prototypes have', () => {
    const line = `{"id":1,"text":"${LINE}","__proto__":{"html":"<p>x"},"constructor":{"prototype":{"polluted":1}},"toString":"x","crawl":[1,{"__proto__":2}]}`
    const [written] = boctin(['batch', '-', '--only', 'title'], line).lines
    expect(written).toContain(
      '"meta":{"__proto__":{"html":"<p>x"},"constructor":{"prototype":{"polluted":1}},"toString":"x","crawl":[1,{"__proto__":2}]}',
    )
  })
  it('gives no record a page, a url or an option', async () => {
    file('la.ndjson', '{"id":1,"__proto__":{"text":"x","url":"y","maxLength":1}}')
    expect(await sources('la.ndjson')).toEqual([['1', 'RECORD_INVALID']])
  })
  it('reaches no prototype on the way to a worker', async () => {
    const path = file('proto.ndjson', `{"id":1,"text":"x","__proto__":{"polluted":1},"constructor":1}`)
    const pages: Page[] = []
    for await (const found of findPages([path], READING)) pages.push(pageOf(structuredClone(found)))
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
        for await (const one of lines(pieces(), 1000)) found.push(one && Buffer.from(one).toString())
        expect(found).toEqual(wanted)
      }),
    )
  })
})
