import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../package.json'
import { fetchPage } from '../src/cli/inputs/url'
import { LINE, workplace } from './bin'

const { file, boctinBeside } = workplace()
const PAGE = `<!doctype html><html><body><h1>Hội nghị tổng kết</h1><p>${LINE}</p></body></html>`
const NO_PROXY = { HTTP_PROXY: '', http_proxy: '', HTTPS_PROXY: '', https_proxy: '' }

const html = { 'content-type': 'text/html; charset=utf-8' }
const ROUTES: Record<string, RequestListener> = {
  '/tin': (_, res) => res.writeHead(200, html).end(PAGE),
  '/gzip': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/br': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/utf-16': (_, res) =>
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-16le' }).end(Buffer.from(PAGE, 'utf16le')),
  '/moved': (_, res) => res.writeHead(302, { location: './tin?id=1' }).end(),
  '/circle': (_, res) => res.writeHead(301, { location: '/circle' }).end(),
  '/away': (_, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, res) => res.writeHead(410, html).end(PAGE),
  '/silent': () => {},
  '/stalls': (_, res) => {
    res.writeHead(200, html).write('<p>')
  },
  '/breaks': (_, res) => {
    res.writeHead(200, { ...html, 'content-length': '100' }).write('<p>', () => res.destroy())
  },
  '/large': (_, res) => res.writeHead(200, html).end(PAGE.padEnd(5000)),
  '/bomb': (_, res) =>
    res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000, 'a '))),
  '/pdf': (_, res) => res.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4'),
  '/empty': (_, res) => res.writeHead(200, html).end(),
  '/agent': (req, res) =>
    res.writeHead(200, html).end(PAGE.replace('tổng kết</h1>', `${req.headers['user-agent']}</h1>`)),
}

const open: Server[] = []
async function listening(server: Server): Promise<string> {
  open.push(server)
  server.on('request', (req, res) => (ROUTES[req.url!.split('?')[0]!] ?? ROUTES['/gone']!)(req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

let host: string
const get = (path: string, ...flags: string[]) => boctinBeside([`http://${host}${path}`, ...flags], NO_PROXY)

beforeAll(async () => {
  host = await listening(createServer())
})
afterAll(() => {
  for (const server of open) server.closeAllConnections()
})

describe('boctin <url>', () => {
  it.each([['/tin'], ['/gzip'], ['/br']])('reads %s', async path => {
    const { status, stdout } = await get(path)
    const document = JSON.parse(stdout)
    expect([status, document.title, document.url]).toEqual([0, 'Hội nghị tổng kết', `http://${host}${path}`])
    expect(document.date.start).toBe('2020-10-16')
  })
  it('takes the charset from the header', async () => {
    expect(JSON.parse((await get('/utf-16')).stdout).body.text).toBe(LINE)
  })
  it('names the page that was asked for in the end, unless --url says otherwise', async () => {
    expect(JSON.parse((await get('/moved')).stdout).url).toBe(`http://${host}/tin?id=1`)
    expect(JSON.parse((await get('/moved', '--url', 'https://x.gov.vn/1')).stdout).url).toBe('https://x.gov.vn/1')
  })
  it('says who asks', async () => {
    expect(JSON.parse((await get('/agent')).stdout).title).toBe(`Hội nghị boctin/${version}`)
    expect(JSON.parse((await get('/agent', '--user-agent', 'May chu X')).stdout).title).toBe('Hội nghị May chu X')
  })
  it('is read by explain too', async () => {
    expect((await boctinBeside(['explain', `http://${host}/tin`], NO_PROXY)).stdout).toMatch(
      /^title: Hội nghị tổng kết/,
    )
  })

  it.each([
    ['/gone', 'URL_STATUS', 1, []],
    ['/circle', 'URL_REDIRECTS', 1, []],
    ['/away', 'URL_REDIRECTS', 1, []],
    ['/silent', 'URL_TIMEOUT', 1, ['--timeout', '0.3']],
    ['/stalls', 'URL_TIMEOUT', 1, ['--timeout', '0.3']],
    ['/breaks', 'URL_UNREACHABLE', 1, []],
    ['/large', 'URL_TOO_LARGE', 1, ['--max-length', '4000']],
    ['/bomb', 'URL_TOO_LARGE', 1, []],
    ['/pdf', 'INPUT_BINARY', 1, []],
    ['/empty', 'INPUT_EMPTY', 1, []],
  ])('%s: %s', async (path, code, status, flags) => {
    const run = await get(path, ...flags)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).toMatch(new RegExp(`^boctin: ${code}: .+\\n$`))
  })
  it('says so where nobody answers', async () => {
    const server = createServer()
    const silent = await listening(server)
    server.close()
    const { status, stderr } = await boctinBeside([`http://${silent}/`], NO_PROXY)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^boctin: URL_UNREACHABLE: .*ECONNREFUSED/)])
  })
  it('takes http and https alone, and says so', async () => {
    const { status, stderr } = await boctinBeside(['http://[x'])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^boctin: URL_INVALID: /)])
  })
  it.each([['0'], ['-1'], ['mai'], ['Infinity']])('--timeout %s is wrong usage', async seconds => {
    expect((await get('/tin', '--timeout', seconds)).status).toBe(2)
  })
})

describe('boctin batch <urls>', () => {
  it('keeps the order; the source is what was asked, the url what was read', async () => {
    const asked = ['/moved', '/gone', '/tin'].map(path => `http://${host}${path}`)
    const { status, records, stderr } = await boctinBeside(['batch', ...asked], NO_PROXY)
    expect(status).toBe(1)
    expect(records().map(({ source, document, error }) => [source, document?.url ?? error.code])).toEqual([
      [asked[0], `http://${host}/tin?id=1`],
      [asked[1], 'URL_STATUS'],
      [asked[2], asked[2]],
    ])
    expect(stderr).toMatch(/^boctin: 2 pages done, 1 failed, /)
  })
})

describe('certificates', () => {
  const pem = (name: string) => readFileSync(new URL(`tls/${name}.pem`, import.meta.url), 'utf8')
  const TRUSTED = { ...NO_PROXY, NODE_EXTRA_CA_CERTS: fileURLToPath(new URL('tls/root.pem', import.meta.url)) }
  const serving = async (cert: string) =>
    `https://${await listening(createTlsServer({ key: pem('key'), cert: pem(cert) }))}/tin`

  it.each([
    ['no-intermediate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'leaves out the intermediate certificate'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'signed by nobody but itself'],
    ['expired', 'CERT_HAS_EXPIRED', 'has expired'],
    ['other-host', 'ERR_TLS_CERT_ALTNAME_INVALID', 'for another host'],
  ])('%s: says what is wrong and names the flag, which reads it with a warning', async (cert, reason, words) => {
    const url = await serving(cert)
    const refused = await boctinBeside([url], TRUSTED)
    expect([refused.status, refused.stdout]).toEqual([1, ''])
    expect(refused.stderr).toMatch(/^boctin: URL_TLS: /)
    expect(refused.stderr).toContain(words)
    expect(refused.stderr).toContain(reason)
    expect(refused.stderr).toContain('--insecure')
    const read = await boctinBeside([url, '--insecure', '--only', 'title'], TRUSTED)
    expect([read.status, JSON.parse(read.stdout)]).toEqual([0, { title: 'Hội nghị tổng kết' }])
    expect(read.stderr).toMatch(/^boctin: TLS_UNCHECKED: /)
  })
  it('--insecure is for its own request alone', async () => {
    const url = await serving('self-signed')
    const { input } = await fetchPage(url, { timeout: 10, maxLength: 10_000, insecure: true })
    expect(Buffer.from(input).toString()).toBe(PAGE)
    await expect(fetch(url)).rejects.toThrow()
    await expect(fetchPage(url, { timeout: 10, maxLength: 10_000 })).rejects.toMatchObject({ code: 'URL_TLS' })
  })
  it('a whole chain to a trusted root needs no flag', async () => {
    const { status, stderr } = await boctinBeside([await serving('whole-chain')], TRUSTED)
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('TLS')])
  })
  it('says that the server speaks no TLS at all', async () => {
    const { status, stderr } = await boctinBeside([`https://${host}/tin`], TRUSTED)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^boctin: URL_TLS: /)])
    expect(stderr).not.toContain('--insecure')
  })
  it('warns in batch once, and neither for files nor with --quiet', async () => {
    const url = await serving('self-signed')
    const page = file('trang.txt', LINE)
    const warnings = (stderr: string) => stderr.match(/TLS_UNCHECKED/g)?.length ?? 0
    expect(warnings((await boctinBeside(['batch', url, url, '--insecure'], TRUSTED)).stderr)).toBe(1)
    expect(warnings((await boctinBeside(['batch', page, '--insecure'], TRUSTED)).stderr)).toBe(0)
    expect((await boctinBeside(['batch', url, '--insecure', '--quiet'], TRUSTED)).stderr).toBe('')
  })
})
