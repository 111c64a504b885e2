import { COUNTED_AFTER } from '../lexicon/dates'
import { anyOf } from '../patterns'
import { inYear, type Moment, ordinal } from './calendar'
import type { Reading } from './candidate'
import { type Item, readItem, type Unit } from './items'
import { at, matchAt, WORD_END } from './patterns'

/** What goes before a sequence of items and holds for all of them. */
export interface Lead {
  start: number
  /** "các ngày", "trong 2 ngày", "các năm": a list must follow. */
  plural: boolean
  since: boolean
  counted: boolean
  /** A word of its own ("năm học", "giai đoạn") says that figures are years, whatever is counted after them. */
  sure?: boolean
  /** Days that follow each other stay apart: "dịp 30/4 và 1/5". */
  apart?: boolean
}

interface Link {
  kind: 'range' | 'list'
  comma: boolean
}

const RANGE = at(` ?[-_] ?(?:đến )?| (?:cho )?(?:đến|tới)(?: hết)? `)
const LIST = at(` ?,? và | ?[,;] ?`)
const BETWEEN_YEARS = at(` ?\\/ ?`)
/** A range of figures goes on: "từ 1/4 đến 1/2 diện tích". */
export const GOES_ON = at(` ?(?:đến|tới|-) ?\\d`)
/** What the digits count, so that they are no date. */
export const COUNTED = at(` ?${anyOf(COUNTED_AFTER)}${WORD_END}`)

/** With what a link begins, a blank left out. */
const LINK_LETTERS = new Set(['-', '_', 'c', 'đ', 't', '/', ',', ';', 'v'])

function readLink(text: string, item: Item): (Link & { end: number }) | null {
  if (!LINK_LETTERS.has(text[text[item.end] === ' ' ? item.end + 1 : item.end] ?? '')) return null
  const range = matchAt(RANGE, text, item.end) ?? (item.moment.year ? matchAt(BETWEEN_YEARS, text, item.end) : null)
  if (range) return { kind: 'range', comma: false, end: item.end + range[0].length }
  const list = matchAt(LIST, text, item.end)
  return list && { kind: 'list', comma: !list[0].includes('và'), end: item.end + list[0].length }
}

/** May `next` belong to what `item` began? "ngày 5/3, 12 đoàn" and "ngày 5/3 và 7/11 xã" end before the link. */
function continues(text: string, item: Item, link: Link, next: Item, lead: Lead): boolean {
  if (next.now) return link.kind === 'range' && !item.now
  if (item.now) return false
  if (link.kind === 'list' && next.unit !== item.unit) return false
  // "thăm Việt Nam từ ngày 5 đến 11/3/2024, chiều 7/3, Đoàn …": behind a whole date another one begins
  if (link.comma && item.moment.year !== null && next.part && next.moment.year === null && !lead.plural) return false
  if (next.headed) return true
  if (link.kind === 'range') return lead.sure || !matchAt(COUNTED, text, next.end)
  const complete = item.whole || item.unit === 'year'
  if (complete && link.comma && !lead.plural) return false
  return !matchAt(COUNTED, text, next.end)
}

/** No list of dates on a page is longer; a bound keeps hostile text linear. */
const MOST_ITEMS = 16

/** The items from `place` on, with the links between them; what hangs at the end without a month is left out. */
function readItems(text: string, place: number, unit: Unit, lead: Lead): { items: Item[]; links: Link[] } {
  const items: Item[] = []
  const links: Link[] = []
  let item = readItem(text, place, unit)
  while (item && items.length < MOST_ITEMS) {
    items.push(item)
    const link = readLink(text, item)
    const next = link && readItem(text, link.end, item.unit)
    if (!link || !next || !continues(text, item, link, next, lead)) break
    links.push(link)
    item = next
  }
  while (items.length > 0 && !stands(items, links)) {
    items.pop()
    links.pop()
  }
  return { items, links }
}

/** Is the last item complete where it stands? */
function stands(items: Item[], links: Link[]): boolean {
  const last = items.at(-1)!
  if (last.unit === 'day') return last.whole
  return last.unit === 'year' || last.whole || last.headed || items.length === 1 || links.at(-1)!.kind === 'range'
}

/** Lets what is written once hold for all: "5, 6 và 7/3/2021", "từ ngày 20/11/2018 đến 01/8". */
function inherit(items: Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const [item, next] = [items[i]!, items[i + 1]!]
    item.yearWord ??= next.yearWord
    if (item.unit === 'day' && item.moment.month === null) {
      item.moment = { ...item.moment, month: next.moment.month, year: next.moment.year }
    } else if (item.moment.year === null && next.moment.year !== null && item.unit !== 'year') {
      const same = inYear(item.moment, next.moment.year)
      const over = next.unit !== 'year' && ordinal(same) > ordinal(next.moment)
      item.moment = over ? inYear(item.moment, next.moment.year - 1) : same
      item.until = inYear(item.until, item.moment.year)
    }
  }
  for (let i = 1; i < items.length; i++) {
    const [before, item] = [items[i - 1]!, items[i]!]
    if (item.now || item.moment.year !== null || before.moment.year === null || item.unit === 'year') continue
    const same = inYear(item.moment, before.moment.year)
    const over = ordinal(same) < ordinal(before.moment)
    item.moment = over ? inYear(item.moment, before.moment.year + 1) : same
    item.until = inYear(item.until, item.moment.year)
  }
}

const sameDay = (a: Moment, b: Moment) => a.day === b.day && a.month === b.month && a.month !== null

/** "(7/5/1954 - 7/5/2019)", "(01/1997 - 01/2022)": the same day of different years. */
const isAnniversary = (from: Item, to: Item) =>
  sameDay(from.moment, to.moment) && from.moment.year !== to.moment.year && from.moment.year !== null && !to.now

const follow = (a: Item, b: Item) =>
  a.unit === 'day' && b.unit === 'day' && !b.part && ordinal(b.moment) - ordinal(a.moment) === 1

/** Cuts a sequence into its segments: single items and ranges; days that follow each other are one range. */
function segments(items: Item[], links: Link[], apart = false): Item[][] {
  if (items.length === 1) return [items]
  const cut = [[items[0]!]]
  for (let i = 1; i < items.length; i++) {
    const [before, item] = [items[i - 1]!, items[i]!]
    if (links[i - 1]!.kind === 'range' || (!apart && follow(before, item))) cut.at(-1)!.push(item)
    else cut.push([item])
  }
  return cut
}

/** The reading by another rule, of a kind of its own. */
export function named(reading: WholeReading, rule: string, kind: WholeReading['kind']): WholeReading {
  reading.rule = rule
  reading.kind = kind
  return reading
}

function readingOf(segment: Item[], lead: Lead, start: number): WholeReading {
  const first = segment[0]!
  const last = segment.at(-1)!
  const range = segment.length > 1
  const end = range && !last.now ? (last.until ?? last.moment) : first.until
  return {
    rule: range ? `${first.unit} range` : first.unit,
    start,
    end: last.end,
    grain: first.unit,
    from: first.moment,
    to: end,
    openEnd: last.now,
    yearWord: first.yearWord ?? last.yearWord,
    weekday: first.weekday,
    part: first.part,
    since: lead.since,
    counted: lead.counted,
    list: null,
    kind: null,
    offset: null,
  }
}

/** A reading with nothing left out: all of one shape, which is what makes many of them quick to read. */
export type WholeReading = Required<Reading>

/** The readings of a sequence: one for each segment, two for a pair of anniversaries. */
export function readSequence(text: string, place: number, unit: Unit, lead: Lead): WholeReading[] {
  const { items, links } = readItems(text, place, unit, lead)
  if (items.length === 0 || items[0]!.now) return []
  inherit(items)
  const cut = segments(items, links, lead.apart)
  const readings: WholeReading[] = []
  for (const segment of cut) {
    const [first, second] = segment
    const start = segment === cut[0] ? lead.start : first!.start
    // "từ tháng 8/2017 đến tháng 8/2020" lasts from one to the other
    if (segment.length === 2 && !lead.since && isAnniversary(first!, second!)) {
      readings.push(
        named(readingOf([first!], lead, start), 'anniversary pair', 'anniversary'),
        named(readingOf([second!], lead, second!.start), 'anniversary pair', 'anniversary'),
      )
    } else {
      const reading = readingOf(segment, lead, start)
      reading.list = cut.length > 1 ? lead.start : null
      readings.push(reading)
    }
  }
  return readings
}
