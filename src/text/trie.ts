import { type Token, tokenize } from './tokens'
import { enterWord, WordSet, wordOf } from './words'

interface Node<V> {
  /** By the number of the next word, in the direction in which phrases are read. */
  next: Map<number, Node<V>> | null
  value: V | undefined
}

export interface Match<V> {
  value: V
  /** Index of the first token and of the one after the last. */
  from: number
  to: number
}

/** Spellings that today's pages mix: kỹ/kĩ, tỷ/tỉ, sỹ/sĩ, lý/lí, mỹ/mĩ at the end of a syllable. */
const BEFORE_I_OR_Y = new Set(['h', 'k', 'l', 'm', 's', 't', 'qu'])
const Y = 'yýỳỷỹỵ'
const I = 'iíìỉĩị'
const OTHER_VOWEL = new Map([...Y].flatMap((y, n) => [[y, I[n]!] as const, [I[n]!, y] as const]))

/** The word as others write it, or null. */
function otherSpelling(word: string): string | null {
  const other = word.length <= 3 ? OTHER_VOWEL.get(word[word.length - 1]!) : undefined
  return other && BEFORE_I_OR_Y.has(word.slice(0, -1)) ? word.slice(0, -1) + other : null
}

/** Phrases word by word. White space, case, dashes and old or new tone places in them make no difference. */
class Phrases<V> {
  protected readonly root: Node<V> = { next: null, value: undefined }
  /** The words with which a phrase begins, in the direction in which phrases are read. */
  protected readonly begins = new WordSet()

  protected enter(words: readonly Token[], value: V, node: Node<V> = this.root, depth = 0): void {
    if (depth === words.length) {
      node.value = value
      return
    }
    const { fold } = words[depth]!
    const other = otherSpelling(fold)
    this.enter(words, value, this.child(node, enterWord(fold)), depth + 1)
    if (other) this.enter(words, value, this.child(node, enterWord(other)), depth + 1)
  }

  private child(node: Node<V>, word: number): Node<V> {
    if (node === this.root) this.begins.add(word)
    node.next ??= new Map()
    let child = node.next.get(word)
    if (!child) {
      child = { next: null, value: undefined }
      node.next.set(word, child)
    }
    return child
  }
}

const wordsOf = (phrase: string): Token[] => tokenize(phrase.normalize('NFC'))

/** A gazetteer: phrases matched over folded tokens, longest first, in time that does not depend on their number. */
export class PhraseTrie<V> extends Phrases<V> {
  /** Adds a phrase; a phrase added again takes the newer value. Empty phrases are ignored. */
  add(phrase: string, value: V): this {
    const words = wordsOf(phrase)
    if (words.length > 0) this.enter(words, value)
    return this
  }

  /** The folded words with which a phrase may begin: a token that is none of them needs no match. */
  get firstWords(): Iterable<string> {
    return Array.from(this.root.next?.keys() ?? [], wordOf)
  }

  /** The longest phrase that begins at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): Match<V> | null {
    if (from >= limit || from < 0 || from >= tokens.length || !this.begins.has(tokens[from]!.word)) return null
    let node = this.root
    let value: V | undefined
    let to = from
    for (let i = from; i < limit; i++) {
      const child = node.next?.get(tokens[i]!.word)
      if (!child) break
      node = child
      if (node.value === undefined) continue
      value = node.value
      to = i + 1
    }
    return value === undefined ? null : { value, from, to }
  }

  /** A trie that says only whether a phrase stands there. */
  static ofPhrases(phrases: Iterable<string>): PhraseTrie<true> {
    return PhraseTrie.of(Array.from(phrases, phrase => [phrase, true] as const))
  }

  static of<V>(entries: Iterable<readonly [phrase: string, value: V]>): PhraseTrie<V> {
    const trie = new PhraseTrie<V>()
    for (const [phrase, value] of entries) trie.add(phrase, value)
    return trie
  }
}

/** The gazetteer that is read backwards: phrases that stand right before a token, longest first. */
export class Preceding<V> extends Phrases<V> {
  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    super()
    for (const [phrase, value] of entries) this.enter(wordsOf(phrase).reverse(), value)
  }

  /** The longest phrase that ends right before token `at` and begins at token `from` or later. */
  match(tokens: readonly Token[], at: number, from: number): Match<V> | null {
    if (at <= from || !this.begins.has(tokens[at - 1]!.word)) return null
    let node = this.root
    let value: V | undefined
    let start = at
    for (let i = at - 1; i >= from; i--) {
      const child = node.next?.get(tokens[i]!.word)
      if (!child) break
      node = child
      if (node.value === undefined) continue
      value = node.value
      start = i
    }
    return value === undefined ? null : { value, from: start, to: at }
  }

  static ofPhrases(phrases: Iterable<string>): Preceding<true> {
    return new Preceding(Array.from(phrases, phrase => [phrase, true] as const))
  }
}
