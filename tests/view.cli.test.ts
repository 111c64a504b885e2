import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { renderReport } from '../src/view'
import { folderFor } from './folder'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const SEED = fileURLToPath(new URL('../fixtures/pages/phuly--de-an-quoc-phong.txt', import.meta.url))
const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết.'
const folder = folderFor('view')

const view = (args: string[], input?: string) =>
  spawnSync(process.execPath, [CLI, 'view', ...args], { input, encoding: 'utf8', cwd: folder })
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('boctin view', () => {
  it('writes the report that the library gives', () => {
    const { status, stdout, stderr } = view([SEED])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(renderReport([{ source: SEED, document: extract(readFileSync(SEED), { explain: true }) }]))
  })
  it('writes to -o and leaves stdout empty; --lang en', () => {
    const { status, stdout } = view([SEED, '-o', 'bao-cao.html', '--lang', 'en'])
    expect([status, stdout]).toEqual([0, ''])
    const $ = load(readFileSync(join(folder, 'bao-cao.html'), 'utf8'))
    expect([$('html').attr('lang'), $('.part.attendees h2').text()]).toEqual(['en', 'Attendees 6'])
  })
  it('reads one page from stdin for -', () =>
    expect(load(view(['-', '--url', 'https://x.gov.vn/1'], LINE).stdout)('.fact.url a').attr('href')).toBe(
      'https://x.gov.vn/1',
    ))
  it('gives several pages an index, and names the one that failed, exit 1', () => {
    const records = file('trang.ndjson', `{"id":"r1","text":"${LINE}"}\n{"id":"r2","text":" "}\n`)
    const { status, stdout, stderr } = view([SEED, records])
    const $ = load(stdout)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^boctin: r2: INPUT_EMPTY: /)
    expect(
      $('.index tbody tr')
        .toArray()
        .map(row => $(row).find('a').attr('href')),
    ).toEqual(['#p1', '#p2', '#p3'])
    expect($('.index tr.failed').text()).toContain('INPUT_EMPTY')
    expect($('article.page').length).toBe(3)
  })
  it.each([
    ['no such file', ['khong-co.html', '-o', 'khong.html'], 1],
    ['a folder without pages', [folderFor('empty'), '-o', 'khong.html'], 1],
    ['no argument', [], 2],
    ['an unknown language', [SEED, '--lang', 'fr'], 2],
  ])('writes nothing for %s', (_, args, status) => {
    const run = view(args)
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(run.stderr).toMatch(/^\S/)
  })
})

describe('boctin/view as it is built', () => {
  const pages = [{ source: 'a', document: extract(LINE, { explain: true }) }]
  it('renders the same as its source', async () => {
    const built = await import('../dist/view.js' as string)
    expect(built.renderReport(pages)).toBe(renderReport(pages))
    expect(built.renderReport(pages, { lang: 'en' })).toBe(renderReport(pages, { lang: 'en' }))
  })
  it('loads no other module of the package, and none of Node', () => {
    const imports = [
      ...readFileSync(new URL('../dist/view.js', import.meta.url), 'utf8').matchAll(/^import[^'"]*["']([^'"]+)/gm),
    ]
    expect(imports.map(([, from]) => from).filter(from => !/^\.\/chunk-/.test(from!))).toEqual([])
  })
})
