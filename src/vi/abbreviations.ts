import type { Abbreviation } from '../schema'
import { type Body, spanOf, tokenAt } from '../text/body'
import { fold } from '../text/fold'
import type { Token } from '../text/tokens'
import { type Match, PhraseTrie } from '../text/trie'
import { enterWord, WordSet } from '../text/words'
import { ABBREVIATIONS, AMBIGUOUS, FILLERS, type Reading, SMALL_ABBREVIATIONS } from './lexicon/abbreviations'

interface Known {
  /** How it is printed; see {@link printed}. */
  short: string
  long: string | null
  readings: readonly Reading[]
}

/** Case, dashes and blanks aside, how a short form is printed. */
const VARIED = /[\u2010-\u2015\u2212 \u00a0]/
const printed = (short: string) =>
  VARIED.test(short) ? short.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[ \u00a0]/g, '') : short

const known = PhraseTrie.of<Known>([
  ...[...new Set(AMBIGUOUS.map(({ short }) => short))].map(short => {
    const readings = AMBIGUOUS.filter(reading => reading.short === short)
    return [short, { short: printed(short), long: null, readings }] as const
  }),
  ...Object.entries(ABBREVIATIONS).map(
    ([short, long]) => [short, { short: printed(short), long, readings: [] }] as const,
  ),
])
const small = PhraseTrie.of(Object.entries(SMALL_ABBREVIATIONS))
const fillers = new Set(FILLERS)
const BRACKET = enterWord('(')
const openings = new WordSet(['(', ...known.firstWords, ...small.firstWords])

/** Whether a cue stands at token `at`: a word or two, "A" for any capitalised word, "1" for any number. */
function isCue(body: Body, at: number, cue: string): boolean {
  const token = body.tokens[at]
  if (!token) return false
  if (cue === 'A') return token.kind === 'word' && token.shape === 'capital'
  if (cue === '1') return token.kind === 'number' || (token.fold === '.' && body.tokens[at + 1]?.kind === 'number')
  return cue.split(' ').every((word, i) => body.tokens[at + i]?.fold === word)
}

function decide(body: Body, { value, from, to }: Match<Known>): string | null {
  if (value.long) return value.long
  const fits = ({ before = [], after = [] }: Reading) =>
    before.some(cue => isCue(body, to, cue)) || after.some(cue => isCue(body, from - 1, cue))
  return value.readings.find(fits)?.long ?? null
}

/** "UBND" in "12/QĐ-UBND" and "TW" in "18 - NQ/TW" belong to a symbol, not to the sentence. */
function inSymbol(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' '
  if (before === '/') return true
  if (!'-–'.includes(before)) return false
  const word = text
    .slice(Math.max(0, start - 24), start)
    .split(/\s/)
    .at(-1)!
  return /[\d/]/.test(word)
}

/** Letters without their marks; Đ stays, for it is a letter of its own in abbreviations. */
const bare = (letters: string) => fold(letters).normalize('NFD').replace(/\p{M}/gu, '')
const lettersOf = (short: string) => [...bare(short)].filter(letter => /\p{L}/u.test(letter))

/** How many of the syllables in `words` (nearest to the bracket first) spell the letters, read in the same direction. */
function spelled(words: readonly Token[], letters: readonly string[]): number {
  let word = 0
  for (const letter of letters) {
    while (fillers.has(words[word]?.fold ?? '') && bare(words[word]!.fold)[0] !== letter) word++
    if (bare(words[word]?.fold ?? '')[0] !== letter) return 0
    word++
  }
  return word
}

const LONGEST_SHORT = 6
const PASSED = new Set([',', '-', '"', "'"])

/** The short form inside the brackets that open at token `open`: capitals, with "&", "-", "." or a blank between. */
function bracketed(body: Body, open: number): { from: number; to: number } | null {
  const { tokens } = body
  let to = open + 1
  for (; to < open + 1 + LONGEST_SHORT && tokens[to]?.fold !== ')'; to++) {
    const token = tokens[to]
    if (!token || token.kind === 'number') return null
    const capitals =
      token.kind === 'word' && (token.shape === 'upper' || token.shape === 'mixed' || token.end - token.start === 1)
    if (!capitals && !'&-.,'.includes(token.fold)) return null
  }
  return tokens[to]?.fold === ')' && to > open + 1 ? { from: open + 1, to } : null
}

/** The words before token `open` in its sentence, nearest first. */
function wordsBefore(body: Body, open: number, count: number): Token[] {
  const words: Token[] = []
  for (let i = open - 1; i >= 0 && words.length < count; i--) {
    const token = body.tokens[i]!
    if (body.text.startsWith('\n', token.end)) break
    if (token.kind === 'word') words.push(token)
    else if (!PASSED.has(token.fold)) break
  }
  return words
}

/** "Ban Chỉ huy phòng, chống thiên tai (BCH PCTT)": the initials of the words before spell the short form. */
function defined(body: Body, open: number): Abbreviation | null {
  const inside = bracketed(body, open)
  if (!inside) return null
  const span = spanOf(body.tokens, inside.from, inside.to)
  const short = body.text.slice(span.start, span.end)
  const letters = lettersOf(short)
  if (letters.length < 2) return null
  const words = wordsBefore(body, open, letters.length + 6)
  const used = spelled(words, letters.reverse())
  if (used < 2) return null
  return { short, long: body.text.slice(words[used - 1]!.start, words[0]!.end), span }
}

/** Known and locally defined abbreviations, each once, at its first place in the body. */
export function abbreviations(body: Body): Abbreviation[] {
  const { tokens, text } = body
  const found = new Map<string, Abbreviation>()
  const enter = (short: string, long: string, span: Abbreviation['span'], local = false) => {
    const key = printed(short)
    const first = found.get(key)
    if (!first) found.set(key, { short, long, span })
    else if (local) first.long = long
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!openings.has(token.word)) continue
    if (token.word === BRACKET) {
      const local = defined(body, i)
      if (local) {
        enter(local.short, local.long, local.span, true)
        i = tokenAt(tokens, local.span.end)
        continue
      }
    }
    if (token.kind !== 'word') continue
    const match = token.shape === 'upper' || token.shape === 'mixed' ? known.match(tokens, i) : small.match(tokens, i)
    if (!match) continue
    const span = spanOf(tokens, i, match.to)
    const short = text.slice(span.start, span.end)
    const { value } = match
    if (typeof value === 'string') {
      if (/^\S+$/.test(short)) enter(short.toLowerCase(), value, span)
      continue
    }
    const isPrinted = printed(short) === value.short && !inSymbol(text, span.start)
    const long = isPrinted && decide(body, { ...match, value })
    if (long) {
      enter(short, long, span)
      i = match.to - 1
    }
  }
  return [...found.values()]
}
