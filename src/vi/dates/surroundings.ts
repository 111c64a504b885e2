import { type Body, tokenAt } from '../../text/body'
import { labelledEnd } from '../../text/ends'
import { Preceding } from '../../text/trie'
import {
  ASIDE_OPENERS,
  COMPLETION_WORDS,
  DEADLINE_WORDS,
  DOCUMENT_NOUNS,
  FEAST_WORDS,
  LAW_NOUNS,
  OCCASION_WORDS,
  UNTIL_WORDS,
} from '../lexicon/dates'
import { anyOf } from '../patterns'
import type { DateCandidate } from './candidate'
import { before, CLOCK, WORD_END } from './patterns'
import { type Kind, Said } from './said'

/** Where a date stands: what its sentence says before and after it. All text is folded. */
export interface Surroundings {
  /** Number of its sentence in the body. */
  sentence: number
  caption: boolean
  back: string
  after: string
  /** The date opens its sentence; only a byline ("(TTXVN) -"), "Vào", a clock time may go before. */
  opens: boolean
  /** The date follows a comma, or "vào". */
  set: boolean
  aside: boolean
  /** The sentence holds a verb of a reported event. */
  verb: boolean
  /** "sẽ", "dự kiến" come before any such verb. */
  toCome: boolean
  tense: 'past' | 'ahead' | 'likely ahead' | 'open'
  deadline: boolean
  until: boolean
  /** Something is to be completed by then. */
  completion: boolean
  feast: boolean
  /** A document or a law stands right before it. */
  document: boolean
  /** "vừa ban hành": the sentence reports that a document was issued. */
  issued: boolean
  /** "Ngày 1/9/2016, … ban hành": what follows is issued on that day. */
  issues: boolean
}

const DEADLINE = Preceding.ofPhrases(DEADLINE_WORDS)
const UNTIL = Preceding.ofPhrases(UNTIL_WORDS)
/** "Ngày Môi trường thế giới (5/6)", "Ngày Chuyển đổi số quốc gia 10/10"; not "ngày Chủ nhật". */
const NAMED_DAY = /[Nn]gày (?!Thứ|Chủ)\p{Lu}/gu
const NAME_OF_DAY = /^[^.;,:()\d]{2,60}[("]?$/u
const COMPLETION = before(`${anyOf(COMPLETION_WORDS)}(?: \\p{L}{1,8}){0,7}`)
const FEAST = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(FEAST_WORDS)}(?: ngày)?|${anyOf(OCCASION_WORDS)}(?: (?!là|do|vào|tại|ở|đã|từ)[\\p{L}\\d-]{1,12}){0,9})[ ("]{0,5}$`,
  'u',
)
const ISSUED = /(?<!\p{L})(?:vừa|mới|đã)(?: có| ký){0,2} (?:ban hành|ký)(?!\p{L})/u
const ISSUES = /^[^.;:]{0,80}(?<!\p{L})ban hành(?!\p{L})/u
const COUNTED_SO_FAR = /(?:tính đến|lũy kế đến)(?: hết)?[ (]*$/u
const CLAUSE_END = /[;:]/
const SET = /(?:[,;:]|(?<!\p{L})vào|diễn ra|tổ chức)(?: từ)? $/u
const SOON = /^ ?(?:\(?(?:sắp )?tới(?! nay)|\(dự kiến)/u
/** "Kế hoạch hành động số 45/KH-UBND của Ủy ban nhân dân tỉnh" */
const DOCUMENT = new RegExp(
  `(?<![\\p{L}\\d])${anyOf(DOCUMENT_NOUNS)}(?: \\p{L}{1,8}){0,4}? ?(?:số ?:? ?)?(?=\\d)`,
  'gu',
)
const ITS_NUMBER = /^\d[\p{L}\d/. -]{0,40}(?: của [^.;:()]{1,60})?[ (:,"]{0,5}$/u
const NAMED_DOCUMENT = before(`${anyOf(DOCUMENT_NOUNS)}(?: số)?`)
const LAW = before(`${anyOf(LAW_NOUNS)}(?: \\p{L}{1,8},?){0,16}`)
/** "(Cổng TTĐT) - ", "BHG - ", "VOV.VN: ". */
const BYLINE =
  /^(?:\([^)]{2,40}\)|[\p{L}.&]{2,16}) ?[-:–—]? ?(?=$)|^(?:\([^)]{2,40}\)|[\p{Lu}\p{L}.& ]{2,30})? ?[-:–—] ?/u
const OPENING = new RegExp(
  `^(?:(?:vào|trong|hồi|lúc|đúng|khoảng|và|bắt đầu|đầu giờ|cuối giờ|${CLOCK}|[^\\p{L}\\d]) ?){0,5}$`,
  'u',
)
const ASIDE = new RegExp(`^[^\\p{L}]{0,3}${anyOf(ASIDE_OPENERS)}${WORD_END}`, 'u')

/** Looks round each date. `dates` are in the order of the text. */
export function surroundingsOf(dates: readonly DateCandidate[], body: Body): Surroundings[] {
  let s = 0
  let said: Said | null = null
  return dates.map(date => {
    const before = s
    while (s + 1 < body.sentences.length && startOf(body, s + 1) <= date.span.start) s++
    if (said === null || s > before) said = new Said(body, body.sentences[s]!)
    return new Neighbourhood(date, body, s, said)
  })
}

const startOf = (body: Body, sentence: number) => body.tokens[body.sentences[sentence]!.from]!.start

/** How far round a date is looked, and how near a word stands that governs it, in units of the text. */
const REACH = 240
const NEAR = 110
const OPENING_REACH = 40
/** The longest byline that {@link BYLINE} takes away. */
const BYLINE_REACH = 48

/** Reads what is asked of a date's surroundings when it is asked: most dates need little of it. */
class Neighbourhood implements Surroundings {
  readonly caption: boolean
  readonly back: string
  readonly after: string
  readonly deadline: boolean
  readonly until: boolean
  document: boolean
  private readonly start: number
  private readonly end: number
  private readonly near: number
  private readonly isDay: boolean
  private told: Surroundings['tense'] | null = null
  private opening: boolean | null = null

  constructor(
    private readonly date: DateCandidate,
    private readonly body: Body,
    readonly sentence: number,
    private readonly said: Said,
  ) {
    const { tokens, folded } = body
    const { from, to, block } = body.sentences[sentence]!
    const { span } = date
    this.caption = body.blocks[block]?.kind === 'caption'
    this.start = Math.max(tokens[from]!.start, span.start - REACH)
    this.end = Math.min(tokens[to - 1]!.end, span.end + REACH)
    this.near = Math.max(this.start, span.start - NEAR)
    this.back = folded.slice(this.start, span.start)
    this.after = folded.slice(span.end, this.end)
    this.isDay = date.written.grain === 'day'
    const at = tokenAt(tokens, span.start)
    this.deadline = standsBefore(DEADLINE, body, at, from)
    this.until = standsBefore(UNTIL, body, at, from)
    this.document = this.isOfDocument()
  }

  get opens(): boolean {
    this.opening ??= this.readOpening()
    return this.opening
  }

  private readOpening(): boolean {
    if (this.back.length > OPENING_REACH + BYLINE_REACH) return false
    const head = this.body.text.slice(this.start, this.date.span.start).replace(BYLINE, '').toLowerCase()
    return head.length < OPENING_REACH && OPENING.test(head)
  }

  get set(): boolean {
    return SET.test(this.back.slice(-16))
  }

  get aside(): boolean {
    return ASIDE.test(this.back)
  }

  get verb(): boolean {
    return this.isDay && (this.follows('verb', this.start) || this.firstAfter('verb') >= 0)
  }

  get toCome(): boolean {
    if (!this.isDay) return false
    if (this.follows('toCome', this.date.span.start - 60)) return true
    const place = this.firstAfter('toCome')
    if (place < 0 || place >= 100) return false
    const verb = this.firstAfter('verb')
    return verb < 0 || place < verb
  }

  get tense(): Surroundings['tense'] {
    this.told ??= this.readTense()
    return this.told
  }

  get completion(): boolean {
    const { start } = this.date.span
    const words = this.wordsFrom('completion')
    return words !== null && COMPLETION.test(words) && !this.follows('past', Math.max(this.start, start - 60))
  }

  get feast(): boolean {
    if (!this.isDay || this.date.part) return false
    const words = this.wordsFrom('feast')
    if (words !== null && FEAST.test(words)) return true
    return this.back.includes('ngày ') && isNamed(this.body.text.slice(this.start, this.date.span.start))
  }

  get issued(): boolean {
    return this.isDay && ISSUED.test(this.back)
  }

  get issues(): boolean {
    return this.isDay && this.after.includes('ban hành') && ISSUES.test(this.after)
  }

  /** Does a word of this kind stand between `from` and the date? */
  private follows(kind: Kind, from: number): boolean {
    return this.said.has(kind, from, this.date.span.start)
  }

  /** How far behind the date the first word of this kind stands; -1 if there is none. */
  private firstAfter(kind: Kind): number {
    const place = this.said.find(kind, this.date.span.end, this.end)
    return place < 0 ? -1 : place - this.date.span.end
  }

  /** The text before the date from the first near word of this kind on; null if there is none. */
  private wordsFrom(kind: Kind): string | null {
    const { start } = this.date.span
    const from = this.said.find(kind, this.near, start)
    return from < 0 ? null : this.body.folded.slice(from, start)
  }

  private isOfDocument(): boolean {
    const { date, after } = this
    const isYear = date.written.grain === 'year'
    const words = isYear || this.isDay ? this.wordsFrom(isYear ? 'law' : 'document') : null
    if (words === null) return false
    if (isYear) return LAW.test(words)
    return (
      mayFollowDocument(date, words, after) &&
      (labelledEnd(words, DOCUMENT, ITS_NUMBER) >= 0 || NAMED_DOCUMENT.test(words))
    )
  }

  private readTense(): Surroundings['tense'] {
    const { after, said, start, end } = this
    const { span } = this.date
    const stop = after.search(CLAUSE_END)
    const clause = span.end + Math.min(stop < 0 ? after.length : stop, 120)
    const done =
      said.has('past', span.end, clause) && !/(?<!\p{L})sẽ(?!\p{L})/u.test(this.body.folded.slice(span.end, clause))
    if ((done && !SOON.test(after)) || COUNTED_SO_FAR.test(this.back.slice(-24))) return 'past'
    if (this.deadline || SOON.test(after)) return 'ahead'
    if (this.until) return 'likely ahead'
    return said.has('future', start, span.start) || said.has('future', span.end, end) ? 'likely ahead' : 'open'
  }
}

/** Marks that may stand between a word and the date that it governs. */
const BETWEEN = new Set(['(', ':', ',', '"'])

/** Does one of the phrases stand before token `at`, with no more than a few blanks, quotes or brackets between? */
function standsBefore(phrases: Preceding<true>, { tokens }: Body, at: number, from: number): boolean {
  let last = at
  while (last > from && BETWEEN.has(tokens[last - 1]!.fold)) last--
  if (last === from || tokens[at]!.start - tokens[last - 1]!.end > 5) return false
  const match = phrases.match(tokens, last, from)
  if (!match) return false
  const before = tokens[match.from - 1]
  return !(before?.kind === 'number' && before.end === tokens[match.from]!.start)
}

const isNamed = (back: string) => labelledEnd(back, NAMED_DAY, NAME_OF_DAY) >= 0

/**
 * "Thực hiện Kế hoạch số 45/KH-UBND, ngày 5/7, xã …" goes on with a day of its own; after a comma the day of a document
 * has its year and its issuer or subject.
 */
export function mayFollowDocument({ part, written }: DateCandidate, before: string, after: string): boolean {
  if (part || written.since) return false
  return !/, ?\(?$/.test(before) || (written.from.year !== null && /^ ?(?:của|về|v\/v|do|[.;)]|$)/u.test(after))
}
