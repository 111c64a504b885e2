/** What class names, ids and tags say about a part of the page. Hints: density and position decide. */
export const Mark = {
  title: 1,
  stamp: 2,
  lead: 4,
  body: 8,
  author: 16,
  source: 32,
  caption: 64,
  crumbs: 128,
  siteTitle: 256,
  related: 512,
  menu: 1024,
  footer: 2048,
  banner: 4096,
  comment: 8192,
  share: 16384,
  counter: 32768,
  tags: 65536,
  login: 131072,
  attachments: 262144,
  aside: 524288,
  cards: 1048576,
  updated: 2097152,
  hidden: 4194304,
} as const

/** Marks of what is no part of an article. */
export const CHROME_MARKS =
  Mark.crumbs |
  Mark.related |
  Mark.menu |
  Mark.footer |
  Mark.banner |
  Mark.comment |
  Mark.share |
  Mark.counter |
  Mark.tags |
  Mark.login |
  Mark.aside |
  Mark.cards

/** An element that holds blocks: parents come before their children. */
export interface Region {
  readonly index: number
  readonly parent: number
  readonly tag: string
  /** Its class attribute: with the tag, equal for the repeated cards of a list. */
  readonly classes: string
  /** Marks of the element itself. */
  own: number
  readonly depth: number
  /** Its blocks: `first` up to, not including, `end`. */
  readonly first: number
  end: number
  /** Units of text, of text within links, and of prose, of all its blocks. */
  chars: number
  links: number
  prose: number
  /** Lines that are a link as long as a headline. */
  titles: number
  /** Own marks and those of its ancestors that hold for it (see `settleMarks`). */
  marks: number
}

/** One line of the page as a reader sees it: a paragraph, a cell, an item, or what stands between two `<br>`. */
export interface PageBlock {
  readonly index: number
  readonly text: string
  /** Nearest block element. */
  readonly tag: string
  readonly region: number
  /** Blocks of the same line were parted only by inline markup (a marked `span`). */
  readonly line: number
  readonly kind: 'paragraph' | 'heading' | 'list' | 'table' | 'quote' | 'caption'
  /** 1–6 for `h1`–`h6`, else 0. */
  readonly heading: number
  readonly linkChars: number
  /** Texts of the links within, in order, as they are written: see {@link cleanLine}. */
  readonly links: readonly string[]
  readonly boldChars: number
  readonly italicChars: number
  readonly centered: boolean
  readonly right: boolean
  /** Set by `br`: the line may go on in the next block. */
  readonly broken: boolean
}

export interface PageImage {
  readonly src: string
  readonly alt: string
  /** In units of the page, where it says so; 0 where it does not. */
  readonly width: number
  /** Index of the block that follows it. */
  readonly before: number
  readonly region: number
}

export interface PageLink {
  readonly href: string
  readonly text: string
  readonly block: number
}

/** What the head of the page says of itself. */
export interface PageHead {
  title: string | null
  /** `og:*`, `article:*`, `name` and `itemprop` metas by lower-case name; the first of a name wins. */
  metas: Map<string, string>
  /** Text of JSON-LD scripts. */
  linked: string[]
}

/** A page flattened to lines, whatever it came as. */
export interface Page {
  readonly form: 'html' | 'text'
  readonly head: PageHead
  readonly blocks: readonly PageBlock[]
  readonly regions: readonly Region[]
  readonly images: readonly PageImage[]
  /** Links to files (.pdf, .doc …). */
  readonly files: readonly PageLink[]
  /** `datetime` attributes of `time` elements by block. */
  readonly times: ReadonlyMap<number, string>
  /** May its letters be those of another charset? */
  readonly odd: boolean
  /** Do tones stand apart from its letters? */
  readonly apart: boolean
}
