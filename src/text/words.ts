/**
 * The words that lexicons are made of, numbered from 1 in the order in which lexicons are compiled. A token carries the
 * number of its word, so that what a lexicon says of it is one array read. Every other word is {@link UNKNOWN}.
 */
const numbers = new Map<string, number>()
const words: string[] = ['']

/**
 * Marks the tokens that bear this module's numbers. Where the ESM and the CJS build meet in one program, a reader of
 * the one gets a body of the other, with numbers that mean other words.
 */
export const NUMBERING: object = numbers

/** The number of a word that no lexicon has. */
const UNKNOWN = 0

/** The number of a folded word; {@link UNKNOWN} where no lexicon has it. */
export const numberOf = (word: string): number => numbers.get(word) ?? UNKNOWN

/** Enters a folded word of a lexicon and gives its number. Never to be called with a word of a page. */
export function enterWord(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, words.length)
  return words.push(word) - 1
}

export const wordOf = (number: number): string => words[number]!

/** What a lexicon says of single words, asked by their numbers. */
export class WordTable<V> {
  private readonly values: (V | undefined)[] = []

  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) this.set(enterWord(word), value)
  }

  /** Kept without holes: arrays with holes are slow to read. */
  private set(number: number, value: V): void {
    while (this.values.length <= number) this.values.push(undefined)
    this.values[number] = value
  }

  get(word: number): V | undefined {
    return word < this.values.length ? this.values[word] : undefined
  }
}
