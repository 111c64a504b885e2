import { enterWord, WordTable } from '../../text/words'
import { STANDINGS } from '../lexicon/numbered'
import { NEGATIVE } from '../lexicon/numerals'
import { type Amount, opensNumeral, readAmount } from './amount'
import { looksLikeYear, namesNoun } from './trap'
import { currencyBefore, isCurrency, readUnit, type Unit } from './unit'
import { glued, type Line, preceding, UNITS } from './vocabulary'

/** A number or a pair of numbers with its unit, before modifiers and what is counted are read. */
export interface Quantity {
  rule: string
  value: number | null
  min: number | null
  max: number | null
  of: number | null
  alternatives: number[]
  unit: Unit | null
  /** Index of the first token of the number, and of the one after its own last token (its unit, unless shared). */
  from: number
  to: number
}

/** One number with the unit right after it, if there is one. */
interface Item {
  amount: Amount
  unit: Unit | null
  from: number
  to: number
}

function readItem(line: Line, at: number): Item | null {
  const amount = readAmount(line, at)
  if (!amount) return null
  const currency = currencyBefore(line, at)
  const unit: Unit | null = currency
    ? { kind: 'money', sort: 'money', unit: currency.unit, known: true, from: amount.to, to: amount.to }
    : readUnit(line, amount)
  if (unit === null) return { amount, unit, from: at, to: amount.to }
  const cents = unit.kind === 'money' && unit.unit !== 'VND' && amount.scale === 1 ? readCents(line, unit.to) : null
  if (cents) amount.value += cents.value / 100
  const to = cents?.to ?? unit.to
  const from = currency?.from ?? (SIGNED.has(unit.kind) && at > line.from ? signBefore(line, at) : at)
  if (from < at && !currency) amount.value = -amount.value
  return { amount, unit: to === unit.to ? unit : { ...unit, to }, from, to }
}

const CENT = 'cent'

/** "2 đô la và 23 xen", "2 đô 23": the hundredths after foreign money. */
function readCents(line: Line, at: number): Amount | null {
  const from = line.tokens[at]?.fold === 'và' ? at + 1 : at
  if (from >= line.to || !(line.tokens[from]!.kind === 'number' || opensNumeral(line, from))) return null
  const amount = readAmount(line, from)
  if (!amount || !(amount.value < 100) || !Number.isInteger(amount.value)) return null
  const word = UNITS.match(line.tokens, amount.to, line.to)
  if (word?.value.unit === CENT) return { ...amount, to: word.to }
  return from === at && amount.to >= line.to ? amount : null
}

/** Only these go below nothing in the news; before anything else a dash is a bullet. */
const SIGNED = new Set<Unit['kind']>(['percent', 'other'])

/** Where the sign of the number at `at` stands: "âm 1,2%", "tăng trưởng -2,5%"; `at` if it has none. */
function signBefore(line: Line, at: number): number {
  const before = line.tokens[at - 1]!
  const isWord = before.fold === NEGATIVE
  const isDash = before.fold === '-' && glued(line, at) && !glued(line, at - 1) && at - 1 > line.from
  return isWord || (isDash && line.tokens[at - 2]!.kind === 'word') ? at - 1 : at
}

/** The token after the link words at `at`, where a number stands; -1 if there is none. */
function numberAfter(line: Line, at: number, links: Links): number {
  for (const words of at < line.tokens.length ? (links.get(line.tokens[at]!.word) ?? []) : []) {
    if (!words.every((word, i) => line.tokens[at + i]?.word === word)) continue
    let next = at + words.length
    if (isCurrency(line, next)) next++
    if (next < line.to && (line.tokens[next]!.kind === 'number' || opensNumeral(line, next))) return next
  }
  return -1
}

/** Links by their first words. */
type Links = WordTable<number[][]>

const split = (...links: string[]): Links => {
  const firsts = new Set(links.map(link => link.split(' ')[0]!))
  const numbers = (first: string) =>
    links.filter(link => link.split(' ')[0] === first).map(link => link.split(' ').map(enterWord))
  return new WordTable(Array.from(firsts, first => [first, numbers(first)]))
}
const SLASH = split('/', 'trên tổng số', 'trên tổng')
const DASH = split('-', '- đến', 'đến', 'tới', '÷')
const AND = split('và')
const LIST = split(', và', ',', 'và', 'hoặc', 'hay', 'lên đến', 'lên thành', 'xuống còn', 'lên', 'xuống', 'còn')

function quantityOf(item: Item, unit: Unit | null, rule: string): Quantity {
  const { amount } = item
  const [other] = amount.alternatives
  // "1,482 suất": nobody hands out 1.482 of a thing; where things are counted, the comma parts thousands.
  const swapped = other !== undefined && amount.scale === 1 && unit?.kind === 'count'
  return {
    rule,
    value: swapped ? other : amount.value,
    min: null,
    max: null,
    of: null,
    // No rate has thousands of percent, so a comma leaves no doubt there.
    alternatives: other === undefined || unit?.kind === 'percent' ? [] : [swapped ? amount.value : other],
    unit,
    from: item.from,
    to: item.to,
  }
}

/** A smaller number may borrow the multiplier of the greater one: "7-8 triệu", "27,4/31 tỷ đồng". */
const borrow = (small: Amount, great: Amount) =>
  small.scale === 1 && great.scale > 1 ? small.value * great.scale : small.value

const head = (unit: Unit) => unit.unit?.split('/')[0]

/** "5,11% - 7,13%/năm" and "1.000 đồng - 2.000 đồng" speak of one unit; "2 xã - 5 thôn" of two. */
const sameUnit = (a: Unit | null, b: Unit | null) =>
  a === null ||
  b === null ||
  head(a) === head(b) ||
  (a.kind === 'money' && b.kind === 'money') ||
  // "từ 30 năm đến 70 năm tuổi Đảng"
  (a.kind === 'duration' && b.unit?.startsWith(`${a.unit} `) === true)

/** "74/88 đại biểu", "27,4/31 tỷ đồng", "12 xã/15 xã". Day and month ("29/3") are no ratio: the whole is the greater. */
function readRatio(line: Line, first: Item): Quantity | null {
  const next = numberAfter(line, first.to, SLASH)
  const whole = next < 0 ? null : readItem(line, next)
  if (!whole || whole.amount.form === 'words' || !sameUnit(first.unit, whole.unit)) return null
  const of = whole.amount.value
  const value = borrow(first.amount, whole.amount)
  const unit = whole.unit ?? first.unit
  const day = first.amount.form === 'plain' && of <= 12 && value > of
  if (day || !(of > 0) || line.tokens[whole.to]?.fold === '/') return null
  return { ...quantityOf(whole, unit, 'ratio'), value, of, alternatives: [], from: first.from }
}

/** "từ 1,5 đến 3 triệu đồng", "5,11% - 7,13%/năm", "giữa 1000 và 2000 đồng". */
function readRange(line: Line, first: Item): Quantity | null {
  const opener = line.tokens[first.from - 1]?.fold
  let next = numberAfter(line, first.to, DASH)
  if (next < 0 && opener === 'giữa') next = numberAfter(line, first.to, AND)
  const second = next < 0 ? null : readItem(line, next)
  if (!second?.unit || !sameUnit(first.unit, second.unit)) return null
  const min = borrow(first.amount, second.amount)
  const max = second.amount.value
  if (!(min < max)) return null
  const opens = (opener === 'từ' || opener === 'giữa') && first.from > line.from
  return {
    ...quantityOf(second, second.unit, 'range'),
    value: null,
    min,
    max,
    alternatives: [],
    from: first.from - (opens ? 1 : 0),
  }
}

const MAX_SHARED = 12

/** "50, 45 và 30 năm tuổi Đảng", "tăng từ 7 lên 13 xã": numbers that share the unit of the last one. */
function readShared(line: Line, first: Item): Quantity[] | null {
  // "Năm 2018, 100% xã có điện"
  if (looksLikeYear(line.tokens[first.from]!.fold) || namesNoun(line, first.from, true)) return null
  const items = [first]
  let last = first
  while (last.unit === null && items.length <= MAX_SHARED) {
    const next = numberAfter(line, last.to, LIST)
    const item = next < 0 || namesNoun(line, next) ? null : readItem(line, next)
    if (!item) return null
    items.push(item)
    last = item
  }
  if (items.length < 2 || last.unit === null || last.unit.sort === 'none') return null
  const { unit, amount } = last
  return items.map(item => {
    const quantity = quantityOf(item, unit, item === last ? 'number with unit' : 'shared unit')
    const bare = unit.kind === 'money' && item !== last
    return bare ? { ...quantity, value: borrow(item.amount, amount) } : quantity
  })
}

const STANDING = preceding(STANDINGS)

/** "xếp thứ 3/63 tỉnh, thành phố", "đứng thứ 12 toàn quốc". */
function readStanding(line: Line, first: Item): Quantity | null {
  if (!STANDING.match(line.tokens, first.from, line.from) || first.amount.form !== 'plain') return null
  const ratio = readRatio(line, first)
  const alone: Quantity = { ...quantityOf(first, null, 'standing'), to: first.amount.to }
  return ratio ? { ...ratio, rule: 'standing' } : alone
}

/** What stands at token `at`, where a number begins: one quantity, or several that share a unit. */
export function readQuantities(line: Line, at: number): Quantity[] {
  const first = readItem(line, at)
  if (!first) return []
  const standing = readStanding(line, first)
  if (standing) return [standing]
  const pair = readRatio(line, first) ?? readRange(line, first)
  if (pair) return pair.unit || pair.rule === 'ratio' ? [pair] : []
  if (first.unit === null) return readShared(line, first) ?? []
  return [quantityOf(first, first.unit, first.amount.form === 'words' ? 'number in words' : 'number with unit')]
}
