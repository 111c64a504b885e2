import { describe, expect, it } from 'vitest'
import { type Token, tokenize } from '../src/text/tokens'
import { PhraseTrie, Preceding } from '../src/text/trie'
import { enterWord, hashUnit, numberAt, numberOf, WordMasks, WordSet, WordTable, wordOf } from '../src/text/words'

const hashOf = (word: string) => Array.from(word, (_, i) => word.charCodeAt(i)).reduce(hashUnit, 0)

describe('the numbering of words', () => {
  it('gives a word one number, whichever lexicon enters it', () => {
    const number = enterWord('thửlàmột')
    expect(number).toBeGreaterThan(0)
    expect(enterWord('thửlàmột')).toBe(number)
    expect(numberOf('thửlàmột')).toBe(number)
    expect(wordOf(number)).toBe('thửlàmột')
  })

  it('knows no word that was not entered, nor part of one', () => {
    enterWord('thửlàhai')
    for (const word of ['thửlàkhông', 'thửlàha', 'thửlàhaii', 'hửlàhai', '']) expect(numberOf(word)).toBe(0)
  })

  it('keeps every number while the table grows', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `từ${i}`)
    const numbers = words.map(enterWord)
    expect(new Set(numbers).size).toBe(words.length)
    expect(words.map(numberOf)).toEqual(numbers)
    expect(numbers.map(wordOf)).toEqual(words)
    expect(words.map(enterWord)).toEqual(numbers)
    expect(Array.from({ length: 30_000 }, (_, i) => numberOf(`tự${i}`)).every(number => number === 0)).toBe(true)
  })

  it('parts words of one hash', () => {
    const [one, other] = ['Aa', 'BB']
    expect(hashOf(one)).toBe(hashOf(other))
    const number = enterWord(one)
    expect(numberOf(other)).toBe(0)
    expect(enterWord(other)).not.toBe(number)
    expect([numberOf(one), wordOf(numberOf(other))]).toEqual([number, other])
  })

  it('reads a word where it stands in a text', () => {
    const number = enterWord('thửlàba')
    const text = 'rồi thửlàba xong'
    expect(numberAt(text, 4, 11, hashOf('thửlàba'))).toBe(number)
    expect(numberAt(text, 4, 10, hashOf('thửlàb'))).toBe(0)
    expect(numberAt(text, 4, 11, hashOf('rồi'))).toBe(0)
  })

  it('numbers the tokens of a text', () => {
    const number = enterWord('thửlàbốn')
    expect(tokenize('Xoongchảo THỬLÀBỐN, thửlàbốn').map(({ word }) => word === number)).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})

describe('sets and tables of words', () => {
  it('hold what they were given and nothing else', () => {
    const set = new WordSet(['tậpmột', 'tậphai', 'tậpmột'])
    const later = enterWord('tậpsau')
    expect(['tậpmột', 'tậphai'].map(word => set.has(numberOf(word)))).toEqual([true, true])
    expect([0, later, later + 100_000].map(number => set.has(number))).toEqual([false, false, false])
    expect(new WordSet([]).has(0)).toBe(false)
  })

  it('give the last value of a word', () => {
    const table = new WordTable([
      ['bảngmột', 1],
      ['bảnghai', 2],
      ['bảngmột', 3],
    ])
    const later = enterWord('bảngsau')
    expect([numberOf('bảngmột'), numberOf('bảnghai'), 0, later].map(number => table.get(number))).toEqual([
      3,
      2,
      undefined,
      undefined,
    ])
  })
})

describe('lists of words', () => {
  it('know all lists of a word and nothing of another', () => {
    const masks = new WordMasks([['mộtba', 'mộthai'], [], ['mộthai', 'mộthai']])
    const later = enterWord('mộtsau')
    const asked = [numberOf('mộtba'), numberOf('mộthai'), 0, later, later + 100_000]
    expect(asked.map(number => masks.of(number))).toEqual([0b001, 0b101, 0, 0, 0])
    expect(() => new WordMasks(Array(32).fill([]))).toThrow(RangeError)
  })
})

describe('a gazetteer of many phrases', () => {
  const letter = (i: number) => String.fromCharCode(0x61 + i)
  const words = Array.from({ length: 26 * 26 }, (_, i) => `x${letter(i % 26)}${letter(Math.floor(i / 26))}`)
  const phrases = words.flatMap((word, i) => [
    word,
    `${word} ${words[(i * 7) % words.length]}`,
    `${words[i]} giữa ${word}`,
  ])
  it('finds each of them and its longest, while its table grows', () => {
    const trie = PhraseTrie.of(phrases.map(phrase => [phrase, phrase] as const))
    for (const phrase of phrases) expect(trie.match(tokenize(phrase), 0)?.value).toBe(phrase)
    expect(words.filter(word => trie.match(tokenize(`${word} ${word}y`), 0)?.value !== word)).toEqual([])
    expect(trie.match(tokenize('giữa xaa'), 0)).toBeNull()
  })
  it('reads phrases alike, whether they go through the tokenizer or not', () => {
    for (const [phrase, text] of [
      ['  Tài khoản ', 'tài khoản'],
      ['hoà bình', 'hòa bình'],
      ['uỷ ban', 'ỦY BAN'],
      ['quý III', 'quý iii'],
      ['đ/c', 'Đ/C'],
      ['kỷ  luật', 'kỉ luật'],
      ['văn hoá', 'văn hóa'],
    ] as const)
      expect([phrase, PhraseTrie.ofPhrases([phrase]).match(tokenize(text), 0)?.to]).toEqual([
        phrase,
        tokenize(text).length,
      ])
  })
})

describe('phrases right before a token', () => {
  const phrases = new Preceding([
    ['gần', 'near'],
    ['trên', 'above'],
    ['đạt trên', 'reaches'],
    ['chỉ mới đạt trên', 'only'],
    ['hơn cả', 'more'],
  ])
  /** The value and the words that were matched before the last token, from token `from` on. */
  const match = (text: string, from = 0) => {
    const tokens: Token[] = tokenize(text)
    const at = tokens.length - 1
    const found = phrases.match(tokens, at, from)
    return (
      found && [
        found.value,
        tokens
          .slice(found.from, at)
          .map(({ fold }) => fold)
          .join(' '),
      ]
    )
  }
  const cases: [text: string, from: number, expected: string[] | null][] = [
    ['gần 5', 0, ['near', 'gần']],
    ['Đạt TRÊN 5', 0, ['reaches', 'đạt trên']],
    ['xã đạt trên 5', 0, ['reaches', 'đạt trên']],
    ['chỉ mới đạt trên 5', 0, ['only', 'chỉ mới đạt trên']],
    // Begun and not finished: the longest that is whole.
    ['mới đạt trên 5', 0, ['reaches', 'đạt trên']],
    ['đã mới đạt trên 5', 0, ['reaches', 'đạt trên']],
    ['chỉ mới trên 5', 0, ['above', 'trên']],
    // Nothing before `from`.
    ['chỉ mới đạt trên 5', 1, ['reaches', 'đạt trên']],
    ['chỉ mới đạt trên 5', 3, ['above', 'trên']],
    ['chỉ mới đạt trên 5', 4, null],
    ['hơn cả 5', 0, ['more', 'hơn cả']],
    ['cả 5', 0, null],
    ['hơn 5', 0, null],
    ['gần, 5', 0, null],
    ['gần hơn 5', 0, null],
    ['5', 0, null],
  ]
  it.each(cases)('%s, from %i', (text, from, expected) => {
    expect(match(text, from)).toEqual(expected)
  })

  it('are none where none was given', () => {
    expect(new Preceding([]).match(tokenize('gần 5'), 1, 0)).toBeNull()
  })
})
