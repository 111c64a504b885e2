import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { ReadAttributes, readName } from './attributes'
import type { ElementKind } from './elements'
import { Markup, type MarkupReader } from './markup'
import { isWritten, type Tag, Tags } from './nesting'
import type { TreeNode } from './tree'

/** A node of the tree while it is built; one shape for all, which is what makes the walk fast. */
class Node implements TreeNode {
  children: Node[] | undefined = undefined
  next: Node | null = null

  constructor(
    readonly type: string,
    readonly tag: Tag | null,
    readonly name: string | undefined,
    public data: string | undefined,
    readonly attribs: ReadAttributes | undefined,
    readonly parent: Node | null,
  ) {}

  get kind(): ElementKind | undefined {
    return this.tag?.kind
  }
}

const typeOf = (tag: string) => (tag === 'script' || tag === 'style' ? tag : 'tag')

/** Builds the tree that htmlparser2 makes of a page, without the comments and attributes that nobody reads. */
class TreeBuilder implements MarkupReader {
  readonly root = new Node('root', null, undefined, undefined, undefined, null)
  private readonly tags = new Tags()
  private readonly open: Node[] = []
  /** The innermost element that is open. */
  private top = this.root
  /** Whether a tag may close itself: set by `svg`, unset by what embeds HTML in it. */
  private readonly foreign: boolean[] = []
  /** The text that goes on if more text follows at once. */
  private text: Node | null = null
  /** Does `top` hold text without entities? */
  private literal = false
  /** The first "&" at or behind where it was last asked for. */
  private ampersand = -1
  private tag!: Tag
  private attribs: ReadAttributes | undefined = undefined

  constructor(private readonly html: string) {}

  onText(from: number, to: number): void {
    const written = this.html.slice(from, to)
    const data = this.literal || !this.holdsEntity(from, to) ? written : decodeHTML(written)
    if (this.text) {
      this.text.data += data
      return
    }
    const text = new Node('text', null, undefined, data, undefined, this.top)
    this.add(text)
    this.text = text
  }

  private holdsEntity(from: number, to: number): boolean {
    if (this.ampersand < from) {
      const next = this.html.indexOf('&', from)
      this.ampersand = next < 0 ? this.html.length : next
    }
    return this.ampersand < to
  }

  private add(node: Node): void {
    const { top } = this
    this.text = null
    if (top.children) {
      top.children[top.children.length - 1]!.next = node
      top.children.push(node)
    } else top.children = [node]
  }

  onOpening(from: number, to: number): void {
    this.startTag(this.tags.at(this.html, from, to))
  }

  private startTag(tag: Tag): void {
    if (tag.closes !== null) while (this.top.tag !== null && tag.closes.has(this.top.tag.name)) this.closeTop()
    this.tag = tag
    this.attribs = undefined
    if (tag.foreign !== null) this.foreign.push(tag.foreign)
  }

  onAttribute(nameFrom: number, nameTo: number, hash: number, from: number, to: number): void {
    if (this.tag.isUnread) return
    const name = readName(this.html, nameFrom, nameTo, hash)
    if (name === undefined) return
    this.attribs ??= new ReadAttributes()
    const value = this.html.slice(from, to)
    this.attribs.take(name, this.holdsEntity(from, to) ? decodeHTMLAttribute(value) : value)
  }

  onOpened(selfClosing: boolean): string | null {
    const { tag } = this
    this.addElement()
    if (!selfClosing) {
      this.literal = tag.isRaw && tag.name !== 'title'
      return tag.isRaw ? tag.name : null
    }
    if (this.foreign[this.foreign.length - 1] && !tag.isVoid) this.closeTop()
    return null
  }

  private addElement(): void {
    const { tag } = this
    const node = new Node(typeOf(tag.name), tag, tag.name, undefined, this.attribs, this.top)
    this.add(node)
    if (tag.isVoid) return
    this.open.push(this.top)
    this.top = node
    tag.open++
  }

  private closeTop(): void {
    this.top.tag!.open--
    this.top = this.open.pop()!
    this.text = null
    this.literal = false
  }

  onClosing(from: number, to: number): void {
    const innermost = this.top.tag
    const tag =
      innermost !== null && isWritten(innermost.name, this.html, from, to)
        ? innermost
        : this.tags.at(this.html, from, to)
    if (tag.foreign !== null) this.foreign.pop()
    if (tag.open > 0) {
      while (this.top.tag !== tag) this.closeTop()
      this.closeTop()
    } else if (tag.name === 'p' || tag.name === 'br') {
      // An end tag of these without a start is an empty element.
      this.startTag(tag)
      this.addElement()
      if (!tag.isVoid) this.closeTop()
    }
  }

  onAside(): void {
    this.text = null
  }
}

/** The tree of a page. Linear in its length, whatever nests in it. */
export function parseTree(html: string): TreeNode {
  const builder = new TreeBuilder(html)
  new Markup(html, builder).read()
  return builder.root
}
