import type { Attendee } from '../../schema'
import { DELEGATIONS } from '../lexicon/people'
import { either } from '../patterns'
import type { PersonCandidate } from '../people'
import { key, type Post, samePost, sayings } from './posts'

/** What one place of the text says of somebody, with what it is compared by. */
export interface Mention {
  said: PersonCandidate
  /** The name or the group as it is compared. */
  folded: string
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

const fitsRank = (person: Person, { rank }: PersonCandidate) =>
  !rank || !person.rank || rank === person.rank || key(person.rank) === key(rank)

/** Whether the person holds the posts by which he is mentioned: "đồng chí Bí thư Huyện ủy". */
function holds(person: Person, posts: readonly Post[]): boolean {
  if (!person.name || posts.length === 0) return false
  return posts.every(post => person.posts.some(held => samePost(held, post)))
}

/** "Đoàn công tác của Bộ Y tế", which is "Đoàn công tác" from then on. */
const DELEGATION = new RegExp(`^${either(DELEGATIONS)}(?!\\p{L})`, 'u')

/** Everyone found so far, to be asked by name, by a part of a name and by post without looking through them all. */
export class Roll {
  readonly people: Person[] = []
  private readonly groups = new Map<string, Person>()
  /** The delegation of each sort that was named last, by the word for it. */
  private readonly delegations = new Map<string, Person>()
  private readonly names = new Map<string, number>()
  /** Places in `people`, by what their names begin and end with, word by word. */
  private readonly begins = new Map<string, number[]>()
  private readonly ends = new Map<string, number[]>()
  private readonly holders = new Map<string, Set<number>>()
  /** Places with the posts learned of them and not yet entered among the holders: few pages ask for any. */
  private learned: { place: number; posts: readonly Post[] }[] = []

  add(person: Person): void {
    const place = this.people.push(person) - 1
    if (person.group !== null) this.addGroup(person)
    if (person.name === null) return
    if (!this.names.has(person.folded)) this.names.set(person.folded, place)
    for (let at = person.folded.indexOf(' '); at >= 0; at = person.folded.indexOf(' ', at + 1)) {
      enter(this.begins, person.folded.slice(0, at), place)
      enter(this.ends, person.folded.slice(at + 1), place)
    }
    this.learn(person, person.posts)
  }

  private addGroup(group: Person): void {
    if (!this.groups.has(group.folded)) this.groups.set(group.folded, group)
    const sort = DELEGATION.exec(group.folded)?.[0]
    if (sort) this.delegations.set(sort, group)
  }

  /** To be told of the posts by which a person is mentioned again. */
  learn(person: Person, posts: readonly Post[]): void {
    if (posts.length === 0) return
    const place = this.names.get(person.folded)
    if (place !== undefined && this.people[place] === person) this.learned.push({ place, posts })
  }

  private enterHolders(): void {
    for (const { place, posts } of this.learned)
      for (const post of posts)
        for (const saying of sayings(post)) {
          const holders = this.holders.get(saying)
          if (holders) holders.add(place)
          else this.holders.set(saying, new Set([place]))
        }
    this.learned = []
  }

  /** The person whom a mention can mean, if it can mean nobody else of those already found. */
  same(mention: Mention): Person | undefined {
    const { name, group } = mention.said
    if (group !== null) return this.groups.get(mention.folded) ?? this.delegations.get(mention.folded)
    if (name && isFull(name)) return this.fullyNamed(mention) ?? this.namedInPart(mention)
    if (name) return this.namedInPart(mention)
    return this.only(this.holdersOf(mention.posts), person => holds(person, mention.posts))
  }

  /** The same name, or the begin of it with the same title: "Trương Thanh tùng" is read up to its slip. */
  private fullyNamed({ folded, posts }: Mention): Person | undefined {
    const exact = this.names.get(folded) ?? this.people.length
    if (posts.length > 0)
      for (const place of this.begins.get(folded) ?? []) {
        if (place >= exact) break
        if (holds(this.people[place]!, posts)) return this.people[place]
      }
    return this.people[exact]
  }

  /** "Đại tá Diện", "ông Say", "bà Kim Phụng" for Lê Thị Kim Phụng: rank or honorific and the end of one name only. */
  private namedInPart({ folded, said }: Mention): Person | undefined {
    if (!said.honorific && !said.rank) return undefined
    return this.only(this.ends.get(folded) ?? [], person => fitsRank(person, said))
  }

  /** Those who hold the rarest of the posts, or once did. */
  private holdersOf(posts: readonly Post[]): Iterable<number> {
    this.enterHolders()
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
