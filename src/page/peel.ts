import type { Removed } from '../schema'
import { fold } from '../text/fold'
import { CHROME_MARKS, Mark, type Page } from './block'
import { according, bareCredit, type Credit, labelledCredit, markedAuthor } from './credits'
import type { Range } from './range'
import type { Weighed } from './weigh'

/** The blocks of the body, and everything else with the reason for its absence where one was asked for. */
export interface Peeled {
  readonly kept: readonly Weighed[]
  readonly removed: readonly Removed[]
  readonly credits: readonly Credit[]
}

/** Blocks round the body in which a byline or a source is looked for. */
const AROUND = 8
/** Lines at the end of a body that may be credits without saying so. */
const LAST_LINES = 3
const ATTACHED =
  /^(?:tệp|tập tin|file|tài liệu|văn bản|các tệp|các file|tệp tin)?\s?(?:đính kèm|kèm theo)|^(?:xem|tải)(?: về| xuống)?\s?(?:chi tiết|file|văn bản|toàn văn|nội dung)?\s?(?:tại đây|về)\s?[.:]?$|^download/u
const FILE_SIZE = /^\(?[\d.,]{1,12}\s?[kmg]b\)?$/iu
/** Official letters end in the signer's name below the office: no byline. */
const SIGNED =
  /^(?:kt\.|tm\.|tl\.|q\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó|chánh|bí thư|người ký|đã ký|\(đã ký\))/u

/** A picture's file name before the headline that is its description: "2023 07 12 so ket 05 anh " */
const FILE_STEM = /^(?=.*\d)[a-z\d _.-]{4,100}$/

const LINK_SHARE = 0.8
/** "Xem thêm: Khai mạc hội thi …" between two paragraphs */
const SEE_ALSO = /^(?:>>?\s*|"\s*)?(?:xem thêm|đọc thêm|xem tiếp|mời xem|tin liên quan|bài liên quan)\s*[:>"]/u
/** A shorter line is none. */
const SHORTEST_SENTENCE = 40
/** A longer line with a label is a sentence. */
const LONGEST_CREDIT = 120

/** What stands round a line of the body. */
interface Place {
  /** Does prose follow in the body? */
  readonly followed: boolean
  /** Is there a stamp, a counter or a footer within two lines? */
  readonly posted: boolean
}

function placeOf(weighed: readonly Weighed[], i: number, lastProse: number): Place {
  const beside = [-2, -1, 1, 2].map(k => weighed[i + k]).filter(one => one !== undefined)
  return {
    followed: lastProse > i,
    posted: beside.some(one => one.dated || one.words === 'counter' || one.words === 'footer'),
  }
}

/** Figures of a table that was flattened, the address in a notice: chrome elsewhere, not here. */
function isBodyAfterAll({ words, folded, region }: Weighed, { followed, posted }: Place): boolean {
  if (region.marks & CHROME_MARKS) return false
  if (words === 'contact') return followed || !posted
  return words === 'no words' && followed && !posted && /\d/.test(folded) && folded !== '100%'
}

/** Why a line within the body's range is no part of the body; null if it is. */
function reasonWithin(one: Weighed, title: string | null, place: Place): string | null {
  const { block, folded } = one
  if (one.dated || (one.stamps.some(stamp => stamp.label) && one.prose === 0)) return 'posting stamp'
  if (one.chrome && !isBodyAfterAll(one, place)) return one.chrome
  if (title !== null && (folded === title || folded === `${title}.`)) return 'repeated headline'
  if (title !== null && folded.endsWith(title) && FILE_STEM.test(folded.slice(0, -title.length)))
    return 'repeated headline'
  if (one.opensTail && block.text.length < SHORTEST_SENTENCE) return 'head of a list'
  if (ATTACHED.test(folded) && one.prose === 0) return 'attachment'
  if (FILE_SIZE.test(folded)) return 'attachment'
  if (/^>>/.test(folded) && one.prose === 0) return 'link line'
  if (SEE_ALSO.test(folded) && (block.linkChars >= block.text.length * 0.5 || block.text.length < 140))
    return 'link line'
  if (block.linkChars >= block.text.length * LINK_SHARE && block.kind !== 'table') return 'link line'
  return null
}

/** A line that is marked as author or source by the page itself, beside the article. */
function markedCredit(one: Weighed): Credit | null {
  const { own } = one.region
  if (!(own & (Mark.author | Mark.source)) || one.block.text.length > 90 || one.stamps.length > 0) return null
  const labelled = labelledCredit(one.block.text, one.folded)
  if (labelled) return labelled
  if (own & Mark.source && !(own & Mark.author)) return { authors: [], source: one.block.text }
  return markedAuthor(one.block.text)
}

const creditOf = (one: Weighed): Credit | null => markedCredit(one) ?? labelledCredit(one.block.text, one.folded)

/** Does the body of a flattened page end in a head whose pictures or film were lost: "Truyền hình Hà Lâm:"? */
function isLostHead({ block: { text, index } }: Weighed, { form, blocks, images }: Page): boolean {
  if (form !== 'text' || !text.endsWith(':') || text.length >= SHORTEST_SENTENCE || index + 1 >= blocks.length)
    return false
  return images.every(({ before }) => before <= index)
}

/** Takes the bylines off the end of the body. */
function peelEnd(page: Page, kept: Weighed[], removed: Removed[], credits: Credit[]): void {
  if (kept.length > 1 && isLostHead(kept.at(-1)!, page))
    removed.push({ text: kept.pop()!.block.text, reason: 'head of a list' })
  for (let n = 0; n < LAST_LINES && kept.length > 1; n++) {
    const one = kept.at(-1)!
    const before = kept.at(-2)!
    if (one.block.kind === 'caption' || one.block.kind === 'table' || one.block.heading > 0) return
    const credit = bareCredit(one.block.text)
    if (!credit || SIGNED.test(before.folded) || before.block.kind === 'table') return
    if (/^[-+•*]/.test(one.block.text) || one.block.kind === 'list') return
    kept.pop()
    removed.push({ text: one.block.text, reason: 'byline' })
    credits.unshift(credit)
  }
}

/** Index of the last prose within a range. */
function lastProseOf(weighed: readonly Weighed[], { from, to }: Range): number {
  let last = to - 1
  while (last > from && (weighed[last]!.prose === 0 || weighed[last]!.isChrome)) last--
  return last
}

/** The blocks round the article in which it may be credited: from its headline to the head of other news. */
function creditable(weighed: readonly Weighed[], headline: number, range: Range): (i: number) => boolean {
  const from = (headline < 0 ? range.from : headline) - 2
  let to = range.to
  while (to < Math.min(weighed.length, range.to + AROUND) && !weighed[to]!.opensTail) to++
  return i => i >= from && i < to && weighed[i]!.block.kind !== 'table'
}

/** A lead that is printed again after its first time. */
const isRepeated = (one: Weighed, kept: readonly Weighed[]) =>
  kept.length < 3 && one.block.text.length > 60 && kept.some(other => other.folded === one.folded)

/** Parts the blocks of a page into the body and the rest. */
export function peel(
  page: Page,
  weighed: readonly Weighed[],
  headline: number,
  range: Range,
  titleText: string | null,
  explain: boolean,
): Peeled {
  const title = titleText === null ? null : fold(titleText)
  const kept: Weighed[] = []
  const removed: Removed[] = []
  const credits: Credit[] = []
  const near = creditable(weighed, headline, range)
  const lastProse = lastProseOf(weighed, range)
  weighed.forEach((one, i) => {
    const text = one.block.text
    if (!explain && isOutside(i) && !near(i)) return
    const credit = near(i) ? (creditOf(one) ?? (i > lastProse ? according(text, one.folded) : null)) : null
    const isCredit = credit !== null && (one.prose === 0 || text.length < LONGEST_CREDIT)
    if (isCredit) credits.push(credit)
    const reason = isCredit ? 'byline' : reasonOf(i)
    if (reason) removed.push({ text, reason })
    else kept.push(one)
  })
  peelEnd(page, kept, removed, credits)
  peelNames(kept, removed, credits)
  if (page.form === 'html') peelAfter(weighed, range, credits, removed)
  return { kept, removed, credits }

  function isOutside(i: number): boolean {
    return i < range.from || i >= range.to
  }

  function reasonOf(i: number): string | null {
    const one = weighed[i]!
    if (i === headline) return 'headline'
    if (one.dated && near(i)) return 'posting stamp'
    if (isOutside(i)) return one.chrome ?? 'outside the article'
    if (range.insets.has(i)) return 'related news'
    return reasonWithin(one, title, placeOf(weighed, i, lastProse)) ?? (isRepeated(one, kept) ? 'repeated lead' : null)
  }
}

/** An author's name that stands alone in the body as well as in a byline. */
function peelNames(kept: Weighed[], removed: Removed[], credits: readonly Credit[]): void {
  const names = new Set(credits.flatMap(credit => credit.authors))
  const alone = kept.findIndex(({ block }) => names.has(block.text))
  if (alone >= 0) removed.push({ text: kept.splice(alone, 1)[0]!.block.text, reason: 'byline' })
}

/** A byline without a label that stands right after the body, in an element of its own. */
function peelAfter(weighed: readonly Weighed[], range: Range, credits: Credit[], removed: Removed[]): void {
  if (credits.length > 0) return
  for (let i = range.to; i < Math.min(weighed.length, range.to + 2); i++) {
    const one = weighed[i]!
    if (one.opensTail || one.chrome || one.block.linkChars > 0) return
    const set =
      one.folded.startsWith('theo ') || one.block.right || one.block.boldChars > 0 || one.block.italicChars > 0
    const credit = set ? bareCredit(one.block.text) : null
    if (!credit) continue
    credits.push(credit)
    const entry = removed.find(({ text, reason }) => text === one.block.text && reason === 'outside the article')
    if (entry) entry.reason = 'byline'
    return
  }
}
