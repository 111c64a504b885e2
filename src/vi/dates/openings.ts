import type { Token } from '../../text/tokens'
import { enterWord, WordTable } from '../../text/words'

/**
 * What an expression may begin with: one token, or two. `#` stands for a number (first: of one or two digits), `####`
 * for one of four digits: "tháng #", "# /", "đến nay".
 */
export type Opening = string

/** Each word with each of the next ones behind it. */
export const pairs = (words: Iterable<string>, nexts: Iterable<string>): Opening[] => {
  const seconds = [...nexts]
  return Array.from(words).flatMap(word => seconds.map(next => `${word} ${next}`))
}

export const firstWords = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map(phrase => phrase.split(' ', 1)[0]!)),
]

/** The rules for a first token, by the second. */
interface Nexts<R> {
  readonly any: readonly R[]
  readonly number: readonly R[]
  readonly words: ReadonlyMap<number, readonly R[]>
}

const NUMBER = '#'
const YEAR = '####'

/** Which rules may read something at a token, told by it and the next one; in the order in which they were given. */
export class Openings<R> {
  private readonly words: WordTable<Nexts<R>>
  private readonly short: Nexts<R>
  private readonly year: Nexts<R>

  constructor(private readonly rules: readonly (readonly [rule: R, openings: readonly Opening[]])[]) {
    const firsts = new Set(rules.flatMap(([, openings]) => openings.map(opening => opening.split(' ', 1)[0]!)))
    this.words = new WordTable(Array.from(firsts, first => [first, this.nextsOf(first)]))
    this.short = this.nextsOf(NUMBER)
    this.year = this.nextsOf(YEAR)
  }

  private nextsOf(first: string): Nexts<R> {
    const openings = this.rules.flatMap(([, all]) => all.filter(opening => opening.startsWith(`${first} `)))
    const seconds = new Set(openings.map(opening => opening.slice(first.length + 1)))
    const after = (second: string) =>
      this.rules.flatMap(([rule, all]) => (all.includes(first) || all.includes(`${first} ${second}`) ? [rule] : []))
    return {
      any: after(''),
      number: after(NUMBER),
      words: new Map(Array.from(seconds, second => [enterWord(second), after(second)])),
    }
  }

  /** The rules for what begins at token `at`. */
  at(tokens: readonly Token[], at: number): readonly R[] | undefined {
    const token = tokens[at]!
    const nexts = token.kind === 'number' ? this.forNumber(token.end - token.start) : this.words.get(token.word)
    if (nexts === undefined) return undefined
    const next = tokens[at + 1]
    if (next === undefined) return nexts.any
    return next.kind === 'number' ? nexts.number : (nexts.words.get(next.word) ?? nexts.any)
  }

  private forNumber(digits: number): Nexts<R> | undefined {
    return digits <= 2 ? this.short : digits === 4 ? this.year : undefined
  }
}
