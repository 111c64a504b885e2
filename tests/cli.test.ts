import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { CLI, LINE, SEED, workplace } from './bin'

const { folder, file, boctin } = workplace()

describe('boctin <input>', () => {
  it('prints the document that the library gives', () => {
    const { status, stdout } = boctin([SEED])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(extract(readFileSync(SEED)))
  })
  it('reads stdin for -', () => expect(JSON.parse(boctin(['-'], LINE).stdout).body.text).toBe(LINE))
  it('prints one line with --compact', () => expect(boctin(['-', '--compact'], LINE).lines).toHaveLength(1))
  it('prints the fields of --only and no others', () =>
    expect(Object.keys(JSON.parse(boctin(['-', '--only', 'attendees,date'], LINE).stdout))).toEqual([
      'date',
      'attendees',
    ]))
  it('writes to stdout for -o -, and calls stdin by its name', () =>
    expect(boctin(['-', '-o', '-', '--format', 'csv', '--only', 'url'], LINE).lines[1]).toMatch(/^stdin,/))
  it('writes to -o and leaves stdout empty', () => {
    const { stdout, status } = boctin(['-', '-o', 'out.json'], LINE)
    expect([status, stdout]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).body.text).toBe(LINE)
  })
  it('hands on --url and --published-at', () => {
    const document = JSON.parse(
      boctin(['-', '--url', 'https://x.gov.vn/1', '--published-at', '2020-10-17'], LINE).stdout,
    )
    expect([document.url, document.publishedAt]).toEqual(['https://x.gov.vn/1', '2020-10-17'])
  })
  it('names the verb that takes what it does not', () => {
    expect(boctin(['bacth']).stderr).toBe(
      'boctin: INPUT_UNREADABLE: there is no file bacth, and no verb of that name\n',
    )
    expect(boctin(['trang/khong-co.html']).stderr).toBe(
      'boctin: INPUT_UNREADABLE: there is no file trang/khong-co.html\n',
    )
    expect(boctin(['ftp://x.gov.vn/tin']).stderr).toContain('https:// and http:// are fetched')
    expect(boctin(['www.x.gov.vn/tin']).stderr).toContain('a URL begins with https://')
    expect(boctin(['batch']).stderr).toContain('boctin help batch')
    expect(boctin([file('crawl.ndjson', '{}')]).stderr).toMatch(/INPUT_IS_MANY: .*boctin batch/)
    expect(boctin([SEED, SEED]).stderr).toContain('boctin batch')
  })
  it('says what is wrong with the input on stderr, exit 1', () => {
    const { status, stdout, stderr } = boctin(['-'], '')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^boctin: INPUT_EMPTY: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
  it.each([
    ['no such file', ['khong-co.html'], 1],
    ['a folder that is not there', [SEED, '-o', 'khong/co.json'], 1],
    ['a full disk', [SEED, '-o', '/dev/full'], 1],
    ['an unknown charset', [SEED, '--encoding', 'klingon'], 2],
    ['no argument', [], 2],
    ['an unknown option', ['x', '--colour'], 2],
    ['an unknown field', ['x', '--only', 'people'], 2],
    ['--pretty with --compact', [SEED, '--pretty', '--compact'], 2],
    ['a date that is none', [SEED, '--published-at', 'hôm qua'], 2],
    ['many files', [SEED, SEED], 2],
    ['a folder', ['.'], 2],
    ['a glob', ['*.html'], 2],
    ['records', [file('mot.ndjson', '{}')], 2],
    ['--csv with another format', [SEED, '--csv', 'dates', '--format', 'json'], 2],
    ['--csv with --only', [SEED, '--csv', 'dates', '--only', 'title'], 2],
    ['--bom without CSV', [SEED, '--bom'], 2],
    ['--pretty without JSON', ['batch', SEED, '--pretty'], 2],
    ['an unknown shell', ['completions', 'cmd'], 2],
    ['help for no verb', ['help', 'bacth'], 2],
    ['a length that is none', [SEED, '--max-length', '1.5'], 2],
  ])('%s', (_, args, status) => {
    const run = boctin(args)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).not.toBe('')
  })
})

describe('the start', () => {
  /** The scripts that a run loads, as V8 saw them: files of dist, and packages by name. */
  function loaded(args: string[]): string[] {
    const coverage = mkdtempSync(join(folder, 'coverage-'))
    boctin(args, undefined, { NODE_V8_COVERAGE: coverage })
    const [report] = readdirSync(coverage)
    const { result } = JSON.parse(readFileSync(join(coverage, report!), 'utf8')) as { result: { url: string }[] }
    const files = result.filter(({ url }) => url.startsWith('file:'))
    return [
      ...new Set(
        files.map(({ url }) => /(?:.*node_modules\/([^/]+)|dist\/([\w.-]+))/.exec(url)?.slice(1).find(Boolean) ?? url),
      ),
    ]
  }
  const HEAVY = /undici|tinyglobby|picomatch|warc|csv|markdown|^url|english|compromise|view|cheerio|pool/
  it('loads no client, glob, archive, CSV, Markdown, English or view code for a page in a file', () => {
    const names = loaded([SEED])
    expect(names).toEqual(expect.arrayContaining(['cli.js', 'index.js', 'commander']))
    expect(names.filter(name => HEAVY.test(name))).toEqual([])
  })
  it('loads what is called for', () => {
    expect(loaded([SEED, '--format', 'csv']).filter(name => HEAVY.test(name))).toEqual([expect.stringMatching(/^csv-/)])
  })
})

describe('boctin batch', () => {
  it('takes files, folders in path order and records, one line each, in input order', () => {
    file('trang/b.html', `<p>${LINE}</p>`)
    file('trang/a/a.txt', LINE)
    file('trang/anh.jpg', 'not a page')
    file('trang/.cache.html', 'not a page')
    const records = file(
      'them.ndjson',
      `{"id":"r1","text":${JSON.stringify(LINE)},"crawl":7}\n\n{"url":"https://x.vn/2","html":"<p>Hai</p>"}\n`,
    )
    const { status, records: lines, stderr } = boctin(['batch', 'trang', records])
    expect(status).toBe(0)
    expect(lines().map(line => line.source)).toEqual(['trang/a/a.txt', 'trang/b.html', 'r1', 'https://x.vn/2'])
    expect(lines().map(line => line.meta)).toEqual([undefined, undefined, { crawl: 7 }, undefined])
    expect(lines()[3].document.url).toBe('https://x.vn/2')
    expect(stderr).toMatch(/^boctin: 4 pages done, 0 failed, [\d.]+ s, [\d.]+ pages\/s\n$/)
  })
  it('goes on after a bad record, exit 1', () => {
    const input = ['{', '{"id":1}', '{"id":2,"text":" "}', `{"id":3,"text":"${LINE}"}`, '[]', 'null', '"x"'].join('\n')
    const { status, records } = boctin(['batch', '-', 'khong-co.txt'], input)
    expect(status).toBe(1)
    expect(records().map(line => [line.source, line.ok, line.error?.code])).toEqual([
      ['stdin:1', false, 'RECORD_INVALID'],
      ['1', false, 'RECORD_INVALID'],
      ['2', false, 'INPUT_EMPTY'],
      ['3', true, undefined],
      ['stdin:5', false, 'RECORD_INVALID'],
      ['stdin:6', false, 'RECORD_INVALID'],
      ['stdin:7', false, 'RECORD_INVALID'],
      ['khong-co.txt', false, 'INPUT_UNREADABLE'],
    ])
  })
  it("prefers a record's stamp to the flag's", () => {
    const input = `{"id":1,"text":"${LINE}"}\n{"id":2,"text":"${LINE}","publishedAt":"2020-10-18"}`
    const { records } = boctin(['batch', '-', '--published-at', '2020-10-17', '--only', 'publishedAt'], input)
    expect(records().map(line => line.document.publishedAt)).toEqual(['2020-10-17', '2020-10-18'])
  })
  it('--format json is one array, empty for no pages', () => {
    expect(
      JSON.parse(boctin(['batch', '-', '--format', 'json'], `{"id":1,"text":"${LINE}"}\n{"id":2}`).stdout),
    ).toHaveLength(2)
    expect(JSON.parse(boctin(['batch', '-', '--format', 'json'], '').stdout)).toEqual([])
  })
  it('--quiet leaves stderr empty', () => expect(boctin(['batch', '-', '--quiet'], '{').stderr).toBe(''))
  it('ends in peace when its reader leaves', () => {
    const many = `${JSON.stringify({ text: LINE })}\n`.repeat(3000)
    const path = file('many.ndjson', many)
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" batch "${path}" --quiet | head -n 1 > /dev/null`],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('boctin schema, explain, --help, --version', () => {
  it('schema is the JSON Schema that the package ships, byte for byte', () => {
    const { stdout } = boctin(['schema'])
    expect(JSON.parse(stdout).properties.attendees.type).toBe('array')
    expect(stdout).toBe(readFileSync(new URL('../dist/schema.json', import.meta.url), 'utf8'))
  })
  it('explain names what was stripped and the rules', () => {
    const { status, stdout } = boctin(['explain', SEED])
    expect(status).toBe(0)
    expect(stdout).toContain('Skip Ribbon Commands')
    expect(stdout).toMatch(/^title: UBND thành phố tổng kết/m)
    expect(stdout).toMatch(/^attendees \(6\)$/m)
  })
  it.each([
    [['--help']],
    [['--version']],
    [['help']],
    ...['batch', 'explain', 'schema', 'completions'].flatMap(verb => [[[verb, '--help']], [['help', verb]]]),
  ])('%j exits 0 and prints to stdout', args => {
    const { status, stdout, stderr } = boctin(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
  })
})
