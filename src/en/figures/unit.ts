import type { Figure } from '../../schema'
import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { nounPhrase } from '../grammar'
import { CURRENCIES, MEASURES, PERCENT, SMALL_ONLY } from '../lexicon/figures'

/** What a number counts or measures. */
export interface Unit {
  kind: Figure['kind']
  unit: string
  /** The phrase that the unit heads: "poor households". */
  measure: string | null
  /** Where the number with its unit ends, and where the phrase does; indices of the token after. */
  to: number
  phraseTo: number
}

interface Word {
  kind: Figure['kind']
  /** As reported, where not as written. */
  unit: string | null
}

/** Codes and signs stand before an amount, words behind it: "won 56 votes" is no money. */
const isPrefix = (word: string) =>
  /^(?:[a-z]{3}|vnđ|[a-z]{0,2}[$€£¥])$/.test(word) && word !== 'won' && word !== 'yen' && word !== 'kip'

const units = new PhraseTrie<Word>()
for (const [kind, words] of Object.entries(MEASURES))
  for (const word of words) units.add(word, { kind: kind as Figure['kind'], unit: null })
for (const word of PERCENT) units.add(word, { kind: 'percent', unit: '%' })
const currencies = PhraseTrie.of(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.map(word => [word, code] as const)),
)
const prefixes = PhraseTrie.of(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.filter(isPrefix).map(word => [word, code] as const)),
)
const smallOnly = new Set(SMALL_ONLY)

/** The currency that stands right before token `at`: "VND 1.2", "US$3.5"; and the token where it begins. */
export function currencyBefore(body: Body, at: number): { code: string; from: number } | null {
  for (let back = 3; back >= 1; back--) {
    const from = at - back
    const match = from >= 0 ? prefixes.match(body.tokens, from, at) : null
    if (match?.to === at && /^ ?$/.test(body.text.slice(body.tokens[at - 1]!.end, body.tokens[at]!.start)))
      return { code: match.value, from }
  }
  return null
}

const asReported = (written: string) => written.replace('²', '2').replace('³', '3')

/** "per kilogramme", "/person/year": what the unit is divided by; the index of the token after it. */
function perEnd(body: Body, at: number): number {
  const first = divisorEnd(body, at)
  return first > at && body.tokens[first]?.fold === '/' ? divisorEnd(body, first) : first
}

function divisorEnd({ tokens, text }: Body, at: number): number {
  const word = tokens[at]
  if (!word || !(word.fold === 'per' || word.fold === '/') || tokens[at + 1]?.kind !== 'word') return at
  if (tokens[at + 1]!.fold === 'capita' || text.startsWith('\n', word.end)) return at
  return at + 2
}

function measured(body: Body, at: number): Unit | null {
  const { text, tokens } = body
  const hyphen = tokens[at]?.fold === '-' && tokens[at]!.start === tokens[at - 1]!.end ? 1 : 0
  const from = at + hyphen
  if (!tokens[from] || text.slice(tokens[at - 1]!.end, tokens[from]!.start).includes('\n')) return null
  const money = currencies.match(tokens, from)
  const match = money ?? units.match(tokens, from)
  if (!match) return null
  const first = tokens[from]!
  if (smallOnly.has(first.fold) && match.to === from + 1 && first.shape !== 'lower') return null
  // "5-year plan", "a two-day visit" name what follows; "12.5-km road" is measured.
  const word = money ? { kind: 'money' as const, unit: money.value } : (match.value as Word)
  if (hyphen && (word.kind === 'duration' || tokens[match.to]?.fold === '-')) return null
  const to = perEnd(body, match.to)
  const written = asReported(text.slice(first.start, tokens[match.to - 1]!.end))
  const per = to > match.to ? text.slice(tokens[match.to - 1]!.end, tokens[to - 1]!.end) : ''
  return { kind: word.kind, unit: (word.unit ?? written) + per, measure: null, to, phraseTo: to }
}

const WINDOW = 90
const CLAUSE = /^[^,.;:()"“”\n–—]*/u

/** Any other noun is counted: "1,250 poor households" counts households. */
function counted(body: Body, at: number): Unit | null {
  const { text, tokens } = body
  const first = tokens[at]
  if (first?.kind !== 'word' || text.slice(tokens[at - 1]!.end, first.start) !== ' ') return null
  const [clause] = CLAUSE.exec(text.slice(first.start, first.start + WINDOW))!
  const phrase = nounPhrase(clause.trimEnd())
  if (!phrase) return null
  const unit = clause.slice(phrase.head.start, phrase.head.end)
  let to = at
  while (tokens[to] && tokens[to]!.start < first.start + phrase.end) to++
  return { kind: 'count', unit, measure: clause.slice(0, phrase.end), to, phraseTo: to }
}

/** The unit behind the number that ends before token `at`. */
export const readUnit = (body: Body, at: number): Unit | null => measured(body, at) ?? counted(body, at)
export const readMeasure = measured

/** "of communes" behind a percentage: what it is a part of. */
export function partOf(body: Body, at: number): string | null {
  const { text, tokens } = body
  if (tokens[at]?.fold !== 'of' || !tokens[at + 1]) return null
  const from = /^(?:the|its|their|all)$/.test(tokens[at + 1]!.fold) && tokens[at + 2] ? at + 2 : at + 1
  const { start } = tokens[from]!
  const [clause] = CLAUSE.exec(text.slice(start, start + WINDOW))!
  const phrase = nounPhrase(clause.trimEnd())
  return phrase ? clause.slice(0, phrase.end) : null
}

/** Money without a unit of its own: a currency stands before it. */
export const moneyOf = (body: Body, code: string, at: number): Unit => {
  const to = perEnd(body, at)
  const per = to > at ? body.text.slice(body.tokens[at - 1]!.end, body.tokens[to - 1]!.end) : ''
  return { kind: 'money', unit: code + per, measure: null, to, phraseTo: to }
}
