import { fold } from '../text/fold'
import { Mark, type Page, type PageBlock, type Region } from './block'
import { chromeLine, chromeMark, isChromeMark, mayOpenTail, opensTail } from './chrome'
import { settleMarks } from './marks'
import { endsIn } from './sentence'
import { NO_STAMPS, type Stamp, stampsIn } from './stamp'
import { Trait, traitsOf } from './traits'
import { mayBeLike } from './wording'

/**
 * A block with what the judges of the page ask of it. Most of a page is menus, of which nobody asks anything, so that
 * almost all is read when it is asked for.
 */
export class Weighed {
  /** Units of running text outside links; 0 for what is no prose. */
  prose: number
  private lowered: string | null = null
  private units = -1
  private tail: boolean | null = null
  private dates: readonly Stamp[] | null = null
  private reason: string | null | undefined = undefined

  constructor(
    readonly block: PageBlock,
    readonly region: Region,
    long: number,
  ) {
    this.prose = proseOf(block, long)
    if (this.prose > 0 && (this.dated || this.words !== null)) this.prose = 0
  }

  get folded(): string {
    this.lowered ??= fold(this.block.text)
    return this.lowered
  }

  /** What units it holds (see {@link Trait}). */
  get traits(): number {
    if (this.units < 0) this.units = traitsOf(this.block.text)
    return this.units
  }

  /** Does it open what follows an article? */
  get opensTail(): boolean {
    this.tail ??= mayOpenTail(this.block.text) && opensTail(this.folded)
    return this.tail
  }

  get stamps(): readonly Stamp[] {
    this.dates ??= this.block.text.length <= STAMP_LINE && this.traits & Trait.digit ? stampsIn(this.folded) : NO_STAMPS
    return this.dates
  }

  /** Does a stamp stand here with nothing but labels and counters? */
  get dated(): boolean {
    const { stamps } = this
    for (let i = 0; i < stamps.length; i++) if (stamps[i]!.alone) return true
    return false
  }

  /** Does another line say the same? Most differ in a letter, which is seen without folding them. */
  isLike(other: Weighed): boolean {
    const { text } = this.block
    return text === other.block.text || (mayBeLike(text, other.block.text) && this.folded === other.folded)
  }

  /** Why it is chrome by its words, or null. */
  get words(): string | null {
    if (this.reason === undefined) this.reason = chromeLine(this.folded, this.traits)
    return this.reason
  }

  /** Why it is chrome by its words or its place, or null. */
  get chrome(): string | null {
    return this.words ?? chromeMark(this.region.marks)
  }

  get isChrome(): boolean {
    return isChromeMark(this.region.marks) || this.words !== null
  }
}

const SENTENCE_END = '.!?…;:/'
const SENTENCE_WITHIN = /\p{Ll}[.!?;:] /u
/**
 * A line this long is prose; a shorter one is if it ends as a sentence does. Without markup nothing tells a link from
 * a text, and lists of documents have long lines.
 */
const LONG = { html: 90, text: 250 }
const SHORT = 40
/** Longest line in which a posting stamp is looked for. */
const STAMP_LINE = 200

/** Units of running text in a block: a long line or a whole sentence, mostly outside links. */
function proseOf({ text, linkChars, kind }: PageBlock, long: number): number {
  if (kind === 'table' || linkChars > text.length * 0.5) return 0
  if (text.length < SHORT) return 0
  if (text.length < long && !endsIn(text, SENTENCE_END) && !(text.length > long / 2 && SENTENCE_WITHIN.test(text)))
    return 0
  return text.length - linkChars
}

/** Shortest link that may be a headline, and how much of a card is link. */
const CARD_LINK = 20
const CARD_SHARE = 0.12

function sum(regions: readonly Region[], weighed: readonly Weighed[]): void {
  for (const { block, region, prose } of weighed) {
    region.chars += block.text.length
    region.links += block.linkChars
    region.prose += prose
    if (block.linkChars >= CARD_LINK && block.linkChars >= block.text.length * 0.8) region.titles++
  }
  for (let i = regions.length - 1; i > 0; i--) {
    const region = regions[i]!
    const parent = regions[region.parent]!
    parent.chars += region.chars
    parent.links += region.links
    parent.prose += region.prose
    parent.titles += region.titles
  }
}

const FEWEST_CARDS = 3
const isCard = ({ titles, links, chars }: Region) => titles > 0 && titles <= 3 && links >= chars * CARD_SHARE

/** The groups of regions alike in one thing that are large enough for a list. */
function groupsBy(regions: readonly Region[], thing: 'parent' | 'classes' | 'tag'): Region[][] {
  const groups = new Map<string | number, Region[]>()
  for (const region of regions) {
    const group = groups.get(region[thing])
    if (group) group.push(region)
    else groups.set(region[thing], [region])
  }
  return [...groups.values()].filter(group => group.length >= FEWEST_CARDS)
}

/** Marks regions that repeat beside each other, each with a link as long as a headline: a list of news. */
function markCards(regions: readonly Region[]): void {
  for (const siblings of groupsBy(regions.filter(isCard), 'parent'))
    for (const alike of groupsBy(siblings, 'classes'))
      for (const cards of groupsBy(alike, 'tag')) for (const card of cards) card.own |= Mark.cards
}

const VIETNAMESE_LETTER = /[\u00c0-\u1ef9]/
/** A long line with none of the letters of Vietnamese. */
const isForeign = ({ block: { text } }: Weighed) => text.length >= SHORT && !VIETNAMESE_LETTER.test(text)
/** Share of the lines above which a page is Vietnamese. */
const VIETNAMESE = 0.5

/** Notices in English on a Vietnamese page (an archive's, a plug-in's) are no prose of the article. */
function dropForeign(weighed: readonly Weighed[]): void {
  const foreign = weighed.filter(one => one.prose > 0 && !(one.traits & Trait.native) && isForeign(one))
  if (foreign.length === 0) return
  let native = 0
  for (const one of weighed) if (one.traits & Trait.native) native++
  if (native >= weighed.length * VIETNAMESE) for (const one of foreign) one.prose = 0
}

/** Judges every block of a page once. Whether its place makes it chrome depends on the marks of its region as they stand. */
export function weigh(page: Page): Weighed[] {
  const weighed = page.blocks.map(block => new Weighed(block, page.regions[block.region]!, LONG[page.form]))
  dropForeign(weighed)
  sum(page.regions, weighed)
  markCards(page.regions)
  settleMarks(page.regions)
  return weighed
}
