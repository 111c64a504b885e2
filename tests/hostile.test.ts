import { describe, expect, it } from 'vitest'
import { english } from '../src/english'
import { BoctinError, extract, vietnamese } from '../src/index'

const MB = 1_000_000
const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết công tác quốc phòng địa phương.'
const NEXT =
  'Theo báo cáo, toàn thành phố đã hoàn thành các nhiệm vụ được giao, giữ vững an ninh chính trị trên địa bàn.'

describe('no page is too odd', () => {
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 closing tags', '</div>'.repeat(100_000)],
    ['10 MB of one attribute', `<p title="${'a'.repeat(10 * MB)}">Ủy ban họp</p>`],
    ['10 MB of blanks in a tag', `<p${' '.repeat(10 * MB)}>Ủy ban họp</p>`],
    ['5 MB without a blank', 'ủyban'.repeat(MB)],
    ['a million entities', '&ecirc;'.repeat(MB)],
    ['entities of an XML bomb', `<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(1000)}">]><p>&b;&b;&b;</p>`],
    ['100,000 cells', `<table>${'<tr><td>1</td></tr>'.repeat(100_000)}</table>`],
  ])('%s', { timeout: 60_000 }, (_, page) => {
    const before = process.memoryUsage().heapUsed
    const { warnings } = extract(page)
    expect(warnings.length).toBeGreaterThan(0)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(600 * MB)
  })

  it.each([
    ['NUL', 'Ủy ban nhân\0 dân xã họp.', 'Ủy ban nhân dân xã họp.'],
    ['a lone surrogate', 'Ủy ban \ud800 họp.', 'Ủy ban \ufffd họp.'],
    ['CDATA', `<p>${LINE}</p><![CDATA[ẩn]]><p>${NEXT}</p>`, `${LINE}\n\n${NEXT}`],
    ['a conditional comment', `<!--[if IE]><p>ẩn</p><![endif]--><p>${LINE}</p>`, LINE],
    [
      'a script that closes elements',
      `<div><p>${LINE}</p><script>x="</div></p>"</script><p>${NEXT}</p></div>`,
      `${LINE}\n\n${NEXT}`,
    ],
  ])('%s', (_, page, text) => expect(extract(page).body.text).toBe(text))

  it('is answered with INPUT_TOO_LARGE above the limit, and read up to it', () => {
    const page = 'Ủy ban nhân dân xã họp. '
    expect(extract(page, { maxLength: page.length }).body.text).toBe(page.trim())
    expect(() => extract(page, { maxLength: page.length - 1 })).toThrow(BoctinError)
    expect(() => extract('a'.repeat(20 * MB + 1))).toThrow(/the limit is 20000000/)
  })
})

describe('names of the language are words like others', () => {
  const KEYS = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']
  const PLACES = [
    (key: string) => `Đạt 5 ${key}, tăng 3,5 ${key} so với năm 2019; hai ${key} người, năm ${key}.`,
    (key: string) => `Quyết định số 12/2020/${key}-UBND, 12/${key}, 12/QĐ-${key}; Đề án ${key} (${key.toUpperCase()}).`,
    (key: string) => `Đồng chí Nguyễn Văn ${key}, ${key} Chủ tịch UBND ${key} dự hội nghị ngày ${key} tháng 3.`,
    (key: string) =>
      `<${key}>Ủy ban họp</${key}><p class="${key}" id="${key}" ${key}="x">5 ${key}</p><meta name="${key}" content="y">`,
    (key: string) =>
      `Mr. An Nguyen, ${key} of the Committee, met 5 ${key} people, five ${key}, on ${key} 5, 2020. ${key}`,
  ]
  it.each(KEYS)('%s', key => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const place of PLACES)
      for (const readers of [[vietnamese], [english], [vietnamese, english]]) {
        const text = JSON.stringify(extract(place(key), { readers }))
        expect(text).not.toContain('native code')
      }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('what the hunts found stays mended', () => {
  it('tones that stand apart weigh nothing: an excerpt is an article in either form', () => {
    const page =
      'ảooàn viên, hội viên và nhân dân trên địh3><a href>Công bố quyết định về công tác cán bộ</a>21/05/2016'
    const [composed, apart] = ['NFC', 'NFD'].map(form => extract(page.normalize(form)))
    expect(apart).toEqual(composed)
    expect(composed!.body.text).toContain('Công bố quyết định')
  })
  it.each([
    `<p>${LINE}</p><p>Giá đất <ở tạm bình quân tăng 12% so với năm trước.</p><p>${NEXT}</p>`,
    `<p>${LINE}</p><p>Giá bán ≮ 5 triệu đồng.</p><b>\u0338<p>${NEXT}</p>`,
  ])('a sign that a tone makes part of a tag is read alike in either form', page => {
    const [composed, apart] = ['NFC', 'NFD'].map(form => extract(page.normalize(form), { format: 'html' }))
    expect(apart).toEqual(composed)
    expect(composed!.body.text).toContain(NEXT)
  })
  it('a closing tag that a tone makes is read alike in either form', () => {
    const page = 'uyên môn<span></ến đấu của LLVTự đoạn 2015-2020.'
    expect(extract(page.normalize('NFD'))).toEqual(extract(page.normalize('NFC')))
  })
  it('mojibake is mended in either form', () => {
    const page = 'Ã­,7%thÃ¡ng.cÃ¡c h'
    expect(extract(page.normalize('NFD')).body).toEqual(extract(page).body)
  })
  it('a tag after much text is a tag in either form', () => {
    const page = `${Array(460).fill(LINE).join('\n').slice(0, 43_000)}\n<p>${NEXT}</p>`
    const [composed, apart] = ['NFC', 'NFD'].map(form => extract(page.normalize(form)))
    expect(apart).toEqual(composed)
    expect(composed!.body.text).not.toContain('</p>')
  })
  it.each([
    ['in another language', 'lorem. '.repeat(MB)],
    ['of digits', '1'.repeat(9 * MB)],
  ])('millions of units %s under an article do not throw', { timeout: 60_000 }, (_, line) => {
    const page = `<h1>Hội nghị tổng kết công tác quốc phòng</h1><p>${LINE}</p><p>${NEXT}</p><div>${line}</div><p>${NEXT}</p>`
    expect(extract(page).body.text).toContain(NEXT)
  })
  it('the currency before an amount belongs to it alone', () => {
    const { figures } = extract('VND20 million to VND25 million. Cử tri Trần Đức Khoan phản ánh.')
    expect(figures.map(({ text }) => text.includes('VND25'))).toEqual([false, true])
    expect(figures[0]!.span.end).toBeLessThanOrEqual(figures[1]!.span.start)
  })
})
