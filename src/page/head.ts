import type { PageHead } from './block'
import type { Cleaner } from './cleaner'
import type { Attributes, TreeNode } from './tree'

/** Longest JSON-LD script that is kept, in units. */
const LONGEST_SCRIPT = 50_000

/** Gathers what the head of a page says of itself while the tree is walked. */
export class HeadReader {
  readonly head: PageHead = { title: null, metas: new Map(), linked: [] }

  constructor(private readonly cleaner: Cleaner) {}

  /** Takes an element if it is one that speaks of the page. */
  read(tag: string, node: TreeNode): void {
    const { attribs } = node
    if (tag === 'meta' && attribs) this.readMeta(attribs)
    const text = node.children?.[0]?.data
    if (tag === 'title' && this.head.title === null && text) this.head.title = this.cleaner.clean(text)
    if (tag === 'script' && attribs?.type?.toLowerCase() === 'application/ld+json')
      this.head.linked.push((text ?? '').slice(0, LONGEST_SCRIPT))
  }

  private readMeta(attribs: Attributes): void {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase()
    if (name && attribs.content && !this.head.metas.has(name))
      this.head.metas.set(name, this.cleaner.clean(attribs.content))
  }
}
