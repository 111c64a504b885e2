import { Mark, type PageBlock } from './block'

/** How an element's content is read. */
type Flow =
  | 'block'
  /** Within the line. */
  | 'inline'
  /** Not at all: nobody reads it. */
  | 'unread'
  /** It has no content, but something to say by itself. */
  | 'alone'

/** What a tag says of an element. */
export interface ElementKind {
  readonly flow: Flow
  readonly bold: boolean
  readonly italic: boolean
  /** 1–6 for `h1`–`h6`, else 0. */
  readonly heading: number
  readonly marks: number
  /** What the blocks within are; null where the elements around say so. */
  readonly holds: PageBlock['kind'] | null
}

/** One shape for all kinds: the walk asks one of them for every element. */
class Kind implements ElementKind {
  flow: Flow = 'block'
  bold = false
  italic = false
  heading = 0
  marks = 0
  holds: PageBlock['kind'] | null = null
}

const PLAIN: ElementKind = new Kind()
const kinds = new Map<string, Kind>()

function say(tags: string, what: Partial<ElementKind>): void {
  for (const tag of tags.split(' ')) kinds.set(tag, Object.assign(kinds.get(tag) ?? new Kind(), what))
}

// Never `form`: ASP.NET wraps the whole page in one.
say(
  'script style noscript template select option datalist button textarea input iframe object embed svg canvas audio video map math link',
  { flow: 'unread' },
)
say('title meta br hr img', { flow: 'alone' })
say(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup tt u var wbr time nobr o:p st1:place st1:city',
  { flow: 'inline' },
)
say('b strong th', { bold: true })
say('i em cite', { italic: true })
for (const heading of [1, 2, 3, 4, 5, 6]) say(`h${heading}`, { bold: true, heading })
say('li dd', { holds: 'list' })
say('blockquote', { holds: 'quote' })
say('nav', { marks: Mark.menu })
say('footer', { marks: Mark.footer })
say('aside', { marks: Mark.aside })
say('figcaption', { marks: Mark.caption })
say('time', { marks: Mark.stamp })

export const elementKind = (tag: string): ElementKind => kinds.get(tag) ?? PLAIN

/** The names of elements of which something is said. */
export const elementNames: ReadonlySet<string> = new Set(kinds.keys())
