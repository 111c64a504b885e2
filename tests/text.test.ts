import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glance, isOdd } from '../src/input/glance'
import { Mark } from '../src/page/block'
import { Cleaner } from '../src/page/cleaner'
import { MARK_NAMES } from '../src/page/lexicon/marks'
import { Namer, Spellings } from '../src/page/marks'
import { wordsOf } from '../src/page/wording'
import type { Candidate } from '../src/reader'
import { composeBody, spanOf, tokenAt } from '../src/text/body'
import { cleanLine } from '../src/text/clean'
import { fold } from '../src/text/fold'
import { settle } from '../src/text/settle'
import { tokenize } from '../src/text/tokens'
import { PhraseTrie } from '../src/text/trie'

describe('cleanLine', () => {
  it.each([
    ['đồng\u00a0\u00a0chí', 'đồng chí'],
    ['  giai  đoạn\t2015 ', 'giai đoạn 2015'],
    ['\u200bSáng\u200b ngày\ufeff', 'Sáng ngày'],
    ['Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'],
    ['Dak\u00adNong', 'DakNong'],
    ['một\r\nhai', 'một hai'],
    ['x\ud800y', 'x\ufffdy'],
    ['', ''],
  ])('%j → %j', (raw, clean) => expect(cleanLine(raw)).toBe(clean))
})

/** Texts of what real lines are made of and of what is in their way. */
const line = fc
  .array(
    fc.constantFrom(
      ...[
        'Đồng',
        ' chí',
        '\u00a0',
        '  ',
        '\n',
        '\u200b',
        'e\u0301',
        '&',
        'vi&Ouml;t',
        '&copy;',
        'hßi',
        '§',
        '®ång',
        '8',
      ],
      ...[
        '\ufeff',
        '\u00ad',
        '\ud83d',
        '\ude00',
        '😀',
        '–',
        '”',
        'ʼ',
        'ẹ',
        'н',
        '²',
        '½',
        '_',
        "'",
        '…',
        '中',
        'ｆ',
        '\u0327',
      ],
    ),
    { maxLength: 9 },
  )
  .map(pieces => pieces.join(''))

describe('short cuts', () => {
  it('of the cleaner say what the long ways say', () => {
    fc.assert(
      fc.property(line, text => {
        const cleaner = new Cleaner()
        expect(cleaner.clean(text)).toBe(cleanLine(text))
        expect([cleaner.odd, cleaner.apart]).toEqual([isOdd(text), glance(text).combining])
      }),
      { numRuns: 5000, seed: 8 },
    )
  })

  it.each([
    ['abcdx', 'a stem within the begin of another', Mark.menu],
    ['ababcde', 'a stem behind its own begin', Mark.body | Mark.menu],
    ['abcde', 'both', Mark.body | Mark.menu],
    ['ab', 'a word', Mark.footer],
    ['abc', 'no word', 0],
  ])('of class names find in %s %s', (name, _, marks) => {
    const spellings = new Spellings([
      { mark: 'body', stems: 'abcde' },
      { mark: 'menu', stems: 'cd' },
      { mark: 'footer', words: 'ab' },
    ])
    const letters = Uint8Array.from(name, letter => letter.charCodeAt(0) - 97)
    const starts = Uint8Array.from(name, (__, i) => (i === 0 ? 1 : 0))
    expect(spellings.read(letters, starts, name.length)).toBe(marks)
  })

  it('of class names find the words and stems that the list has', () => {
    const bits: Record<string, number> = Mark
    const listed = (which: 'names' | 'words' | 'stems') =>
      MARK_NAMES.flatMap(entry => (entry[which]?.split(' ') ?? []).map(text => ({ text, bit: bits[entry.mark]! })))
    const [names, words, stems] = [listed('names'), listed('words'), listed('stems')]
    const marksOf = (name: string, parts: readonly string[]) => {
      const sum = (list: typeof names, stands: (text: string) => boolean) =>
        list.reduce((marks, { text, bit }) => (stands(text) ? marks | bit : marks), 0)
      const letters = parts.join('')
      const within = sum(stems, text => letters.includes(text)) | sum(words, text => parts.includes(text))
      return sum(names, text => text === name) | (within & Mark.siteTitle ? within & ~Mark.title : within)
    }
    const pieces = new Set([...words, ...stems].flatMap(({ text }) => [text, text.slice(1), text.slice(0, -1)]))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), parts => {
        const joined = parts.join('')
        const dashed = parts.join('-')
        expect(new Namer().read(joined), joined).toBe(marksOf(joined, [joined]))
        expect(new Namer().read(dashed), dashed).toBe(marksOf(dashed, parts))
      }),
      { numRuns: 3000, seed: 8 },
    )
  })

  it('of the words of a line find what Unicode calls letters and numbers', () => {
    fc.assert(
      fc.property(line, text => {
        expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
      }),
      { numRuns: 5000, seed: 8 },
    )
  })
})

describe('fold', () => {
  it.each([
    ['Uỷ viên BTV Tỉnh uỷ', 'ủy viên btv tỉnh ủy'],
    ['UBND HOÀ BÌNH', 'ubnd hòa bình'],
    ['Thuý, Thuỵ, khoẻ, toạ đàm', 'thúy, thụy, khỏe, tọa đàm'],
    ['quý III, Quỳ Châu, Huỳnh, hoàn thành', 'quý iii, quỳ châu, huỳnh, hoàn thành'],
    ['ðồng chí – Ðảng uỷ', 'đồng chí - đảng ủy'],
    ['nƣớc sạch', 'nước sạch'],
    ['“Đề án” ‘06’', `"đề án" '06'`],
    ['İstanbul', 'İstanbul'],
  ])('%j → %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('never changes the length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(text).length === text.length))
  })
})

describe('tokenize', () => {
  it.each([
    ['Sáng 16/10', ['sáng', '16', '/', '10']],
    ["ông Điểu K'Ré, bà H’Yim", ['ông', 'điểu', "k'ré", ',', 'bà', "h'yim"]],
    ["7h30' sáng", ['7', 'h', '30', "'", 'sáng']],
    ['đ/c Tư', ['đ', '/', 'c', 'tư']],
    ['12/2020/QĐ-UBND', ['12', '/', '2020', '/', 'qđ', '-', 'ubnd']],
    ['100m2😀', ['100', 'm', '2', '😀']],
    ['   ', []],
  ])('%j', (text, folds) => expect(tokenize(text).map(token => token.fold)).toEqual(folds))

  it.each([
    ['đồng', 'lower'],
    ['Đồng', 'capital'],
    ['UBND', 'upper'],
    ['BộGT', 'mixed'],
    ['Y', 'capital'],
    ['Hoà', 'capital'],
    ['16', 'lower'],
  ])('shape of %s is %s', (word, shape) => expect(tokenize(word)[0]?.shape).toBe(shape))

  it('knows each unit as the tables of Unicode do', () => {
    const kindOf = (unit: string) =>
      /\s/.test(unit) ? undefined : /[\p{L}\p{M}]/u.test(unit) ? 'word' : /[0-9]/.test(unit) ? 'number' : 'mark'
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      unit => tokenize(unit)[0]?.kind !== kindOf(unit),
    )
    expect(wrong).toEqual([])
  })

  it('keeps an apostrophe within a word and no other mark', () => {
    for (const mark of "'’ʼ‘") expect(tokenize(`K${mark}Ré`).length).toBe(1)
    for (const mark of '"”-–.`´') expect(tokenize(`K${mark}Ré`).length).toBe(3)
  })

  it('covers everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const tokens = tokenize(text)
        for (const [i, token] of tokens.entries()) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0)
        const covered = tokens.map(token => text.slice(token.start, token.end)).join('')
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('PhraseTrie', () => {
  const trie = PhraseTrie.of([
    ['chủ tịch', 1],
    ['Chủ tịch UBND', 2],
    ['tỷ đồng', 3],
    ['Uỷ viên', 4],
    ['đ/c', 5],
  ] as const)
  it.each([
    ['Chủ tịch UBND tỉnh', 0, 2],
    ['Chủ tịch HĐND', 0, 1],
    ['CHỦ  TỊCH', 0, 1],
    ['tỉ đồng', 0, 3],
    ['ủy viên', 0, 4],
    ['Đ/C Tư', 0, 5],
    ['phó chủ tịch', 1, 1],
  ])('%j at token %i → %i', (text, at, value) => expect(trie.match(tokenize(text), at)?.value).toBe(value))
  it.each([['chủ'], ['phó chủ tịch'], ['chù tịch'], ['đc'], ['']])('%j begins with none', text =>
    expect(trie.match(tokenize(text), 0)).toBeNull(),
  )
  it('stops before the limit', () => expect(trie.match(tokenize('chủ tịch UBND'), 0, 2)?.value).toBe(1))
})

describe('sentences', () => {
  const cut = (text: string) => {
    const body = composeBody(text.split('\n').map(line => ({ kind: 'paragraph', text: line })))
    return body.sentences.map(({ from, to }) => {
      const { start, end } = spanOf(body.tokens, from, to)
      return body.text.slice(start, end)
    })
  }
  it.each([
    ['Ông nói: “Rất tốt.” Hội nghị bế mạc.', ['Ông nói: “Rất tốt.”', 'Hội nghị bế mạc.']],
    ['Theo mục 2.1. của đề án', ['Theo mục 2.1. của đề án']],
    ['Hội nghị đã họp. Đồng chí phát biểu.', ['Hội nghị đã họp.', 'Đồng chí phát biểu.']],
    ['Tại TP. Vinh, PGS.TS. Lê An nói.', ['Tại TP. Vinh, PGS.TS. Lê An nói.']],
    ['Đạt 3.500 tấn. Tăng 2%.', ['Đạt 3.500 tấn.', 'Tăng 2%.']],
    ['Dòng một\nDòng hai', ['Dòng một', 'Dòng hai']],
    ['Hết./.', ['Hết./.']],
    ['Ai? Ở đâu! Vì sao…', ['Ai?', 'Ở đâu!', 'Vì sao…']],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected))
})

describe('composeBody', () => {
  it('joins passages by one blank line, leaves empty ones out and knows where each stands', () => {
    const body = composeBody([
      { kind: 'heading', text: 'Một' },
      { kind: 'paragraph', text: '' },
      { kind: 'list', text: 'Hai' },
    ])
    expect(body.text).toBe('Một\n\nHai')
    expect(body.blocks).toEqual([
      { kind: 'heading', start: 0, end: 3 },
      { kind: 'list', start: 5, end: 8 },
    ])
    expect([0, 1, 5, 6].map(offset => tokenAt(body.tokens, offset))).toEqual([0, 1, 1, 2])
  })
})

describe('settle', () => {
  const body = composeBody([{ kind: 'paragraph', text: '0123456789' }])
  const candidate = (start: number, end: number, claim?: Candidate['claim']): Candidate => {
    return { text: body.text.slice(start, end), span: { start, end }, rule: 'test', ...(claim && { claim }) }
  }
  const texts = (kinds: Candidate[][]) => settle(body, kinds).map(kind => kind.map(winner => winner.text))

  it('lets the earlier kind win, whatever the length', () =>
    expect(texts([[candidate(2, 4)], [candidate(0, 6), candidate(6, 8)]])).toEqual([['23'], ['67']]))
  it('lets the longest win within a kind, then the leftmost', () =>
    expect(texts([[candidate(0, 3), candidate(2, 6), candidate(6, 8), candidate(7, 9)]])).toEqual([['2345', '67']]))
  it('guards the claim alone where there is one', () =>
    expect(texts([[candidate(0, 9, { start: 0, end: 2 })], [candidate(4, 6)]])).toEqual([['012345678'], ['45']]))
  it('returns winners in the order of the text', () =>
    expect(texts([[candidate(8, 9), candidate(0, 2)]])).toEqual([['01', '8']]))
})
