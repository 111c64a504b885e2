import type { Figure } from '../../schema'
import { tokenize } from '../../text/tokens'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { BODIES_IN_LISTS, CUT_BEFORE_PLACES } from '../lexicon/classifiers'
import { MONEY_CUES, NOT_MONEY } from '../lexicon/modifiers'
import { SCALES } from '../lexicon/numerals'
import { COUNTED_TOO, CURRENCY_PREFIXES, LOWER_CASE_UNITS } from '../lexicon/units'
import type { Amount } from './amount'
import { following, glued, type Line, phrases, textOf, UNITS, type UnitWord } from './vocabulary'

/** What a number counts or measures, as it stands after (or, for a currency sign, before) the number. */
export interface Unit {
  kind: Figure['kind']
  /** As it is reported; null where the page leaves it out. */
  unit: string | null
  sort: UnitWord['sort']
  /** Whether the lexicon knows it; any other lower-case word is taken for a noun. */
  known: boolean
  /** Index of its first token, and of the one after its last. */
  from: number
  to: number
}

const LOWER_CASE = new WordSet(phrases(LOWER_CASE_UNITS))
const COUNTS_TOO = new WordSet(phrases(COUNTED_TOO))
/** No sum of such money is smaller. */
const LEAST_SUM = 1000
const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_PREFIXES))
const CURRENCY = new WordSet(PREFIXES.keys())
/** The last token of each: "$" of "us$". */
const CURRENCY_ENDS = new WordSet(Array.from(PREFIXES.keys(), prefix => tokenize(prefix).at(-1)!.fold))

/** "kỳ/ năm" → "kỳ/năm", "m²" → "m2" */
const asReported = (written: string) =>
  MENDED.test(written)
    ? written
        .replace('²', '2')
        .replace('³', '3')
        .replace(/\s?\/\s?/g, '/')
    : written
const MENDED = /[²³/]/

const CUT = following(CUT_BEFORE_PLACES)

/** Whether a place is named at token `at`: "thị trấn Lâm Hà", "An Phú". */
const isPlace = (line: Line, at: number) =>
  at < line.to && (line.tokens[at]!.shape === 'capital' || UNITS.match(line.tokens, at, line.to)?.value.sort === 'body')

/** "100%", "25 cuộc", "3.500 m2", "19 Đề án": a unit that the lexicon knows. `none` words end the search. */
function knownUnit(line: Line, at: number): Unit | 'none' | null {
  const whole = UNITS.match(line.tokens, at, line.to)
  const cut = whole !== null && CUT.match(line.tokens, at, line.to)?.to === whole.to && isPlace(line, whole.to)
  const match = cut ? UNITS.match(line.tokens, at, whole.to - 1) : whole
  if (!match) return null
  const { sort, kind, unit } = match.value
  if (sort === 'none') return 'none'
  const first = line.tokens[at]!
  if (LOWER_CASE.has(first.word) && match.to === at + 1 && first.shape !== 'lower') return 'none'
  // "3EM", "12A": a capital that touches the digits makes a name.
  if (sort !== 'measure' && sort !== 'money' && first.kind === 'word' && first.shape !== 'lower' && glued(line, at))
    return 'none'
  return { kind, sort, unit: unit ?? asReported(textOf(line, at, match.to)), known: true, from: at, to: match.to }
}

/** Bodies are counted in lists: "21 huyện, thành phố, thị xã", "151 xã, phường và thị trấn". */
function withOtherBodies(line: Line, at: number, unit: Unit): Unit {
  let to = unit.to
  for (;;) {
    const link = line.tokens[to]?.fold
    if (to + 1 >= line.to || !(link === ',' || link === 'và' || link === '-')) break
    const next = UNITS.match(line.tokens, to + 1, line.to)
    if (next?.value.sort !== 'body' || line.tokens[to + 1]!.shape !== 'lower') break
    to = next.to
  }
  return to === unit.to ? unit : { ...unit, unit: textOf(line, at, to), to }
}

const IN_LISTS = new WordSet(phrases(BODIES_IN_LISTS))

const MAX_PER = 2

/** "đồng/người/năm", "kỳ/ tuần", "tấn/ha": what the unit is divided by. */
function withDivisors(line: Line, at: number, unit: Unit): Unit {
  let { to } = unit
  let per = ''
  for (let i = 0; i < MAX_PER; i++) {
    if (line.tokens[to]?.fold !== '/' || to + 1 >= line.to) break
    // "2 triệu đồng/1 ha" says "đồng/ha"; "1 ấn phẩm/1 lớp" counts twice.
    const isOne = /^0?1$/.test(line.tokens[to + 1]!.fold) && line.tokens[to + 2]?.kind === 'word'
    const one = isOne && (unit.sort === 'measure' || unit.sort === 'money') ? 1 : 0
    const next = line.tokens[to + 1 + one]
    if (next?.kind !== 'word' || next.shape === 'upper' || to + 1 + one >= line.to) break
    const known = UNITS.match(line.tokens, to + 1 + one, line.to)
    const ofMoney = line.tokens[to + 2 + one]?.fold === 'đồng' && SCALES[next.fold] !== undefined
    const end = known && known.value.sort !== 'none' ? known.to : to + 2 + one + (ofMoney ? 1 : 0)
    per += `/${textOf(line, to + 1 + one, end)}`
    to = end
  }
  if (per === '') return unit
  const head = unit.kind === 'money' && unit.unit === 'VND' ? 'đồng' : unit.unit
  return { ...unit, unit: asReported(`${head ?? textOf(line, at, unit.to)}${per}`), to }
}

const isNoun = (line: Line, at: number) => {
  const token = line.tokens[at]
  return (
    at < line.to && token?.kind === 'word' && token.shape === 'lower' && (token.fold.length > 1 || token.fold > 'z')
  )
}

/** Any other lower-case word is a noun that is counted, with a second one that belongs to it: "2 bình cử". */
function nounUnit(line: Line, at: number): Unit | null {
  if (!isNoun(line, at) || glued(line, at)) return null
  const second = isNoun(line, at + 1) && UNITS.match(line.tokens, at + 1, line.to)?.value.sort !== 'none'
  const to = at + (second ? 2 : 1)
  return { kind: 'count', sort: 'noun', unit: textOf(line, at, to), known: false, from: at, to }
}

/** "hội viên toàn tỉnh lên hơn 388 nghìn" is no money. */
function speaksOfMoney(line: Line, at: number): boolean {
  const to = Math.min(line.to, at + MONEY_REACH.behind)
  for (let i = Math.max(line.from, at - MONEY_REACH.before); i < to; ) {
    const cue = MONEY_CUE.match(line.tokens, i, line.to)
    if (cue?.value) return true
    i = cue?.to ?? i + 1
  }
  return false
}
/** Tokens before and behind a number in which a word of money stands. */
const MONEY_REACH = { before: 40, behind: 12 }
const MONEY_CUE = PhraseTrie.of([
  ...phrases(MONEY_CUES).map(phrase => [phrase, true] as const),
  ...phrases(NOT_MONEY).map(phrase => [phrase, false] as const),
])

/** "14,7 tỷ", "10 triệu": money whose đồng is left out. */
function understoodDong(line: Line, amount: Amount): Unit | null {
  if (line.tokens[amount.to - 1]!.shape === 'capital') return null
  if (amount.scale < 1e6 && !(amount.scale >= 1e3 && amount.form !== 'words' && speaksOfMoney(line, amount.to)))
    return null
  return { kind: 'money', sort: 'money', unit: 'VND', known: false, from: amount.to, to: amount.to }
}

/** "3 ca, 4 kíp", but "500 kíp/kg", "20 triệu kíp". */
const countsThings = (line: Line, { from, to }: Unit, { value }: Amount) =>
  COUNTS_TOO.has(line.tokens[from]!.word) && to === from + 1 && value < LEAST_SUM && line.tokens[to]?.fold !== '/'

/** The unit that follows `amount`. */
export function readUnit(line: Line, amount: Amount): Unit | null {
  const at = amount.to
  if (at >= line.to) return understoodDong(line, amount)
  const known = knownUnit(line, at)
  if (known !== null && known !== 'none') {
    const listed =
      known.sort === 'body' || IN_LISTS.has(line.tokens[at]!.word) ? withOtherBodies(line, at, known) : known
    if (known.sort === 'body' || (listed.to > known.to && known.to === at + 1))
      return withDivisors(line, at, { ...listed, sort: 'body' })
    return withDivisors(line, at, countsThings(line, known, amount) ? { ...known, kind: 'count', sort: 'noun' } : known)
  }
  if (amount.scale >= 1e6 || known === 'none' || !isNoun(line, at)) {
    const dong = understoodDong(line, amount)
    return dong && withDivisors(line, at, dong)
  }
  if (line.tokens[at - 1]!.shape === 'capital') return null
  const noun = nounUnit(line, at)
  return noun && withDivisors(line, at, noun)
}

/** Whether token `at` is or begins a currency that stands before its amount. */
export const isCurrency = (line: Line, at: number) => CURRENCY.has(line.tokens[at]?.word ?? 0)

/** "$10", "USD 1,23", "VN$1000": the currency before token `at`, and where it begins. */
export function currencyBefore(line: Line, at: number): { unit: string; from: number } | null {
  if (at === line.from || !CURRENCY_ENDS.has(line.tokens[at - 1]!.word)) return null
  for (let from = at - 1, written = ''; from >= line.from && from >= at - 2; from--) {
    written = `${line.tokens[from]!.fold}${written}`
    const unit = PREFIXES.get(written)
    const longer = from > line.from && PREFIXES.has(`${line.tokens[from - 1]!.fold}${written}`)
    if (unit !== undefined && !longer) return { unit, from }
  }
  return null
}
