import { cleanLine } from '../text/clean'
import { Mark, type Page, type PageBlock, type PageImage, type PageLink, type Region } from './block'
import { HeadReader } from './head'
import { marksOfTag, Namer } from './marks'
import { readTable } from './table'
import { type TreeNode, walkTree } from './tree'
import { goesOn } from './wrap'

/** Elements whose text nobody reads. Never `form`: ASP.NET wraps the whole page in one. */
const UNREAD = new Set(
  'script style noscript template select option datalist button textarea input iframe object embed svg canvas audio video map math head link'.split(
    ' ',
  ),
)
/** Elements that stand within a line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup tt u var wbr time nobr o:p st1:place st1:city'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const ITALIC = new Set(['i', 'em', 'cite'])
/** An inline element with one of these marks stands for itself: `<span class="lblTieuDe">`. */
const STANDS_ALONE =
  Mark.title | Mark.stamp | Mark.lead | Mark.author | Mark.source | Mark.caption | Mark.counter | Mark.updated
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const SHOWN_AS_BLOCK = /display\s*:\s*(?:block|table|flex|list-item)/i
const ALIGNED = /text-align\s*:\s*(center|right)/i
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|7z|odt|txt)(?:$|[?#&])/i
const IMAGE_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'] as const

/** A link that goes on beyond this was never closed: what follows is text. */
const LONGEST_LINK = 400

interface Open {
  node: TreeNode
  region: number
  /** Did the element open `region`, or only stand in it? */
  opens: boolean
  /** For a link to a file: its address. */
  file: string | null
  /** For a link: where its text begins in the line; else -1. */
  from: number
  inline: boolean
  /** The link that the element is or stands in, with the units of text met in it. */
  link: { chars: number } | null
  bold: boolean
  italic: boolean
  align: string
  tag: string
  kind: PageBlock['kind']
  heading: number
}

class Walk {
  readonly blocks: PageBlock[] = []
  readonly regions: Region[] = []
  readonly images: PageImage[] = []
  readonly files: PageLink[] = []
  readonly times = new Map<number, string>()
  private readonly heads = new HeadReader()
  private readonly namer = new Namer()
  private readonly open: Open[] = []
  private text = ''
  private link = 0
  private links: string[] = []
  private bold = 0
  private italic = 0
  private line = 0

  run(root: TreeNode): Page {
    walkTree(
      root,
      node => this.enter(node),
      node => this.leave(node),
    )
    this.flush(false)
    for (const region of this.regions) if (region.end < 0) region.end = this.blocks.length
    const { blocks, regions, images, files, times } = this
    return { form: 'html', head: this.heads.head, blocks, regions, images, files, times }
  }

  private get top(): Open | undefined {
    return this.open[this.open.length - 1]
  }

  /** Takes one node; true if its children are to be read. */
  private enter(node: TreeNode): boolean {
    if (node.type === 'text') {
      this.addText(node.data ?? '')
      return false
    }
    if (node.type === 'root') {
      this.push(node, 'root', 0, '', '')
      return true
    }
    if (node.type !== 'tag' || !node.name) {
      if (node.type === 'script') this.heads.read('script', node)
      return false
    }
    return this.enterElement(node, node.name, node.attribs ?? {})
  }

  private enterElement(node: TreeNode, tag: string, attribs: Record<string, string>): boolean {
    if (tag === 'meta' || tag === 'title') this.heads.read(tag, node)
    if (tag === 'br' || tag === 'hr') this.flush(tag === 'br')
    if (tag === 'img') this.readImage(attribs)
    if (tag === 'head') return this.pushInline(node, tag, attribs)
    if (UNREAD.has(tag) || tag === 'title' || tag === 'meta' || tag === 'br' || tag === 'hr' || tag === 'img')
      return false
    const style = attribs.style ?? ''
    if (attribs.hidden !== undefined || (style !== '' && HIDDEN.test(style))) return false
    const marks = this.marksOf(tag, attribs)
    if (marks & Mark.hidden) return false
    if (tag === 'time' && attribs.datetime) this.times.set(this.blocks.length, attribs.datetime)
    const inline = INLINE.has(tag) && !(marks & STANDS_ALONE) && !SHOWN_AS_BLOCK.test(style)
    if (inline) return this.pushInline(node, tag, attribs)
    this.flush(false, INLINE.has(tag))
    if (tag === 'table' && this.takeTable(node)) return false
    this.push(node, tag, marks, attribs.class ?? '', alignOf(tag, style, attribs))
    return true
  }

  private marksOf(tag: string, attribs: Record<string, string>): number {
    let marks = marksOfTag(tag)
    if (attribs.class) marks |= this.namer.read(attribs.class)
    if (attribs.id) marks |= this.namer.read(attribs.id)
    if (attribs.itemprop) marks |= this.namer.read(attribs.itemprop)
    return marks
  }

  private pushInline(node: TreeNode, tag: string, attribs: Record<string, string>): boolean {
    if (tag !== 'a' && tag !== 'head' && !BOLD.has(tag) && !ITALIC.has(tag)) return true
    const above = this.top!
    if (tag === 'a' && above.link === null && this.link > 0) this.text += ' '
    this.open.push({
      ...above,
      node,
      opens: false,
      file: tag === 'a' && attribs.href && FILE.test(attribs.href) ? attribs.href : null,
      from: tag === 'a' ? this.text.length : -1,
      inline: true,
      link: above.link ?? (tag === 'a' && attribs.href !== undefined ? { chars: 0 } : null),
      bold: above.bold || BOLD.has(tag),
      italic: above.italic || ITALIC.has(tag),
    })
    return true
  }

  private push(node: TreeNode, tag: string, marks: number, classes: string, align: string): void {
    const above = this.top
    const index = this.regions.length
    this.regions.push({
      index,
      parent: above?.region ?? -1,
      tag,
      signature: `${tag}.${classes}`,
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
    const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : (above?.heading ?? 0)
    this.open.push({
      node,
      region: index,
      opens: true,
      file: null,
      from: -1,
      inline: INLINE.has(tag),
      link: above?.link ?? (tag === 'a' ? { chars: 0 } : null),
      bold: (above?.bold ?? false) || BOLD.has(tag),
      italic: (above?.italic ?? false) || ITALIC.has(tag),
      align: align || (above?.align ?? ''),
      tag: INLINE.has(tag) ? (above?.tag ?? tag) : tag,
      heading,
      kind: kindOf(tag, heading, marks) ?? above?.kind ?? 'paragraph',
    })
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
  }

  private endLink(link: Open): void {
    const text = cleanLine(this.text.slice(link.from))
    if (text !== '') this.links.push(text)
    if (link.file) this.files.push({ href: link.file, text, block: this.blocks.length })
  }

  private addText(data: string): void {
    const top = this.top
    if (!top || (top.tag === 'root' && data.trim() === '')) return
    const last = this.text.length === 0 || /\s$/.test(this.text)
    if (last && /^\s*$/.test(data)) return
    this.text += data
    const visible = data.length
    if (top.link) {
      top.link.chars += visible
      if (top.link.chars <= LONGEST_LINK) this.link += visible
    }
    if (top.bold) this.bold += visible
    if (top.italic) this.italic += visible
  }

  /** Ends the block that is being gathered. */
  private flush(broken: boolean, sameLine = false): void {
    const text = this.text === '' ? '' : cleanLine(this.text)
    const top = this.top
    if (text !== '' && top) {
      const share = (units: number) => Math.min(text.length, units)
      const last = this.blocks.at(-1)
      const joins = last?.broken && last.region === top.region && goesOn(last.text, text)
      if (joins) this.blocks.pop()
      this.blocks.push({
        index: this.blocks.length,
        text: joins ? `${last.text} ${text}` : text,
        tag: top.tag,
        region: top.region,
        line: this.line,
        kind: top.kind,
        heading: top.heading,
        linkChars: share(this.link) + (joins ? last.linkChars : 0),
        links: joins ? [...last.links, ...this.links] : this.links,
        boldChars: share(this.bold) + (joins ? last.boldChars : 0),
        italicChars: share(this.italic) + (joins ? last.italicChars : 0),
        centered: top.align === 'center',
        right: top.align === 'right',
        broken,
      })
    }
    if (!sameLine) this.line++
    this.text = ''
    this.link = this.bold = this.italic = 0
    this.links = []
  }

  private takeTable(node: TreeNode): boolean {
    const table = readTable(node)
    if (!table) return false
    const top = this.top!
    this.blocks.push({
      index: this.blocks.length,
      text: table,
      tag: 'table',
      region: top.region,
      line: this.line++,
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

  private readImage(attribs: Record<string, string>): void {
    const src = IMAGE_SOURCES.map(name => attribs[name]).find(value => value && !value.startsWith('data:'))
    if (!src) return
    const alt = cleanLine(attribs.alt ?? attribs.title ?? '')
    const width = Number.parseInt(attribs.width ?? '0', 10) || 0
    this.images.push({
      src,
      alt,
      width,
      before: this.blocks.length + (this.text.trim() === '' ? 0 : 1),
      region: this.top?.region ?? 0,
    })
  }
}

function alignOf(tag: string, style: string, attribs: Record<string, string>): string {
  if (tag === 'center') return 'center'
  const styled = style === '' ? null : ALIGNED.exec(style)
  return (styled?.[1] ?? attribs.align ?? '').toLowerCase()
}

function kindOf(tag: string, heading: number, marks: number): PageBlock['kind'] | null {
  if (marks & Mark.caption) return 'caption'
  if (tag === 'li' || tag === 'dd') return 'list'
  if (tag === 'blockquote') return 'quote'
  if (heading > 0) return 'heading'
  return null
}

/** Reads a tree once, without recursion, into blocks and the regions that hold them. */
export function walk(root: TreeNode): Page {
  return new Walk().run(root)
}
