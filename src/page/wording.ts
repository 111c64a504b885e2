import { isOfWord } from './traits'

const isLatin = (lowered: number) => lowered >= 97 && lowered <= 122

/** Could two lines be the same when they are folded: do they differ in no letter that stays what it is? */
export function mayBeLike(line: string, other: string): boolean {
  const end = line.length
  if (other.length !== end) return false
  for (let i = 0; i < end; i++) {
    const a = line.charCodeAt(i) | 0x20
    const b = other.charCodeAt(i) | 0x20
    if (a !== b && isLatin(a) && isLatin(b)) return false
  }
  return true
}

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a folded line: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  const end = folded.length
  const words: string[] = []
  let start = -1
  for (let i = 0; i < end; i++) {
    const within = isOfWord(folded.charCodeAt(i))
    if (within === null) return folded.match(WORD) ?? []
    if (within) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(folded.slice(start, i))
      start = -1
    }
  }
  if (start >= 0) words.push(folded.slice(start, end))
  return words
}

/** How many of a line's words another has, a share of 0–1: a headline and its lead speak of the same thing. */
export function overlap(folded: string, after: string): number {
  const words = wordsOf(folded).filter(word => word.length > 2)
  if (words.length < 3 || after === '') return 0
  const there = new Set(wordsOf(after))
  return words.filter(word => there.has(word)).length / words.length
}

export function countWords(folded: string): number {
  const end = folded.length
  let words = 1
  for (let i = 0; i < end; i++) if (folded.charCodeAt(i) === 0x20) words++
  return words
}
