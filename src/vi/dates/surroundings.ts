import type { Body } from '../../text/body'
import { labelledEnd } from '../../text/ends'
import {
  ASIDE_OPENERS,
  COMPLETION_WORDS,
  DEADLINE_WORDS,
  DOCUMENT_NOUNS,
  EVENT_VERBS,
  FEAST_WORDS,
  FUTURE_WORDS,
  LAW_NOUNS,
  OCCASION_WORDS,
  PAST_WORDS,
  UNTIL_WORDS,
} from '../lexicon/dates'
import type { DateCandidate } from './candidate'
import { anyOf, before, CLOCK, WORD_END } from './patterns'

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

const said = (words: readonly string[]) => new RegExp(`(?<![\\p{L}])${anyOf(words)}${WORD_END}`, 'u')
const [VERB, FUTURE, PAST] = [said(EVENT_VERBS), said(FUTURE_WORDS), said(PAST_WORDS)]
const DEADLINE = before(anyOf(DEADLINE_WORDS))
/** "Ngày Môi trường thế giới (5/6)", "Ngày Chuyển đổi số quốc gia 10/10"; not "ngày Chủ nhật". */
const NAMED_DAY = /[Nn]gày (?!Thứ|Chủ)\p{Lu}/gu
const NAME_OF_DAY = /^[^.;,:()\d]{2,60}[("]?$/u
const COMPLETION = before(`${anyOf(COMPLETION_WORDS)}(?: \\p{L}{1,8}){0,7}`)
const UNTIL = before(anyOf(UNTIL_WORDS))
const FEAST = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(FEAST_WORDS)}(?: ngày)?|${anyOf(OCCASION_WORDS)}(?: (?!là|do|vào|tại|ở|đã|từ)[\\p{L}\\d-]{1,12}){0,9})[ ("]{0,5}$`,
  'u',
)
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u
const ISSUED = /(?<!\p{L})(?:vừa|mới|đã)(?: có| ký){0,2} (?:ban hành|ký)(?!\p{L})/u
const ISSUES = /^[^.;:]{0,80}(?<!\p{L})ban hành(?!\p{L})/u
const COUNTED_SO_FAR = /(?:tính đến|lũy kế đến)(?: hết)?[ (]*$/u
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
  return dates.map(date => {
    while (s + 1 < body.sentences.length && startOf(body, s + 1) <= date.span.start) s++
    return look(date, body, s)
  })
}

const startOf = (body: Body, sentence: number) => body.tokens[body.sentences[sentence]!.from]!.start

function look(date: DateCandidate, body: Body, s: number): Surroundings {
  const sentence = body.sentences[s]!
  const start = Math.max(startOf(body, s), date.span.start - 240)
  const end = Math.min(body.tokens[sentence.to - 1]!.end, date.span.end + 240)
  const back = body.folded.slice(start, date.span.start)
  const after = body.folded.slice(date.span.end, end)
  const near = back.slice(-110)
  const isDay = date.written.grain === 'day'
  const head = body.text.slice(start, date.span.start).replace(BYLINE, '').toLowerCase()
  return {
    sentence: s,
    caption: body.blocks[sentence.block]?.kind === 'caption',
    back,
    after,
    opens: head.length < 40 && OPENING.test(head),
    set: /(?:[,;:]|(?<!\p{L})vào|diễn ra|tổ chức)(?: từ)? $/u.test(back),
    aside: ASIDE.test(back),
    verb: isDay && (VERB.test(after) || VERB.test(back)),
    toCome: isDay && isToCome(back.slice(-60), after),
    tense: tenseOf(near, after, `${back} ${after}`),
    deadline: DEADLINE.test(near),
    until: UNTIL.test(near),
    completion: COMPLETION.test(near) && !PAST.test(near.slice(-60)),
    feast: isDay && !date.part && (FEAST.test(near) || isNamed(body.text.slice(start, date.span.start))),
    document: isOfDocument(date, near, after),
    issued: isDay && ISSUED.test(back),
    issues: isDay && ISSUES.test(after),
  }
}

const isNamed = (back: string) => labelledEnd(back, NAMED_DAY, NAME_OF_DAY) >= 0

function isToCome(back: string, after: string): boolean {
  const place = TO_COME.exec(after)?.index ?? Number.POSITIVE_INFINITY
  return TO_COME.test(back) || (place < 100 && place < (VERB.exec(after)?.index ?? place + 1))
}

function isOfDocument(date: DateCandidate, near: string, after: string): boolean {
  if (date.written.grain === 'year') return LAW.test(near)
  if (date.written.grain !== 'day' || !mayFollowDocument(date, near, after)) return false
  return labelledEnd(near, DOCUMENT, ITS_NUMBER) >= 0 || NAMED_DOCUMENT.test(near)
}

/**
 * "Thực hiện Kế hoạch số 45/KH-UBND, ngày 5/7, xã …" goes on with a day of its own; after a comma the day of a document
 * has its year and its issuer or subject.
 */
export function mayFollowDocument({ part, written }: DateCandidate, before: string, after: string): boolean {
  if (part || written.since) return false
  return !/, ?\(?$/.test(before) || (written.from.year !== null && /^ ?(?:của|về|v\/v|do|[.;)]|$)/u.test(after))
}

function tenseOf(near: string, after: string, sentence: string): Surroundings['tense'] {
  const clause = after.split(/[;:]/, 1)[0]!.slice(0, 120)
  const done = PAST.test(clause) && !/(?<!\p{L})sẽ(?!\p{L})/u.test(clause)
  if (COUNTED_SO_FAR.test(near) || (done && !SOON.test(after))) return 'past'
  if (DEADLINE.test(near) || SOON.test(after)) return 'ahead'
  if (UNTIL.test(near)) return 'likely ahead'
  return FUTURE.test(sentence) ? 'likely ahead' : 'open'
}
