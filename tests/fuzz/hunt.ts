import { BoctinError, type Document, type extract as Extract, type ExtractOptions } from '../../src/index'
import { type Input, MUTATIONS, type Stock } from './mutations'
import { Random } from './random'
import { flaws, substance } from './sound'

interface Failure {
  family: string
  flaw: string
  input: Input
}

export interface Hunt {
  /** Inputs tried, by family. */
  tried: Record<string, number>
  /** Families of findings, removals and warnings that were seen: the coverage by which inputs are kept. */
  rules: number
  failures: Failure[]
}

export interface HuntSettings {
  extract: typeof Extract
  stock: Stock
  seed: number
  /** Most inputs, and most milliseconds. */
  inputs: number
  time: number
}

/** Input-level errors that a mutated page may earn; any other is a failure. */
const DOCUMENTED = new Set(['INPUT_EMPTY', 'INPUT_TOO_LARGE', 'INPUT_BINARY'])
const OPTIONS: readonly ExtractOptions[] = [
  {},
  {},
  { publishedAt: '2020-10-20' },
  { format: 'text' },
  { format: 'html', explain: true },
]
/** One input in so many is also compared with itself in another form. */
const COMPARED = 5
/** Microseconds of the processor that no page of some kilobytes takes. */
const SLOW = 3_000_000
const MOST_KEPT = 400
/** A whole page costs as much as ten excerpts, and seldom shows more. */
const WHOLE = 0.08
const EXCERPT = 1200

/** What an input was read as, and the first promise that it breaks. */
function trial(extract: typeof Extract, input: Input, options: ExtractOptions, compared: boolean) {
  const from = process.cpuUsage()
  const document = read(extract, input, options)
  const { user, system } = process.cpuUsage(from)
  if (typeof document === 'string') return { document: null, flaw: DOCUMENTED.has(document) ? null : document }
  const flaw = flaws(document)[0] ?? (compared ? unlike(extract, input, options, document) : null)
  return { document, flaw: user + system > SLOW ? 'slow' : flaw }
}

function read(extract: typeof Extract, input: Input, options: ExtractOptions): Document | string {
  try {
    return extract(input, options)
  } catch (error) {
    if (error instanceof BoctinError || (error instanceof Error && error.name === 'BoctinError'))
      return (error as BoctinError).code
    return `throws ${error instanceof Error ? `${error.message}`.slice(0, 80) : error}`
  }
}

function unlike(extract: typeof Extract, input: Input, options: ExtractOptions, document: Document): string | null {
  if (JSON.stringify(extract(input, options)) !== JSON.stringify(document)) return 'not the same twice'
  if (typeof input !== 'string') return null
  const [composed, decomposed] = [input.normalize('NFC'), input.normalize('NFD')].map(form =>
    read(extract, form, options),
  )
  if (typeof composed === 'string' || typeof decomposed === 'string')
    return composed === decomposed ? null : 'NFC and NFD differ'
  return substance(composed!) === substance(decomposed!) ? null : 'NFC and NFD differ'
}

/** Tries mutated pages, guided by which rules they reach: an input that fires a new one is mutated further. */
export function hunt({ extract, stock, seed, inputs, time }: HuntSettings): Hunt {
  const random = new Random(seed)
  const pages = [...stock.pages]
  const families = Object.keys(MUTATIONS)
  const seen = new Set<string>()
  const known = new Set<string>()
  const found: Hunt = { tried: {}, rules: 0, failures: [] }
  const until = performance.now() + time
  for (let i = 0; i < inputs && performance.now() < until; i++) {
    const family = families[i % families.length]!
    const options = random.of(OPTIONS)
    const page = random.of(pages)
    const excerpt = random.next() < WHOLE ? page : page.slice(...random.stretch(page.length, EXCERPT))
    const input = MUTATIONS[family]!(excerpt, random, stock)
    found.tried[family] = (found.tried[family] ?? 0) + 1
    const { document, flaw } = trial(extract, input, options, i % COMPARED === 0)
    if (flaw && !known.has(flaw)) {
      known.add(flaw)
      const fails = (smaller: Input) => trial(extract, smaller, options, true).flaw === flaw
      found.failures.push({ family, flaw, input: minimal(input, fails) })
    }
    if (document && typeof input === 'string' && pages.length < MOST_KEPT && isNew(document, seen)) pages.push(input)
  }
  return { ...found, rules: seen.size }
}

function isNew(document: Document, seen: Set<string>): boolean {
  const { dates, attendees, projectCodes, documents, figures, removed, warnings } = document
  const fired = [
    ...[...dates, ...attendees, ...projectCodes, ...documents, ...figures].map(({ rule }) => rule),
    ...removed.map(({ reason }) => reason),
    ...warnings.map(({ code }) => code),
  ]
  const before = seen.size
  for (const rule of fired) seen.add(rule)
  return seen.size > before
}

/** The shortest input that still fails, by dropping ever smaller stretches of it. */
function minimal(input: Input, fails: (smaller: Input) => boolean, attempts = 300): Input {
  let least = input
  let left = attempts
  for (let size = Math.ceil(least.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < least.length && left > 0; left--) {
      const smaller = without(least, at, at + size)
      if (smaller.length > 0 && fails(smaller)) least = smaller
      else at += size
    }
  return least
}

function without(input: Input, from: number, to: number): Input {
  if (typeof input === 'string') return input.slice(0, from) + input.slice(to)
  return Uint8Array.from([...input.subarray(0, from), ...input.subarray(to)])
}
