import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { Document, extract } from '../src/index'
import { renderReport } from '../src/view'
import { spelledDay, spelledNumber } from '../src/view/format'
import { html, webAddress } from '../src/view/html'
import { entriesOf, KINDS } from '../src/view/kinds'
import { hasWord, LABELS, LANGS } from '../src/view/labels'
import { Marker } from '../src/view/marks'
import { articleText } from '../src/view/text'
import { ATTACK, hostileDocument, hostilePage } from './browser/hostile'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SEED = extract(readFileSync(`${ROOT}fixtures/pages/phuly--de-an-quoc-phong.txt`), { explain: true })

describe('what may stand in a report', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' & &amp;", '&#39; &amp; &amp;amp;'],
    ['a\u0000b\u001bc\u007fd', 'a␀b␛c␡d'],
    ['\u202etxet\u202c \u2066x\u2069 \u200f', '�txet� �x� �'],
    ['\ud83d\ude00 \ud83d x \ude00', '😀 � x �'],
    ['Đề án 06\n\tsố', 'Đề án 06\n\tsố'],
  ])('%j is written %j', (text, written) => expect(html`${text}`.in('vi')).toBe(written))
  it('leaves out what is not there, and keeps markup and zero', () =>
    expect(html`${null}${undefined}${false}${0}${[html`<b>`, '<']}${lang => lang}`.in('en')).toBe('0<b>&lt;en'))

  it.each([
    ['https://x.gov.vn/a.pdf', null, 'https://x.gov.vn/a.pdf'],
    ['/a b.pdf', 'https://x.gov.vn/tin/1', 'https://x.gov.vn/a%20b.pdf'],
    ['//y.vn/a', 'http://x.gov.vn/', 'http://y.vn/a'],
    ['/a.pdf', null, null],
    ['/a.pdf', 'not an address', null],
    ['javascript:alert(1)', 'https://x.gov.vn/', null],
    [' java\tscript:alert(1)', 'https://x.gov.vn/', null],
    ['data:text/html,x', 'https://x.gov.vn/', null],
    ['/a', 'javascript:alert(1)', null],
    ['file:///etc/passwd', null, null],
    ['http://', null, null],
  ])('a link to %j from %j leads to %j', (href, base, address) => expect(webAddress(href, base)).toBe(address))
})

describe('numbers and days as they are written by hand', () => {
  it.each([
    [1234500000000, '1.234.500.000.000', '1,234,500,000,000'],
    [98.7, '98,7', '98.7'],
    [-12345.25, '-12.345,25', '-12,345.25'],
    [999, '999', '999'],
    [0, '0', '0'],
    [1e21, '1e+21', '1e+21'],
    [1e-7, '1e-7', '1e-7'],
  ])('%d', (value, vi, en) => expect(LANGS.map(lang => spelledNumber(value, lang))).toEqual([vi, en]))
  it.each([
    ['2020-10-16', '16/10/2020', '16 Oct 2020'],
    ['2020-10', '10/2020', 'Oct 2020'],
    ['2020', '2020', '2020'],
    ['--10-06', '06/10', '6 Oct'],
    ['--10', 'tháng 10', 'Oct'],
    ['2022-04-30T08:05+07:00', '30/04/2022 08:05', '30 Apr 2022 08:05'],
    ['hôm qua', 'hôm qua', 'hôm qua'],
  ])('%s', (iso, vi, en) => expect(LANGS.map(lang => spelledDay(iso, lang))).toEqual([vi, en]))
})

describe('marks', () => {
  const entry = (kind: (typeof KINDS)[number], number: number, ...places: [number, number][]) => ({
    kind,
    number,
    id: `${kind[0]}${number}`,
    name: '',
    places: places.map(([start, end]) => ({ start, end })),
  })
  /** `<d1>…</>` for a mark, `#d1-1` where it bears the anchor, `{d1}` for the number behind it. */
  const drawn = (text: string, entries: ReturnType<typeof entry>[], stretches: [number, number][]) => {
    const marker = new Marker(text, entries)
    return stretches.map(([start, end]) =>
      marker
        .write(start, end)
        .in('vi')
        .replace(/<a class="ref[^>]*href="#([^"]+)".*?<\/a>/g, '{$1}')
        .replace(
          /<mark [^>]*data-f="([^"]+)"(?: id="([^"]+)" tabindex="-1")?>/g,
          (_, id, anchor) => `<${anchor ? `#${anchor}` : id}>`,
        )
        .replaceAll('</mark>', '</>'),
    )
  }
  it.each([
    ['none', [], ['abcdef']],
    ['side by side', [entry('dates', 1, [0, 2]), entry('figures', 1, [2, 4])], ['<#d1-1>ab</>{d1}<#f1-1>cd</>{f1}ef']],
    [
      'one in another',
      [entry('figures', 1, [2, 3]), entry('attendees', 1, [1, 5])],
      ['a<#a1-1>b<#f1-1>c</>de</>{f1}{a1}f'],
    ],
    [
      'the same words',
      [entry('figures', 1, [1, 3]), entry('dates', 1, [1, 3])],
      ['a<#d1-1><#f1-1>bc</></>{f1}{d1}def'],
    ],
    [
      'crossing',
      [entry('dates', 1, [0, 3]), entry('figures', 1, [2, 5])],
      ['<#d1-1>ab<#f1-1>c</></><f1>de</>{d1}{f1}f'],
    ],
    ['two places', [entry('dates', 1, [0, 1], [5, 6])], ['<#d1-1>a</>{d1}bcde<#d1-2>f</>{d1}']],
    ['nothing marked by an empty span', [entry('dates', 1, [2, 2])], ['abcdef']],
  ] as const)('%s', (_, entries, expected) => expect(drawn('abcdef', [...entries], [[0, 6]])).toEqual(expected))
  it('go on in pieces over the end of a block: one anchor, one number', () =>
    expect(
      drawn(
        'ab|cd',
        [entry('figures', 1, [1, 4])],
        [
          [0, 2],
          [3, 5],
        ],
      ),
    ).toEqual(['a<#f1-1>b</>', '<f1>c</>{f1}d']))
  it('of a name in the text are its words', () =>
    expect(entriesOf(SEED, 'attendees', 'p1')[2]).toMatchObject({
      id: 'p1-attendees-3',
      name: 'Trương Quốc Bảo',
      places: SEED.attendees[2]!.mentions,
    }))
})

describe('the text of an article', () => {
  const written = (text: string, blocks: Document['body']['blocks'], summary: string | null = null) =>
    articleText({ ...SEED, summary, body: { text, blocks } }, []).in('vi')
  it('keeps blocks of every kind, and lists together', () =>
    expect(
      written('Đầu\n\nmột\n\nhai\n\nLời\n\nẢnh', [
        { kind: 'heading', start: 0, end: 3 },
        { kind: 'list', start: 5, end: 8 },
        { kind: 'list', start: 10, end: 13 },
        { kind: 'quote', start: 15, end: 18 },
        { kind: 'caption', start: 20, end: 23 },
      ]),
    ).toBe('<h3>Đầu</h3><ul><li>một</li><li>hai</li></ul><blockquote>Lời</blockquote><p class="caption">Ảnh</p>'))
  it('lays a table out in cells', () =>
    expect(written('Xã | Tỷ lệ\nNậm Pung | 74%', [{ kind: 'table', start: 0, end: 25 }])).toContain(
      '<tr><td>Xã</td><td>Tỷ lệ</td></tr><tr><td>Nậm Pung</td><td>74%</td></tr>',
    ))
  it('sets off the first paragraph where it is the lead', () =>
    expect(written('Sapo', [{ kind: 'paragraph', start: 0, end: 4 }], 'Sapo')).toBe('<p class="lead">Sapo</p>'))
})

describe('labels', () => {
  const shape = Document.shape
  const values: Record<string, readonly string[]> = {
    date: shape.dates.def.element.shape.kind.options,
    part: shape.dates.def.element.shape.part.def.innerType.options,
    implied: shape.dates.def.element.shape.implied.def.element.options,
    role: shape.attendees.def.element.shape.roles.def.element.options,
    figure: shape.figures.def.element.shape.kind.options,
    direction: shape.figures.def.element.shape.direction.def.innerType.options,
  }
  it.each(Object.entries(values).flatMap(([group, all]) => all.map(value => `${group}.${value}`)))('has %s', key =>
    expect(hasWord(key)).toBe(true),
  )
  it('has a letter of its own for each kind, in both languages', () => {
    for (const lang of [0, 1] as const)
      expect(new Set(KINDS.map(kind => LABELS[`letter.${kind}`]![lang])).size).toBe(KINDS.length)
  })
  it('names every reason and warning that the fixtures meet', () => {
    const report = renderReport([{ document: SEED }], { lang: 'en' })
    expect(report).toContain('data-w="warning.NO_STAMP"')
    expect(SEED.removed.map(({ reason }) => reason).filter(reason => !hasWord(`removed.${reason}`))).toEqual([])
  })
})

describe('a report', () => {
  const report = renderReport([{ source: 'trang.html', document: SEED }])
  const $ = load(report)
  it('is the same twice', () => expect(renderReport([{ source: 'trang.html', document: SEED }])).toBe(report))
  it('allows its own style and script by their digests, and nothing else', () => {
    const digest = (selector: string) => `'sha256-${createHash('sha256').update($(selector).text()).digest('base64')}'`
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')}; base-uri 'none'; form-action 'none'`,
    )
    expect([$('style').length, $('script').length]).toEqual([1, 1])
  })
  it('has the style and the script that the sources give', () =>
    expect(() =>
      execFileSync(process.execPath, ['scripts/view-assets.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' }),
    ).not.toThrow())
  it('says what is known of the article', () => {
    expect($('h1').text()).toBe(SEED.title)
    expect($('.kicker').text()).toBe('Tin tức - Sự kiện')
    expect($('.fact.event a').attr('href')).toBe('#p1-dates-1-1')
    expect($('.fact.event dd').text()).toBe('sáng 16/10/2020')
    expect($('.part.attendees tbody tr').eq(2).text()).toContain('Phó bí thư thành ủy')
    expect($('.part.projectCodes tbody tr').eq(3).find('.c-code').text()).toContain('1123')
    expect($('.part.removed li').text()).toContain('Skip Ribbon Commands')
  })
  it('says so where nothing was found', () => {
    const login = extract(readFileSync(`${ROOT}fixtures/pages/anlang--login-page.html`), { explain: true })
    const $ = load(renderReport([{ document: login }]))
    expect($('.side').text()).toBe('Phát hiệnKhông có phát hiện nào.')
    expect($('.warnings').text()).toContain('NOT_AN_ARTICLE')
    expect($('.sheet').text()).toContain('Bài không có phần chữ.')
  })
  it('of nothing is a report of no pages', () => expect(renderReport([])).toContain('id="index"'))

  it.each([
    ['a page that attacks', hostilePage()],
    ['a document that attacks in every string', hostileDocument()],
  ])('of %s is inert', (_, document) => {
    const $ = load(
      renderReport([
        { source: ATTACK, document },
        { source: ATTACK, error: { code: ATTACK, message: ATTACK } },
      ]),
    )
    expect($('script').length).toBe(1)
    expect($('img, svg, iframe, object, embed, base, link, form, style ~ style').length).toBe(0)
    const attributes = $('*')
      .toArray()
      .flatMap(one => ('attribs' in one ? Object.entries(one.attribs) : []))
    expect(attributes.filter(([name]) => name === 'style' || name.startsWith('on') || /["'<>]/.test(name))).toEqual([])
    for (const [name, value] of attributes)
      if (name === 'href') expect(value).toMatch(/^(?:#[\w-]+|https?:\/\/[^"'<>]+)$/)
    expect($.html()).not.toMatch(/[\u0000\u202a-\u202e]/)
  })
})
