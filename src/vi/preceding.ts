import type { Token } from '../text/tokens'
import { enterWord } from '../text/words'

interface Node<V> {
  /** By the number of the word before. */
  before: Map<number, Node<V>> | null
  value: V | undefined
}

/** Phrases of folded words, parted by blanks, that are looked for right before a token. */
export class Preceding<V> {
  private readonly root: Node<V> = { before: null, value: undefined }
  /** 1 at the number of each word with which a phrase ends. */
  private readonly ends: Uint8Array

  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) this.add(phrase, value)
    const lasts = [...(this.root.before?.keys() ?? [])]
    this.ends = new Uint8Array(Math.max(0, ...lasts) + 1)
    for (const word of lasts) this.ends[word] = 1
  }

  private add(phrase: string, value: V): void {
    let node = this.root
    for (const word of phrase.split(' ').map(enterWord).reverse()) {
      node.before ??= new Map()
      const next = node.before.get(word) ?? { before: null, value: undefined }
      node.before.set(word, next)
      node = next
    }
    node.value = value
  }

  /** The longest phrase that ends right before token `at` and begins at token `from` or later. */
  match(tokens: readonly Token[], at: number, from: number): { value: V; from: number } | null {
    if (at <= from || this.ends[tokens[at - 1]!.word] !== 1) return null
    let node = this.root
    let value: V | undefined
    let start = at
    for (let i = at - 1; i >= from; i--) {
      const next = node.before?.get(tokens[i]!.word)
      if (!next) break
      node = next
      if (node.value === undefined) continue
      value = node.value
      start = i
    }
    return value === undefined ? null : { value, from: start }
  }
}
