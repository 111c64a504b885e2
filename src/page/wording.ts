/** Units up to here are classed by table: all that Vietnamese is written in. */
const SIZE = 0x250
const EXTENDED = 0x1e00
const EXTENDED_END = 0x1f00
const ASK = 0
const WITHIN = 1
const BETWEEN = 2
const WORD = /[\p{L}\p{N}]+/gu
const classes = new Uint8Array(SIZE)
for (let code = 0; code < SIZE; code++)
  classes[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? WITHIN : BETWEEN

function classOf(code: number): number {
  if (code < SIZE) return classes[code]!
  return code >= EXTENDED && code < EXTENDED_END ? WITHIN : ASK
}

/** The words of a folded line: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  const end = folded.length
  const words: string[] = []
  let start = -1
  for (let i = 0; i < end; i++) {
    const kind = classOf(folded.charCodeAt(i))
    if (kind === ASK) return folded.match(WORD) ?? []
    if (kind === WITHIN) {
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
