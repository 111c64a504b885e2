import type { Title } from '../../schema'
import { fold } from '../../text/fold'
import { TITLE_ABBREVIATIONS } from '../lexicon/titles'
import { anyOf } from '../patterns'

/** A title, and what it is compared by, told when it is asked for: most are compared with none. */
export class Post {
  private folded: string | null = null

  constructor(readonly title: Title) {}

  /** Folded, its abbreviations written out. */
  get written(): string {
    this.folded ??= writtenOut(this.title.text)
    return this.folded
  }
}

/** What most text that is compared has none of: a dash, other blanks than one between two words. */
const UNTIDY = /\s\s|[^\S ]|-|^\s|\s$/
const tidy = (folded: string) => folded.replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()

export function key(text: string): string {
  const folded = fold(text)
  return UNTIDY.test(folded) ? tidy(folded) : folded
}

const expansions = new Map(TITLE_ABBREVIATIONS)
const ABBREVIATION = new RegExp(`(?<=^| )${anyOf([...expansions.keys()])}(?= |$)`, 'g')

const writtenOut = (text: string) =>
  key(text)
    .replaceAll('-', ' ')
    .replace(ABBREVIATION, word => expansions.get(word)!)

const beginsWith = (whole: Post, part: Post) =>
  whole.written.startsWith(part.written) && whole.written[part.written.length] === ' '

/** Whether what is said can be the post held: the same words, or its beginning ("Phó Thủ tướng" … "Chính phủ"). */
export const samePost = (held: Post, said: Post): boolean =>
  held.written === said.written || (said.written.includes(' ') && beginsWith(held, said))

/** What may be said for a post: its words, and its beginnings of two words and more. */
export function sayings({ written }: Post): string[] {
  const found = [written]
  const first = written.indexOf(' ')
  for (let at = written.indexOf(' ', first + 1); first >= 0 && at >= 0; at = written.indexOf(' ', at + 1))
    found.push(written.slice(0, at))
  return found
}

/** Nobody holds more posts; a page that says so repeats itself to no end. */
const MOST_POSTS = 20

export function uniquePosts(posts: readonly Post[]): readonly Post[] {
  if (posts.length < 2) return posts
  const seen = new Set<string>()
  const unique = posts.filter(({ written }) => !seen.has(written) && seen.add(written))
  return unique.slice(0, MOST_POSTS)
}

/** Those held and those said later, each by its fullest name. */
export function unitePosts(held: readonly Post[], more: readonly Post[]): readonly Post[] {
  if (more.length === 0) return held
  const fuller = held.map(post => more.find(other => beginsWith(other, post)) ?? post)
  const fresh = more.filter(post => !fuller.some(other => samePost(other, post)))
  return uniquePosts([...fuller, ...fresh])
}
