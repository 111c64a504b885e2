import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OnSkipped, Page } from '../src/cli/inputs'
import { readArchive } from '../src/cli/inputs/warc'
import { LINE, workplace } from './bin'

const { file, boctin } = workplace()

interface Wanted {
  type?: string
  uri?: string | null
  status?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Instead of an HTTP message. */
  block?: string
  contentType?: string
}

const page = (n: number | string) =>
  `<!doctype html><html><body><h1>Hội nghị tổng kết số ${n}</h1><p>${LINE}</p></body></html>`
const HTML = { 'Content-Type': 'text/html; charset=utf-8' }

/** Written by hand, from the standard and not by the library that reads it. */
function record({
  type = 'response',
  uri,
  status = '200 OK',
  headers = HTML,
  body = page(0),
  block,
  contentType,
}: Wanted) {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)])
  const content = block === undefined ? http : Buffer.from(block)
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(uri === null ? [] : [`WARC-Target-URI: ${uri ?? 'https://x.gov.vn/0'}`]),
    'WARC-Date: 2024-10-14T03:25:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(content.length).padStart(12, '0')}>`,
    `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}
const chunked = (body: string) =>
  `${body
    .match(/[\s\S]{1,40}/g)!
    .map(part => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`)
    .join('')}0\r\n\r\n`

const INFO = record({
  type: 'warcinfo',
  uri: null,
  block: 'software: test\r\n',
  contentType: 'application/warc-fields',
})
const REQUEST = record({ type: 'request', block: 'GET / HTTP/1.1\r\nHost: x.gov.vn\r\n\r\n' })
const REVISIT = record({ type: 'revisit', body: '' })
const METADATA = record({ type: 'metadata', block: 'via: x\r\n', contentType: 'application/warc-fields' })
const IMAGE = record({ headers: { 'Content-Type': 'image/png' }, body: Buffer.alloc(3000, 7) })

async function read(bytes: Uint8Array, cut = 65_536, maxLength = 1_000_000) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut)
  }
  const pages: Page[] = []
  const skipped: string[] = []
  const onSkipped: OnSkipped = what => skipped.push(what)
  let code: string | null = null
  try {
    for await (const one of readArchive(pieces(), 'a.warc', { maxLength, timeout: 1 }, onSkipped)) pages.push(one)
  } catch (error) {
    code = (error as { code: string }).code
  }
  return { pages, skipped, code }
}
const texts = (pages: Page[]) =>
  pages.map(one => ('input' in one ? Buffer.from(one.input).toString() : one.problem.code))

describe('a web archive', () => {
  it('gives the page of an answer, with its address, its content type and where it stands in the archive', async () => {
    const { pages } = await read(record({ uri: 'https://x.gov.vn/tin/1', body: page(1) }))
    expect(pages).toMatchObject([
      {
        source: 'https://x.gov.vn/tin/1',
        options: { url: 'https://x.gov.vn/tin/1', contentType: 'text/html; charset=utf-8' },
        meta: { warcDate: '2024-10-14T03:25:00Z', warcRecordId: expect.stringMatching(/^<urn:uuid:/) },
      },
    ])
    expect(texts(pages)).toEqual([page(1)])
  })

  const encoded = (encoding: string, body: Uint8Array) => ({ headers: { ...HTML, 'Content-Encoding': encoding }, body })
  it.each<[string, Wanted]>([
    ['gzip', encoded('gzip', gzipSync(page(0)))],
    ['x-gzip', encoded('x-gzip', gzipSync(page(0)))],
    ['deflate', encoded('deflate', deflateSync(page(0)))],
    ['deflate without its head, as IIS does', encoded('deflate', deflateRawSync(page(0)))],
    ['brotli', encoded('br', brotliCompressSync(page(0)))],
    ['two encodings', encoded('gzip, br', brotliCompressSync(gzipSync(page(0))))],
    ['none, while the head says gzip', encoded('gzip', Buffer.from(page(0)))],
    ['chunks', { headers: { ...HTML, 'Transfer-Encoding': 'chunked' }, body: chunked(page(0)) }],
    ['none, while the head says chunked', { headers: { ...HTML, 'Transfer-Encoding': 'chunked' } }],
    ['a resource', { type: 'resource', block: page(0), contentType: 'text/html' }],
    ['an address in angle brackets, as wget does', { uri: '<https://x.gov.vn/0>' }],
    ['XHTML', { headers: { 'content-type': 'application/xhtml+xml' } }],
  ])('decodes: %s', async (_, wanted) => {
    const { pages, code } = await read(record(wanted))
    expect([texts(pages), code]).toEqual([[page(0)], null])
    expect(pages[0]!.source).toBe('https://x.gov.vn/0')
  })
  it('decodes chunks of gzip', async () => {
    const body = gzipSync(page(0))
    const sent = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
    const headers = { ...HTML, 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }
    expect(texts((await read(record({ headers, body: sent }))).pages)).toEqual([page(0)])
  })

  it.each<[string, Wanted, string]>([
    ['a request', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }, 'request'],
    ['a revisit', { type: 'revisit', body: '' }, 'revisit'],
    ['an image', { headers: { 'Content-Type': 'IMAGE/PNG' } }, 'image/png'],
    ['a redirect', { status: '302 Found' }, 'status 302'],
    ['an error', { status: '404 Not Found' }, 'status 404'],
    ['no content type', { headers: {} }, 'no content type'],
    ['a content type made to be printed', { headers: { 'Content-Type': '\u001b[31mtext/html' } }, 'no content type'],
    ['a type that begins like HTML', { headers: { 'Content-Type': 'text/html-sandboxed' } }, 'text/html-sandboxed'],
    ['no HTTP', { block: 'xin chào' }, 'response without HTTP'],
    ['nothing', { block: '' }, 'response without HTTP'],
  ])('skips %s and says so', async (_, wanted, what) => {
    const { pages, skipped } = await read(Buffer.concat([record(wanted), record({ body: page(2) })]))
    expect([texts(pages), skipped]).toEqual([[page(2)], [what]])
  })

  it('refuses a page that is too long, packed or not, and goes on', async () => {
    const long = record({ body: page(0).padEnd(5000) })
    const bomb = record({ headers: { ...HTML, 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(1e6, 'a ')) })
    const { pages } = await read(Buffer.concat([long, bomb, record({})]), 4096, 4000)
    expect(texts(pages)).toEqual(['INPUT_TOO_LARGE', 'INPUT_TOO_LARGE', page(0)])
  })

  it('cut anywhere gives the pages that stand whole before the cut, and an error unless a record ends there', async () => {
    const parts = [INFO, record({ body: page(1) }), REQUEST, record({ body: page(2) })]
    const whole = Buffer.concat(parts)
    const upTo = (count: number) => parts.slice(0, count).reduce((sum, part) => sum + part.length, 0)
    const ends = parts.map((_, i) => upTo(i + 1))
    for (let cut = 1; cut <= whole.length; cut += 3) {
      const { pages, code } = await read(whole.subarray(0, cut))
      const stands = [page(1), page(2)].filter((_, i) => cut >= upTo(2 * i + 2) - 4)
      expect([cut, texts(pages)]).toEqual([cut, stands])
      const isBetween = ends.some(end => cut >= end - 4 && cut <= end)
      const isTooLittleToTell = ends.some(end => cut > end && cut <= end + 2)
      if (!isTooLittleToTell) expect([cut, code !== null]).toEqual([cut, !isBetween])
    }
  })
  it.each([
    ['no archive', 'WARC-Type: response\r\n\r\nxin chào'],
    [
      'a length that is none',
      record({})
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: mười'),
    ],
    [
      'a length below zero',
      record({})
        .toString()
        .replace(/Content-Length: \d+/, 'Content-Length: -5'),
    ],
    [
      'no length',
      record({})
        .toString()
        .replace(/Content-Length: \d+\r\n/, ''),
    ],
    ['no type', record({}).toString().replace('WARC-Type: response\r\n', '')],
  ])('%s is named, and nothing hangs', async (_, text) => {
    expect((await read(Buffer.from(text))).code).toBe('WARC_INVALID')
  })
  it('is the same however its bytes are cut', async () => {
    const whole = Buffer.concat([INFO, record({ body: page(1) }), IMAGE, REVISIT, record({ uri: null, body: page(2) })])
    const expected = await read(whole)
    expect(texts(expected.pages)).toEqual([page(1), page(2)])
    expect(expected.pages[1]!.source).toBe('a.warc#5')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), async cut => {
        expect(await read(whole, cut)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('boctin batch over a web archive of 2,000 pages', () => {
  const PAGES = 2000
  const uri = (n: number) => `https://x.gov.vn/tin/${n}`
  const answer = (n: number): Wanted =>
    n % 3 === 0
      ? { uri: uri(n), headers: { ...HTML, 'Content-Encoding': 'gzip' }, body: gzipSync(page(n)) }
      : { uri: uri(n), body: page(n) }
  const archive = () =>
    Array.from({ length: PAGES }, (_, n) => [
      record({ type: 'request', uri: uri(n), block: `GET /tin/${n} HTTP/1.1\r\n\r\n` }),
      record(answer(n)),
      ...(n % 2 === 0 ? [IMAGE] : []),
      ...(n % 5 === 0 ? [REVISIT] : []),
    ]).flat()
  const parts = [INFO, ...archive(), METADATA].map(one => gzipSync(one))
  const path = file('crawl.warc.gz', Buffer.concat(parts))

  it('reads every page in order and counts what is none', () => {
    const { status, records, stderr } = boctin(['batch', path, '--only', 'title,url,date'])
    const found = records()
    expect(status).toBe(0)
    expect(found.map(({ source }) => source)).toEqual(Array.from({ length: PAGES }, (_, n) => uri(n)))
    expect(found.map(({ document }) => document.title)).toEqual(
      Array.from({ length: PAGES }, (_, n) => `Hội nghị tổng kết số ${n}`),
    )
    expect(new Set(found.map(({ document }) => document.date.start))).toEqual(new Set(['2020-10-16']))
    expect(stderr).toContain(
      'boctin: 2000 pages done, 0 failed, 3402 records skipped (2000 request, 1000 image/png, 400 revisit, 1 warcinfo, 1 metadata), ',
    )
  }, 180_000)
  it('reads it from stdin too, and unpacked', async () => {
    const some = parts.slice(0, 40)
    const fromStdin = boctin(['batch', '-', '--only', 'title'], Buffer.concat(some)).lines
    const plain = [INFO, ...archive()].slice(0, 40)
    const unpacked = boctin(['batch', file('crawl.warc', Buffer.concat(plain)), '--only', 'title']).lines
    expect(fromStdin.length).toBeGreaterThan(10)
    expect(fromStdin).toEqual(unpacked)
  })
  it('broken off: every page before the break, then one line for the rest', () => {
    const size = parts.slice(0, 61).reduce((sum, part) => sum + part.length, 0)
    const cut = file('dut.warc.gz', Buffer.concat(parts).subarray(0, size + 30))
    const { status, records, stderr } = boctin(['batch', cut, '--only', 'title'])
    const found = records()
    expect(status).toBe(1)
    expect(found.length).toBeGreaterThan(15)
    expect(found.slice(0, -1).map(({ source }) => source)).toEqual(found.slice(0, -1).map((_, n) => uri(n)))
    expect(found.at(-1)).toMatchObject({ ok: false, source: cut, error: { code: 'INPUT_TRUNCATED' } })
    expect(stderr).toContain(`${found.length - 1} pages done, 1 failed`)
  })
})
