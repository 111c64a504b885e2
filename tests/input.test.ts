import { load } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { BoctinError, type ExtractOptions, extract } from '../src/index'

const LINE = 'Sáng ngày 16/10/2020, Ủy ban nhân dân thành phố tổ chức hội nghị tổng kết công tác quốc phòng địa phương.'
const HTML = `<html><head><meta charset="utf-8"></head><body><div><p>${LINE}</p></div></body></html>`
const bytes = (text: string) => new TextEncoder().encode(text)

/** The same bytes each time, of every value. */
const random = (seed: number, length: number) => {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return (state >> 16) & 0xff
  })
}

function codeOf(input: unknown, options?: ExtractOptions): string | undefined {
  try {
    extract(input as string, options)
  } catch (error) {
    if (error instanceof BoctinError) return error.code
    throw error
  }
}

describe('input', () => {
  it.each([
    ['string of HTML', HTML],
    ['flattened text', LINE],
    ['bytes', bytes(HTML)],
    ['bytes with BOM', bytes(`\ufeff${HTML}`)],
    [
      'UTF-16 bytes',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(HTML, c => c.charCodeAt(0)).buffer)]),
    ],
    ['slim cheerio $', loadSlim(HTML)],
    ['parse5 cheerio $', load(HTML)],
    ['NFD', LINE.normalize('NFD')],
  ])('%s', (_, input) => expect(extract(input).body.text).toBe(LINE))

  it('reads windows-1258 with its combining tones into NFC', () => {
    // "Huyện Đắk": ê is 0xEA, the dot below 0xF2, Đ 0xD0, ă 0xE3, the acute 0xEC.
    const page = [0x48, 0x75, 0x79, 0xea, 0xf2, 0x6e, 0x20, 0xd0, 0xe3, 0xec, 0x6b]
    const { body, warnings } = extract(new Uint8Array(page), { encoding: 'windows-1258' })
    expect(body.text).toBe('Huyện Đắk')
    expect(warnings.map(({ code }) => code)).not.toContain('ENCODING_GUESSED')
  })
  it('trusts valid UTF-8 more than a label', () =>
    expect(extract(bytes(HTML.replace('utf-8', 'iso-8859-1'))).body.text).toBe(LINE))
  it('tells "<" in text from a tag', () => expect(extract(`${LINE} Tỷ lệ < 5%, a <b.`).body.text).toContain('a <b.'))
  it.each([[`Chỉ tiêu a<b thì đạt. ${LINE}`], [`Huyện <A Lưới> họp. ${LINE}`], [`So sánh x <p y. ${LINE}`]])(
    '%j is text',
    text => expect(extract(text).body.text).toBe(text),
  )
  it.each([[`<br/>${LINE}`], [`<p class="a">${LINE}</p>`], [`<div id='x'>${LINE}</div>`], [`<b>${LINE}</b>`]])(
    '%j is HTML',
    html => expect(extract(html).body.text).toBe(LINE),
  )
  it('does not change the tree that it was given', () => {
    const $ = load(HTML)
    const before = $.html()
    extract($)
    expect($.html()).toBe(before)
  })

  it.each([
    ['empty', 'INPUT_EMPTY', ''],
    ['blank', 'INPUT_EMPTY', ' \n\t '],
    ['empty bytes', 'INPUT_EMPTY', new Uint8Array()],
    ['null', 'INPUT_TYPE', null],
    ['a number', 'INPUT_TYPE', 5],
    ['a PDF', 'INPUT_BINARY', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['a PNG', 'INPUT_BINARY', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['1 MB of random bytes', 'INPUT_BINARY', random(7, 1_000_000)],
    ['a Word file', 'INPUT_BINARY', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ])('%s → %s', (_, code, input) => expect(codeOf(input)).toBe(code))

  it.each([
    [{ maxLength: 10 }, 'INPUT_TOO_LARGE'],
    [{ publishedAt: '16/10/2020' }, 'OPTION_INVALID'],
    [{ publishedAt: '2020-13-40' }, 'OPTION_INVALID'],
    [{ publishedAt: '2024-06-31' }, 'OPTION_INVALID'],
    [{ publishedAt: '0000-01-01' }, 'OPTION_INVALID'],
    [{ colour: 'red' } as ExtractOptions, 'OPTION_INVALID'],
    [{ format: 'pdf' as 'html' }, 'OPTION_INVALID'],
  ])('options %j → %s', (options, code) => expect(codeOf(LINE, options)).toBe(code))
  it('an unknown encoding → ENCODING_UNSUPPORTED', () =>
    expect(codeOf(bytes(LINE), { encoding: 'klingon-8' })).toBe('ENCODING_UNSUPPORTED'))
})

describe('rubbish yields a document with warnings, never a stack trace', () => {
  const MENU = `<html><title>Cổng TTĐT</title><body><ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Mục ${i}</a></li>`).join('')}</ul></body></html>`
  it.each([
    ['<html></html>', '<html></html>'],
    ['a lone menu', MENU],
    ['unclosed everything', '<div><table><tr><td><p><b>'.repeat(2000)],
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}x`],
  ])('%s', (_, input) => {
    const document = extract(input)
    expect(document.warnings.length).toBeGreaterThan(0)
    expect(document.attendees).toEqual([])
  })
})
