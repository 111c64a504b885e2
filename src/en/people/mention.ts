import type { Role } from '../../schema'
import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { HONORIFICS, RANKS } from '../lexicon/titles'
import { type Name, readName } from './names'
import { readTitle, type TitleReading } from './titles'

interface Range {
  from: number
  to: number
}

/** A person or a group as one sentence mentions it, in token ranges. */
export interface Mention extends Range {
  rule: string
  honorific: Range | null
  rank: Range | null
  name: Name | null
  group: Range | null
  titles: TitleReading[]
  roles: Set<Role>
  evidence: 0 | 1 | 2
}

const honorifics = PhraseTrie.ofPhrases(HONORIFICS)
const ranks = PhraseTrie.ofPhrases(RANKS)

interface Address {
  honorific: Range | null
  rank: Range | null
  to: number
}

/** "Mr.", "comrades:", "Senior Lieutenant General", "Assoc. Prof. Dr.": what stands before a name. */
function addressAt(body: Body, from: number, limit: number): Address {
  const { tokens } = body
  const found: Address = { honorific: null, rank: null, to: from }
  for (let pieces = 0; pieces < 4; pieces++) {
    const at = found.to
    const honorific = honorifics.match(tokens, at, limit)
    const rank = honorific || tokens[at]?.shape === 'lower' ? null : ranks.match(tokens, at, limit)
    const match = honorific ?? rank
    if (!match) break
    if (honorific) found.honorific = { from: at, to: match.to }
    else found.rank = { from: found.rank?.from ?? at, to: match.to }
    found.to = match.to
    if (/^[.:]$/.test(tokens[found.to]?.fold ?? '') && found.to < limit) found.to++
  }
  return found
}

const MOST_TITLES = 6
/** Between two posts of one person. */
const isLink = (fold: string | undefined) =>
  fold === ',' || fold === 'and' || fold === 'cum' || fold === '-' || fold === '&'

interface Held {
  titles: TitleReading[]
  to: number
}

/** ", born in 1965": a remark between the name and the posts. */
function afterBirth({ tokens }: Body, at: number, limit: number): number {
  const born = tokens[at]?.fold === ',' && tokens[at + 1]?.fold === 'born' && tokens[at + 2]?.fold === 'in'
  return born && at + 4 < limit && tokens[at + 3]!.kind === 'number' ? at + 4 : at
}

/** "Minister of Finance A, Deputy Minister of National Defence, General B": the post is the general's. */
function isOfNext(body: Body, at: number, limit: number): boolean {
  if (body.tokens[at]?.fold !== ',' || at + 1 >= limit) return false
  const address = addressAt(body, at + 1, limit)
  return address.to > at + 1 && readName(body, address.to, limit) !== null
}

const SKIPPED = /^(?:and|also|currently|who|is|was|cum|then)$/

/** ", the Deputy PM said": somebody who was named before, no post of the one before the comma. */
const isReference = ({ tokens }: Body, at: number, title: TitleReading) =>
  tokens[at]!.fold === 'the' && title.to === title.headTo && title.organisation === null

/** Whether the mark at token `at` goes on with the posts of a person who holds `titles` of them already. */
function opensPost(mark: string, titles: number): boolean {
  return titles === 0 ? mark === ',' || mark === '-' || mark === '(' : isLink(mark) || mark === ';'
}

/** "…; Chairman of the People's Council Tran Van B": the post at token `at` is that of the next person. */
function isOfAnother(body: Body, at: number, limit: number): boolean {
  const other = readTitle(body, at, limit, false)
  return !!other?.name && other.name.score >= 2 && isLong(other.name)
}

/**
 * The posts behind a name: ", Deputy Secretary of …, Chairman of … and Head of …", "– Director of …", "(Head of …)".
 *
 * @param titled posts stand before the name, so that those behind a comma may begin the next person
 */
function titlesAfter(body: Body, from: number, limit: number, titled = false): Held {
  const { tokens } = body
  const held: Held = { titles: [], to: from }
  let at = afterBirth(body, from, limit)
  while (held.titles.length < MOST_TITLES && at < limit && opensPost(tokens[at]!.fold, held.titles.length)) {
    const mark = tokens[at]!.fold
    let next = at + 1
    while (next < limit && SKIPPED.test(tokens[next]!.fold)) next++
    const title = next < limit ? readTitle(body, next, limit, true) : null
    if (!title || title.plural || isReference(body, next, title)) break
    if ((held.titles.length > 0 || mark === ',') && isOfAnother(body, next, limit)) break
    if (titled && mark === ',' && (isOfNext(body, title.to, limit) || titlesBefore(body, next, limit))) break
    held.titles.push(title)
    at = title.to
    if (mark === '(' && tokens[at]?.fold === ')') at++
    held.to = at
  }
  return held
}

interface Holder extends Held {
  name: Name
  address: Address | null
}

/** The holder of a post that ends before token `at`: named with a form of address, or behind a comma or colon. */
function holderAt(body: Body, title: TitleReading, limit: number): Omit<Holder, 'titles'> | null {
  const at = title.to
  const address = addressAt(body, at, limit)
  const named = address.to > at ? readName(body, address.to, limit, true) : null
  if (named) return { to: named.to, name: named, address }
  const mark = body.tokens[at]?.fold
  // "Deputy Minister of National Defence, Lieutenant General Phan Van A"
  const ranked = mark === ',' ? addressAt(body, at + 1, limit) : null
  const officer = ranked?.rank && at > title.headTo ? readName(body, ranked.to, limit, true) : null
  if (officer) return { to: officer.to, name: officer, address: ranked }
  // "Chairman of the People's Committee, Nguyen Van A, …"
  const apposed = mark === ',' || mark === ':' || mark === '-' ? readName(body, at + 1, limit) : null
  return apposed && apposed.score >= 4 ? { to: apposed.to, name: apposed, address: null } : null
}

/** The posts before a name: "Politburo member, Deputy Prime Minister and Head of … Tran Van B". */
function titlesBefore(body: Body, from: number, limit: number): Holder | null {
  const titles: TitleReading[] = []
  for (let at = from; titles.length < MOST_TITLES; ) {
    const title = readTitle(body, at, limit, false)
    const mark = title && body.tokens[title.to]?.fold
    if (!title || (title.plural && !title.name && mark !== ':')) return null
    titles.push(title)
    if (title.name) return { titles, to: title.name.to, name: title.name, address: null }
    // "Reporting to the PM, Secretary …": he who is spoken of before the comma is another
    const isSpokenOf = titles.length === 1 && title.to === title.headTo && body.tokens[title.from - 1]?.fold === 'the'
    const holder = isSpokenOf ? null : holderAt(body, title, limit)
    if (holder) return { titles, ...holder }
    if (isSpokenOf || !isLink(mark ?? undefined) || title.to + 1 >= limit) return null
    at = title.to + 1
    if (mark === ',' && body.tokens[at]?.fold === 'and') at++
  }
  return null
}

const isLong = ({ from, to }: Name) => to - from > 1

const mention = (rule: string, from: number, to: number, more: Partial<Mention>): Mention => ({
  rule,
  from,
  to,
  honorific: null,
  rank: null,
  name: null,
  group: null,
  titles: [],
  roles: new Set(),
  evidence: 0,
  ...more,
})

/** The person at token `from`: by form of address, by posts before the name, or by the name alone. */
export function personAt(body: Body, from: number, limit: number): Mention | null {
  const { tokens } = body
  const address = addressAt(body, from, limit)
  const at = address.to
  const before = titlesBefore(body, at, limit)
  if (before) {
    const { honorific, rank } = before.address ?? address
    const after = titlesAfter(body, before.to, limit, true)
    const titles = [...before.titles, ...after.titles]
    const both = { honorific: honorific ?? address.honorific, rank: rank ?? address.rank }
    return mention('title and name', from, after.to, {
      ...both,
      name: before.name,
      titles,
    })
  }
  const name = readName(body, at, limit, at > from)
  if (!name) return null
  const after = titlesAfter(body, name.to, limit)
  const addressed = at > from
  const opens =
    !tokens[from - 1] ||
    tokens[from - 1]!.kind === 'mark' ||
    /^(?:and|by|of|were|was|comrades?)$/.test(tokens[from - 1]!.fold)
  const named = after.titles.length > 0 && isLong(name) && (name.score >= 0 || (opens && name.to - name.from > 2))
  const known = addressed || named || name.score >= 4
  if (!known && !(name.score >= 3 && isLong(name)) && isLong(name)) return null
  if (!addressed && !isLong(name) && (tokens[from]!.shape !== 'capital' || after.titles.length > 0)) return null
  const { honorific, rank } = address
  const rule = addressed ? 'form of address and name' : after.titles.length > 0 ? 'name and title' : 'name'
  return mention(rule, from, after.to, { honorific, rank, name, titles: after.titles })
}

export const groupMention = (from: number, to: number): Mention => mention('group', from, to, { group: { from, to } })
