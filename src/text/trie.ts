import { type Token, tokenize } from './tokens'
import { enterWord, WordSet, wordOf } from './words'

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

const NONE = 0
/** Of each word that was asked for: the number of its other spelling, {@link NONE} where it has none. */
const others: number[] = []

function otherOf(word: number): number {
  const known = others[word]
  if (known !== undefined) return known
  const other = otherSpelling(wordOf(word))
  const number = other === null ? NONE : enterWord(other)
  others[word] = number
  return number
}

const ROOT = 0

/**
 * Phrases word by word, in the direction in which they are read. White space, case, dashes and old or new tone places
 * in them make no difference.
 *
 * Nodes are numbers, their edges stand in one table of open addressing: thousands of them are entered when the library
 * is loaded, and as many objects and maps took most of that time.
 */
class Phrases<V> {
  /** Of each node: the one before it, the number of the word that leads to it, what the phrase that ends in it means. */
  private readonly parents = [-1]
  private readonly words = [0]
  protected readonly values: (V | undefined)[] = [undefined]
  private slots = new Uint32Array(32)
  /** The words with which a phrase begins. */
  protected readonly begins = new WordSet()

  protected enter(words: readonly string[], value: V, from: number = ROOT, depth = 0): void {
    let node = from
    for (let i = depth; i < words.length; i++) {
      const word = enterWord(words[i]!)
      const next = this.child(node, word)
      const other = otherOf(word)
      if (other !== NONE) this.enter(words, value, this.child(node, other), i + 1)
      node = next
    }
    this.values[node] = value
  }

  private child(node: number, word: number): number {
    return this.next(node, word) || this.addChild(node, word)
  }

  private addChild(node: number, word: number): number {
    if (node === ROOT) this.begins.add(word)
    const child = this.parents.push(node) - 1
    this.words.push(word)
    this.values.push(undefined)
    if (child * 2 < this.slots.length) this.place(child)
    else {
      this.slots = new Uint32Array(this.slots.length * 2)
      for (let i = 1; i <= child; i++) this.place(i)
    }
    return child
  }

  private place(node: number): void {
    const { slots } = this
    const mask = slots.length - 1
    let slot = slotOf(this.parents[node]!, this.words[node]!) & mask
    while (slots[slot] !== ROOT) slot = (slot + 1) & mask
    slots[slot] = node
  }

  /** The node to which a word leads; the root, to which none does, where there is no such phrase. */
  protected next(node: number, word: number): number {
    const { slots } = this
    const mask = slots.length - 1
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot]!
      if (child === ROOT || (this.words[child] === word && this.parents[child] === node)) return child
    }
  }

  /** The folded words with which a phrase may begin: a token that is none of them needs no match. */
  get firstWords(): readonly string[] {
    const firsts: string[] = []
    for (let i = 1; i < this.parents.length; i++) if (this.parents[i] === ROOT) firsts.push(wordOf(this.words[i]!))
    return firsts
  }
}

function slotOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

const SMALL_LETTERS = 'a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
/** Small letters and blanks that folding leaves as they are, as almost all phrases have: these need no tokenizer. */
const PLAIN = new RegExp(`^(?:[${SMALL_LETTERS}]+ )*[${SMALL_LETTERS}]+$`)
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|u[ýỳỷỹỵ])(?: |$)/

function wordsOf(phrase: string): string[] {
  // Most need no lowering, which is dearer than to look.
  const small = PLAIN.test(phrase)
  const lowered = small ? phrase : phrase.trim().toLowerCase()
  if ((small || PLAIN.test(lowered)) && !OLD_TONE.test(lowered)) return lowered.split(' ')
  return tokenize(phrase.normalize('NFC')).map(({ fold }) => fold)
}

/** A gazetteer: phrases matched over folded tokens, longest first, in time that does not depend on their number. */
export class PhraseTrie<V> extends Phrases<V> {
  /** Adds a phrase; a phrase added again takes the newer value. Empty phrases are ignored. */
  add(phrase: string, value: V): this {
    const words = wordsOf(phrase)
    if (words.length > 0) this.enter(words, value)
    return this
  }

  /** The longest phrase that begins at token `from` and ends before token `limit`, or null. */
  match(tokens: readonly Token[], from: number, limit: number = tokens.length): Match<V> | null {
    if (from >= limit || from < 0 || from >= tokens.length || !this.begins.has(tokens[from]!.word)) return null
    let node = ROOT
    let value: V | undefined
    let to = from
    for (let i = from; i < limit; i++) {
      node = this.next(node, tokens[i]!.word)
      if (node === ROOT) break
      if (this.values[node] === undefined) continue
      value = this.values[node]
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
    let node = ROOT
    let value: V | undefined
    let start = at
    for (let i = at - 1; i >= from; i--) {
      node = this.next(node, tokens[i]!.word)
      if (node === ROOT) break
      if (this.values[node] === undefined) continue
      value = this.values[node]
      start = i
    }
    return value === undefined ? null : { value, from: start, to: at }
  }

  static ofPhrases(phrases: Iterable<string>): Preceding<true> {
    return new Preceding(Array.from(phrases, phrase => [phrase, true] as const))
  }
}
