import type { Attendee } from '../../schema'
import type { PersonCandidate } from '../people'
import { key, type Post, samePost, sayings } from './posts'

export interface Mention extends Omit<PersonCandidate, 'titles'> {
  posts: readonly Post[]
}

export interface Person extends Omit<Attendee, 'titles'> {
  posts: readonly Post[]
  /** The name or the group as it is compared. */
  folded: string
  evidence: number
  resident: boolean
}

export const isFull = (name: string) => name.includes(' ')

const fitsRank = (person: Pick<Person, 'rank'>, mention: Mention) =>
  !mention.rank || !person.rank || key(person.rank) === key(mention.rank)

/** Whether the person holds the posts by which he is mentioned: "đồng chí Bí thư Huyện ủy". */
function holds(person: Person, posts: readonly Post[]): boolean {
  if (!person.name || posts.length === 0) return false
  return posts.every(post => person.posts.some(held => samePost(held, post)))
}

/** Everyone found so far, to be asked by name, by a part of a name and by post without looking through them all. */
export class Roll {
  readonly people: Person[] = []
  private readonly groups = new Map<string, Person>()
  private readonly names = new Map<string, number>()
  /** Places in `people`, by what their names begin and end with, word by word. */
  private readonly begins = new Map<string, number[]>()
  private readonly ends = new Map<string, number[]>()
  private readonly holders = new Map<string, Set<number>>()

  add(person: Person): void {
    const place = this.people.push(person) - 1
    if (person.group !== null && !this.groups.has(person.folded)) this.groups.set(person.folded, person)
    if (person.name === null) return
    if (!this.names.has(person.folded)) this.names.set(person.folded, place)
    for (let at = person.folded.indexOf(' '); at >= 0; at = person.folded.indexOf(' ', at + 1)) {
      enter(this.begins, person.folded.slice(0, at), place)
      enter(this.ends, person.folded.slice(at + 1), place)
    }
    this.learn(person, person.posts)
  }

  /** To be told of the posts by which a person is mentioned again. */
  learn(person: Person, posts: readonly Post[]): void {
    const place = this.names.get(person.folded)
    if (place === undefined || this.people[place] !== person) return
    for (const saying of posts.flatMap(sayings)) {
      const holders = this.holders.get(saying)
      if (holders) holders.add(place)
      else this.holders.set(saying, new Set([place]))
    }
  }

  /** The person whom a mention can mean, if it can mean nobody else of those already found. */
  same(mention: Mention): Person | undefined {
    const { name, group } = mention
    const said = key(name ?? group ?? '')
    if (group !== null) return this.groups.get(said)
    if (name && isFull(name)) return this.fullyNamed(said, mention) ?? this.namedInPart(said, mention)
    if (name) return this.namedInPart(said, mention)
    return this.only(this.holdersOf(mention.posts), person => holds(person, mention.posts))
  }

  /** The same name, or the begin of it with the same title: "Trương Thanh tùng" is read up to its slip. */
  private fullyNamed(said: string, { posts }: Mention): Person | undefined {
    const exact = this.names.get(said) ?? this.people.length
    if (posts.length > 0)
      for (const place of this.begins.get(said) ?? []) {
        if (place >= exact) break
        if (holds(this.people[place]!, posts)) return this.people[place]
      }
    return this.people[exact]
  }

  /** "Đại tá Diện", "ông Say", "bà Kim Phụng" for Lê Thị Kim Phụng: rank or honorific and the end of one name only. */
  private namedInPart(said: string, mention: Mention): Person | undefined {
    if (!mention.honorific && !mention.rank) return undefined
    return this.only(this.ends.get(said) ?? [], person => fitsRank(person, mention))
  }

  /** Those who hold the rarest of the posts, or once did. */
  private holdersOf(posts: readonly Post[]): Iterable<number> {
    const holders = posts.map(post => this.holders.get(post.written) ?? new Set<number>())
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
