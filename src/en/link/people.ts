import type { Attendee } from '../../schema'
import { fold } from '../../text/fold'
import type { PersonCandidate } from '../people'
import { plain } from '../people/names'

interface Person extends Attendee {
  evidence: number
}

/** Accents, case and dashes make no difference: "Trần Văn Nẫm" and "TRAN VAN NAM" may be one man. */
const key = (text: string) => plain(fold(text)).replace(/\s+/g, ' ').trim()
const given = (name: string) => key(name).split(' ').at(-1)!
const isFull = (name: string) => /[ -]/.test(name)

const SHORT: Readonly<Record<string, string>> = {
  __proto__: null as never,
  pm: 'prime minister',
  na: 'national assembly',
  hcm: 'ho chi minh',
  vice: 'deputy',
  standing: 'permanent',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chairmen: 'chairman',
}
const EMPTY = new Set(['of', 'the', 'for', 'and', 'in', 'to', 's', ''])
const words = (title: string) =>
  key(title)
    .replace(/'s?(?!\p{L})/gu, '')
    .split(/[^\p{L}\d]+/u)
    .flatMap(word => (SHORT[word] ?? word).split(' '))
    .filter(word => !EMPTY.has(word))

/** "Chairman", "provincial Party Secretary" say less of a post that is named in full already. */
const covers = (held: string, said: string) => {
  const whole = new Set(words(held))
  return words(said).every(word => whole.has(word))
}

function unite(held: Attendee['titles'], more: Attendee['titles']): Attendee['titles'] {
  const titles: Attendee['titles'] = []
  for (const title of [...held, ...more]) {
    if (titles.some(other => covers(other.text, title.text))) continue
    const lesser = titles.findIndex(other => covers(title.text, other.text))
    if (lesser < 0) titles.push(title)
    else titles[lesser] = title
  }
  return titles
}

/** Whom a mention means: the same full name, or the one person of that given name. */
function sought(found: readonly Person[], mention: PersonCandidate): Person | undefined {
  if (mention.group !== null) return found.find(({ group }) => group !== null && key(group) === key(mention.group!))
  const name = mention.name!
  const exact = found.find(person => person.name !== null && key(person.name) === key(name))
  if (exact) return exact
  // "Nguyen Van Gau Son" is Secretary Gau Son later on
  const ends = found.filter(person => person.name !== null && key(person.name).endsWith(` ${key(name)}`))
  if (isFull(name)) return ends.length === 1 ? ends[0] : undefined
  const same = found.filter(
    person =>
      person.name !== null && (given(person.name) === key(name) || key(person.name).startsWith(`${key(name)} `)),
  )
  return same.length === 1 ? same[0] : undefined
}

function merge(person: Person, mention: PersonCandidate): void {
  person.mentions.push(mention.span)
  for (const role of mention.roles) if (!person.roles.includes(role)) person.roles.push(role)
  person.evidence = Math.max(person.evidence, mention.evidence)
  person.honorific ??= mention.honorific
  person.rank ??= mention.rank
  person.titles = unite(person.titles, mention.titles)
}

const isForeign = (name: string) => !/\s/.test(name)

/**
 * One entry per person. A page reports an event where somebody surely took part; then those who only speak there
 * count too.
 */
export function linkPeople(mentions: readonly PersonCandidate[], dated: boolean): Attendee[] {
  const found: Person[] = []
  for (const { claim: _, ...mention } of mentions) {
    const same = sought(found, mention)
    if (same) merge(same, mention)
    else if (mention.group !== null || isFull(mention.name!) || !isForeign(mention.name!))
      found.push({ ...mention, titles: unite([], mention.titles), mentions: [mention.span] })
  }
  const event = dated || found.some(({ evidence, name }) => evidence === 2 && name !== null)
  return found
    .filter(({ evidence, group }) => evidence === 2 || (group === null && evidence === 1 && event))
    .map(({ evidence: _, ...person }) => ({ ...person, roles: person.roles.length > 0 ? person.roles : ['attend'] }))
}
