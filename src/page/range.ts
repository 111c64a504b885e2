import { Mark, type Page, type Region } from './block'
import { letterheadStart } from './letterhead'
import { type Run, runFrom, textRuns } from './runs'
import type { Weighed } from './weigh'

/** Where the body stands: blocks `from` up to, not including, `to`, without those in `insets`. */
export interface Range {
  readonly from: number
  readonly to: number
  /** Boxes within the body that are no part of it: related news between two paragraphs. */
  readonly insets: ReadonlySet<number>
}

const isLink = ({ block }: Weighed) => block.linkChars > block.text.length * 0.4
/** A line that a list of related news is made of. */
const isListed = (one: Weighed) => isLink(one) || one.prose === 0 || one.block.text.length < 140 || one.isChrome
/** Running text after a box that makes the box an inset; less is enough where it follows at once. */
const RESUMED = 150
const RESUMED_AT_ONCE = 60
/** Lines of a box of related news in a flattened text. */
const LONGEST_BOX = 8
/** Short lines that may stand between a box and the text that goes on. */
const BETWEEN = 4

const DATED_TITLE = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/
/** "Trao 10 con bò giống cho hội viên nghèo (05/07/2018)": two of them in a row are a list of news. */
const isListedTitle = ({ block, folded, prose }: Weighed) =>
  prose === 0 && block.text.length > 20 && DATED_TITLE.test(folded)

/** Is this the head of a list of other news, of comments, of counters: do such lines follow it? */
function opensList(i: number, weighed: readonly Weighed[], from: number): boolean {
  if (!weighed[i]!.opensTail) return false
  const next = weighed.slice(i + 1, i + 5)
  return next.filter(isListed).length >= Math.min(2, next.length) || i - from > (weighed.length - from) * 0.6
}

/** The end of the widest region around block `i` that begins after block `last`. */
function boxEnd(ground: Ground, i: number, last: number): number {
  let end = i + 1
  for (const region of ground.around(ground.weighed[i]!.region)) {
    if (region.first <= last) break
    end = Math.max(end, region.end)
  }
  return end
}

/** Regions are nested a few dozens deep; only a page made to hurt goes beyond this. */
const DEEPEST = 200

/** The blocks of a page with the sums that the search asks for again and again. */
class Ground {
  /** Units of prose and of all text before each block. */
  private readonly proseBefore: number[] = [0]
  private readonly charsBefore: number[] = [0]

  constructor(
    readonly page: Page,
    readonly weighed: readonly Weighed[],
  ) {
    let prose = 0
    let chars = 0
    for (const one of weighed) {
      if (one.prose > 0 && !isLink(one) && !one.isChrome) prose += one.prose
      chars += one.block.text.length
      this.proseBefore.push(prose)
      this.charsBefore.push(chars)
    }
  }

  prose(from: number, to: number): number {
    return to > from ? this.proseBefore[to]! - this.proseBefore[from]! : 0
  }

  chars(from: number, to: number): number {
    return to > from ? this.charsBefore[to]! - this.charsBefore[from]! : 0
  }

  /** The regions that a region stands in, itself first, innermost first. */
  *around(region: Region): Generator<Region> {
    let at: Region | undefined = region
    for (let i = 0; at && i < DEEPEST; i++, at = this.page.regions[at.parent]) yield at
  }
}

/** The smallest region that holds the first prose and the headline above it: the column of the article. */
function columnOf(ground: Ground, first: number, headline: number): Region {
  let column = ground.weighed[first]!.region
  for (const region of ground.around(column)) {
    column = region
    if (region.first <= headline) break
  }
  return column
}

/** Does the article go on after a box that ends before `end`: does running text follow at once, in its column? */
function resumes(ground: Ground, end: number, column: Region): boolean {
  for (let k = end; k < Math.min(column.end, end + BETWEEN); k++) {
    const one = ground.weighed[k]!
    if (one.opensTail || one.dated || isLink(one)) return false
    if (one.prose === 0 || one.isChrome) continue
    return runFrom(ground.weighed, k).mass >= (k === end ? RESUMED_AT_ONCE : RESUMED)
  }
  return false
}

/** Is this running text, and no teaser: long, or two paragraphs one after the other? */
function isText(ground: Ground, k: number): boolean {
  const { end, mass } = runFrom(ground.weighed, k)
  return mass >= RESUMED * 2 || (mass >= RESUMED && (ground.weighed[k + 1]?.prose ?? 0) > 0 && end > k + 1)
}

/** In a text without markup: where a list ends that running text follows; else -1. */
function listEnd(ground: Ground, i: number): number {
  for (let k = i + 1; k < Math.min(ground.weighed.length, i + LONGEST_BOX); k++) {
    const one = ground.weighed[k]!
    if (one.opensTail || one.dated || one.words === 'footer') return -1
    if (one.prose > 0 && !one.isChrome) return isText(ground, k) ? k : -1
  }
  return -1
}

/** Where the article is over, and the boxes before that. */
function findTail(ground: Ground, first: number, headline: number): { stop: number; insets: Set<number> } {
  const { page, weighed } = ground
  const insets = new Set<number>()
  const column = page.form === 'html' ? columnOf(ground, first, headline) : null
  let last = first
  for (let i = first; i < weighed.length; i++) {
    const one = weighed[i]!
    if (one.prose > 0 && !one.isChrome) last = i
    if (isListedTitle(one) && weighed[i + 1] && isListedTitle(weighed[i + 1]!)) return { stop: i, insets }
    if (!opensList(i, weighed, first)) continue
    const end = column ? boxEnd(ground, i, last) : listEnd(ground, i)
    if (end < 0 || (column && !resumes(ground, end, column))) return { stop: i, insets }
    for (let k = i; k < end; k++) insets.add(k)
    i = end - 1
  }
  return { stop: weighed.length, insets }
}

/** Levels above the first prose at which short lines still belong to it. */
const HOME_LEVELS = 2
/** Share of a neighbour's text that must be prose for the neighbour to be body too. */
const PROSE_SHARE = 0.5

/** Widens [first, …) region by region, child by child, as long as what is added is prose. */
function widen(ground: Ground, first: number, headline: number, stop: number): number {
  const start = ground.weighed[first]!.region
  let end = Math.min(stop, Math.max(first + 1, start.end))
  let level = 0
  for (const region of ground.around(start)) {
    const home = level++ <= HOME_LEVELS || (region.own & Mark.body) !== 0
    const to = Math.min(stop, region.end)
    if (to <= end) {
      if (region.first <= headline) break
      continue
    }
    end = !holdsChrome(ground, end, to) ? to : widenWithin(ground, region, end, to, home)
    if (region.first <= headline) break
  }
  return end
}

/** Takes the children of `region` that follow `end` while they are prose; short lines may stand between. */
function widenWithin(ground: Ground, region: Region, end: number, to: number, home: boolean): number {
  let at = end
  while (at < to) {
    const next = childEnd(ground, region, at, to)
    const prose = ground.prose(at, next)
    const marked = (ground.weighed[at]!.region.marks & Mark.body) !== 0 && (region.marks & Mark.body) === 0
    if (marked || (prose > 0 && prose >= ground.chars(at, next) * PROSE_SHARE)) end = next
    else if (home && at === end && isNeutral(ground, at, next)) end = next
    else if (ground.chars(at, next) > RESUMED && ground.prose(next, to) < ground.chars(next, to) * PROSE_SHARE) break
    at = next
  }
  return end
}

/** Share of links and chrome that lines which are body otherwise may hold: "Xem chi tiết tại đây". */
const TOLERATED = 0.08

/** Are these lines that nothing speaks against: next to no links, next to no chrome? */
function isNeutral(ground: Ground, from: number, to: number): boolean {
  let against = 0
  for (let i = from; i < to; i++) {
    const one = ground.weighed[i]!
    const chrome = one.isChrome && one.words !== 'no words' && one.words !== 'contact'
    if (isLink(one) || chrome) against += one.block.text.length
  }
  return against <= ground.chars(from, to) * TOLERATED
}

/** Does anything here speak against these lines? */
const holdsChrome = (ground: Ground, from: number, to: number) =>
  ground.weighed.slice(from, to).some(one => one.block.linkChars > 0 || one.isChrome)

/** End of the child of `region` that block `at` stands in. */
function childEnd(ground: Ground, region: Region, at: number, to: number): number {
  let child: Region | null = null
  for (const one of ground.around(ground.weighed[at]!.region)) {
    if (one === region) break
    child = one
  }
  return Math.min(to, Math.max(at + 1, child?.end ?? at + 1))
}

/** Lines that the body may begin with before its first prose: short ones that nothing speaks against. */
function leadIn(weighed: readonly Weighed[], headline: number, first: number): number {
  let from = first
  while (from > headline + 1) {
    const before = weighed[from - 1]!
    if (from - 1 <= headline) break
    if (before.region.index !== weighed[first]!.region.index && before.region.parent !== weighed[first]!.region.parent)
      break
    from--
  }
  return from
}

function nextProse(weighed: readonly Weighed[], from: number): number {
  let first = from
  while (first < weighed.length && !(weighed[first]!.prose > 0 && !weighed[first]!.isChrome)) first++
  return first
}

/** Where the longest unbroken text of the page begins. */
function bestProse(weighed: readonly Weighed[]): number {
  let best: Run | null = null
  for (const run of textRuns(weighed)) if (!best || run.mass > best.mass) best = run
  return best?.start ?? weighed.length
}

/** The body of the article under a headline; of the whole page where there is none (`headline` is -1). */
export function findBody(page: Page, weighed: readonly Weighed[], headline: number): Range {
  const first = headline >= 0 ? nextProse(weighed, headline + 1) : bestProse(weighed)
  const ground = new Ground(page, weighed)
  const opener = weighed.findIndex((one, i) => i > headline && one.opensTail)
  if (first >= weighed.length || (headline >= 0 && opener >= 0 && opener < first))
    return withoutProse(ground, headline, opener)
  const { stop, insets } = findTail(ground, first, headline)
  if (page.form === 'text') {
    const head = letterheadStart(weighed, headline >= 0 ? headline : first)
    const from = head >= 0 ? head : headline >= 0 ? headline + 1 : textStart(weighed, first)
    return { from, to: textEnd(weighed, first, stop), insets }
  }
  return {
    from: headline >= 0 ? leadIn(weighed, headline, first) : first,
    to: widen(ground, first, headline, stop),
    insets,
  }
}

/** Lines above the longest text of a page that has no headline: a chrome-free page may begin with so many. */
const OPENING = 3
/** "1.1. Nông nghiệp", "II. KẾT QUẢ", "a) Chăn nuôi": a head that says of itself that it is one */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[ivx]{1,5}[.)]|[a-dđ][.)])\s/u

/**
 * Without a headline, a text that is chrome-free is the body from its first line; else from the first whole sentence or
 * numbered head that leads to its longest text, with one short line between them at most.
 */
function textStart(weighed: readonly Weighed[], first: number): number {
  if (first <= OPENING && weighed.slice(0, first).every(one => one.chrome === null)) return 0
  let from = first
  for (let k = first - 1; k >= Math.max(0, from - 2); k--) {
    const one = weighed[k]!
    if (one.chrome !== null || one.dated || one.opensTail) break
    if (one.prose > 0 || NUMBERED.test(one.folded)) from = k
  }
  return from
}

/** After the last prose of a text the first line of chrome ends the body: what follows is a side column's. */
function textEnd(weighed: readonly Weighed[], first: number, stop: number): number {
  let end = stop
  for (let k = stop - 1; k > first && !(weighed[k]!.prose > 0 && !weighed[k]!.isChrome); k--)
    if (weighed[k]!.words !== null && weighed[k]!.words !== 'contact' && weighed[k]!.words !== 'no words') end = k
  return end
}

/** Short lines under a headline that no prose follows: a notice of a few words, or nothing but an attachment. */
function withoutProse(ground: Ground, headline: number, opener: number): Range {
  const { page, weighed } = ground
  const insets = new Set<number>()
  const plain = page.form === 'text' && weighed.every(one => one.chrome === null)
  if (headline < 0) return { from: 0, to: plain ? weighed.length : 0, insets }
  const stop = opener < 0 ? weighed.length : opener
  if (page.form === 'text') return { from: headline + 1, to: stop, insets }
  let to = headline + 1
  for (const region of ground.around(weighed[headline]!.region)) {
    to = Math.min(stop, region.end)
    if (to > headline + 1) break
  }
  return { from: headline + 1, to, insets }
}
