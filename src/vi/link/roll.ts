import type { Attendee, Title } from '../../schema'
import { fold } from '../../text/fold'
import { TITLE_ABBREVIATIONS } from '../lexicon/titles'
import type { PersonCandidate } from '../people'

export interface Person extends Attendee {
  /** The name or the group as it is compared. */
  folded: string
  evidence: number
  resident: boolean
}

export const key = (text: string) => fold(text).replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()
export const isFull = (name: string) => name.includes(' ')

const expansions = new Map(TITLE_ABBREVIATIONS)
/** A title as it is compared: folded, its abbreviations written out. */
export const written = (title: string) =>
  key(title)
    .replace(/-/g, ' ')
    .split(' ')
    .map(word => expansions.get(word) ?? word)
    .join(' ')

/** Whether what is said can be the post held: the same words, or its beginning ("Phó Thủ tướng" … "Chính phủ"). */
export function sameTitle(held: string, said: string): boolean {
  const [whole, part] = [written(held), written(said)]
  return whole === part || (whole.startsWith(`${part} `) && part.split(' ').length >= 2)
}

const fitsRank = (person: Pick<Person, 'rank'>, mention: PersonCandidate) =>
  !mention.rank || !person.rank || key(person.rank) === key(mention.rank)

/** Everyone found so far, to be asked by name, by a part of a name and by post without looking through them all. */
export class Roll {
  readonly people: Person[] = []
  private readonly groups = new Map<string, Person>()
  private readonly names = new Map<string, number>()
  /** Places in `people`, by what their names begin and end with, word by word. */
  private readonly begins = new Map<string, number[]>()
  private readonly ends = new Map<string, number[]>()
  private readonly posts = new Map<string, Set<number>>()

  add(person: Person): void {
    const place = this.people.push(person) - 1
    if (person.group !== null && !this.groups.has(person.folded)) this.groups.set(person.folded, person)
    if (person.name === null) return
    if (!this.names.has(person.folded)) this.names.set(person.folded, place)
    for (let at = person.folded.indexOf(' '); at >= 0; at = person.folded.indexOf(' ', at + 1)) {
      enter(this.begins, person.folded.slice(0, at), place)
      enter(this.ends, person.folded.slice(at + 1), place)
    }
    this.learnPosts(person, place)
  }

  /** To be told when a person's titles have changed. */
  learnPosts(person: Person, place = this.names.get(person.folded)): void {
    if (place === undefined || this.people[place] !== person) return
    for (const title of person.titles)
      for (const post of beginnings(written(title.text))) {
        const holders = this.posts.get(post)
        if (holders) holders.add(place)
        else this.posts.set(post, new Set([place]))
      }
  }

  /** The person whom a mention can mean, if it can mean nobody else of those already found. */
  same(mention: PersonCandidate): Person | undefined {
    const { name, group } = mention
    const said = key(name ?? group ?? '')
    if (group !== null) return this.groups.get(said)
    if (name && isFull(name)) return this.fullyNamed(said, mention) ?? this.namedInPart(said, mention)
    if (name) return this.namedInPart(said, mention)
    return this.only(this.holdersOf(mention.titles), person => this.holds(person, mention.titles))
  }

  /** The same name, or the begin of it with the same title: "Trương Thanh tùng" is read up to its slip. */
  private fullyNamed(said: string, { titles }: PersonCandidate): Person | undefined {
    const exact = this.names.get(said) ?? this.people.length
    if (titles.length > 0)
      for (const place of this.begins.get(said) ?? []) {
        if (place >= exact) break
        if (this.holds(this.people[place]!, titles)) return this.people[place]
      }
    return this.people[exact]
  }

  /** "Đại tá Diện", "ông Say", "bà Kim Phụng" for Lê Thị Kim Phụng: rank or honorific and the end of one name only. */
  private namedInPart(said: string, mention: PersonCandidate): Person | undefined {
    if (!mention.honorific && !mention.rank) return undefined
    return this.only(this.ends.get(said) ?? [], person => fitsRank(person, mention))
  }

  /** Whether the person holds the title by which he is mentioned: "đồng chí Bí thư Huyện ủy". */
  private holds(person: Person, titles: readonly Title[]): boolean {
    if (!person.name || titles.length === 0) return false
    return titles.every(title => person.titles.some(held => sameTitle(held.text, title.text)))
  }

  /** Those who hold the rarest of the titles, or once did. */
  private holdersOf(titles: readonly Title[]): Iterable<number> {
    const holders = titles.map(title => this.posts.get(written(title.text)) ?? new Set<number>())
    return holders.sort((a, b) => a.size - b.size)[0] ?? []
  }

  private only(places: Iterable<number>, fits: (person: Person) => boolean): Person | undefined {
    let found: Person | undefined
    for (const place of places) {
      const person = this.people[place]!
      if (!fits(person)) continue
      if (found) return undefined
      found = person
    }
    return found
  }
}

function enter(index: Map<string, number[]>, part: string, place: number): void {
  const places = index.get(part)
  if (places) places.push(place)
  else index.set(part, [place])
}

/** A title and its beginnings of two words and more, each of which may be said for it. */
function beginnings(title: string): string[] {
  const found = [title]
  const first = title.indexOf(' ')
  for (let at = title.indexOf(' ', first + 1); first >= 0 && at >= 0; at = title.indexOf(' ', at + 1))
    found.push(title.slice(0, at))
  return found
}
