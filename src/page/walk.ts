import { isBlank } from '../text/clean'
import { ReadAttributes } from './attributes'
import { Mark, type Page, type PageBlock, type PageImage, type PageLink, type Region } from './block'
import { Cleaner } from './cleaner'
import { type ElementKind, elementKind } from './elements'
import { HeadReader } from './head'
import { Line, type Setting } from './line'
import { Namer, type Style, Stylist } from './marks'
import { readTable } from './table'
import { type Attributes, type TreeNode, walkTree } from './tree'

/** An inline element with one of these marks stands for itself: `<span class="lblTieuDe">`. */
const STANDS_ALONE =
  Mark.title | Mark.stamp | Mark.lead | Mark.author | Mark.source | Mark.caption | Mark.counter | Mark.updated
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|7z|odt|txt)(?:$|[?#&])/i
const IMAGE_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'] as const
const NO_ATTRIBUTES: Attributes = new ReadAttributes()

/** An element whose content is being read, where it says anything of its text. */
interface Open extends Setting {
  readonly node: TreeNode
  /** Did the element open `region`, or only stand in it? */
  readonly opens: boolean
  /** For a link to a file: its address. */
  readonly file: string | null
  /** For a link: which of the line's texts is its first; else -1. */
  readonly from: number
  readonly inline: boolean
}

class Walk {
  readonly blocks: PageBlock[] = []
  readonly regions: Region[] = []
  readonly images: PageImage[] = []
  readonly files: PageLink[] = []
  readonly times = new Map<number, string>()
  private readonly cleaner = new Cleaner()
  private readonly heads = new HeadReader(this.cleaner)
  private readonly namer = new Namer()
  private readonly stylist = new Stylist()
  private readonly open: Open[] = []
  /** The last of them. */
  private top: Open | undefined = undefined
  private readonly line = new Line(this.cleaner)
  private lines = 0

  run(root: TreeNode): Page {
    walkTree(
      root,
      node => this.enter(node),
      node => this.leave(node),
    )
    this.flush(false)
    for (const region of this.regions) if (region.end < 0) region.end = this.blocks.length
    const { blocks, regions, images, files, times } = this
    const { odd, apart } = this.cleaner
    return { form: 'html', head: this.heads.head, blocks, regions, images, files, times, odd, apart }
  }

  /** Takes one node; true if its children are to be read. */
  private enter(node: TreeNode): boolean {
    if (node.type === 'text') {
      this.addText(node.data ?? '')
      return false
    }
    if (node.type === 'root') {
      this.push(node, 'root', elementKind('root'), 0, '', '')
      return true
    }
    if (node.type !== 'tag' || !node.name) {
      if (node.type === 'script') this.heads.read('script', node)
      return false
    }
    const kind = node.kind ?? elementKind(node.name)
    if (kind.flow === 'unread') return false
    const attribs = node.attribs ?? NO_ATTRIBUTES
    if (kind.flow === 'alone') this.takeAlone(node, node.name, attribs)
    else return this.enterElement(node, node.name, kind, attribs)
    return false
  }

  private takeAlone(node: TreeNode, tag: string, attribs: Attributes): void {
    if (tag === 'img') this.readImage(attribs)
    else if (tag === 'br' || tag === 'hr') this.flush(tag === 'br')
    else this.heads.read(tag, node)
  }

  private enterElement(node: TreeNode, tag: string, kind: ElementKind, attribs: Attributes): boolean {
    if (tag === 'head') return this.pushInline(node, tag, kind, attribs)
    const style = this.stylist.read(attribs.style)
    if (attribs.hidden !== undefined || style.hidden) return false
    const marks = this.marksOf(kind, attribs)
    if (marks & Mark.hidden) return false
    if (tag === 'time' && attribs.datetime) this.times.set(this.blocks.length, attribs.datetime)
    if (kind.flow === 'inline' && !(marks & STANDS_ALONE) && !style.block)
      return this.pushInline(node, tag, kind, attribs)
    this.flush(false, kind.flow === 'inline')
    if (tag === 'table' && this.takeTable(node)) return false
    this.push(node, tag, kind, marks, attribs.class ?? '', alignOf(tag, style, attribs))
    return true
  }

  private marksOf(kind: ElementKind, attribs: Attributes): number {
    let { marks } = kind
    if (attribs.class) marks |= this.namer.recall(attribs.class)
    if (attribs.id) marks |= this.namer.read(attribs.id)
    if (attribs.itemprop) marks |= this.namer.read(attribs.itemprop)
    return marks
  }

  private pushInline(node: TreeNode, tag: string, kind: ElementKind, attribs: Attributes): boolean {
    const isLink = tag === 'a'
    if (!isLink && tag !== 'head' && !kind.bold && !kind.italic) return true
    const above = this.top!
    if (isLink && above.link === null) this.line.startLink()
    this.enterOpen({
      node,
      region: above.region,
      opens: false,
      file: isLink && attribs.href && FILE.test(attribs.href) ? attribs.href : null,
      from: isLink ? this.line.length : -1,
      inline: true,
      link: above.link ?? (isLink && attribs.href !== undefined ? { chars: 0 } : null),
      bold: above.bold || kind.bold,
      italic: above.italic || kind.italic,
      align: above.align,
      tag: above.tag,
      heading: above.heading,
      kind: above.kind,
    })
    return true
  }

  private push(node: TreeNode, tag: string, kind: ElementKind, marks: number, classes: string, align: string): void {
    const above = this.top
    const inline = kind.flow === 'inline'
    const region = this.addRegion(above, tag, marks, classes)
    const heading = kind.heading || (above?.heading ?? 0)
    const holds = marks & Mark.caption ? 'caption' : (kind.holds ?? (heading > 0 ? 'heading' : above?.kind))
    this.enterOpen({
      node,
      region,
      opens: true,
      file: null,
      from: -1,
      inline,
      link: above?.link ?? (tag === 'a' ? { chars: 0 } : null),
      bold: (above?.bold ?? false) || kind.bold,
      italic: (above?.italic ?? false) || kind.italic,
      align: align || (above?.align ?? ''),
      tag: inline ? (above?.tag ?? tag) : tag,
      heading,
      kind: holds ?? 'paragraph',
    })
  }

  private addRegion(above: Open | undefined, tag: string, marks: number, classes: string): number {
    const index = this.regions.length
    this.regions.push({
      index,
      parent: above?.region ?? -1,
      tag,
      classes,
      own: marks,
      depth: this.open.length,
      first: this.blocks.length,
      end: -1,
      chars: 0,
      links: 0,
      prose: 0,
      titles: 0,
      marks: 0,
    })
    return index
  }

  private leave(node: TreeNode): void {
    const top = this.top
    if (top?.node !== node) return
    if (top.from >= 0) this.endLink(top)
    if (top.opens) {
      this.flush(false, top.inline)
      this.regions[top.region]!.end = this.blocks.length
    }
    this.open.pop()
    this.top = this.open[this.open.length - 1]
  }

  private enterOpen(open: Open): void {
    this.open.push(open)
    this.top = open
  }

  private endLink(link: Open): void {
    const text = this.line.endLink(link.from)
    if (link.file) this.files.push({ href: link.file, text: this.cleaner.clean(text), block: this.blocks.length })
  }

  private addText(data: string): void {
    const top = this.top
    if (!top || (top.tag === 'root' && isBlank(data))) return
    this.line.add(data, top)
  }

  /** Ends the block that is being gathered. */
  private flush(broken: boolean, sameLine = false): void {
    this.line.end(this.blocks, this.top, this.lines, broken)
    if (!sameLine) this.lines++
  }

  private takeTable(node: TreeNode): boolean {
    const table = readTable(node, this.cleaner)
    if (!table) return false
    const top = this.top!
    this.blocks.push({
      index: this.blocks.length,
      text: table,
      tag: 'table',
      region: top.region,
      line: this.lines++,
      kind: 'table',
      heading: 0,
      linkChars: 0,
      links: [],
      boldChars: 0,
      italicChars: 0,
      centered: false,
      right: false,
      broken: false,
    })
    return true
  }

  private readImage(attribs: Attributes): void {
    const src = IMAGE_SOURCES.map(name => attribs[name]).find(value => value && !value.startsWith('data:'))
    if (!src) return
    const alt = this.cleaner.clean(attribs.alt ?? attribs.title ?? '')
    const width = Number.parseInt(attribs.width ?? '0', 10) || 0
    const before = this.blocks.length + (this.line.isBlank() ? 0 : 1)
    this.images.push({ src, alt, width, before, region: this.top?.region ?? 0 })
  }
}

function alignOf(tag: string, style: Style, attribs: Attributes): string {
  if (tag === 'center') return 'center'
  return style.align || (attribs.align ? attribs.align.toLowerCase() : '')
}

/** Reads a tree once, without recursion, into blocks and the regions that hold them. */
export function walk(root: TreeNode): Page {
  return new Walk().run(root)
}
