import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { english } from '../src/english'
import { extract, vietnamese } from '../src/index'
import { detectLanguage, isUnaccented } from '../src/language'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const rowsOf = (name: string): { text: string }[] =>
  readFileSync(`${ROOT}/fixtures/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

const vietnameseTexts = rowsOf('articles').map(({ text }) => text)
const englishTexts = rowsOf('english/articles').map(({ text }) => text)
const cut = (texts: string[], length: number) =>
  texts.flatMap(text => text.split('\n').flatMap(line => (line.length >= length ? [line.slice(0, length)] : [])))

describe('language by length', () => {
  const table: [string, string[], string, number[]][] = [
    ['vie', vietnameseTexts, 'vie', [20, 40, 80, 160, 320]],
    ['eng', englishTexts, 'eng', [40, 80, 160, 240]],
    ['vie without accents', vietnameseTexts.map(plain), 'vie', [80, 160, 320]],
  ]
  for (const [name, texts, language, lengths] of table)
    it.each(lengths)(`${name}, %i units: right on 99 in 100`, length => {
      const pieces = cut(texts, length)
      const wrong = pieces.filter(piece => detectLanguage(piece) !== language)
      expect(pieces.length).toBeGreaterThan(10)
      expect(wrong.slice(0, wrong.length > pieces.length / 100 ? 5 : 0)).toEqual([])
    })

  it.each(readdirSync(`${ROOT}/fixtures/pages`).filter(name => /\.(?:html|txt)$/.test(name)))('%s', name => {
    const { body, language } = extract(readFileSync(`${ROOT}/fixtures/pages/${name}`))
    if (body.text.length > 100) expect(language).toBe('vie')
  })

  it.each([
    ['', null],
    ['12/2020', null],
    ['Hội nghị tổng kết', 'vie'],
    ['Hoi nghi tong ket cong tac nam cua tinh', 'vie'],
    ['Meeting of the Council', 'eng'],
    ['Mr. Trần Văn Nẫm visits the village', 'eng'],
    ['省人民委员会今天上午召开会议，讨论今年的社会经济发展计划。', null],
    [
      'Le président du Comité populaire de la province a reçu mardi une délégation de la ville. Les deux parties ont discuté des projets communs dans les domaines de la santé et de la culture, ainsi que des échanges de jeunes.',
      null,
    ],
  ])('%j is %s', (text, language) => expect(detectLanguage(text)).toBe(language))
})

describe('pages in two languages', () => {
  const [vie, eng] = [vietnameseTexts[0]!, englishTexts[0]!]

  it('are of the language of most of the body, and keep their other lines', () => {
    const mostlyEnglish = `Tin tức và sự kiện trong tỉnh hôm nay.\n${eng}`
    const mostlyVietnamese = `News of the day from the province.\n${vie}`
    expect(extract(mostlyEnglish, { format: 'text', readers: [vietnamese, english] }).language).toBe('eng')
    const document = extract(mostlyVietnamese, { format: 'text', readers: [vietnamese, english] })
    expect(document.language).toBe('vie')
    expect(`${document.title}\n${document.body.text}`).toContain('News of the day')
  })
})

describe('Vietnamese without accents', () => {
  const text = [
    'Sang ngay 16/10/2020, UBND tinh Hoa Lam to chuc hoi nghi tong ket Nghi quyet so 18-NQ/TW giai doan 2016-2020.',
    'Ong Nguyen Van Tuyen, Pho Chu tich UBND tinh chu tri hoi nghi. Tham du co dong chi Tran Thi Be, Giam doc So Noi vu.',
    'Trong 9 thang dau nam, thu ngan sach dat 1.234,5 ty dong, tang 8,5% so voi cung ky; toan tinh con 1.250 ho ngheo.',
  ].join('\n')
  const document = extract(`Hoi nghi tong ket\n${text}`, { format: 'text', publishedAt: '2020-10-20' })

  it('is said in a warning', () => {
    expect(document.language).toBe('vie')
    expect(document.warnings.map(({ code }) => code)).toContain('TEXT_UNACCENTED')
    expect(isUnaccented(vietnameseTexts[0]!)).toBe(false)
    expect(isUnaccented(englishTexts[0]!)).toBe(false)
  })

  it('is read as far as it goes, in its own spelling', () => {
    expect(document.date).toMatchObject({ start: '2020-10-16', part: 'morning' })
    expect(document.dates.map(({ start, end }) => [start, end])).toContainEqual(['2020-01', '2020-09'])
    expect(document.documents[0]).toMatchObject({ number: '18-NQ/TW' })
    expect(document.figures).toContainEqual(expect.objectContaining({ value: 1234500000000, unit: 'VND' }))
    expect(document.attendees.map(({ name, titles }) => [name, titles.map(title => title.text)])).toEqual([
      ['Nguyen Van Tuyen', ['Pho Chu tich UBND tinh']],
      ['Tran Thi Be', ['Giam doc So Noi vu']],
    ])
    for (const { text: own, span } of [document.dates, document.attendees, document.figures].flat())
      expect(document.body.text.slice(span.start, span.end)).toBe(own)
  })
})

describe('an English page', () => {
  const [text] = englishTexts as [string]

  it('says that it was not read where no English reader was given', () => {
    const { warnings, attendees } = extract(text, { format: 'text' })
    expect(warnings.map(({ code }) => code)).toContain('LANGUAGE_NOT_READ')
    expect(attendees).toEqual([])
  })

  it('is read by the reader of its language', () => {
    const { warnings, attendees } = extract(text, { format: 'text', readers: [vietnamese, english] })
    expect(warnings.map(({ code }) => code)).not.toContain('LANGUAGE_NOT_READ')
    expect(attendees.length).toBeGreaterThan(3)
  })
})

describe('nobody pays for English unasked', () => {
  const bundle = async (entry: string) => {
    const { metafile } = await build({
      entryPoints: [`${ROOT}/src/${entry}`],
      bundle: true,
      format: 'esm',
      platform: 'node',
      splitting: true,
      outdir: `${ROOT}/.build/unwritten`,
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    return Object.keys(metafile.inputs)
  }

  it('boctin holds no byte of compromise, boctin/english does', async () => {
    const [core, own] = [await bundle('index.ts'), await bundle('english.ts')]
    expect(core.filter(path => /compromise|src\/en\//.test(path))).toEqual([])
    expect(own.some(path => path.includes('compromise'))).toBe(true)
  })

  it('importing the built boctin loads neither compromise nor the English reader', () => {
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks?.({ load(url, context, next) { loaded.push(url); return next(url, context) } })
      const { extract } = await import('${ROOT}dist/index.js')
      extract('Sáng 16/10/2020, xã họp.', { format: 'text' })
      console.log(JSON.stringify({ hooks: Boolean(registerHooks), loaded: loaded.filter(url => /compromise|english/.test(url)) }))`
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        script
          .replace('{ registerHooks }', '* as hooks')
          .replace('const loaded', 'const { registerHooks } = hooks; const loaded'),
      ],
      {
        encoding: 'utf8',
      },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).loaded).toEqual([])
  })

  it('adds nothing to the compromise that a user may hold', async () => {
    const { default: nlp } = await import('compromise/two')
    const tags = () =>
      JSON.stringify(
        nlp('12 poor households, Nguyen Van An')
          .docs.flat()
          .map(({ tags }) => [...(tags ?? [])]),
      )
    const words = () => JSON.stringify(nlp.model()).length
    const before = [tags(), words()]
    extract(text(), { format: 'text', readers: [english] })
    expect([tags(), words()]).toEqual(before)
  })
  const text = () => englishTexts.join('\n')
})
