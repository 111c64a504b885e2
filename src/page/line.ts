import { composedLength } from '../input/glance'
import { endsBlank, isBlank, isNothing } from '../text/clean'
import type { PageBlock } from './block'
import type { Cleaner } from './cleaner'
import { goesOn } from './wrap'

/** A link that goes on beyond this was never closed: what follows is text. */
const LONGEST_LINK = 400
const NO_LINKS: readonly string[] = []

/** What the elements around a piece of text make of it. */
export interface Setting {
  readonly region: number
  readonly tag: string
  readonly kind: PageBlock['kind']
  readonly heading: number
  readonly align: string
  readonly bold: boolean
  readonly italic: boolean
  /** The link that it stands in, with the units of text met in it. */
  readonly link: { chars: number } | null
}

/** A link of more texts was never closed, and those that it holds are not either: the begin of its text will do. */
const MOST_PIECES = 100

/** Most lines are one text. */
const joined = (texts: readonly string[], from: number, to: number = texts.length): string =>
  texts.length === from + 1 ? texts[from]! : texts.slice(from, to).join('')

/** The line that is being gathered: its text, and how much of it is set in which way. */
export class Line {
  /** How many texts the line has. */
  get length(): number {
    return this.texts.length
  }
  /** Joined when the line ends: a string that grows is copied whenever it is looked at. */
  private texts: string[] = []
  /** Does the text end in white space, or is there none? */
  private spaced = true
  private linked = 0
  private links: string[] = []
  private bold = 0
  private italic = 0

  constructor(private readonly cleaner: Cleaner) {}

  /** Text that is nothing but white space after white space is left out. */
  add(data: string, { link, bold, italic }: Setting): void {
    if (data === '' || (this.spaced && isBlank(data))) return
    this.texts.push(data)
    this.spaced = endsBlank(data)
    if (!link && !bold && !italic) return
    const units = composedLength(data)
    if (link) {
      link.chars += units
      if (link.chars <= LONGEST_LINK) this.linked += units
    }
    if (bold) this.bold += units
    if (italic) this.italic += units
  }

  /** Parts a link from the one before it. */
  startLink(): void {
    if (this.linked === 0) return
    this.texts.push(' ')
    this.spaced = true
  }

  /** Notes the text of a link whose first text is number `from`, and returns it as it is written. */
  endLink(from: number): string {
    const text = joined(this.texts, from, from + MOST_PIECES)
    if (!isNothing(text)) this.links.push(text)
    return text
  }

  isBlank(): boolean {
    return this.spaced && this.texts.every(isBlank)
  }

  /** Ends the line: adds it to the blocks, where it may go on the line before, and begins a new one. */
  end(blocks: PageBlock[], setting: Setting | undefined, line: number, broken: boolean): void {
    if (this.texts.length > 0 && setting)
      this.addTo(blocks, this.cleaner.clean(joined(this.texts, 0)), setting, line, broken)
    if (this.links.length > 0) this.links = []
    if (this.texts.length > 0) this.texts = []
    this.spaced = true
    this.linked = this.bold = this.italic = 0
  }

  private addTo(blocks: PageBlock[], text: string, setting: Setting, line: number, broken: boolean): void {
    if (text === '') return
    const { region, tag, kind, heading, align } = setting
    const last = blocks[blocks.length - 1]
    const before = last?.broken && last.region === region && goesOn(last.text, text) ? blocks.pop()! : null
    blocks.push({
      index: blocks.length,
      text: before ? `${before.text} ${text}` : text,
      tag,
      region,
      line,
      kind,
      heading,
      linkChars: Math.min(text.length, this.linked) + (before?.linkChars ?? 0),
      links: before ? [...before.links, ...this.links] : this.links.length > 0 ? this.links : NO_LINKS,
      boldChars: Math.min(text.length, this.bold) + (before?.boldChars ?? 0),
      italicChars: Math.min(text.length, this.italic) + (before?.italicChars ?? 0),
      centered: align === 'center',
      right: align === 'right',
      broken,
    })
  }
}
