import { unitAt } from './units'

/**
 * The words that lexicons are made of, numbered from 1 in the order in which lexicons are compiled. A token carries the
 * number of its word, so that what a lexicon says of it is one array read. Every other word is {@link UNKNOWN}.
 */
const words: string[] = ['']
/** The number of each word, for the library's own, which come whole and not as a place in a text. */
const numbers = new Map<string, number>()
/** The number of a word that no lexicon has. */
const UNKNOWN = 0
/** Open addressing over {@link hashUnit}: the number of a word at its hash or behind it, 0 where there is none. */
let slots = new Uint32Array(1 << 13)

/** The hash of a word grows unit by unit, so that a tokenizer has it when it has passed the word. */
export const hashUnit = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (slots.length - 1)) >>> 0

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, unitAt(word, i))
  return hash
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (unitAt(word, i) !== unitAt(text, start + i)) return false
  return true
}

/** The number of the word that is `text` from `start` to `end`, whose units hash to `hash`. */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]!
    if (number === UNKNOWN) return UNKNOWN
    const word = words[number]!
    if (word.length === end - start && standsAt(word, text, start)) return number
  }
}

function place(number: number): void {
  let slot = slotOf(hashOf(words[number]!))
  while (slots[slot] !== UNKNOWN) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number
}

/**
 * Marks the tokens that bear this module's numbers. Where two copies of the package meet in one program, of two
 * versions or in two bundles, a reader of the one gets a body of the other, with numbers that mean other words.
 */
export const NUMBERING: object = words

/** The number of a folded word; {@link UNKNOWN} where no lexicon has it. */
export const numberOf = (word: string): number => numbers.get(word) ?? UNKNOWN

/** Enters a folded word of a lexicon and gives its number. Never to be called with a word of a page. */
export function enterWord(word: string): number {
  const known = numberOf(word)
  if (known !== UNKNOWN) return known
  const number = words.push(word) - 1
  numbers.set(word, number)
  if (words.length * 2 > slots.length) {
    slots = new Uint32Array(slots.length * 2)
    for (let i = 1; i < words.length; i++) place(i)
  } else {
    place(number)
  }
  return number
}

export const wordOf = (number: number): string => words[number]!

/** A set of words, asked by their numbers in one array read. */
export class WordSet {
  private members = new Uint8Array(0)

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(enterWord(word))
  }

  add(number: number): void {
    if (number >= this.members.length) {
      const longer = new Uint8Array(2 * number + 1)
      longer.set(this.members)
      this.members = longer
    }
    this.members[number] = 1
  }

  has(number: number): boolean {
    return this.members[number] === 1
  }
}

/** Which of at most 31 lists a word is in: list `i` is bit `i`. */
export class WordMasks {
  private masks = new Int32Array(words.length)

  constructor(lists: readonly Iterable<string>[]) {
    if (lists.length > 31) throw new RangeError('a mask has 31 lists at most')
    for (const [i, list] of lists.entries()) for (const word of list) this.add(enterWord(word), 1 << i)
  }

  private add(number: number, bit: number): void {
    if (number >= this.masks.length) {
      const longer = new Int32Array(2 * number + 1)
      longer.set(this.masks)
      this.masks = longer
    }
    this.masks[number]! |= bit
  }

  of(word: number): number {
    return word < this.masks.length ? this.masks[word]! : 0
  }
}

/** What a lexicon says of single words, asked by their numbers. */
export class WordTable<V> {
  private readonly values: V[] = []
  /** Of each word, one more than the place of its value; 0 for none. */
  private places = new Uint32Array(words.length)

  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) this.set(enterWord(word), value)
  }

  private set(number: number, value: V): void {
    if (number >= this.places.length) {
      const longer = new Uint32Array(2 * number + 1)
      longer.set(this.places)
      this.places = longer
    }
    this.places[number] = this.values.push(value)
  }

  get(word: number): V | undefined {
    const place = word < this.places.length ? this.places[word]! : 0
    return place === 0 ? undefined : this.values[place - 1]
  }
}
