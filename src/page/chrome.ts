import { trimMarks } from '../text/ends'
import { tokenize } from '../text/tokens'
import { PhraseTrie } from '../text/trie'
import { CHROME_MARKS, Mark } from './block'
import {
  CONTACT_STARTS,
  CUT_LINES,
  FOOTER_STARTS,
  MENU_LINES,
  RUN_ON_STARTS,
  SHAREPOINT_LINES,
  TOOL_LINES,
} from './lexicon/lines'
import { Openings } from './openings'
import { phrases } from './phrases'
import { isLetter, isWordless, Trait } from './traits'

const escaped = (table: string) => phrases(table).map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const longestOf = (table: ReadonlySet<string>) => Math.max(...[...table].map(phrase => phrase.length))

const MENU = new Set(phrases(MENU_LINES))
const DROPPED = new Set([...phrases(SHAREPOINT_LINES), ...phrases(TOOL_LINES), ...MENU])
const CUTS = new Set(phrases(CUT_LINES))
/** How lines begin that are chrome whatever follows; what is named first counts where a line begins in two ways. */
const NOTICES = ['footer', 'contact', 'notice of the site'] as const
const STARTS = [FOOTER_STARTS, CONTACT_STARTS, RUN_ON_STARTS].reduce(
  (starts, table, rank) => starts.add(phrases(table), rank),
  new Openings<number>(),
)
const BEFORE_START = /^[*\-•\s]*/
const LONGEST_DROPPED = longestOf(DROPPED)
const LONGEST_CUT = longestOf(CUTS)
const GLUED_PHRASES = [...DROPPED, ...CUTS]
const GLUED = PhraseTrie.ofPhrases(GLUED_PHRASES)
/** What phrases of menus begin with, longer words first, and how many words the longest of them has. */
const GLUED_WORDS = openingsOf(GLUED_PHRASES)
/** SharePoint's skip links before anything else on the line. */
const SKIP_LINKS = new RegExp(
  `^(?:(?:${escaped(SHAREPOINT_LINES)
    .sort((a, b) => b.length - a.length)
    .filter(phrase => phrase.includes(' ') || phrase === 'null')
    .join('|')})(?=[\\s.|]|$)[\\s.|]*)+`,
  'u',
)

/** "Bỏ qua các Lệnh Ribbon", "Bật chế độ dễ truy nhập hơn" */
const RIBBON =
  /^(?:bỏ qua|chuyển đến|nhảy đến|bật|tắt).{0,45}(?:ribbon|ruy-?băng|nội dung chính|nội dung$|dễ truy (?:cập|nhập)|hoạt hình|hoạt họa)/u
/** "Lượt xem: 400", "Đã xem: 835", "1.024 lượt xem", "(0) Bình luận", "Hôm nay: 34 Hôm qua: 51", "Lượt xem bài viết: 9" */
const COUNTER =
  /^[([\s]{0,4}(?:(?:(?:tổng )?số )?(?:lượt|lần|người) (?:xem|đọc|truy cập|view)|đã xem|lượt|xem|view|views|viewed|hits?|phản hồi|bình luận|hôm nay|hôm qua|(?:trong )?tuần(?: này| trước| qua)?|(?:trong )?tháng(?: này| trước| qua| hiện tại)?|tất cả|tổng (?:số )?(?:lượt )?truy cập|tổng cộng|đang (?:online|truy cập|trực tuyến|xem)|online|khách|today|yesterday|all days|this week|this month)(?: bài viết| tin)?\s?[:(]?\s?\d/u
const COUNTED =
  /^\(?\d[\d.,]*\)?\s*(?:lượt (?:xem|đọc|truy cập)|người (?:đang )?(?:online|xem|truy cập)|bình luận|phản hồi|views?|comments?)/u
/** "Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Trung bình (0 Bình chọn)" */
const RATING = /^(?:tổng số điểm|xếp hạng\s*:|trung bình\s*\(|đánh giá\s*[:(]|click để (?:đánh giá|xếp hạng))/u
const CRUMBS = /^(?:bạn đang (?:ở|xem)|trang chủ|trang nhất|home)\s?:?\s?[>"/|›→-]/u
const CRUMB_START = /^(?:b[ạẠ]|tr|ho)/i
/** "False 2759": a flag of the template beside its counter */
const FLAGGED = /^(?:true|false) \d[\d.,]{0,12}$/u
/** "2 tháng 2 tuần trước", "58 phút trước": a stamp that only the crawl's clock could read */
const AGO = /^(?:khoảng |cách đây )?(?:\d{1,3} (?:năm|tháng|tuần|ngày|giờ|phút|giây) ?){1,3}trước$/u
const TAGS = /^(?:tags?|từ khóa|chủ đề)\s*:|^(?:#[\p{L}\d_ -]+)+$/u
/** Longest line that the whole-line vocabulary is asked about. */
const SHORT = 120
/** Longest line that may open what follows an article. */
const LONGEST_OPENER = 60
const LONGEST_GLUED = 400
/** Fewest names in a row that is a menu, and their mean length at most. */
const ROW = 6
const LONGEST_NAME = 35
const LONGEST_PREFIX = 2000
const SPACE = 0x20
const SENTENCE_ENDS = '.!?;,'
const PIPED = /\s[|•»]\s/u

function openingsOf(phrases: readonly string[]): Openings<number> {
  const most = new Map<string, number>()
  for (const phrase of phrases) {
    const [first, ...rest] = tokenize(phrase, phrase)
    const words = rest.reduce((sum, { kind }) => sum + Number(kind === 'word'), 1)
    most.set(first!.fold, Math.max(words, most.get(first!.fold) ?? 0))
  }
  /** For a word that begins a phrase in another spelling alone. */
  const longest = Math.max(...most.values())
  const openings = new Openings<number>()
  for (const word of [...GLUED.firstWords].sort((a, b) => b.length - a.length))
    openings.add([word], most.get(word) ?? longest)
  return openings
}

/** A line without the marks that lists and heads put round it: "» Tin liên quan:" is "tin liên quan". */
const bare = (folded: string) =>
  isLetter(folded.charCodeAt(0)) && isLetter(folded.charCodeAt(folded.length - 1))
    ? folded
    : trimMarks(folded, ' \n-+*•">|:(', ' \n.:…">|)')

/**
 * The length of a line and its letters at both ends, which say of most lines that they are none of a list; -1 where
 * folding, or taking marks off, may change them.
 */
function outlineOf(line: string): number {
  const first = line.charCodeAt(0) | 0x20
  const last = line.charCodeAt(line.length - 1) | 0x20
  if (!isLatin(first) || !isLatin(last) || TONE_LEADERS.includes(line.charAt(0))) return -1
  return (line.length * 128 + first) * 128 + last
}
const isLatin = (lowered: number) => lowered >= 97 && lowered <= 122
/** Letters that may take over the tone of the next one. */
const TONE_LEADERS = 'ouOU'
const CUT_OUTLINES = new Set([...CUTS].map(outlineOf))

/** Could a line, folded or not, open what follows an article? */
export function mayOpenTail(line: string): boolean {
  if (line.length > LONGEST_OPENER) return false
  const outline = outlineOf(line)
  return outline < 0 || CUT_OUTLINES.has(outline)
}

/** Does the line open what follows an article? Takes the folded line. */
export function opensTail(folded: string): boolean {
  const line = bare(folded)
  return line.length <= LONGEST_CUT && CUTS.has(line)
}

/** Could a line, folded or not, be breadcrumbs? */
export const mayBeCrumbs = (line: string): boolean => CRUMB_START.test(line)

export const isCrumbs = (folded: string): boolean => mayBeCrumbs(folded) && CRUMBS.test(folded)

/** Units of skip links that stand before other text on the line: "Skip to main content UBND huyện …" */
export const skipLinks = (folded: string): number => SKIP_LINKS.exec(folded)?.[0].length ?? 0

/** "Lịch sử hình thành | Điều kiện tự nhiên | Cơ cấu tổ chức | …": many short names between bars, no figures. */
function isRow(folded: string): boolean {
  if (folded.length < SHORT || /\d|[.!?;]\s/.test(folded)) return false
  const parts = folded.split(/[|•»]/)
  return parts.length >= ROW && folded.length <= parts.length * LONGEST_NAME
}

/** Is most of the line made of phrases of menus and tools: "Trang chủ Giới thiệu Thông báo Liên hệ"? */
function isGlued(folded: string): boolean {
  if (SENTENCE_ENDS.includes(folded.charAt(folded.length - 1))) return false
  const share = PIPED.test(folded) ? 0.5 : 0.7
  if (!mayBeGlued(folded, share) || /[.!?;]\s/.test(folded)) return false
  const tokens = tokenize(folded, folded)
  let words = 0
  let covered = 0
  let found = 0
  for (let i = 0; i < tokens.length; i++) {
    const match = GLUED.match(tokens, i)
    const to = match?.to ?? i + 1
    const here = tokens.slice(i, to).filter(token => token.kind === 'word').length
    words += here
    if (match && here > 0) {
      covered += here
      found++
    }
    i = to - 1
  }
  return found >= 2 && covered >= words * share
}

/** Units of menu phrases that a line begins with, two of them at least: "Trang chủ Tin tức UBND huyện …" */
export function menuPrefix(folded: string): number {
  const tokens = tokenize(folded.slice(0, LONGEST_PREFIX))
  let at = 0
  let found = 0
  for (let match = GLUED.match(tokens, at); match; match = GLUED.match(tokens, at)) {
    at = match.to
    found++
    while (tokens[at]?.kind === 'mark') at++
  }
  return found >= 2 ? (tokens[at]?.start ?? 0) : 0
}

/** Could most of the line be phrases of menus, two at least: do so many of its words begin one that is long enough? */
function mayBeGlued(folded: string, share: number): boolean {
  let found = 0
  let covered = 0
  let words = 0
  let within = false
  const end = folded.length
  for (let i = 0; i < end; i++) {
    const letter = isLetter(folded.charCodeAt(i))
    if (letter && (i === 0 || folded.charCodeAt(i - 1) === SPACE)) words++
    const opening = within && letter ? null : GLUED_WORDS.at(folded, i)
    if (opening && endsWord(folded, i + opening.phrase.length)) {
      found++
      covered += opening.value
    }
    within = letter
  }
  return found >= 2 && covered >= words * share
}

const endsWord = (line: string, at: number) => !isLetter(line.charCodeAt(at - 1)) || !isLetter(line.charCodeAt(at))

/** How the line begins, behind the marks of a list; null if as no notice does. */
function noticeOf(folded: string): string | null {
  const marks = isLetter(folded.charCodeAt(0)) ? 0 : BEFORE_START.exec(folded)![0].length
  let rank: number = NOTICES.length
  for (let from = 0; from <= marks; from++) rank = Math.min(rank, STARTS.at(folded, from)?.value ?? rank)
  return NOTICES[rank] ?? null
}

/** Patterns of short lines, each with what a line holds that it may match. */
const SHORT_LINES: readonly { reason: string; needs: number; pattern: RegExp }[] = [
  { reason: 'counter', needs: Trait.digit, pattern: COUNTER },
  { reason: 'counter', needs: Trait.digit, pattern: COUNTED },
  { reason: 'counter', needs: Trait.digit, pattern: FLAGGED },
  { reason: 'rating', needs: 0, pattern: RATING },
  { reason: 'posting stamp', needs: Trait.digit, pattern: AGO },
  { reason: 'tags', needs: Trait.label, pattern: TAGS },
]

function shortLine(folded: string, traits: number): string | null {
  const line = bare(folded)
  if (line.length <= LONGEST_DROPPED && DROPPED.has(line)) return MENU.has(line) ? 'menu line' : 'tool line'
  if (line !== folded && DROPPED.has(folded)) return MENU.has(line) ? 'menu line' : 'tool line'
  for (const { reason, needs, pattern } of SHORT_LINES)
    if ((traits & needs) === needs && pattern.test(folded)) return reason
  return null
}

/** Why a line is no part of any article, by its words alone; null if nothing speaks against it. */
export function chromeLine(folded: string, traits: number): string | null {
  if (isWordless(folded, traits)) return 'no words'
  const notice = noticeOf(folded)
  if (notice) return notice
  if (RIBBON.test(folded)) return 'tool line'
  const short = folded.length <= SHORT ? shortLine(folded, traits) : null
  if (short) return short
  if (isCrumbs(folded)) return 'breadcrumb'
  const row = (traits & Trait.bar) !== 0 && isRow(folded)
  return row || (folded.length <= LONGEST_GLUED && isGlued(folded)) ? 'row of menu lines' : null
}

const REASONS: readonly (readonly [number, string])[] = [
  [Mark.footer, 'footer'],
  [Mark.menu, 'menu'],
  [Mark.crumbs, 'breadcrumb'],
  [Mark.related, 'related news'],
  [Mark.cards, 'list of news'],
  [Mark.comment, 'comments'],
  [Mark.share, 'tools'],
  [Mark.counter, 'counter'],
  [Mark.tags, 'tags'],
  [Mark.login, 'form'],
  [Mark.banner, 'banner'],
  [Mark.aside, 'side column'],
]

export const isChromeMark = (marks: number): boolean => (marks & CHROME_MARKS) !== 0

/** Why a part of the page with these marks is no part of any article. */
export function chromeMark(marks: number): string | null {
  if (!isChromeMark(marks)) return null
  return REASONS.find(([mark]) => marks & mark)?.[1] ?? 'chrome'
}
