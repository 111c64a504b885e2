import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const SEED = fileURLToPath(new URL('../fixtures/pages/phuly--de-an-quoc-phong.txt', import.meta.url))
const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết.'
const folder = mkdtempSync(join(tmpdir(), 'boctin-cli-'))

function boctin(args: string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  })
  const lines = stdout.split('\n').filter(Boolean)
  return { status, stdout, stderr, lines, records: () => lines.map(line => JSON.parse(line)) }
}
const file = (name: string, content: string) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

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
  it('says what is wrong with the input on stderr, exit 1', () => {
    const { status, stdout, stderr } = boctin(['-'], '')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^boctin: INPUT_EMPTY: /)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
  it.each([
    ['no such file', ['khong-co.html'], 1],
    ['a URL', ['https://x.gov.vn/tin'], 1],
    ['a full disk', [SEED, '-o', '/dev/full'], 1],
    ['an unknown charset', [SEED, '--encoding', 'klingon'], 2],
    ['no argument', [], 2],
    ['an unknown option', ['x', '--colour'], 2],
    ['an unknown field', ['x', '--only', 'people'], 2],
    ['--pretty with --compact', [SEED, '--pretty', '--compact'], 2],
    ['a date that is none', [SEED, '--published-at', 'hôm qua'], 2],
  ])('%s', (_, args, status) => {
    const run = boctin(args)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).not.toBe('')
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
  it('schema is the JSON Schema that the package ships', () => {
    const schema = JSON.parse(boctin(['schema']).stdout)
    expect(schema.properties.attendees.type).toBe('array')
    expect(schema).toEqual(JSON.parse(readFileSync(new URL('../dist/schema.json', import.meta.url), 'utf8')))
  })
  it('explain names what was stripped and the rules', () => {
    const { status, stdout } = boctin(['explain', SEED])
    expect(status).toBe(0)
    expect(stdout).toContain('Skip Ribbon Commands')
    expect(stdout).toMatch(/^title: UBND thành phố tổng kết/m)
    expect(stdout).toMatch(/^attendees \(6\)$/m)
  })
  it.each([[['--help']], [['batch', '--help']], [['--version']]])('%j exits 0 and prints to stdout', args => {
    const { status, stdout, stderr } = boctin(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toBe('')
  })
})
