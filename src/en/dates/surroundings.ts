import type { Body } from '../../text/body'
import type { DateCandidate } from '../../vi/dates/candidate'
import { before } from '../../vi/dates/patterns'
import type { Surroundings } from '../../vi/dates/surroundings'
import {
  ASIDE_OPENERS,
  COMPLETION_WORDS,
  COUNTED_SO_FAR,
  DEADLINE_WORDS,
  DOCUMENT_DAY_WORDS,
  EVENT_VERBS,
  FEAST_WORDS,
  FUTURE_WORDS,
  ISSUE_VERBS,
  PAST_WORDS,
  UNTIL_WORDS,
} from '../lexicon/dates'
import { anyOf, END } from './patterns'

const said = (words: readonly string[]) => new RegExp(`(?<!\\p{L})${anyOf(words)}${END}`, 'u')
const [VERB, FUTURE, PAST, ISSUE] = [said(EVENT_VERBS), said(FUTURE_WORDS), said(PAST_WORDS), said(ISSUE_VERBS)]
/** The date's own text may hold the preposition: "by 2025". */
const opening = (words: readonly string[]) => new RegExp(`^${anyOf(words)}${END}`, 'u')
const limit = (words: readonly string[]) => [before(anyOf(words)), opening(words)] as const
const [DEADLINE, UNTIL, SO_FAR] = [limit(DEADLINE_WORDS), limit(UNTIL_WORDS), limit(COUNTED_SO_FAR)]
const COMPLETION = before(`${anyOf(COMPLETION_WORDS)}(?: [\\p{L}-]+){0,7}`)
const FEAST = new RegExp(`(?<!\\p{L})${anyOf(FEAST_WORDS)}(?: of [\\p{L}'-]+(?: [\\p{L}'-]+){0,7})?[ ("]{0,3}$`, 'u')
const DOCUMENT = before(anyOf(DOCUMENT_DAY_WORDS))
/** "Hanoi (VNA) – ", "(BGP) – ", "PANO - ", "VGP –". */
const BYLINE = /^(?:[^()\n]{0,40}\([^)]{2,40}\)|[\p{Lu}\p{L}.& ]{2,30}) ?(?:[-–—:]|\/-) ?/u
const OPENING = /^(?:(?:and|also|at|around|about|\d{1,2}(?::\d\d|h\d{0,2})?|a\.?m\.?|p\.?m\.?|[^\p{L}\d]) ?){0,4}$/u
const ASIDE = new RegExp(`^[^\\p{L}]{0,3}${anyOf(ASIDE_OPENERS)}${END}`, 'u')
const SET =
  /(?:,|(?<!\p{L})(?:held|place|opened|city|province|district|commune|ward|town|village|hall|hanoi|convened|organised|organized|ceremony|meeting|conference|session|here))(?: early| late)? $/u

/** Looks round each date of an English body, in the terms of the ladder that chooses the event. */
export function surroundingsOf(dates: readonly DateCandidate[], body: Body): Surroundings[] {
  let s = 0
  const startOf = (sentence: number) => body.tokens[body.sentences[sentence]!.from]!.start
  return dates.map(date => {
    while (s + 1 < body.sentences.length && startOf(s + 1) <= date.span.start) s++
    return look(date, body, s, startOf(s))
  })
}

function look(date: DateCandidate, body: Body, s: number, opens: number): Surroundings {
  const sentence = body.sentences[s]!
  const start = Math.max(opens, date.span.start - 240)
  const end = Math.min(body.tokens[sentence.to - 1]!.end, date.span.end + 240)
  const back = body.folded.slice(start, date.span.start)
  const after = body.folded.slice(date.span.end, end)
  const own = body.folded.slice(date.span.start, date.span.end)
  const near = back.slice(-110)
  const isDay = date.written.grain === 'day'
  const head = body.text.slice(start, date.span.start).replace(BYLINE, '').toLowerCase()
  const is = ([behind, inside]: readonly [RegExp, RegExp]) => behind.test(near) || inside.test(own)
  const on = /^(?:on|in the|this|yesterday|during)(?!\p{L})/u.test(own)
  return {
    sentence: s,
    caption: body.blocks[sentence.block]?.kind === 'caption',
    back,
    after,
    opens: head.length < 40 && OPENING.test(head),
    set: on || SET.test(back),
    aside: ASIDE.test(back) || /(?:photo|picture|source|updated?)\W{0,3}$/.test(back),
    verb: isDay && (VERB.test(after) || VERB.test(back)),
    toCome: isDay && isToCome(back.slice(-70), after),
    tense: tenseOf(near, own, after, `${back} ${after}`),
    deadline: is(DEADLINE),
    until: is(UNTIL) && !is(SO_FAR),
    completion: COMPLETION.test(near) && !PAST.test(near.slice(-60)),
    feast: isDay && !date.part && !on && FEAST.test(near),
    document: isDay && DOCUMENT.test(near),
    issued: isDay && ISSUE.test(back),
    issues: isDay && on && ISSUE.test(after.slice(0, 90)),
  }
}

function isToCome(back: string, after: string): boolean {
  const place = FUTURE.exec(after)?.index ?? Number.POSITIVE_INFINITY
  return FUTURE.test(back) || (place < 80 && place < (VERB.exec(after)?.index ?? place + 1))
}

function tenseOf(near: string, own: string, after: string, sentence: string): Surroundings['tense'] {
  const clause = after.split(/[;:]/, 1)[0]!.slice(0, 120)
  if (SO_FAR[0].test(near) || SO_FAR[1].test(own)) return 'past'
  if (DEADLINE[0].test(near) || DEADLINE[1].test(own)) return 'ahead'
  if (UNTIL[0].test(near) || UNTIL[1].test(own)) return 'likely ahead'
  if (PAST.test(clause) && !FUTURE.test(clause)) return 'past'
  return FUTURE.test(sentence) ? 'likely ahead' : 'open'
}
