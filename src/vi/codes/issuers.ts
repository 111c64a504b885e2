import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import {
  AFTER_AN_ISSUER,
  BODY_HEADS,
  CERTAIN_SURNAMES,
  FIELDS,
  ISSUER_NAMES,
  LEVELS,
  LOCAL_ISSUERS,
  NAMED_AFTER_PEOPLE,
  POSTS,
} from '../lexicon/issuers'
import { COMMON_SURNAMES } from '../lexicon/surnames'

const whole = PhraseTrie.ofPhrases([
  ...ISSUER_NAMES,
  ...FIELDS.flatMap(field => [`Bộ ${field}`, `Bộ trưởng Bộ ${field}`]),
])
const local = PhraseTrie.ofPhrases([
  ...LOCAL_ISSUERS,
  ...FIELDS.flatMap(field => [`Sở ${field}`, `Giám đốc Sở ${field}`, `Phòng ${field}`]),
])
const levels = PhraseTrie.ofPhrases(LEVELS)
const bodyHeads = PhraseTrie.ofPhrases(BODY_HEADS)
const places = PhraseTrie.ofPhrases(NAMED_AFTER_PEOPLE)
const closing = new WordSet(AFTER_AN_ISSUER)
const surnames = new WordSet(COMMON_SURNAMES.split(' '))
const certain = new WordSet(CERTAIN_SURNAMES)
const middles = new WordSet(['văn', 'thị'])
const posts = PhraseTrie.ofPhrases(POSTS)

/** An issuer without its place: `local` where a place may follow. */
interface Issuer {
  to: number
  local: boolean
}

/** Words that are no syllable of a place, even with a capital. */
const NO_PLACE = new WordSet(['về', 'ngày'])

const isCapital = ({ tokens, text }: Body, index: number) =>
  tokens[index]?.kind === 'word' && tokens[index]!.shape !== 'lower' && !text.startsWith('\n', tokens[index - 1]!.end)

const isSmall = ({ tokens, text }: Body, index: number) =>
  tokens[index]?.kind === 'word' && tokens[index]!.shape === 'lower' && !text.startsWith('\n', tokens[index - 1]!.end)

const LONGEST_BODY = 14

const isName = (body: Body, index: number) =>
  isCapital(body, index) && body.tokens[index]!.shape !== 'upper' && !NO_PLACE.has(body.tokens[index]!.word)

/** "Phòng Nông nghiệp và PTNT huyện", "Hội đồng Thi đua - Khen thưởng": capitals, each with a small syllable or none. */
function otherBody(body: Body, from: number): Issuer | null {
  const { tokens } = body
  const head = tokens[from]?.shape === 'lower' ? null : bodyHeads.match(tokens, from)
  if (!head) return null
  let { to } = head
  while (to < from + LONGEST_BODY) {
    const level = levels.match(tokens, to)
    if (level) return { to: level.to, local: true }
    const joined = 'và-–&'.includes(tokens[to]?.fold ?? ' ') && to > head.to && isCapital(body, to + 1)
    const at = joined ? to + 1 : to
    if (!isCapital(body, at)) break
    to = at + 1
    if (isSmall(body, to) && !closing.has(tokens[to]!.word) && !levels.match(tokens, to)) to++
  }
  const next = tokens[to]
  const isClosed = !isSmall(body, to) || next?.kind !== 'word' || closing.has(next.word)
  return to > head.to && isClosed ? { to, local: false } : null
}

/** The body that begins at token `from`: complete by itself ("Bộ Chính trị"), or a local one with its level. */
function issuerFrom(body: Body, from: number): Issuer | null {
  const { tokens, text } = body
  const known = whole.match(tokens, from)
  const near = local.match(tokens, from)
  if (!near || near.to <= (known?.to ?? 0)) return known ? { to: known.to, local: false } : otherBody(body, from)
  const to = levels.match(tokens, near.to)?.to ?? near.to
  // "Đảng ủy Quân khu 9"
  const isNumbered = tokens[to]?.kind === 'number' && tokens[to - 1]!.fold === 'khu'
  if (!isNumbered) return { to, local: true }
  return { to: text.startsWith('\n', tokens[to - 1]!.end) ? to : to + 1, local: false }
}

/** A place's name has at most three syllables: "UBND huyện Mường Chà Nưa". */
const LONGEST_PLACE = 3

/** The token after the issuer at token `from` with its place, if one stands there. */
export function issuerAt(body: Body, from: number): number | null {
  const issuer = issuerFrom(body, from)
  if (!issuer) return null
  let { to } = issuer
  if (issuer.local) while (to < issuer.to + LONGEST_PLACE && isName(body, to)) to++
  return to
}

/** How many of the names from token `from` to `to` are a place's: "An Phú" of "Chủ tịch UBND huyện An Phú Lê Văn Tư". */
function syllablesOfPlace({ tokens }: Body, from: number, to: number): number {
  const known = places.match(tokens, from, to)
  if (known) return known.to - from
  for (let i = from; i < to - 1; i++) {
    const { word } = tokens[i]!
    const isPerson = to - i > 2 ? surnames.has(word) || middles.has(tokens[i + 1]!.word) : certain.has(word)
    if (isPerson) return i - from
  }
  return to - from <= LONGEST_PLACE ? to - from : 0
}

const LONGEST_SUBJECT = 20
const LONGEST_NAMES = 7

/** The issuer that ends right before token `to`, or before the name of who signs for it. */
export function issuerBefore(body: Body, to: number): string | null {
  const { tokens, text } = body
  let found: string | null = null
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_SUBJECT); from--) {
    if ('.;:'.includes(tokens[from]!.fold) || text.startsWith('\n', tokens[from]!.end)) break
    const issuer = tokens[from - 1]?.fold === 'phó' ? null : issuerFrom(body, from)
    if (!issuer || issuer.to > to || to - issuer.to > LONGEST_NAMES) continue
    let names = issuer.to
    while (names < to && isName(body, names)) names++
    // Only a post has a name behind its place: "Chủ tịch …", and the UBND of "Phó Chủ tịch UBND".
    const signs = posts.match(tokens, from) !== null || posts.match(tokens, from - 2, from) !== null
    if (names < to || (!signs && to - issuer.to > LONGEST_PLACE)) continue
    const place = signs ? syllablesOfPlace(body, issuer.to, to) : to - issuer.to
    if (place > 0 && !issuer.local) continue
    found = text.slice(tokens[from]!.start, tokens[issuer.to + place - 1]!.end)
  }
  return found
}
