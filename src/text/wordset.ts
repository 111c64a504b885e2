import { enterWord } from './words'

/** A set of words, asked by their numbers in one array read. */
export class WordSet {
  private readonly members: Uint8Array

  constructor(words: Iterable<string>) {
    const numbers = Array.from(words, enterWord)
    this.members = new Uint8Array(Math.max(0, ...numbers) + 1)
    for (const number of numbers) this.members[number] = 1
  }

  has(word: number): boolean {
    return this.members[word] === 1
  }
}
