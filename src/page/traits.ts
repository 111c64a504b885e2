import { fold } from '../text/fold'

/** What units a line holds: bits that say which patterns are worth trying on it. */
export const Trait = {
  letter: 1,
  digit: 2,
  /** A letter that only Vietnamese has: ạ–ỹ, đ. */
  native: 4,
  /** "|", "•", "»" */
  bar: 8,
  /** ":", "#" */
  label: 16,
  /** A unit outside the table: a letter or not. */
  other: 32,
  /** "²", "½": a number that is no digit. */
  numeral: 64,
} as const

/** Units up to here are classed by table: all that Vietnamese is written in. */
const SIZE = 0x2100
const classes = new Uint8Array(SIZE)

function classify(c: string): number {
  if (/\d/.test(c)) return Trait.digit
  if (/[ạ-ỹđĐ]/.test(c)) return Trait.native | Trait.letter
  if (/\p{L}/u.test(c)) return Trait.letter
  if (/\p{N}/u.test(c)) return Trait.numeral
  if (/[|•»]/.test(c)) return Trait.bar
  return /[:#]/.test(c) ? Trait.label : 0
}
// Asked of the Unicode tables once, where most of them lie; the rest is "other". A unit is what it is when it is
// folded, so that a line need not be folded to be looked at.
for (let code = 0; code < 0x250; code++) classes[code] = classify(fold(String.fromCharCode(code)))
for (let code = 0x250; code < 0x1e00; code++) classes[code] = Trait.other
for (let code = 0x1e00; code < SIZE; code++) classes[code] = classify(fold(String.fromCharCode(code)))
classes['ɖ'.charCodeAt(0)] = classify(fold('ɖ'))

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => code < SIZE && (classes[code]! & Trait.letter) !== 0

/** Letters, and units of which the table does not know. */
export const mayBeLetter = (code: number): boolean =>
  code >= SIZE || (classes[code]! & (Trait.letter | Trait.other)) !== 0

/** Is the unit one of a word, a letter or a number? Null for those of which the table does not know. */
export function isOfWord(code: number): boolean | null {
  const unit = code < SIZE ? classes[code]! : Trait.other
  return unit & Trait.other ? null : (unit & (Trait.letter | Trait.digit | Trait.numeral)) !== 0
}

/** The traits of a line, folded or not, all in one look at it. */
export function traitsOf(line: string): number {
  const end = line.length
  let traits = 0
  for (let i = 0; i < end; i++) {
    const code = line.charCodeAt(i)
    traits |= code < SIZE ? classes[code]! : Trait.other
  }
  return traits
}

/** Does a line with these traits hold no letter of any script? */
export const isWordless = (line: string, traits: number): boolean =>
  (traits & Trait.letter) === 0 && ((traits & Trait.other) === 0 || !/\p{L}/u.test(line))
