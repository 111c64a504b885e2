import { cleanLine } from './clean'
import { type Token, tokenize } from './tokens'

interface Node<V> {
  next: Map<string, Node<V>> | null
  value: V | undefined
}

export interface Match<V> {
  value: V
  /** Index of the first token and of the one after the last. */
  from: number
  to: number
}

/** Spellings that today's pages mix: kỹ/kĩ, tỷ/tỉ, sỹ/sĩ, lý/lí, mỹ/mĩ at the end of a syllable. */
const I_OR_Y = /^(h|k|l|m|s|t|qu)([yýỳỷỹỵiíìỉĩị])$/u
const Y = 'yýỳỷỹỵ'
const I = 'iíìỉĩị'

function spellings(word: string): string[] {
  const syllable = I_OR_Y.exec(word)
  if (!syllable) return [word]
  const [, head, vowel] = syllable as unknown as [string, string, string]
  const other = Y.includes(vowel) ? I[Y.indexOf(vowel)] : Y[I.indexOf(vowel)]
  return [word, head + other]
}

/**
 * A gazetteer: phrases matched over folded tokens, longest first, in time that does not depend on their number.
 * White space, case, dashes and old or new tone places in a phrase or in the text make no difference.
 */
export class PhraseTrie<V> {
  private readonly root: Node<V> = { next: null, value: undefined }

  /** Adds a phrase; a phrase added again takes the newer value. Empty phrases are ignored. */
  add(phrase: string, value: V): this {
    const words = tokenize(cleanLine(phrase)).map(token => spellings(token.fold))
    if (words.length > 0) this.insert(this.root, words, 0, value)
    return this
  }

  private insert(node: Node<V>, words: string[][], depth: number, value: V): void {
    if (depth === words.length) {
      node.value = value
      return
    }
    node.next ??= new Map()
    for (const word of words[depth]!) {
      const child = node.next.get(word) ?? { next: null, value: undefined }
      node.next.set(word, child)
      this.insert(child, words, depth + 1, value)
    }
  }

  /** The folded words with which a phrase may begin: a token that is none of them needs no match. */
  get firstWords(): Iterable<string> {
    return this.root.next?.keys() ?? []
  }

  /** The longest phrase that begins at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): Match<V> | null {
    let node = this.root
    let found: Match<V> | null = null
    for (let i = from; i < limit; i++) {
      const child = node.next?.get(tokens[i]!.fold)
      if (!child) break
      node = child
      if (node.value !== undefined) found = { value: node.value, from, to: i + 1 }
    }
    return found
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
