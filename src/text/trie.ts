import { type Token, tokenize } from './tokens'
import { enterWord, wordOf } from './words'

interface Node<V> {
  /** By the number of the next word. */
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

/**
 * A gazetteer: phrases matched over folded tokens, longest first, in time that does not depend on their number.
 * White space, case, dashes and old or new tone places in a phrase or in the text make no difference.
 */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: null, value: undefined }
  /** 1 at the number of each word with which a phrase begins. */
  private begins = new Uint8Array(0)

  /** Adds a phrase; a phrase added again takes the newer value. Empty phrases are ignored. */
  add(phrase: string, value: V): this {
    const words = tokenize(phrase.normalize('NFC'))
    if (words.length > 0) this.insert(this.root, words, 0, value)
    return this
  }

  private insert(node: Node<V>, words: readonly Token[], depth: number, value: V): void {
    if (depth === words.length) {
      node.value = value
      return
    }
    const { fold } = words[depth]!
    const other = otherSpelling(fold)
    this.insert(this.child(node, enterWord(fold)), words, depth + 1, value)
    if (other) this.insert(this.child(node, enterWord(other)), words, depth + 1, value)
  }

  private child(node: Node<V>, word: number): Node<V> {
    if (node === this.root) this.beginsWith(word)
    node.next ??= new Map()
    let child = node.next.get(word)
    if (!child) {
      child = { next: null, value: undefined }
      node.next.set(word, child)
    }
    return child
  }

  private beginsWith(word: number): void {
    if (word >= this.begins.length) {
      const longer = new Uint8Array(word + 1024)
      longer.set(this.begins)
      this.begins = longer
    }
    this.begins[word] = 1
  }

  /** The folded words with which a phrase may begin: a token that is none of them needs no match. */
  get firstWords(): Iterable<string> {
    return Array.from(this.root.next?.keys() ?? [], wordOf)
  }

  /** The longest phrase that begins at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): Match<V> | null {
    if (from >= limit || from < 0 || from >= tokens.length || this.begins[tokens[from]!.word] !== 1) return null
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
