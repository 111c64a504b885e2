import { cleanLine } from '../text/clean'
import { trimMarks } from '../text/ends'
import { fold } from '../text/fold'
import { Mark, type Page } from './block'
import { isCrumbs, mayBeCrumbs } from './chrome'
import type { Weighed } from './weigh'

const SEPARATOR = /[>»|›→\\]|(?<=\s)\/|\/(?=\s)|::/
const HOME =
  /^(?:bạn đang (?:ở|xem)(?: đây)?:?|trang chủ|trang nhất|home|tin chi tiết|xem tin|nội dung|root|pages|breadcrumbs?)$|^chi tiết|(?:cổng|trang) thông tin điện tử/u
/** Longest name of a section. */
const LONGEST = 60
/** Blocks round the headline in which a line may name the section. */
const NEAR = 4

function lastPart(parts: readonly string[], title: string | null): string | null {
  const names = parts.filter(
    part => part !== '' && part.length <= LONGEST && !HOME.test(fold(part)) && (!title || fold(part) !== fold(title)),
  )
  return names.at(-1) ?? null
}

const EDGES = ' \n>»|›→/\\-'

const partsOf = ({ block }: Weighed): string[] => {
  if (block.links.length > 1 && !SEPARATOR.test(block.text)) return block.links.map(cleanLine)
  return block.text.split(SEPARATOR).map(part => trimMarks(part, EDGES))
}

/** The crumbs that a run of blocks spells: "Trang chủ", "/", "Tin tức". */
function fromMarkup(weighed: readonly Weighed[], headline: number, title: string | null): string | null {
  const end = headline < 0 ? weighed.length : Math.min(weighed.length, headline + NEAR)
  for (let i = end - 1; i >= 0; i--) {
    if (!(weighed[i]!.region.marks & Mark.crumbs)) continue
    let from = i
    while (from > 0 && weighed[from - 1]!.region.marks & Mark.crumbs) from--
    const name = lastPart(weighed.slice(from, i + 1).flatMap(partsOf), title)
    if (name) return name
    i = from
  }
  return null
}

/** Is the line a few short names with separators between them? Links where the page is HTML. */
function isPath(page: Page, { block }: Weighed): boolean {
  const parts = block.text.split(SEPARATOR)
  if (parts.length < 2 || parts.length > 5 || parts.some(part => part.trim().length > 40)) return false
  return page.form === 'text' ? /[>»›]/.test(block.text) : block.links.length >= 2
}

/** "Trang chủ/" with the rest of the crumbs on the next line */
function nextCrumb(next: Weighed | undefined, headline: number, i: number, { block }: Weighed): string | null {
  if (!next || i + 1 >= headline || !/[>»|›→/]\s*$/.test(block.text)) return null
  return next.block.text.length <= LONGEST && next.prose === 0 ? trimMarks(next.block.text, EDGES) : null
}

/** A line that is a path of names: "Trang chủ > Hoạt động HĐND > Kỳ họp", "Tin tức » Tài nguyên - Môi trường". */
function fromPath(page: Page, weighed: readonly Weighed[], headline: number, title: string | null): string | null {
  const end = headline < 0 ? Math.min(weighed.length, 40) : headline
  for (let i = end - 1; i >= 0; i--) {
    const one = weighed[i]!
    const near = headline >= 0 && headline - i <= NEAR
    const path =
      (mayBeCrumbs(one.block.text) && isCrumbs(one.folded)) || (near && one.words === null && isPath(page, one))
    if (!path || one.block.links.length > 6) continue
    const parts = partsOf(one)
    const name = parts.length <= 7 ? (lastPart(parts, title) ?? nextCrumb(weighed[i + 1], headline, i, one)) : null
    if (name) return name
  }
  return null
}

const NAMELIKE = /^[\p{Lu}][^.!?:;]*$/u

const LABEL = /^(?:chuyên mục|danh mục|thể loại|mục|chuyên đề)\s*:\s*/u

/** "Chuyên mục: Tin đoàn thể" beside the headline */
function fromLabel(weighed: readonly Weighed[], headline: number): string | null {
  for (let i = Math.max(0, headline - NEAR); headline >= 0 && i < Math.min(weighed.length, headline + 2 * NEAR); i++) {
    const label = LABEL.exec(weighed[i]!.folded)
    const name = label ? weighed[i]!.block.text.slice(label[0].length) : ''
    if (name !== '' && name.length <= LONGEST) return name
  }
  return null
}

/** One of a row of short lines or links is a menu's. */
function isMenu(weighed: readonly Weighed[], i: number): boolean {
  const { block, region } = weighed[i]!
  if (region.marks & Mark.menu || block.kind === 'list') return true
  const before = weighed[i - 1]
  if (!before || before.words === 'tool line' || before.words === 'counter' || before.dated) return false
  return (
    before.block.text.length < 35 && before.block.linkChars > 0 === block.linkChars > 0 && before.words !== 'breadcrumb'
  )
}

/** Names in a menu that no news stands under. */
const NO_SECTION =
  /^(?:giới thiệu|liên hệ|góp ý|hỏi đáp|rss|bản đồ|thư điện tử|english|tiếng việt|đăng nhập|sơ đồ|tìm kiếm|trang chủ|trang nhất)/u
const TOP = /^trang (?:chủ|nhất)$|^home$/u

/** Crumbs that were flattened to lines: "Trang nhất", "Tin tức", "Tin trong huyện" right above the headline */
function fromLines(page: Page, weighed: readonly Weighed[], headline: number): string | null {
  if (page.form !== 'text' || headline < 2) return null
  for (let i = headline - 2; i >= Math.max(0, headline - NEAR); i--)
    if (TOP.test(weighed[i]!.folded) && !NO_SECTION.test(weighed[headline - 1]!.folded))
      return weighed[headline - 1]!.block.text.length <= LONGEST ? weighed[headline - 1]!.block.text : null
  return null
}

/** A short line beside the headline that names a section: "Tin tức - Sự kiện" between a headline and its repetition. */
function fromNeighbour(weighed: readonly Weighed[], headline: number): string | null {
  if (headline < 0) return null
  for (let i = headline - 1; i >= Math.max(0, headline - NEAR); i--) {
    const { block, folded, words, dated, region } = weighed[i]!
    if (
      region.marks & Mark.siteTitle &&
      /^\p{L}/u.test(block.text) &&
      !HOME.test(folded) &&
      block.text.length <= LONGEST
    )
      return block.text
    if (dated || block.text === '>' || words === 'counter' || words === 'no words') continue
    if (words === 'tool line' || block.text.length > LONGEST || region.marks & (Mark.share | Mark.related)) continue
    if (NO_SECTION.test(folded)) return null
    if ((words !== null && words !== 'menu line') || isMenu(weighed, i)) return null
    return NAMELIKE.test(block.text) && block.text.split(' ').length >= 2 && block.links.length <= 1 ? block.text : null
  }
  return null
}

/** The section of the site that the article stands in: the last crumb before its headline. */
export function findSection(
  page: Page,
  weighed: readonly Weighed[],
  headline: number,
  title: string | null,
): string | null {
  return (
    fromMarkup(weighed, headline, title) ??
    fromPath(page, weighed, headline, title) ??
    fromLabel(weighed, headline) ??
    fromLines(page, weighed, headline) ??
    page.head.metas.get('article:section') ??
    fromNeighbour(weighed, headline)
  )
}
