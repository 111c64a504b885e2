import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { type Form, formatter, type Line } from '../src/cli/formats'
import { FINDING_COLUMNS, FINDING_KINDS, PAGE_COLUMNS } from '../src/cli/formats/columns'
import { decodeNamedCharacterReference } from '../src/cli/formats/reference'
import { type Document, extract, jsonSchema } from '../src/index'
import { SEED, workplace } from './bin'

const { boctin } = workplace()
const seed = extract(readFileSync(SEED))
const line = (document: Partial<Document>, source = 'tin.html'): Line => ({ ok: true, source, document })
const FAILED: Line = { ok: false, source: 'hong.pdf', error: { code: 'INPUT_BINARY', message: 'no page' } }

async function written(form: Form, lines: Line[]): Promise<string> {
  const { head, between, tail, empty, render } = await formatter(form)
  return lines.length === 0 ? empty : head + lines.map(render).join(between) + tail
}
const rows = async (form: Form, lines: Line[]) =>
  parse(await written(form, lines), { columns: true, bom: true }) as Record<string, string>[]

describe('CSV, one row a page', () => {
  it('says what the document says', async () => {
    const [row] = await rows({ format: 'csv' }, [line(seed)])
    expect(row).toMatchObject({
      source: 'tin.html',
      title: 'UBND thành phố tổng kết các Đề án của UBND tỉnh về công tác Quốc phòng địa phương giai đoạn 2015-2020.',
      section: 'Tin tức - Sự kiện',
      publishedAt: '',
      eventDate: '2020-10-16',
      eventPart: 'morning',
      projectCodes: '12; 27; 23; 1123',
      body: seed.body.text,
      meta: '',
      error: '',
    })
    expect(row!.attendees).toMatch(/^Lã Văn Tư; đại diện lãnh đạo các Sở, ngành của tỉnh; Trương Quốc Bảo; /)
  })
  it('has a row for a page that failed', async () => {
    const [row] = await rows({ format: 'csv' }, [FAILED])
    expect(row).toMatchObject({ source: 'hong.pdf', title: '', body: '', error: 'INPUT_BINARY', message: 'no page' })
  })
  it('has a heading and nothing else where there is no page', async () =>
    expect((await written({ format: 'csv' }, [])).trimEnd().split('\n')).toHaveLength(1))
  it('has the columns of the fields that were chosen', async () => {
    const [row] = await rows({ format: 'csv', only: ['date', 'title'] }, [line({ title: 'x', date: null })])
    expect(Object.keys(row!)).toEqual('source title eventDate eventDateEnd eventPart meta error message'.split(' '))
  })
  it('carries meta as JSON', async () => {
    const [row] = await rows({ format: 'csv' }, [{ ...line(seed), meta: { crawl: 7 } }])
    expect(row!.meta).toBe('{"crawl":7}')
  })
  it('begins with a mark for Excel if asked, once', async () => {
    const marks = async (form: Form) => (await written(form, [line(seed), line(seed)])).split('\ufeff').length - 1
    expect([await marks({ format: 'csv' }), await marks({ format: 'csv', bom: true })]).toEqual([0, 1])
  })
})

describe('CSV, one row a finding', () => {
  it('attendees, their titles in step', async () => {
    const found = await rows({ csv: 'attendees' }, [line({ ...seed, url: 'https://x.vn/1' }), FAILED, line(seed)])
    expect(found).toHaveLength(13)
    expect(found[2]).toMatchObject({
      source: 'tin.html',
      'page.url': 'https://x.vn/1',
      'page.eventDate': '2020-10-16',
      name: 'Trương Quốc Bảo',
      group: '',
      'titles.text': 'tỉnh ủy viên; Phó bí thư thành ủy; Chủ tịch UBND thành phố',
      'titles.position': 'tỉnh ủy viên; Phó bí thư; Chủ tịch',
      'titles.organization': '; thành ủy; UBND thành phố',
      roles: 'attend; speak',
      'span.start': '657',
      error: '',
    })
    expect(found[6]).toMatchObject({ source: 'hong.pdf', name: '', error: 'INPUT_BINARY' })
  })
  it('figures, their numbers as numbers', async () => {
    const found = await rows({ csv: 'figures' }, [line(seed)])
    expect(found[1]).toMatchObject({ kind: 'percent', value: '95', unit: '%', modifier: 'trên', op: '>=' })
    expect(found[0]).toMatchObject({ value: '4', op: '=' })
  })
  it('nothing for a page without findings', async () =>
    expect(await rows({ csv: 'attachments' }, [line(seed)])).toEqual([]))
  it('is what batch writes', () => {
    const { lines } = boctin(['batch', SEED, '-', '--csv', 'projectCodes'], '{"id":"x"}')
    expect(lines).toHaveLength(1 + 4 + 1)
    expect(lines[5]).toMatch(/^x,.*,RECORD_INVALID,/)
  })
  it('is what one page gives', () => expect(boctin([SEED, '--csv', 'projectCodes']).lines).toHaveLength(1 + 4))
})

describe('CSV columns', () => {
  type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] }
  const inside = ({ anyOf, items, ...schema }: Schema): Schema =>
    anyOf ? inside(anyOf.find(one => one.properties || one.items) ?? {}) : items ? inside(items) : schema
  const at = (schema: Schema, path: readonly string[]): boolean => {
    const [step, ...rest] = path
    if (step === undefined) return true
    const { properties = {} } = inside(schema)
    return step.split('|').every(name => properties[name] !== undefined && at(properties[name], rest))
  }
  const schema = jsonSchema() as Schema
  const ofKind = (kind: string) => inside(schema.properties![kind]!)

  it('are in the schema, every one', () => {
    for (const { path } of PAGE_COLUMNS) expect([path, at(schema, path)]).toEqual([path, true])
    for (const kind of FINDING_KINDS)
      for (const { path } of FINDING_COLUMNS[kind])
        expect([kind, path, at(ofKind(kind), path)]).toEqual([kind, path, true])
  })
  it.each(FINDING_KINDS)('%s: leave nothing out but mentions', kind => {
    const shown = new Set(FINDING_COLUMNS[kind].map(({ path }) => path[0]))
    const known = Object.keys(ofKind(kind).properties!).filter(name => name !== 'mentions')
    expect([...shown].sort()).toEqual(known.sort())
  })
})

describe('CSV and spreadsheets', () => {
  it.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x","y")'])(
    '%j in a page is led by an apostrophe',
    async title => {
      const [row] = await rows({ format: 'csv' }, [line({ title }, title)])
      expect([row!.title, row!.source]).toEqual([`'${title}`, `'${title}`])
    },
  )
  it.each(['a=1', '5-4', ' =1', '', 'Đề án'])('%j is left as it is', async title =>
    expect((await rows({ format: 'csv' }, [line({ title })]))[0]!.title).toBe(title),
  )
  it('a number of ours below zero stays a number', async () => {
    const figure = { ...seed.figures[0]!, value: -5, text: '-5 độ' }
    const [row] = await rows({ csv: 'figures' }, [line({ figures: [figure] })])
    expect([row!.value, row!.text]).toEqual(['-5', "'-5 độ"])
  })
  it('every cell comes back as it was but for the apostrophe', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' aế😀'), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(text, text, async (title, section) => {
        const [row] = await rows({ format: 'csv' }, [line({ title, section })])
        const led = (value: string) => (/^[=+\-@\t\r]/.test(value) && value !== '=' ? `'${value}` : value)
        expect([row!.title, row!.section]).toEqual([led(title), led(section)])
      }),
    )
  })
})

describe('lines of JSON', () => {
  const title = 'a\u2028b\u2029c\u0085d\ne\u0000f\ud800g'
  it.each<Form>([{ format: 'ndjson' }, {}])('%j: one a page, whatever the page holds', async form => {
    const output = await written(form, [line({ title }, title), { ...FAILED, source: title }])
    expect(output.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(3)
    expect(output.split('\n')[0]).toBe(
      '{"ok":true,"source":"a\\u2028b\\u2029c\\u0085d\\ne\\u0000f\\ud800g","document":{"title":"a\\u2028b\\u2029c\\u0085d\\ne\\u0000f\\ud800g"}}',
    )
    expect(JSON.parse(output.split('\n')[0]!).document.title).toBe(title)
  })
  it('one page too', () => {
    const { lines } = boctin([SEED, '--format', 'ndjson', '--only', 'date'])
    expect(lines.map(one => JSON.parse(one))).toMatchObject([{ ok: true, source: SEED, document: { date: {} } }])
  })
})

describe('Markdown', () => {
  const read = (markdown: string) =>
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmStrikethrough()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    })
  const textOf = (node: Nodes): string =>
    node.type === 'break'
      ? '\n'
      : 'children' in node
        ? node.children.map(textOf).join('')
        : 'value' in node
          ? node.value
          : ''
  const document = (text: string, kind: Document['body']['blocks'][number]['kind'] = 'paragraph') =>
    line({ body: { text, blocks: [{ kind, start: 0, end: text.length }] } }, 'x')
  const bodyOf = async (text: string, kind?: 'paragraph' | 'list' | 'table') =>
    read(await written({ format: 'markdown' }, [document(text, kind)])).children[2]!

  it('reads well', async () => {
    const text = 'Về dự có đ/c Mùa A Páo.\n\nKết quả\n\nMột là đường.\n\nHai là trường.\n\nẢnh: Hội nghị'
    const kinds = ['paragraph', 'heading', 'list', 'list', 'caption'] as const
    let end = -2
    const blocks = text.split('\n\n').map((part, i) => {
      const start = end + 2
      end = start + part.length
      return { kind: kinds[i]!, start, end }
    })
    const person = { ...seed.attendees[0]!, name: 'Mùa A Páo', roles: ['attend' as const, 'speak' as const] }
    const page = { title: 'Hội nghị', summary: 'Tóm tắt', section: 'Tin', date: seed.date, attendees: [person] }
    expect(await written({ format: 'markdown' }, [line({ ...page, body: { text, blocks } })])).toBe(`# Hội nghị

- **Event**: 2020-10-16
- **Section**: Tin

> Tóm tắt

## Attendees

| Name      | Rank | Titles                      | Side          | Roles         |
| --------- | ---- | --------------------------- | ------------- | ------------- |
| Mùa A Páo |      | Phó chính ủy – Bộ CHQS tỉnh | Đại biểu Tỉnh | attend; speak |

## Text

Về dự có đ/c Mùa A Páo.

### Kết quả

- Một là đường.
- Hai là trường.

*Ảnh: Hội nghị*
`)
  })
  it('is what one page gives', () => expect(boctin([SEED, '--format', 'markdown']).stdout).toMatch(/^# UBND thành phố/))
  it.each([
    ['stars', 'Giá *thép* và **gạch** _hôm nay_'],
    ['a list that is none', '1. Một\n- hai\n+ ba\n* bốn'],
    ['a heading that is none', '# Tin\n## Tin\nTin\n==='],
    ['HTML', '<script>alert(1)</script> <b>x</b> &amp; &nbsp; <!-- x -->'],
    ['links', '[x](javascript:alert(1)) ![y](z) [a]: b <https://x.vn>'],
    ['code', '`x` ``` ~~~ \\'],
    ['a table that is none', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['strike-through', '~~cũ~~ ~mới~'],
    ['a rule', '---\n***'],
    ['spaces', '    bốn  cách  '],
    ['Vietnamese between stars', 'Đề án*Ế*ấm'],
  ])('eats nothing: %s', async (_, text) => {
    const node = await bodyOf(text)
    expect([node.type, textOf(node)]).toEqual(['paragraph', text])
  })
  it('eats nothing, whatever the text', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'*_`~#[]()<>!|\\-+=.&;:1 aế\n'), minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(text, async value => {
        const clean = value
          .split('\n')
          .map(part => part.trim())
          .filter(Boolean)
          .join('\n')
        if (clean === '') return
        const node = await bodyOf(clean)
        expect([node.type, textOf(node)]).toEqual(['paragraph', clean])
      }),
      { numRuns: 500 },
    )
  })
  it('keeps the cells of a table', async () => {
    const node = await bodyOf('STT | Tuyến đường\n1 | Đường *A*\n2 | Đường B', 'table')
    expect(node.type === 'table' && node.children.map(row => row.children.map(textOf))).toEqual([
      ['STT', 'Tuyến đường'],
      ['1', 'Đường *A*'],
      ['2', 'Đường B'],
    ])
  })
  it('names what failed, and parts pages', async () => {
    const { children } = read(await written({ format: 'markdown' }, [FAILED, line(seed)]))
    expect(children.slice(0, 4).map(node => [node.type, textOf(node)])).toEqual([
      ['heading', 'hong.pdf'],
      ['paragraph', 'INPUT_BINARY: no page'],
      ['thematicBreak', ''],
      ['heading', seed.title],
    ])
  })
  it('of a batch of nothing is nothing', async () => expect(await written({ format: 'markdown' }, [])).toBe(''))
})

describe('the names of characters that Markdown is escaped by', () => {
  it('are those that its own library knows', async () => {
    const own = 'decode-named-character-reference'
    const { decodeNamedCharacterReference: decode } = await import(own)
    const table = 'character-entities'
    const { characterEntities } = await import(table)
    const names = Object.keys(characterEntities)
    expect(names.length).toBeGreaterThan(2000)
    for (const name of names) expect(decodeNamedCharacterReference(name), name).toBe(characterEntities[name])
    const others = names.flatMap(name => [name.slice(0, -1), name.slice(1), name.toUpperCase(), name.toLowerCase()])
    const odd = ['', 'constructor', '__proto__', '#38', '#x26', 'amp;lt', 'amp;', '&amp', ' amp', 'amp ', 'amp\n']
    for (const name of [...others, ...odd]) expect(decodeNamedCharacterReference(name), name).toBe(decode(name))
  })
})
