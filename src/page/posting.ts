import { Mark, type Page } from './block'
import type { Range } from './range'
import { type Stamp, stampOfMeta, stampOfUrl } from './stamp'
import type { Weighed } from './weigh'

export interface Posting {
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** Where it was read: 'label' | 'headline' | 'head' | 'address' | null. */
  readonly from: string | null
}

/** Blocks before and after the headline in which its stamp stands, and after the body. */
const BEFORE = 4
const AFTER = 10
const BELOW = 6
/** A link this long is the headline of other news. */
const TITLE_LINK = 25
/** Blocks before a date among which other dates make it one of a list. */
const ROW = 8
/** "Thứ 3, Ngày 16/07/2024 -", "Thứ sáu, 29/03/2024, 03:46 [GMT+7]", a clock with seconds: what headers print. */
const CLOCK_START = /^(?:hôm nay|bây giờ|thứ|chủ nhật)/u
const CLOCK_END = /(?:-|gmt\s?\+?\s?7\]?|\d{1,2}:\d{2}:\d{2})\s?$/u
const HEADER = /hotline|đường dây nóng|your ip/u
const isClock = (folded: string) => (CLOCK_START.test(folded) && CLOCK_END.test(folded)) || HEADER.test(folded)

const WEEKDAY = /^(?:hôm nay|thứ|chủ nhật)(?!\p{L})/u

/** "Thứ tư, ngày 12 tháng 07 năm 2023" at the top of a flattened page: the day of the crawl */
const isHeaderDay = (page: Page, folded: string, stamp: Stamp, i: number) =>
  page.form === 'text' && (i === 0 || (i === 1 && !stamp.iso.includes('T'))) && WEEKDAY.test(folded)

interface Found {
  readonly stamp: Stamp
  readonly rank: number
  readonly at: number
}

/** Does block `i` stand nearer to the block after it than to the one before it, in the tree? */
function isNearer(page: Page, weighed: readonly Weighed[], i: number, after: number): boolean {
  for (let region = page.regions[weighed[i]!.block.region]; region; region = page.regions[region.parent]) {
    const above = region.first < i
    if (above || region.end > after) return !above
  }
  return false
}

/** Is the date one of a list of news: right after a link, or one of several? */
function isListed(page: Page, weighed: readonly Weighed[], i: number, headline: number): boolean {
  if (weighed[i]!.region.marks & (Mark.related | Mark.cards)) return true
  if (i > headline) return false
  const before = weighed[i - 1]
  const linked = before !== undefined && before.block.linkChars > TITLE_LINK && before.block.links.length === 1
  let dated = linked ? 1 : 0
  for (let k = Math.max(0, i - ROW); k < i; k++) if (weighed[k]!.dated || weighed[k]!.stamps.length > 0) dated++
  if (i === headline - 1 && page.form === 'html') return linked && dated >= 2 && !isNearer(page, weighed, i, headline)
  return dated >= 2
}

/** Stamps near the headline and right after the body; the nearer the better, after it better than before it. */
function candidates(page: Page, weighed: readonly Weighed[], headline: number, range: Range): Found[] {
  const found: Found[] = []
  const look = (i: number, distance: number) => {
    const one = weighed[i]
    if (!one) return
    for (const stamp of one.stamps) {
      if (!stamp.alone && !stamp.label && !(one.region.own & Mark.stamp)) continue
      if (!stamp.label && isListed(page, weighed, i, headline)) continue
      found.push({ stamp, rank: (stamp.label ? 100 : 0) + (one.region.own & Mark.stamp ? 2 : 0) - distance, at: i })
    }
  }
  let prose = 0
  for (let i = headline; i <= Math.min(weighed.length - 1, headline + AFTER); i++) {
    if (i > headline && weighed[i]!.opensTail) break
    if (i > headline && weighed[i]!.prose > 0 && !weighed[i]!.isChrome) prose++
    if (prose < 2 || weighed[i]!.stamps.some(stamp => stamp.label)) look(i, i - headline)
  }
  for (let i = Math.max(0, headline - BEFORE); i < headline; i++) {
    const top = page.form === 'text' && i <= 1
    const clock = (isClock(weighed[i]!.folded) || WEEKDAY.test(weighed[i]!.folded)) && !weighed[i]!.stamps[0]?.label
    if (clock && (top || headline - i > 1)) continue
    look(i, (headline - i) * 2 + 0.5)
  }
  for (let i = Math.max(headline + 1, range.to - BELOW); i < Math.min(weighed.length, range.to + BELOW); i++) {
    if (weighed[i]!.opensTail || weighed[i]!.words === 'footer') break
    if (weighed[i]!.stamps.some(stamp => stamp.label)) look(i, AFTER + i - range.to)
  }
  return found.sort((a, b) => b.rank - a.rank)
}

function linkedDate(page: Page, name: string): string | null {
  for (const text of page.head.linked) {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^"]{8,40})"`).exec(text)?.[1]
    const stamp = stampOfMeta(value)
    if (stamp) return stamp
  }
  return null
}

const POSTED_METAS = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'og:published_time',
  'dc.date.issued',
  'dc.date',
  'publishdate',
]
const UPDATED_METAS = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod']

const metaDate = (page: Page, names: readonly string[]) =>
  names.map(name => stampOfMeta(page.head.metas.get(name))).find(stamp => stamp !== null) ?? null

/** The same day with its time, where another place on the page knows it. */
function completed(iso: string, others: readonly (string | null)[]): string {
  if (iso.includes('T')) return iso
  return others.find(other => other?.startsWith(`${iso}T`)) ?? iso
}

/**
 * When the page was posted: a labelled stamp beside the headline before an unlabelled one, then what the head of the
 * page says, then the address. The clock in the page's header is never asked.
 */
export function findPosting(
  page: Page,
  weighed: readonly Weighed[],
  headline: number,
  range: Range,
  url: string | null | undefined,
): Posting {
  const near = headline >= 0 ? candidates(page, weighed, headline, range) : headless(page, weighed, range)
  const posted = near.find(({ stamp }) => stamp.label !== 'updated') ?? near[0]
  const timed = [...page.times]
    .filter(([at]) => Math.abs(at - headline) <= AFTER)
    .map(([, value]) => stampOfMeta(value))
  const head = metaDate(page, POSTED_METAS) ?? linkedDate(page, 'datePublished')
  const changed = metaDate(page, UPDATED_METAS) ?? linkedDate(page, 'dateModified')
  const updated = near.find(({ stamp }) => stamp.label === 'updated' && stamp !== posted?.stamp)?.stamp.iso ?? changed
  if (posted) {
    const publishedAt = completed(posted.stamp.iso, [...timed, head])
    return { publishedAt, updatedAt: later(updated, publishedAt), from: posted.stamp.label ? 'label' : 'headline' }
  }
  const publishedAt = timed[0] ?? head ?? stampOfUrl(url ?? page.head.metas.get('og:url'))
  return {
    publishedAt,
    updatedAt: later(updated, publishedAt),
    from: publishedAt ? (timed[0] || head ? 'head' : 'address') : null,
  }
}

const later = (updated: string | null, posted: string | null) =>
  updated && posted && updated.slice(0, 16) > posted.slice(0, 16) ? updated : null

/** Without a headline: a stamp on a line of its own before the body, the last one first. */
function headless(page: Page, weighed: readonly Weighed[], range: Range): Found[] {
  if (page.form === 'html' && range.to === 0) return []
  const found: Found[] = []
  for (let i = Math.max(0, range.from - AFTER); i < Math.min(weighed.length, range.from + 2); i++)
    for (const stamp of weighed[i]!.stamps)
      if (
        stamp.label ||
        (stamp.alone && !isClock(weighed[i]!.folded) && !isHeaderDay(page, weighed[i]!.folded, stamp, i))
      )
        found.push({ stamp, rank: (stamp.label ? 100 : 0) + i / 1000, at: i })
  return found.sort((a, b) => b.rank - a.rank)
}
