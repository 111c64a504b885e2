import { CHROME_MARKS, Mark, type Region } from './block'
import { MARK_NAMES, type MarkNames } from './lexicon/marks'
import { hashOn, Names } from './names'

const bits = Mark as Record<string, number>
const list = (words: string | undefined) => (words ? words.split(' ') : [])

const wholeNames = new Map<string, number>()
for (const { mark, names } of MARK_NAMES)
  for (const name of list(names)) wholeNames.set(name, (wholeNames.get(name) ?? 0) | bits[mark]!)
const WHOLE = new Names(wholeNames)

const LETTERS = 26
const A = 97
/** A table of letters; row 0 is the begin, and where nothing leads on. */
class Rows {
  readonly next: Uint16Array
  readonly marks: Int32Array

  constructor(words: readonly (readonly [word: string, mark: number])[]) {
    const most = 1 + words.reduce((letters, [word]) => letters + word.length, 0)
    this.next = new Uint16Array(most * LETTERS)
    this.marks = new Int32Array(most)
    let count = 1
    for (const [word, mark] of words) {
      let row = 0
      for (let i = 0; i < word.length; i++) {
        const cell = row * LETTERS + word.charCodeAt(i) - A
        if (this.next[cell] === 0) this.next[cell] = count++
        row = this.next[cell]!
      }
      this.marks[row]! |= mark
    }
  }

  /** Leads every row on, in the order of their lengths, to the longest end of it that is the begin of a word. */
  goOn(): this {
    const { next, marks } = this
    const ends = new Uint16Array(marks.length)
    const rows = Array.from(next.subarray(0, LETTERS)).filter(row => row !== 0)
    for (const row of rows) {
      const end = ends[row]!
      marks[row]! |= marks[end]!
      for (let letter = 0; letter < LETTERS; letter++) {
        const cell = row * LETTERS + letter
        const onward = next[end * LETTERS + letter]!
        if (next[cell] === 0) next[cell] = onward
        else {
          ends[next[cell]!] = onward
          rows.push(next[cell]!)
        }
      }
    }
    return this
  }
}

const spelt = (names: readonly MarkNames[], which: 'words' | 'stems') =>
  names.flatMap(entry => list(entry[which]).map(word => [word, bits[entry.mark]!] as const))

/** Words and stems letter by letter. Stems may stand anywhere in a name (Aho and Corasick), words where words begin. */
export class Spellings {
  private readonly words: Rows
  private readonly stems: Rows

  constructor(names: readonly MarkNames[]) {
    this.words = new Rows(spelt(names, 'words'))
    this.stems = new Rows(spelt(names, 'stems')).goOn()
  }

  /** Marks of the words of a name, and of the stems that stand anywhere in it when its words are joined. */
  read(letters: Uint8Array, starts: Uint8Array, count: number): number {
    const { words, stems } = this
    let read = 0
    let stem = 0
    let word = 0
    for (let i = 0; i < count; i++) {
      const letter = letters[i]!
      stem = stems.next[stem * LETTERS + letter]!
      read |= stems.marks[stem]!
      if (starts[i] === 1) word = words.next[letter]!
      else if (word !== 0) word = words.next[word * LETTERS + letter]!
      if (word !== 0 && (i + 1 === count || starts[i + 1] === 1)) read |= words.marks[word]!
    }
    return read
  }
}

const SPELLINGS = new Spellings(MARK_NAMES)

/** Longest class attribute that is looked at. */
const LONG = 300
/** Letters before a digit that are no word: "ctl00", "g_a0d9251c" */
const GENERATED = 4

const isDigit = (c: number) => c >= 48 && c <= 57
const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13)

/** The letters of the name that is read, 0–25, and which of them begin a word: written before they are read. */
const letters = new Uint8Array(LONG)
const starts = new Uint8Array(LONG)

const MET = 256
/** Units of a class attribute that tell its place among those met. */
const SAMPLE = 8

function placeOf(names: string): number {
  const { length } = names
  const step = length <= SAMPLE ? 1 : (length / SAMPLE) | 0
  let hash = length
  for (let i = length - 1; i >= 0; i -= step) hash = (Math.imul(hash, 31) + names.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 8)) & (MET - 1)
}

/** Reads the marks that a class attribute or an id carries. One instance per page: it remembers what it has read. */
export class Namer {
  /** The class attributes met last, by a few of their units: a map would look at all units of each. */
  private readonly met: (string | undefined)[] = new Array(MET).fill(undefined)
  private readonly marks: number[] = new Array(MET).fill(0)

  /** Names that come again: a class attribute. */
  recall(names: string): number {
    const place = placeOf(names)
    if (this.met[place] === names) return this.marks[place]!
    const read = this.read(names)
    this.met[place] = names
    this.marks[place] = read
    return read
  }

  /** Names that hardly come again: an id. */
  read(names: string): number {
    const end = Math.min(names.length, LONG)
    let read = 0
    for (let from = 0; from < end; ) {
      let to = from
      let hash = 0
      for (; to < end; to++) {
        const c = names.charCodeAt(to)
        if (isSpace(c)) break
        hash = hashOn(hash, c)
      }
      if (to > from) read |= this.readName(names, from, to, hash)
      from = to + 1
    }
    return read
  }

  private readName(names: string, from: number, to: number, hash: number): number {
    const whole = WHOLE.at(names, from, to, hash) ?? 0
    const read = SPELLINGS.read(letters, starts, spell(names, from, to))
    return whole | (read & Mark.siteTitle ? read & ~Mark.title : read)
  }
}

/** Parts a name into the letters of its words ("lblNgayDang" has three), without generated parts ("ctl00"). */
function spell(names: string, from: number, to: number): number {
  let count = 0
  /** Letters written since the last other unit. */
  let run = 0
  let lower = false
  for (let i = from; i < to; i++) {
    const c = names.charCodeAt(i)
    const folded = c | 32
    if (folded >= A && folded < A + LETTERS) {
      const capital = c !== folded
      letters[count] = folded - A
      starts[count++] = run === 0 || (capital && lower) ? 1 : 0
      lower = !capital
      run++
      continue
    }
    if (isDigit(c)) {
      count -= Math.min(run, GENERATED)
      while (i + 1 < to && isHex(names.charCodeAt(i + 1))) i++
    }
    run = 0
    lower = false
  }
  return count
}

const isHex = (c: number) => isDigit(c) || ((c | 32) >= A && (c | 32) <= 102)

/** What a style attribute says of the element. */
export interface Style {
  readonly hidden: boolean
  readonly block: boolean
  readonly align: string
}

const PLAIN_STYLE: Style = { hidden: false, block: false, align: '' }
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const SHOWN_AS_BLOCK = /display\s*:\s*(?:block|table|flex|list-item)/i
const ALIGNED = /text-align\s*:\s*(center|right)/i

/** Reads style attributes; a page has few and repeats them. */
export class Stylist {
  private readonly known = new Map<string, Style>()

  read(style: string | undefined): Style {
    if (!style) return PLAIN_STYLE
    const known = this.known.get(style)
    if (known) return known
    const align = ALIGNED.exec(style)?.[1]?.toLowerCase() ?? ''
    const read = { hidden: HIDDEN.test(style), block: SHOWN_AS_BLOCK.test(style), align }
    this.known.set(style, read)
    return read
  }
}

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
