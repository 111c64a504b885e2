import { MOTTO_LINES, NUMBER_LINES, OFFICE_LINES, PLACE_LINES } from './lexicon/names'
import { phrases } from './phrases'
import type { Weighed } from './weigh'

const either = (table: string) => new RegExp(phrases(table).join('|'), 'u')
const MOTTO = either(MOTTO_LINES)
const NUMBER = either(NUMBER_LINES)
const PLACE = either(PLACE_LINES)
const OFFICE = either(OFFICE_LINES)
const MOTTO_FOUND = 1
const PLACE_AND_NUMBER = 6
/** Lines above the text of a document among which its letterhead stands. */
const REACH = 12
/** Longest line of a letterhead. */
const LONGEST = 80

/** Is this a line of the head of a document, and no name of it? */
export function isLetterhead({ block: { text }, folded }: Weighed): boolean {
  if (text.length > LONGEST) return false
  const line = MOTTO.test(folded) || NUMBER.test(folded) || PLACE.test(folded)
  return line || (text === text.toUpperCase() && OFFICE.test(folded))
}

/**
 * Where the number of a document, or its place and day, stand above a block; -1 where it has no letterhead: a list of
 * documents has their numbers alone, and the header of a site may print its place and day.
 */
export function letterheadStart(weighed: readonly Weighed[], below: number): number {
  let start = -1
  let found = 0
  for (let i = below - 1; i >= Math.max(0, below - REACH); i--) {
    const { folded, block, words, opensTail } = weighed[i]!
    if (opensTail || (words !== null && words !== 'no words')) break
    if (block.text.length > LONGEST) continue
    const kind = [MOTTO, PLACE, NUMBER].findIndex(line => line.test(folded))
    if (kind >= 0) found |= 1 << kind
    if (kind > 0) start = i
  }
  return found & MOTTO_FOUND || found === PLACE_AND_NUMBER ? start : -1
}
