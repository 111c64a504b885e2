import { MOTTO_LINES, NUMBER_LINES, OFFICE_LINES, PLACE_LINES } from './lexicon/names'
import type { Weighed } from './weigh'

const either = (table: string) =>
  new RegExp(
    table
      .split(/[\n¦]/)
      .filter(phrase => phrase.trim() !== '')
      .join('|'),
    'u',
  )
const MOTTO = either(MOTTO_LINES)
const NUMBER = either(NUMBER_LINES)
const PLACE = either(PLACE_LINES)
const OFFICE = either(OFFICE_LINES)
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

/** Where the number of a document, or its place and day, stand above a block; -1 where it has no letterhead. */
export function letterheadStart(weighed: readonly Weighed[], below: number): number {
  let start = -1
  // A list of documents has their numbers alone.
  let isHead = false
  for (let i = Math.max(0, below - REACH); i < below; i++) {
    const { folded, block } = weighed[i]!
    if (block.text.length > LONGEST) continue
    const place = PLACE.test(folded)
    isHead ||= place || MOTTO.test(folded)
    if (start < 0 && (place || NUMBER.test(folded))) start = i
  }
  return isHead ? start : -1
}
