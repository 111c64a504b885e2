import { describe, expect, it } from 'vitest'
import { english } from '../src/english'
import { extract, type Reader, vietnamese } from '../src/index'

type Family = (length: number) => string

/** Texts and pages that grow by repeating one piece, and some that nest or differ as they grow. */
const FAMILIES: Record<string, Family> = {
  'no space': repeated('đ'),
  'đ/c đ/c': repeated('đ/c '),
  digits: repeated('7'),
  separators: repeated(' - '),
  'nested quotes': length => `${'“('.repeat(length / 4)}${'”)'.repeat(length / 4)}`,
  'one title': repeated('Phó Chủ tịch UBND tỉnh, '),
  'one name': repeated('đ/c Nguyễn Văn An, '),
  'different names': counted(i => `đồng chí Nguyễn Văn ${letters(i)}; `),
  'different posts of one person': counted(i => `đồng chí Nguyễn Văn An, Chủ tịch UBND xã ${letters(i)}; `),
  'different documents': counted(i => `Quyết định số ${i}/2020/QĐ-UBND, `),
  'different schemes': counted(i => `Đề án số ${i} về việc ${i}; `),
  dates: repeated('ngày 16/10/2020, '),
  'list markers': repeated('- a\n'),
  ellipses: repeated('… '),
  'zero width': repeated('a\u200b'),
  'combining marks': repeated('\u0301'),
  'right to left': repeated('\u202eא'),
  'lone surrogates': repeated('\ud800'),
  'mojibake of TCVN3': repeated('nh©n d©n '),
  'mojibake of UTF-8': repeated('á»¦'),
  'nested elements': repeated('<div>'),
  'nested lists': repeated('<ul><li>a'),
  'nested tables': repeated('<table><tr><td>a'),
  'unclosed bold': repeated('<b>a'),
  links: repeated('<a href="/x">Tin khác</a> '),
  cells: length => `<table>${'<tr><td>Ủy ban</td><td>12</td></tr>'.repeat(length / 36)}</table>`,
  entities: repeated('&amp;'),
  'broken entities': repeated('&#&'),
  'open comments': repeated('<!--'),
  'conditional comments': repeated('<!--[if IE]>a<![endif]-->'),
  'one attribute': length => `<p title="${'a'.repeat(length)}">x</p>`,
  'many attributes': length => `<p ${'a="b" '.repeat(length / 6)}>x</p>`,
  scripts: repeated('<script>"</div>"</script>'),
  plaintext: length => `<plaintext>${'<div>a '.repeat(length / 7)}`,
  'day ranges': repeated('từ ngày 5 đến '),
  years: repeated('2016 - '),
  amounts: repeated('2.522,81 tỷ '),
  counts: repeated('hai '),
  'one document': repeated('12/2020/QĐ-UBND '),
  'named laws': repeated('Luật '),
  'one opened scheme': repeated('Đề án “'),
  deputies: repeated('Phó '),
  'a unit before a name': repeated('UBND huyện Nguyễn Văn '),
  'those addressed': repeated('các đồng chí '),
  'open quotes': repeated('“'),
  'open brackets': repeated('('),
  'empty quotes': repeated('“"'),
  'siblings of one text': repeated('<div>a</div>'),
  'cells outside a table': repeated('<td>một '),
  'who attends': repeated('Tham dự có các đồng chí '),
  'leaders of units': repeated('lãnh đạo các sở, ban, '),
  'those given something': length => `Ông An trao quà cho ${repeated('bà Lê Thị Ba, ông Lò Văn Tư và ')(length)}`,
  'on whose behalf': length => `Thay mặt ${repeated('lãnh đạo tỉnh, ')(length)}`,
  'those with a leader': length => `Đoàn do ông An làm Trưởng đoàn ${repeated('cùng lãnh đạo sở ')(length)}`,
  'guests counted': repeated('120 đại biểu dự và '),
  'posts of one person': length => `Dự có ông Lê An, Bí thư; ${repeated('Phó Chủ tịch UBND tỉnh; ')(length)}`,
  'thousands of nothing': repeated('12 nghìn, '),
  'parts of one number': repeated('01/'),
  'ranks of nobody': repeated('ThS '),
  'syllables of one name': repeated('Bun-mi'),
  'those with a title': repeated('các Chủ tịch '),
  'two with a title': repeated('Chủ tịch hai '),
  'verbs of nobody': repeated(';dự '),
  'open links': repeated('<a href="/x">Tỉnh trở '),
}

/** The same in English, each by one piece. */
const ENGLISH: Record<string, Family> = {
  titles: repeated('Vice Chairman of the provincial Party Committee, '),
  names: repeated('Nguyen Van An, '),
  groups: repeated('leaders of departments, '),
  capitals: repeated('Provincial '),
  days: repeated('October 16, '),
  ranges: repeated('from 5 to '),
  amounts: repeated('VND 1,234.5 billion '),
  counts: repeated('12 poor households '),
  documents: repeated('Resolution No. 18-NQ/TW and '),
  openers: repeated('Attending the '),
}

function repeated(piece: string) {
  return (length: number) => piece.repeat(Math.ceil(length / piece.length))
}
function counted(piece: (i: number) => string) {
  return (length: number) => {
    const pieces: string[] = []
    for (let i = 0, written = 0; written < length; i++) written += pieces[pieces.push(piece(i)) - 1]!.length
    return pieces.join('')
  }
}
const letters = (i: number) =>
  `${String.fromCharCode(65 + (i % 26))}${'aeiou'[Math.floor(i / 26) % 5]}${i.toString(26).replace(/\d/g, 'n')}`

/**
 * Time of the processor, which other programs of a busy machine do not use up, in milliseconds. The tests run in a
 * process with a wide nursery that is emptied before each reading (vitest.config.ts): where a tree outgrows V8's own,
 * what lives is copied, which costs once two to four times as much and would be read as growth.
 */
function cost(text: string, readers: Reader[]): number {
  gc!()
  const from = process.cpuUsage()
  extract(text, { readers, maxLength: 20_000_000 })
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** The least time of each page, read by turns after one reading of the longest, so that all code is warm. */
function costs(pages: readonly string[], readers: Reader[]): number[] {
  cost(pages.at(-1)!, readers)
  const rounds = [1, 2, 3].map(() => pages.map(page => cost(page, readers)))
  return pages.map((_, i) => Math.min(...rounds.map(round => round[i]!)))
}

/** Milliseconds that a page must take for its time to be told from the clock's steps. */
const MEASURABLE = 5
const LONGEST = 6_400_000

/** By how much the time grows when the page doubles: the geometric mean of three doublings. */
function doubling(make: Family, readers: Reader[]): number {
  for (let length = 50_000; ; length *= 2) {
    const [small, large] = costs([make(length), make(8 * length)], readers) as [number, number]
    if (small >= MEASURABLE || 16 * length > LONGEST) return Math.cbrt(large / Math.max(small, 1))
  }
}

describe('time grows with the page, not faster', { retry: 3, timeout: 120_000 }, () => {
  it.each(Object.keys(FAMILIES))('%s', family => {
    expect(doubling(FAMILIES[family]!, [vietnamese])).toBeLessThan(2.3)
  })
  it.each(Object.keys(ENGLISH))('English %s', family => {
    expect(doubling(ENGLISH[family]!, [english])).toBeLessThan(2.3)
  })
})
