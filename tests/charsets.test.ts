import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { mend } from '../src/input/legacy'
import { readWestern } from '../src/input/western'

const FIXTURES = new URL('../fixtures/', import.meta.url)
/**
 * One article in each charset. TCVN3 and VISCII are iconv's bytes (`iconv -f UTF-8 -t TCVN5712-1`, `-t VISCII`),
 * windows-1258 is Python's cp1258 after the tones were set apart, VNI is composed by the table of its keyboard.
 */
const rows = readFileSync(new URL('charsets.jsonl', FIXTURES), 'utf8').trim().split('\n')
const [{ text: ARTICLE }, ...charsets] = rows.map(row => JSON.parse(row)) as unknown as [
  { text: string },
  ...{ charset: string; base64: string }[],
]
const bytesOf = (charset: string) =>
  Uint8Array.from(Buffer.from(charsets.find(row => row.charset === charset)!.base64, 'base64'))
const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const utf8 = (text: string) => new TextEncoder().encode(text)
const ascii = (text: string) => Uint8Array.from(text, unit => unit.charCodeAt(0))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))

const RIGHT = extract(ARTICLE)
const codesOf = ({ warnings }: { warnings: { code: string }[] }) =>
  warnings.map(({ code }) => code).filter(code => code.startsWith('ENCODING'))

const LEGACY = [
  ['tcvn3', 'ENCODING_TCVN3'],
  ['vni', 'ENCODING_VNI'],
  ['viscii', 'ENCODING_VISCII'],
  ['windows-1258', 'ENCODING_WINDOWS_1258'],
] as const

describe('an article is the same in every charset', () => {
  it('is an article', () => {
    expect(RIGHT.title).toBe('Hội nghị tổng kết công tác quốc phòng địa phương xã An Hạ')
    expect(RIGHT.attendees.map(({ name }) => name)).toContain('Nguyễn Văn Khởi')
  })
  const same = (document: typeof RIGHT) => {
    expect(document.title).toBe(RIGHT.title)
    expect(document.body).toEqual(RIGHT.body)
    expect(document.figures).toEqual(RIGHT.figures)
  }

  it.each([['utf-16le'], ['utf-16be']])('bytes of %s, without a mark', charset => {
    const document = extract(bytesOf(charset))
    same(document)
    expect(codesOf(document)).toEqual([])
  })
  it('bytes of UTF-16BE with a mark', () => same(extract(joined(Uint8Array.of(0xfe, 0xff), bytesOf('utf-16be')))))

  it.each(LEGACY)('undeclared bytes of %s', (charset, code) => {
    const document = extract(bytesOf(charset))
    same(document)
    expect(codesOf(document)).toEqual([charset === 'windows-1258' ? 'ENCODING_GUESSED' : code])
  })
  it.each(LEGACY)('%s that was read as windows-1252, %s', (charset, code) => {
    const document = extract(readWestern(bytesOf(charset)))
    same(document)
    expect(codesOf(document)).toEqual([code])
  })
  it.each(LEGACY)('%s that was read as Latin-1, %s', (charset, code) => {
    const document = extract(latin1(bytesOf(charset)))
    same(document)
    expect(codesOf(document)).toEqual([code])
  })
  it.each(LEGACY)('%s in its old NFD or NFC makes no difference, %s', (charset, code) => {
    const document = extract(readWestern(bytesOf(charset)).normalize('NFD').normalize('NFC'))
    same(document)
    expect(codesOf(document)).toEqual([code])
  })
  it.each([
    ['tcvn3', 'x-viet-tcvn5712'],
    ['tcvn3', 'TCVN-5712'],
    ['tcvn3', 'iso-8859-1'],
    ['tcvn3', 'x-user-defined'],
    ['tcvn3', 'utf-8'],
    ['vni', 'x-vni'],
    ['vni', 'windows-1252'],
    ['viscii', 'viscii'],
    ['viscii', 'x-viscii'],
    ['viscii', 'VISCII1.1-1'],
    ['windows-1258', 'windows-1258'],
    ['windows-1258', 'iso-8859-1'],
  ])('%s under the label %s, of the server or of the page', (charset, label) => {
    same(extract(bytesOf(charset), { contentType: `text/plain; charset=${label}` }))
    const head = ascii(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body><p>`,
    )
    const tags = ascii('</p></body></html>')
    expect(extract(joined(head, bytesOf(charset), tags)).body.text).toContain('đồng chí Trần Thị Mỹ Lệ')
  })
  it.each([['tcvn3'], ['viscii'], ['vni']])('%s as the caller names it', charset => {
    const document = extract(bytesOf(charset), { encoding: charset })
    same(document)
    expect(codesOf(document)).toEqual([])
  })
  it('UTF-8 that was read as windows-1252 and saved', () => {
    const document = extract(readWestern(utf8(ARTICLE)))
    same(document)
    expect(codesOf(document)).toEqual(['ENCODING_UTF8_TWICE'])
  })
  it('UTF-8 of which the end is cut in the middle of a letter', () => {
    const bytes = utf8(ARTICLE)
    const cut = bytes.subarray(0, bytes.length - 11)
    expect(cut.at(-1)).toBeGreaterThan(0x7f)
    const document = extract(cut)
    expect(document.title).toBe(RIGHT.title)
    expect(codesOf(document)).toEqual(['ENCODING_BROKEN'])
  })
})

describe('mojibake in a part of a page that is in order else', () => {
  const LINE = 'Sáng 12/8/2020, Ủy ban nhân dân xã Quế Lâm tổ chức hội nghị công khai kế hoạch làm kênh mương nội đồng.'
  const NEXT =
    'Theo báo cáo, toàn xã đã làm xong 12 km kênh mương, góp phần giữ vững sản xuất trên địa bàn trong năm qua.'
  const page = (part: string) =>
    `<html><body><div><h1>Xã Quế Lâm công khai kênh mương nội đồng</h1><p>${LINE}</p><p>${NEXT}</p>${part}</div></body></html>`
  const [ROW, PICTURE] = ['Uû ban nh©n d©n x·', 'C¸c ®¹i biÓu tham dù héi nghÞ cña Uû ban nh©n d©n x·']

  it('is mended in the cells of a table', () => {
    const cells = `<tr><td>${ROW}</td><td>12</td></tr>`.repeat(4)
    const { body, warnings } = extract(page(`<table>${cells}</table>`))
    expect(body.text).toContain('Uỷ ban nhân dân xã | 12')
    expect(warnings.map(({ code }) => code)).toContain('ENCODING_TCVN3')
  })
  it('is mended in what stands for a picture', () => {
    const { images } = extract(page(`<p><img src="a.jpg" width="600" alt="${PICTURE}"></p><p>${LINE}</p>`))
    expect(images.map(({ alt }) => alt)).toEqual(['Các đại biểu tham dự hội nghị của Uỷ ban nhân dân xã'])
  })
  it('is mended in the title', () => {
    const { title } = extract(
      `<html><head><title>${PICTURE}</title></head><body><p>${LINE}</p><p>${NEXT}</p></body></html>`,
    )
    expect(title).toBe('Các đại biểu tham dự hội nghị của Uỷ ban nhân dân xã')
  })
})

describe('mojibake as scrapers leave it', () => {
  it.each([
    ['Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh', 'ENCODING_TCVN3'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc', 'ENCODING_TCVN3'],
    ['CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ Xã HỘI CHỦ NGHĨA VIỆT NAM', 'ENCODING_TCVN3'],
    ['Bé tr\u00adëng Bé Tµi chÝnh, ng\u00adêi cã c«ng', 'Bộ trưởng Bộ Tài chính, người có công', 'ENCODING_TCVN3'],
    // The text layer of a PDF.
    ['Thñ t−íng ChÝnh phñ, nhµ n−íc, x∙ héi', 'Thủ tướng Chính phủ, nhà nước, xã hội', 'ENCODING_TCVN3'],
    ['nh&copy;n d&copy;n t&Oslash;nh, Uû ban vi&Ouml;t nam', 'nhân dân tỉnh, Uỷ ban việt nam', 'ENCODING_TCVN3'],
    ['Uûy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh', 'ENCODING_VNI'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ENCODING_VNI'],
    ['Caên cöù Luaät Toå chöùc HÑND vaø UBND', 'Căn cứ Luật Tổ chức HĐND và UBND', 'ENCODING_VNI'],
    ['quyeát ñònh naøy coù hieäu löïc, saün coù', 'quyết định này có hiệu lực, sẵn có', 'ENCODING_VNI'],
    ['á»¦y ban nhÃ¢n dÃ¢n tá»‰nh vÃ  xÃ£', 'Ủy ban nhân dân tỉnh và xã', 'ENCODING_UTF8_TWICE'],
    ['á»¦y ban nhÃ¢n dÃ¢n lÃ  cÆ¡ quan cá»§a xÃ£', 'Ủy ban nhân dân là cơ quan của xã', 'ENCODING_UTF8_TWICE'],
  ])('%s → %s', (text, right, code) => {
    const mended = mend(text)
    expect(mended.text).toBe(right)
    expect(mended.warnings.map(warning => warning.code)).toEqual([code])
  })

  it('mends the block that is TCVN3, and it alone', () => {
    const head = '<html><body><h1>Ủy ban nhân dân xã họp</h1><p>© 2020 Cổng TTĐT, 30°C, 5 m²</p>'
    const page = (block: string) =>
      `${head}<div><font face=".VnTime">${block}</font></div><p>Ý kiến: đã có.</p></body></html>`
    const mended = mend(page('§¶ng bé vµ nh©n d©n huyÖn</font><font>®oµn kÕt'))
    expect(mended.text).toBe(page('Đảng bộ và nhân dân huyện</font><font>đoàn kết'))
    expect(mended.warnings).toHaveLength(1)
  })
})

describe('what is in order stays as it is', () => {
  it.each([
    ['Vietnamese', 'Ủy ban nhân dân xã họp ngày 16/10, nhiệt độ 30°C, 5 m², 3 µg, § 4, «Đề án» © 2020, ±5%.'],
    [
      'Vietnamese of Latin-1 letters alone',
      'Ông Hà và bà Vân có mã số, là cán bô xã; công an xã Hà Thành, xã Lý Hòa, ý kiên.',
    ],
    ['Vietnamese in NFD', 'Ủy ban nhân dân xã họp, công tác quốc phòng'.normalize('NFD')],
    [
      'French',
      'Le comité a été créé à l’été à Hanoï; où sont les élèves, ça va, les forêts brûlées, naïf, sœur, maïs.',
    ],
    [
      'German',
      'Die Größe der Straße, schöne Grüße aus München, äußerst müde, Fußgänger über Österreich, öffnen, Übung.',
    ],
    [
      'Portuguese',
      'A administração não tem ações; você está à disposição da organização, até amanhã, São Paulo, pôr, avô.',
    ],
    ['Swedish', 'Åtta små öar på sjön är för långt från här; människor älskar också blåbär, grönt gräs och fåglar.'],
    ['Danish', 'På øen bor også små børn; rødgrød med fløde, æbler, kød, brød og øl, når året går.'],
    ['Spanish', 'El señor Núñez pidió más información; ¿cómo está la niña?, ¡qué día!, año, corazón, según, también.'],
    ['English', 'Café © 2020 Company® naïve façade; it’s 30°C, £5, ½ cup, “quoted” – Viêtnam, Hà Nôi, résumé.'],
    ['Icelandic', 'Það er gott veður í dag; ég þarf að fara í búðina, maðurinn á hús, þú ert góður, æðislegt.'],
    ['a table of figures', '5 − 3 ± 2 × 4 ÷ 2; 3·10; 20µm; ¼ ½ ¾; 1ª 2º; ¥100 ¢5'],
  ])('%s', (_, text) => expect(mend(text)).toEqual({ text: text.normalize('NFC'), warnings: [] }))

  const pages = readdirSync(new URL('pages/', FIXTURES)).filter(name => /\.(?:html|txt)$/.test(name))
  it.each(pages)('%s', name => {
    const page = readFileSync(new URL(`pages/${name}`, FIXTURES), 'utf8')
    expect(mend(page)).toEqual({ text: page.normalize('NFC'), warnings: [] })
  })
  it('entities of a page that is in order', () => {
    const page = '<p>H&agrave; N&ocirc;i &copy; 2020, &nbsp;30&deg;C, x&atilde; L&yacute;</p>'
    expect(mend(page).text).toBe(page)
  })
})

describe('labels and options', () => {
  it('passes over a label that names nothing it reads', () => {
    const document = extract(bytesOf('viscii'), { contentType: 'text/html; charset=x-viet-vps' })
    expect(document.title).toBe(RIGHT.title)
  })
  it('reads the quotation marks of windows-1252 whatever the platform makes of them', () =>
    expect(readWestern(Uint8Array.of(0x93, 0x41, 0x94, 0x80, 0xe9))).toBe('“A”€é'))
  it('reads look-alikes as the letters they stand for, and keeps them', () => {
    const { documents, projectCodes } = extract(
      'Ngày 16/10, UBND tỉnh ban hành Quyết định số 12/2020/QÐ-UBND về Ðề án số 1123 tại xã.',
    )
    expect(documents.map(({ number, canonical }) => [number, canonical])).toEqual([
      ['12/2020/QÐ-UBND', '12/2020/QĐ-UBND'],
    ])
    expect(projectCodes.map(({ code }) => code)).toEqual(['1123'])
  })
})
