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
/** Whatever stands second. */
const ALONE = ''

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Which rules may read something at a token, told by it and the next one; in the order in which they were given. */
export class Openings<R> {
  private readonly words: WordTable<Nexts<R>>
  private readonly short: Nexts<R>
  private readonly year: Nexts<R>

  constructor(rules: readonly (readonly [rule: R, openings: readonly Opening[]])[]) {
    const firsts = new Map<string, Map<string, Set<number>>>()
    for (const [place, [, openings]] of rules.entries())
      for (const opening of openings) {
        const [first, second = ALONE] = opening.split(' ')
        const seconds = entry(firsts, first!, () => new Map<string, Set<number>>())
        entry(seconds, second, () => new Set<number>()).add(place)
      }
    const nextsOf = (seconds: ReadonlyMap<string, ReadonlySet<number>> = new Map()): Nexts<R> => {
      const alone = seconds.get(ALONE) ?? []
      const after = (second: string) =>
        [...new Set([...alone, ...(seconds.get(second) ?? [])])].sort((a, b) => a - b).map(place => rules[place]![0])
      const words = [...seconds.keys()].filter(second => second !== ALONE)
      return {
        any: after(ALONE),
        number: after(NUMBER),
        words: new Map(words.map(second => [enterWord(second), after(second)])),
      }
    }
    this.words = new WordTable(Array.from(firsts, ([first, seconds]) => [first, nextsOf(seconds)]))
    this.short = nextsOf(firsts.get(NUMBER))
    this.year = nextsOf(firsts.get(YEAR))
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
