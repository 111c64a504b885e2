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

const phrases = (table: string): string[] =>
  table
    .split(/[\n¦]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
const escaped = (table: string) => phrases(table).map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

const MENU = new Set(phrases(MENU_LINES))
const DROPPED = new Set([...phrases(SHAREPOINT_LINES), ...phrases(TOOL_LINES), ...MENU])
const CUTS = new Set(phrases(CUT_LINES))
const FOOTER = new RegExp(`^[*\\-•\\s]*(?:${escaped(FOOTER_STARTS).join('|')})`, 'u')
const CONTACT = new RegExp(`^[*\\-•\\s]*(?:${escaped(CONTACT_STARTS).join('|')})`, 'u')
const RUN_ON = new RegExp(`^[*\\-•\\s]*(?:${escaped(RUN_ON_STARTS).join('|')})`, 'u')
const GLUED = PhraseTrie.ofPhrases([...DROPPED, ...CUTS])
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
/** "2 tháng 2 tuần trước", "58 phút trước": a stamp that only the crawl's clock could read */
const AGO = /^(?:khoảng |cách đây )?(?:\d{1,3} (?:năm|tháng|tuần|ngày|giờ|phút|giây) ?){1,3}trước$/u
const TAGS = /^(?:tags?|từ khóa|chủ đề)\s*:|^(?:#[\p{L}\d_ -]+)+$/u
const WORDLESS = /^[^\p{L}]*$/u
/** Longest line that the whole-line vocabulary is asked about. */
const SHORT = 120
const LONGEST_GLUED = 400
/** Fewest names in a row that is a menu, and their mean length at most. */
const ROW = 6
const LONGEST_NAME = 35
const LONGEST_PREFIX = 2000
const PIPED = /\s[|•»]\s/u

/** A line without the marks that lists and heads put round it: "» Tin liên quan:" is "tin liên quan". */
const bare = (folded: string) => trimMarks(folded, ' \n-+*•">|:(', ' \n.:…">|)')

/** Does the line open what follows an article? Takes the folded line. */
export const opensTail = (folded: string): boolean => folded.length <= 60 && CUTS.has(bare(folded))

export const isCrumbs = (folded: string): boolean => CRUMBS.test(folded)

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
  if (folded.length > LONGEST_GLUED || /[.!?;]\s|[.!?;,]$/.test(folded)) return false
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
  return found >= 2 && covered >= words * (PIPED.test(folded) ? 0.5 : 0.7)
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

/** Why a line is no part of any article, by its words alone; null if nothing speaks against it. */
export function chromeLine(folded: string): string | null {
  if (WORDLESS.test(folded)) return 'no words'
  if (FOOTER.test(folded)) return 'footer'
  if (CONTACT.test(folded)) return 'contact'
  if (RUN_ON.test(folded)) return 'notice of the site'
  if (RIBBON.test(folded)) return 'tool line'
  if (folded.length <= SHORT) {
    if (DROPPED.has(bare(folded)) || DROPPED.has(folded)) return MENU.has(bare(folded)) ? 'menu line' : 'tool line'
    if (COUNTER.test(folded) || COUNTED.test(folded)) return 'counter'
    if (RATING.test(folded)) return 'rating'
    if (AGO.test(folded)) return 'posting stamp'
    if (TAGS.test(folded)) return 'tags'
  }
  if (CRUMBS.test(folded)) return 'breadcrumb'
  return isRow(folded) || isGlued(folded) ? 'row of menu lines' : null
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

/** Why a part of the page with these marks is no part of any article. */
export function chromeMark(marks: number): string | null {
  if (!(marks & CHROME_MARKS)) return null
  return REASONS.find(([mark]) => marks & mark)?.[1] ?? 'chrome'
}
