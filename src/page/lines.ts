import { cleanLine } from '../text/clean'
import { trimMarks } from '../text/ends'
import type { Page, PageBlock, PageImage, PageLink, Region } from './block'
import { unglued } from './unglue'
import { goesOn } from './wrap'

const FILE_LINE = /^[^\n]{1,160}\.(bmp|jpe?g|png|gif|webp|tiff?|heic|mp4|wmv|flv|mp3|pdf|docx?|xlsx?|rar|zip)$/i
const LONGEST_FILE = 165
const PICTURE = /^(?:bmp|jpe?g|png|gif|webp|tiff?|heic)$/i

/** What is left of the cells of a picture's frame: "Toàn cảnh hội nghị |" */
const PIPES = '| '
const LONGEST_CAPTION = 250

/** What scrapers leave of a picture: "![Toàn cảnh](/files/a.jpg)", "<image>data:…</image>", "[links()]" */
const MARKDOWN_IMAGE = '!['
const IMAGE_REST = /^([^\]\n]{0,300})\]\(([^)\s]{0,500})\)/
const SIGNS = [MARKDOWN_IMAGE, '<image>', '[links', 'leftcenter']
const LEFTOVER = /<image>(?:[^<]|<(?!image>)){0,500}?<\/image>|\[links\(\)\]|leftcenterrightdel/g

/** The only region of a page that has no markup. */
const wholePage = (end: number): Region => ({
  index: 0,
  parent: -1,
  tag: 'root',
  classes: '',
  own: 0,
  depth: 0,
  first: 0,
  end,
  chars: 0,
  links: 0,
  prose: 0,
  titles: 0,
  marks: 0,
})

const lineBlock = (index: number, text: string, kind: PageBlock['kind']): PageBlock => ({
  index,
  text,
  tag: 'p',
  region: 0,
  line: index,
  kind,
  heading: 0,
  linkChars: 0,
  links: [],
  boldChars: 0,
  italicChars: 0,
  centered: false,
  right: false,
  broken: true,
})

/** Gathers the lines of a flattened page; bare file names are taken out. */
class Lines {
  readonly blocks: PageBlock[] = []
  readonly images: PageImage[] = []
  readonly files: PageLink[] = []

  add(raw: string): void {
    const bare = cleanLine(this.withoutPictures(raw))
    const line = trimMarks(bare, PIPES)
    if (line === '' || this.takeFile(line)) return
    const last = this.blocks.at(-1)
    const celled = line !== bare && line.length <= LONGEST_CAPTION && !line.includes(' | ')
    if (last?.text === line && line.length <= LONGEST_CAPTION) this.replaceLast({ ...last, kind: 'caption' })
    else if (last?.kind === 'paragraph' && !celled && goesOn(last.text, line))
      this.replaceLast({ ...last, text: `${last.text} ${line}` })
    else this.blocks.push(lineBlock(this.blocks.length, line, celled ? 'caption' : 'paragraph'))
  }

  private replaceLast(block: PageBlock): void {
    this.blocks[this.blocks.length - 1] = block
  }

  private addImage(src: string, alt: string): void {
    this.images.push({ src, alt, width: 0, before: this.blocks.length, region: 0 })
  }

  private withoutPictures(raw: string): string {
    if (!SIGNS.some(sign => raw.includes(sign))) return raw
    const [head, ...pieces] = raw.split(MARKDOWN_IMAGE)
    return [head, ...pieces.map(piece => this.withoutImage(piece))].join('').replace(LEFTOVER, ' ')
  }

  /** Takes the picture off a piece that follows the begin of one. */
  private withoutImage(piece: string): string {
    const image = IMAGE_REST.exec(piece)
    if (!image) return MARKDOWN_IMAGE + piece
    if (image[2]) this.addImage(image[2], cleanLine(image[1]!))
    return ` ${piece.slice(image[0].length)}`
  }

  private takeFile(line: string): boolean {
    const ending = line.length <= LONGEST_FILE ? line.length - line.lastIndexOf('.') : 0
    const file = ending === 4 || ending === 5 ? FILE_LINE.exec(line) : null
    if (!file || /[.!?]\s/.test(line)) return false
    if (PICTURE.test(file[1]!)) this.addImage(line, '')
    else this.files.push({ href: line, text: line, block: this.blocks.length })
    return true
  }
}

/** A page that was flattened to lines before it came here: one region, no markup. */
export function readLines(text: string): Page {
  const lines = new Lines()
  for (const line of unglued(text)) lines.add(line)
  const { blocks, images, files } = lines
  const head = { title: null, metas: new Map<string, string>(), linked: [] }
  return {
    form: 'text',
    head,
    blocks,
    regions: [wholePage(blocks.length)],
    images,
    files,
    times: new Map(),
    odd: false,
    apart: false,
  }
}
