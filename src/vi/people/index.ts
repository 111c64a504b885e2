import type { Candidate, Extractor } from '../../reader'
import type { Attendee } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import { WordSet } from '../../text/words'
import { addressAt } from './address'
import { type Opening, readClause } from './clause'
import type { Evidence } from './cues'
import type { Mention } from './mention'
import { describeTitles } from './positions'

/** One mention of a person or a group, before mentions of the same person are united. */
export interface PersonCandidate extends Candidate, Omit<Attendee, 'rule' | 'text' | 'span' | 'mentions'> {
  /** How surely the mention puts the person at the event; see `Evidence`. */
  evidence: Evidence
  /** Said to be elsewhere or dead. */
  absent: boolean
  /** A citizen who is named by where he lives. */
  resident: boolean
}

const UNFINISHED = new WordSet([':', ';', ','])

/** Finds every mention of people and groups; {@link linkPeople} decides who of them took part. */
export const people: Extractor<PersonCandidate> = {
  kind: 'attendees',
  find(body) {
    const found: PersonCandidate[] = []
    let carried: { opening: Opening; block: number } | null = null
    for (const { from, to, block } of body.sentences) {
      const goesOn: boolean =
        carried !== null &&
        (block === carried.block ? addsPeople(body, from) : block === carried.block + 1 && listsPeople(body, from))
      const { mentions, open } = readClause({ body, from, limit: to, carried: goesOn ? carried!.opening : null })
      const endsBlock = body.tokens[to] === undefined || body.tokens[to]!.start >= body.blocks[block]!.end
      const unfinished: boolean = goesOn || !endsBlock || UNFINISHED.has(body.tokens[to - 1]!.word)
      carried = open && unfinished ? { opening: open, block } : null
      for (const mention of mentions) found.push(candidateOf(body, mention))
    }
    return found
  },
}

const BULLETS = new WordSet(['-', '+', '•', '*'])

/** A line of a list of people: it begins with a bullet, a form of address or a capital. */
function listsPeople(body: Body, from: number): boolean {
  const token = body.tokens[from]!
  return BULLETS.has(token.word) || token.kind === 'number' || token.shape !== 'lower'
}

/** "Cùng dự có ông A. Các đồng chí Ủy viên …: B, C.": the next sentence of the same list. */
function addsPeople(body: Body, from: number): boolean {
  const address = addressAt(body, from, body.tokens.length)
  return address?.plural === true
}

const textOf = (body: Body, range: { from: number; to: number } | null): string | null => {
  if (!range || range.to <= range.from) return null
  const { start, end } = spanOf(body.tokens, range.from, range.to)
  return body.text.slice(start, end)
}

function candidateOf(body: Body, mention: Mention): PersonCandidate {
  const span = spanOf(body.tokens, mention.from, mention.to)
  const text = body.text.slice(span.start, span.end)
  return {
    text,
    span,
    rule: mention.rule,
    name: textOf(body, mention.name),
    group: mention.kind === 'group' ? text : null,
    honorific: textOf(body, mention.honorific),
    rank: textOf(body, mention.rank),
    titles: describeTitles(body, mention.titles),
    delegation: textOf(body, mention.delegation),
    roles: [...mention.roles],
    evidence: mention.evidence,
    absent: mention.absent,
    resident: mention.resident,
  }
}
