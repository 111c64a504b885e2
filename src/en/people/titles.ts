import type { Title } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { GROUP_STARTS } from '../lexicon/roles'
import { FIELDS_WITH_COMMA, PLURAL_HEADS, TITLE_HEADS, TITLE_MODIFIERS, WEAK_HEADS } from '../lexicon/titles'
import { countryAt, isAddress, isBodyWord, isCalendar, isNoPerson, type Name, personWithin, readName } from './names'

/** One post as it is written: token ranges of the whole and of its body. */
export interface TitleReading {
  from: number
  to: number
  headFrom: number
  headTo: number
  organisation: { from: number; to: number } | null
  plural: boolean
  /** The holder's name, where it follows without a mark: "Chairman of the People's Council Tran Van B". */
  name: Name | null
}

const heads = new PhraseTrie<{ plural: boolean; weak: boolean }>()
const weak = new Set(WEAK_HEADS)
for (const head of PLURAL_HEADS) heads.add(head, { plural: true, weak: false })
for (const head of TITLE_HEADS) heads.add(head, { plural: false, weak: weak.has(head) })
const modifiers = PhraseTrie.ofPhrases(TITLE_MODIFIERS)
const fields = PhraseTrie.of(FIELDS_WITH_COMMA.map(field => [field, true] as const))
/** Plural nouns that open a group: "… and representatives of …". */
const groups = new Set(GROUP_STARTS)
const CONNECTORS = new Set(['of', 'for', 'from', 'the', 'to', 'in', 'at', 'on', '&', 'under', 'its', "'s"])
const LONGEST = 30

export const headAt = (body: Body, i: number, limit: number) => {
  const modifier = modifiers.match(body.tokens, i, limit)
  const head = heads.match(body.tokens, modifier?.to ?? i, limit)
  return head && { from: i, to: head.to, ...head.value }
}

const gap = ({ text, tokens }: Body, i: number) => text.slice(tokens[i - 1]!.end, tokens[i]!.start)

/** End of one word of a body's or place's name at token `i`; null if none stands there. */
function wordEnd(body: Body, i: number, limit: number): number | null {
  const token = body.tokens[i]
  if (!token || i >= limit) return null
  const field = fields.match(body.tokens, i, limit)
  if (field) return field.to
  const country = countryAt(body, i)
  if (country && token.shape !== 'lower' && country <= limit) return country
  if (token.kind === 'number') {
    // "Military Region 7", "the 12th Party Central Committee"
    const suffix = body.tokens[i + 1]
    if (suffix && gap(body, i + 1) === '' && /^(?:st|nd|rd|th)$/.test(suffix.fold)) return i + 2
    return body.tokens[i - 1]?.shape === 'capital' && token.end - token.start <= 3 ? i + 1 : null
  }
  if (token.kind !== 'word' || isAddress(token.fold) || isCalendar(token.fold)) return null
  if (token.shape === 'lower' && !isBodyWord(token.fold)) return null
  const dash = body.tokens[i + 1]
  const glued = dash?.fold === '-' && gap(body, i + 1) === '' && i + 2 < limit && gap(body, i + 2) === ''
  return glued && body.tokens[i + 2]!.kind === 'word' ? i + 3 : i + 1
}

/** "and" that joins words of one body's name: "Planning and Investment", not "… and Secretary", "… and Tran Thi B". */
function joins(body: Body, i: number, limit: number): boolean {
  if (!/^(?:and|&)$/.test(body.tokens[i]?.fold ?? '')) return false
  // "East Asia and the Pacific"
  const the = body.tokens[i + 1]?.fold === 'the' && body.tokens[i + 2]?.shape === 'capital'
  return goesOnWith(body, the ? i + 2 : i + 1, limit)
}

function goesOnWith(body: Body, i: number, limit: number): boolean {
  if (wordEnd(body, i, limit) === null) return false
  const next = body.tokens[i]!
  if (headAt(body, i, limit) || (next.shape === 'lower' && groups.has(next.fold))) return false
  const name = readName(body, i, limit)
  return !(name && name.score >= 3 && name.to - name.from >= 2) && !beginsTitle(body, i, limit)
}

/** "provincial Party Secretary" behind "and": another post, not the rest of a body's name. */
function beginsTitle(body: Body, from: number, limit: number): boolean {
  for (let i = from, words = 0; words < 6; words++) {
    if (headAt(body, i, limit)) return true
    const end = wordEnd(body, i, limit)
    if (end === null || body.tokens[end]?.fold === 'of') return false
    i = end
  }
  return false
}

/** How far the name of a body goes from token `from`: its words, "of", "for", "and" between them. */
function organisationEnd(body: Body, from: number, limit: number): number {
  let to = from
  for (let i = from; i < Math.min(limit, from + LONGEST); ) {
    if (i > from && gap(body, i).includes('\n')) break
    if (CONNECTORS.has(body.tokens[i]!.fold) || joins(body, i, limit)) {
      i++
      continue
    }
    // "the National Assembly (NA)"
    if (
      body.tokens[i]!.fold === '(' &&
      body.tokens[i + 1]?.shape === 'upper' &&
      body.tokens[i + 2]?.fold === ')' &&
      i + 2 < limit
    ) {
      to = i + 3
      i = to
      continue
    }
    // A post inside a body's name stands behind "of": "the Council of Ministers".
    const isPost = headAt(body, i, limit)
    if (isPost && !isPost.weak && to > from && !CONNECTORS.has(body.tokens[i - 1]!.fold)) break
    const end = wordEnd(body, i, limit)
    if (end === null) break
    to = end
    i = end
  }
  return to
}

/** Words before the head: "Vinh Tan provincial Party Committee | Secretary", "Politburo | member". */
function headBehind(body: Body, from: number, limit: number) {
  for (let i = from; i < Math.min(limit, from + 14); ) {
    const head = headAt(body, i, limit)
    if (head) return head
    if (i > from && (CONNECTORS.has(body.tokens[i]!.fold) || joins(body, i, limit)) && body.tokens[i]!.fold !== 'at') {
      i++
      continue
    }
    const end = wordEnd(body, i, limit)
    if (end === null || (i > from && gap(body, i).includes('\n'))) return null
    i = end
  }
  return null
}

/**
 * The post that begins at token `from`.
 *
 * @param named whether its holder's name stands before it; otherwise a name may follow it without a mark.
 */
export function readTitle(body: Body, from: number, limit: number, named: boolean): TitleReading | null {
  const { tokens } = body
  const start = /^(?:the|an?|its)$/.test(tokens[from]?.fold ?? '') ? from + 1 : from
  const head = headBehind(body, start, limit)
  if (!head) return null
  const prenominal = head.from > start
  if (prenominal && tokens[start]!.shape === 'lower' && !isBodyWord(tokens[start]!.fold)) return null
  const next = tokens[head.to]
  const linked = next !== undefined && head.to < limit && /^(?:of|for|to|in|at|on|from)$/.test(next.fold)
  const direct = named || linked
  let to = direct ? organisationEnd(body, head.to, limit) : head.to
  to = Math.max(to, head.to)
  let name: Name | null = null
  if (!named) {
    const end = Math.max(to, capitalsEnd(body, to, limit))
    name = linked ? personWithin(body, head.to + 1, end, limit) : nameAfter(body, head.to, limit)
    if (name) to = linked ? name.from : head.to
  }
  if (head.weak && !prenominal && to === head.to) return null
  const organisation =
    to > head.to ? { from: afterConnectors(body, head.to, to), to } : prenominal ? { from: start, to: head.from } : null
  return { from: start, to, headFrom: head.from, headTo: head.to, organisation, plural: head.plural, name }
}

const capitalsEnd = (body: Body, from: number, limit: number) => {
  const name = readName(body, from, limit)
  return name && gap(body, from) === ' ' ? name.to : from
}

/** The name right behind the head: "Deputy Prime Minister Tran Quang Lich", "Deputy PM Lich". */
function nameAfter(body: Body, at: number, limit: number): Name | null {
  if (at >= limit || gap(body, at) !== ' ') return null
  const name = readName(body, at, limit)
  return name && name.score > -3 && !isNoPerson(body, name.from, name.to) ? name : null
}

function afterConnectors({ tokens }: Body, from: number, to: number): number {
  let i = from
  while (i < to - 1 && (CONNECTORS.has(tokens[i]!.fold) || tokens[i]!.fold === 'and')) i++
  return i
}

const LEVELS: readonly (readonly [Title['level'], RegExp])[] = [
  ['thôn', /(?<!\p{L})(?:hamlet|village|residential)(?!\p{L})/u],
  ['xã', /(?<!\p{L})(?:commune|ward|township)(?!\p{L})/u],
  ['huyện', /(?<!\p{L})(?:district|town)(?!\p{L})/u],
  ['tỉnh', /(?<!\p{L})(?:provincial|province|province's|city|municipal|department)(?!\p{L})/u],
  [
    'trung ương',
    /central|politburo|minist|national assembly|prime|(?<!\p{L})(?:state|pm|na|government|military region|ambassador|party general)(?!\p{L})|secretariat/u,
  ],
]
const BRANCHES: readonly (readonly [Title['branch'], RegExp])[] = [
  [
    'quân đội',
    /military|commander|commissar|border guard|chief of staff|army|navy|national defen[cs]e|regiment|division|brigade/,
  ],
  ['công an', /police|public security/],
  ['tư pháp', /court|procura|judge|prosecutor|judg(?:e)?ment/],
  ['quốc hội', /national assembly|(?<!\p{L})na(?!\p{L})/u],
  ['hội đồng', /people's council/],
  [
    'mặt trận',
    /fatherland front|women's union|farmers'|veterans'|youth union|labou?r (?:con)?federation|trade union|red cross|association/,
  ],
  ['tôn giáo', /sangha|buddhist|church|parish|diocese|bishop|patriarch/],
  ['đảng', /party|politburo|secretariat|secretary|propaganda|mass mobili/],
  ['nhà nước', /president of (?:the )?(?:state|socialist)|state president|minister|government|(?<!\p{L})pm(?!\p{L})/u],
  ['chính quyền', /people's committee|department|office|inspectorate|bureau|centre|center|division/],
]
const first = <T>(rules: readonly (readonly [T, RegExp])[], text: string): T | null =>
  rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** A title in its two halves; level and branch are the Vietnamese reader's. */
export function describeTitle(body: Body, title: TitleReading): Title {
  const slice = (from: number, to: number) => {
    const { start, end } = spanOf(body.tokens, from, to)
    return { text: body.text.slice(start, end), folded: body.folded.slice(start, end) }
  }
  const whole = slice(title.from, title.to)
  const { organisation, headFrom, headTo } = title
  return {
    text: whole.text,
    position: slice(headFrom, headTo).text,
    organization:
      organisation && organisation.to > organisation.from ? slice(organisation.from, organisation.to).text : null,
    level: first(LEVELS, whole.folded),
    branch: first(BRANCHES, whole.folded),
  }
}
