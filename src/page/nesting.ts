import { type ElementKind, elementKind, elementNames } from './elements'

/** How elements nest where a page leaves tags out. The rules are htmlparser2's (MIT), so that both make the same tree. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that hold nothing and are never closed. */
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements whose content is no markup; only that of `title` holds entities. */
const RAW = words('script style textarea xmp title')
/** Within these a tag may close itself; within those that follow, the rules of HTML hold again. */
const FOREIGN = words('math svg')
const INTEGRATED = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

const P = words('p')
const FORM = words('input option optgroup select button datalist textarea')
const TERM = words('dd dt')
const RUBY = words('rt rp')
const TABLE_SECTION = words('thead tbody')
const each = (tags: string, closed: ReadonlySet<string>) => tags.split(' ').map(tag => [tag, closed] as const)

/** Which elements an opening tag closes, as long as one of them is the innermost. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...each('tr', words('tr th td')),
  ...each('th', words('th')),
  ...each('td', words('thead th td')),
  ...each('body', words('head link script')),
  ...each('li', words('li')),
  ...each('option', words('option')),
  ...each('optgroup', words('optgroup option')),
  ...each('select input output button datalist textarea', FORM),
  ...each('dd dt', TERM),
  ...each('rt rp', RUBY),
  ...each('tbody tfoot', TABLE_SECTION),
  ...each('p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure', P),
  ...each('footer form header hr main nav ol pre section table ul', P),
])

/** What a tag's name says of how it nests and how it is read. */
interface Rules {
  readonly kind: ElementKind
  readonly isVoid: boolean
  readonly isRaw: boolean
  /** Does nobody read its attributes? Of what is unread, a script says of which type it is. */
  readonly isUnread: boolean
  /** Elements that it closes; null for most. */
  readonly closes: ReadonlySet<string> | null
  /** Whether within it a tag may close itself; null where it changes nothing. */
  readonly foreign: boolean | null
}

const rulesOf = (name: string): Rules => ({
  kind: elementKind(name),
  isVoid: VOID.has(name),
  isRaw: RAW.has(name),
  isUnread: elementKind(name).flow === 'unread' && name !== 'script',
  closes: CLOSES.get(name) ?? null,
  foreign: FOREIGN.has(name) ? true : INTEGRATED.has(name) ? false : null,
})
const NAMED = new Set(
  [VOID, RAW, FOREIGN, INTEGRATED, new Set([...CLOSES.keys(), ...elementNames])].flatMap(set => [...set]),
)
const RULES: ReadonlyMap<string, Rules> = new Map(Array.from(NAMED, name => [name, rulesOf(name)]))
const UNNAMED = rulesOf('')

/** A tag of one page, by its name. */
export class Tag implements Rules {
  readonly kind: ElementKind
  readonly isVoid: boolean
  readonly isRaw: boolean
  readonly isUnread: boolean
  readonly closes: ReadonlySet<string> | null
  readonly foreign: boolean | null
  /** How many of its elements are open. */
  open = 0

  constructor(readonly name: string) {
    const rules = RULES.get(name) ?? UNNAMED
    this.kind = rules.kind
    this.isVoid = rules.isVoid
    this.isRaw = rules.isRaw
    this.isUnread = rules.isUnread
    this.closes = rules.closes
    this.foreign = rules.foreign
  }
}

/** Names are short: a call that compares costs more than they do. */
export function isWritten(name: string, html: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = from; i < to; i++) if (html.charCodeAt(i) !== name.charCodeAt(i - from)) return false
  return true
}

/** Room in which the names of HTML have no hash in common. */
const RECENT = 1024

/** The tags of one page by the names that it writes, "DIV" and "div" being the same. */
export class Tags {
  private readonly known = new Map<string, Tag>()
  /** By a hash of their names the tags met last: a page has few, and almost every time it is one of these. */
  private readonly recent = new Array<{ readonly written: string; readonly tag: Tag } | undefined>(RECENT).fill(
    undefined,
  )

  /** The tag whose name stands from `from` to `to`. */
  at(html: string, from: number, to: number): Tag {
    let hash = to - from
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0
    const slot = hash & (RECENT - 1)
    const last = this.recent[slot]
    if (last !== undefined && isWritten(last.written, html, from, to)) return last.tag
    const written = html.slice(from, to)
    const tag = this.get(written)
    this.recent[slot] = { written, tag }
    return tag
  }

  private get(written: string): Tag {
    const known = this.known.get(written)
    if (known) return known
    const name = written.toLowerCase()
    const tag = name === written ? new Tag(name) : this.get(name)
    this.known.set(written, tag)
    return tag
  }
}
