import { cleanLine } from '../text/clean'
import { fold } from '../text/fold'
import { Mark, type Page } from './block'
import { isCrumbs, mayBeCrumbs, skipLinks } from './chrome'
import { withoutPhotoCredit } from './credits'
import { isLetterhead } from './letterhead'
import { CAPTIONS, SECTION_NAMES, SITE_NAMES, SITE_OWNERS } from './lexicon/names'
import { phrases } from './phrases'
import { massAfter } from './runs'
import { endsIn } from './sentence'
import type { Weighed } from './weigh'
import { countWords, overlap, wordsOf } from './wording'

export interface Headline {
  /** Block that holds it. */
  readonly index: number
  readonly text: string
  readonly score: number
}

const alternatives = (table: string) => phrases(table).join('|')
const SITE_NAME = new RegExp(alternatives(SITE_NAMES), 'u')
const SITE_OWNER = new RegExp(alternatives(SITE_OWNERS), 'u')
const isSiteName = (folded: string) => SITE_NAME.test(folded) || SITE_OWNER.test(folded)
const SECTION_NAME = new RegExp(`^(?:${alternatives(SECTION_NAMES)})[^.!?]{0,40}$`, 'u')
const CAPTION = new RegExp(alternatives(CAPTIONS), 'u')
/** What banners and marquees say. */
const SLOGAN = /^(?:nhiệt liệt|mừng đất nước|mừng đảng|kính chào|chào mừng (?:quý|bạn|các bạn))|!$/u
/** How a lead begins rather than a headline. */
const LEAD_START =
  /^(?:\(|[\p{L}.]{2,8} - )?(?:sáng|trưa|chiều|tối|đêm|ngày|từ ngày|trong|vừa qua|mới đây|hôm nay|hôm qua|nhằm|để|theo|thực hiện|nhân dịp|những ngày)(?!\p{L})/u
const BETWEEN_PARTS = /\s[|\-–—»>]\s/
const CRUMB_SEPARATOR = /[>»/|›→]/
const SHORTEST = 8
const LONGEST = 300
/** Prose of this length right above a line puts the line inside a text; a kicker is shorter. */
const PARAGRAPH = 70
/** Units of running text that no teaser has. */
const MASS_OF_ARTICLE = 200
/** A longer sentence beside a stamp is a teaser or a lead. */
const SHORT_SENTENCE = 100
/** Blocks after a headline among which its article must begin. */
const REACH = 9
/** Lines between a headline and its repetition. */
const REPEATED = 5
/** Below this nothing on the page is a headline. */
const ENOUGH = 2
/** More than sums of scores differ by when they are added in another order. */
const ROUNDING = 1e-6

/** "Tên bài - Cổng thông tin điện tử huyện X": the parts of a page title that are no site name. */
function titleParts(title: string | null | undefined, site: string | null | undefined): string[] {
  if (!title) return []
  const parts = [title, ...title.split(BETWEEN_PARTS)].map(part => part.trim())
  return parts.filter(part => part.length >= SHORTEST && part !== site && !isSiteName(fold(part)))
}

const unmarked = (folded: string) =>
  folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')

/** How much of the headline's words the address repeats, 0–1. */
function slugShare(words: readonly string[], slug: ReadonlySet<string>): number {
  if (slug.size < 4 || words.length === 0) return 0
  return words.filter(word => slug.has(unmarked(word))).length / words.length
}

/** What the rest of the page says about which block is the headline. */
interface Signs {
  /** Titles that the head of the page and its breadcrumbs name. */
  readonly named: ReadonlySet<string>
  readonly slug: ReadonlySet<string>
  /** Lines that stand twice, close by: a headline above and below its section. */
  readonly seen: ReadonlySet<string>
  /** Which lengths the lines of both have: no line of another need be folded to be looked up. */
  readonly lengths: readonly (0 | 1)[]
  readonly form: Page['form']
  /** The first line of a flattened text that is no chrome; -1 for HTML. */
  readonly first: number
  /** A flattened text that begins with running text: an excerpt, whose short lines are captions and heads. */
  readonly excerpt: boolean
  /** Units of running text that follow a block (see {@link massAfter}). */
  massAfter(i: number): number
}

function readSigns(page: Page, weighed: readonly Weighed[], url: string | null | undefined): Signs {
  const { metas, title } = page.head
  const site = metas.get('og:site_name')
  const named = new Set(
    [metas.get('og:title'), metas.get('twitter:title'), title].flatMap(name => titleParts(name, site)).map(fold),
  )
  const seen = new Set<string>()
  for (let i = 0; i < weighed.length; i++) {
    const one = weighed[i]!
    const { length } = one.block.text
    for (let k = i + 1; k <= i + REPEATED && k < weighed.length; k++)
      if (weighed[k]!.block.text.length === length && weighed[k]!.isLike(one)) seen.add(one.folded)
    if (mayBeCrumbs(one.block.text) && isCrumbs(one.folded)) named.add(one.folded.split(CRUMB_SEPARATOR).at(-1)!.trim())
  }
  const lengths: (0 | 1)[] = new Array(LONGEST + 1).fill(0)
  for (const line of [...named, ...seen]) if (line.length <= LONGEST) lengths[line.length] = 1
  let mass: number[] | undefined
  const path = (url ?? metas.get('og:url') ?? '').toLowerCase().split(/[?#]/)[0]!
  return {
    named,
    slug: new Set(path.split(/[^a-z0-9]+/).filter(word => word.length > 1)),
    seen,
    lengths,
    form: page.form,
    first: page.form === 'text' ? weighed.findIndex(one => one.chrome === null && !one.dated) : -1,
    excerpt: page.form === 'text' && isRunningText(weighed[0]),
    massAfter(i) {
      mass ??= massAfter(weighed, REACH)
      return mass[i]!
    },
  }
}

const isRunningText = (one: Weighed | undefined) =>
  one !== undefined && one.chrome === null && !one.dated && one.prose >= PARAGRAPH && endsIn(one.folded, '.!?…;:')

/** A sign is worth what it adds to the score of a block. */
function markup({ block, region }: Weighed): number {
  const marked = region.own & Mark.title ? 4 : region.marks & Mark.title ? 2 : 0
  const heading = [0, 3, 2, 1.5, 1, 0.5, 0.5][block.heading]!
  const bold = block.boldChars > block.text.length * 0.8 ? 0.5 : 0
  const other = region.own & (Mark.caption | Mark.stamp | Mark.author | Mark.lead | Mark.source) ? -2 : 0
  return marked + heading + bold + other + (region.marks & Mark.siteTitle ? -4 : 0) + (block.kind === 'list' ? -2 : 0)
}

/** What the number of its words costs a line. */
function wordiness({ block }: Weighed): number {
  const words = countWords(block.text)
  return words < 4 ? -3 : words > 45 ? -2 : 0
}

/** What the length of a line and its links cost it. */
function measure({ block }: Weighed): number {
  let score = 0
  if (block.linkChars > block.text.length * 0.5) score -= 4
  if (block.text.length > 200) score -= 1.5
  return score
}

/** What a stamp on a line costs it. */
const stamped = ({ dated, stamps }: Weighed): number => (dated || stamps.some(stamp => stamp.label) ? -8 : 0)

/** What else its wording costs it: never a gain, so a line that is lost at a glance is not asked. */
function wording(one: Weighed): number {
  const { folded } = one
  const words = countWords(folded)
  let score = 0
  if (one.isChrome) score -= 5
  if (isSiteName(folded)) score -= words > 12 ? 1 : 5
  if (words < 7 && SECTION_NAME.test(folded)) score -= 2
  if (';,:'.includes(folded.charAt(folded.length - 1))) score -= 2
  if (SLOGAN.test(folded) || /^\(.*\)$/.test(folded)) score -= 4
  if (CAPTION.test(folded) || isLetterhead(one) || withoutPhotoCredit(one.block.text) !== null) score -= 8
  if (/^(?:[-+•*]|\d{1,2}[.)]\s)/.test(folded)) score -= 2
  return score
}

/** What it is worth that the page names a line or says it twice. */
function repeated(one: Weighed, { named, seen, lengths }: Signs): number {
  if (lengths[one.block.text.length] === 0) return 0
  return (named.has(one.folded) ? 5 : 0) + (seen.has(one.folded) ? 1 : 0)
}

/** What the address repeats of a line is worth at most. */
const MOST_OF_SLUG = 4

function echoes(one: Weighed, signs: Signs): number {
  const share = signs.slug.size < 4 ? 0 : slugShare(wordsOf(one.folded), signs.slug)
  return repeated(one, signs) + (share >= 0.6 ? share * MOST_OF_SLUG : 0)
}

interface Following {
  prose: number
  stamps: number
  lead: string
  between: number
}

/** What the blocks after a line are, up to the head of a list. */
function following(i: number, weighed: readonly Weighed[]): Following {
  const seen = { prose: 0, stamps: 0, lead: '', between: 0 }
  for (let k = i + 1; k < Math.min(weighed.length, i + 1 + REACH) && !weighed[k]!.opensTail; k++) {
    const next = weighed[k]!
    if (next.dated && k > i + 3) seen.stamps++
    if (next.isChrome) continue
    if (seen.lead === '' && next.prose === 0 && !next.dated && !next.isLike(weighed[i]!)) seen.between++
    if (seen.lead === '' && next.prose > 0) seen.lead = next.folded
    seen.prose += next.prose
  }
  return seen
}

/** The worth of the text that a line stands above. Without markup the length of the text is all there is to go by. */
function worthOf(i: number, signs: Signs, prose: number): number {
  if (signs.form === 'html') return prose >= 150 ? 2 : prose > 0 ? 1.5 : -1
  return prose === 0 ? -1 : Math.min(4, Math.max(0.5, Math.log2(signs.massAfter(i) / 75)))
}

const isParagraph = (one: Weighed | undefined) => one !== undefined && one.prose >= PARAGRAPH && one.chrome === null

/** Lines of captions and heads that may stand between a line and the running text above it. */
const CAPTION_LINES = 3

/** Does running text stand right above a line of a flattened page, or above the short lines right above it? */
function isWithinText(i: number, weighed: readonly Weighed[]): boolean {
  for (let k = i - 1; k >= Math.max(0, i - CAPTION_LINES); k--) {
    const one = weighed[k]!
    if (isParagraph(one)) return true
    if (one.chrome !== null || one.dated || one.opensTail) return false
  }
  return false
}

/** The worth of a stamp one, two and three lines away. */
const STAMP_BESIDE = [0, 1.5, 1.3, 1]
const BESIDE = [1, -1, 2, 3]
/** What stands round a line is hoped to be worth at most, and how far below the best a line may be that repeats it. */
const MOST_AROUND = { html: 5.5 + ROUNDING, text: 7.5 }
const BELOW_BEST = { html: 2, text: 1 }

/**
 * What stands round a line: text that it may be the headline of, a stamp beside it; a row of stamps is a list.
 *
 * @param shared how many of its words the lead has, 0–1
 */
function company(i: number, weighed: readonly Weighed[], signs: Signs, after: Following, shared: number): number {
  const one = weighed[i]!
  const { prose, stamps, lead, between } = after
  const beside = BESIDE.find(k => weighed[i + k]?.dated)
  const before = weighed[i - 1]
  let score = worthOf(i, signs, prose) + shared * 2
  if (beside !== undefined) score += STAMP_BESIDE[Math.abs(beside)]!
  if (i === signs.first) score += 1
  if (stamps >= 2) score -= 4
  if (lead !== '') score -= Math.min(between, 4) * 0.5
  if (signs.form === 'html') score -= isParagraph(before) ? 3 : 0
  else if (isWithinText(i, weighed)) score -= beside === undefined ? 4 : 2
  const { text } = one.block
  const isSentence = text.endsWith('.') || text.endsWith(';')
  if (isSentence && !isMarked(i, weighed, signs, beside)) score -= signs.form === 'html' ? 3 : 8
  if (signs.excerpt && echoes(one, signs) < 1) score -= 8
  return score
}

/** A sentence is no headline, unless the page marks it as one or says it twice, or it is short and `beside` a stamp. */
function isMarked(i: number, weighed: readonly Weighed[], signs: Signs, beside: number | undefined): boolean {
  const one = weighed[i]!
  if (echoes(one, signs) >= 1 || markup(one) >= 3) return true
  if (!beside || (weighed[i - 1]?.dated && signs.massAfter(i) < MASS_OF_ARTICLE)) return false
  return one.folded.length <= SHORT_SENTENCE && !LEAD_START.test(one.folded)
}

const mayBeHeadline = ({ block: { text, kind } }: Weighed) =>
  text.length >= SHORTEST && text.length <= LONGEST && kind !== 'table'

/** The block most like a headline: by its markup, its words, what repeats it and what follows it. */
export function findHeadline(page: Page, weighed: readonly Weighed[], url: string | null | undefined): Headline | null {
  const signs = readSigns(page, weighed, url)
  let best: Headline | null = null
  for (let i = 0; i < weighed.length; i++) {
    const one = weighed[i]!
    if (!mayBeHeadline(one)) continue
    const least = Math.max(ENOUGH, best ? best.score - BELOW_BEST[page.form] : ENOUGH) - MOST_AROUND[page.form]
    const set = markup(one) + measure(one)
    const hoped = repeated(one, signs) + (signs.slug.size < 4 ? 0 : MOST_OF_SLUG)
    if (set + hoped < least) continue
    const measured = set + wordiness(one)
    if (measured + hoped < least || one.opensTail) continue
    const echoed = echoes(one, signs)
    const seen = measured + stamped(one)
    if (seen + echoed < least) continue
    // The headline may stand twice, and the second time is the one above the text.
    const again = best !== null && i - best.index < REACH && weighed[best.index]!.isLike(one)
    const beats = best ? best.score - (again ? 2 : 0) : Number.NEGATIVE_INFINITY
    const after = following(i, weighed)
    if (seen + echoed + company(i, weighed, signs, after, 1) < Math.max(ENOUGH, beats) - ROUNDING) continue
    const own = seen + wording(one) + echoed
    const score = own + company(i, weighed, signs, after, overlap(one.folded, after.lead))
    if (score >= ENOUGH && score > beats) best = { index: i, text: headlineText(one), score }
  }
  return best
}

/** "null Lai Vung sẽ tổ chức …" (Liferay) and skip links that are glued to a headline. */
function headlineText({ block, folded }: Weighed): string {
  return cleanLine(block.text.slice(skipLinks(folded)))
}

/** The title that the head of the page names, where no block is like a headline. */
export function namedTitle(page: Page): string | null {
  const { metas, title } = page.head
  const site = metas.get('og:site_name')
  const parts = [metas.get('og:title'), metas.get('twitter:title'), title].flatMap(name => titleParts(name, site))
  return parts.filter(part => wordsOf(part).length >= 4).sort((a, b) => a.length - b.length)[0] ?? null
}
