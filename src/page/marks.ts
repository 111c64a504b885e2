import { CHROME_MARKS, Mark, type Region } from './block'
import { MARK_NAMES, type MarkNames } from './lexicon/marks'

const bits = Mark as Record<string, number>
const list = (words: string | undefined) => (words ? words.split(' ') : [])
const table = (pick: (entry: MarkNames) => string | undefined) => {
  const found = new Map<string, number>()
  for (const entry of MARK_NAMES)
    for (const word of list(pick(entry))) found.set(word, (found.get(word) ?? 0) | bits[entry.mark]!)
  return found
}
const NAMES = table(entry => entry.names)
const WORDS = table(entry => entry.words)
/** Stems by their first letters: a name is asked about each of its places once, whatever the number of stems. */
const HEAD = 4
const STEMS = new Map<string, { stem: string; mark: number }[]>()
for (const { mark, stems } of MARK_NAMES)
  for (const stem of list(stems)) {
    const key = stem.slice(0, HEAD)
    STEMS.set(key, [...(STEMS.get(key) ?? []), { stem, mark: bits[mark]! }])
  }

const BY_TAG: Record<string, number> = {
  nav: Mark.menu,
  footer: Mark.footer,
  aside: Mark.aside,
  figcaption: Mark.caption,
  time: Mark.stamp,
}
const CAMEL = /([a-z])([A-Z])/g
const NOT_WORD = /[^a-z]+/
const SPACES = /\s+/
/** "ctl00", "9e88", "g_a0d9251c" */
const GENERATED = /[a-z]{0,4}\d[\da-f]*/gi
const NONE: readonly never[] = []
/** Longest class attribute that is looked at. */
const LONG = 300

/** Reads the marks that a class attribute or an id carries. One instance per page: it remembers what it has read. */
export class Namer {
  private readonly known = new Map<string, number>()
  private readonly spelt = new Map<string, number>()

  read(names: string): number {
    const known = this.known.get(names)
    if (known !== undefined) return known
    let read = 0
    for (const name of names.slice(0, LONG).split(SPACES)) read |= this.readName(name)
    this.known.set(names, read)
    return read
  }

  private readName(name: string): number {
    const whole = NAMES.get(name.toLowerCase()) ?? 0
    // Generated parts spell nothing, and without them most ids of a page are the same.
    const words = name.replace(GENERATED, '_').replace(CAMEL, '$1 $2').toLowerCase()
    const known = this.spelt.get(words)
    if (known !== undefined) return whole | known
    const read = readWords(words.split(NOT_WORD))
    this.spelt.set(words, read)
    return whole | read
  }
}

function readWords(words: readonly string[]): number {
  let read = 0
  for (const word of words) read |= WORDS.get(word) ?? 0
  const joined = words.join('')
  for (let i = 0; i + HEAD <= joined.length; i++)
    for (const { stem, mark } of STEMS.get(joined.slice(i, i + HEAD)) ?? NONE)
      if (joined.startsWith(stem, i)) read |= mark
  return read & Mark.siteTitle ? read & ~Mark.title : read
}

export const marksOfTag = (tag: string): number => BY_TAG[tag] ?? 0

/** A part that holds this much of the page's prose is not chrome, whatever its class says (`body.has-sidebar`). */
const MOST = 0.5

/**
 * Spreads marks downwards. A chrome mark does not hold for a region with most of the page's prose, nor for one in
 * `kept`: the regions that the headline and what follows it stand in.
 */
export function settleMarks(regions: readonly Region[], kept: ReadonlySet<number> = new Set()): void {
  const all = regions[0]?.prose ?? 0
  for (const region of regions) {
    const inherited = region.parent < 0 ? 0 : regions[region.parent]!.marks
    const spared = region.prose > all * MOST || kept.has(region.index)
    region.marks = inherited | (spared ? region.own & ~CHROME_MARKS : region.own)
  }
}
