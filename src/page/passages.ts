import type { Passage } from '../text/body'
import type { Page, PageImage } from './block'
import { withoutPhotoCredit } from './credits'
import { endsIn } from './sentence'
import type { Weighed } from './weigh'
import { goesOn } from './wrap'

/** A passage and the blocks that it was made of. */
export interface Sited extends Passage {
  readonly first: number
  readonly last: number
}

const LONGEST_CAPTION = 250

/** Is the line a caption: does a picture stand right before or after it, and does it look like one? */
function captionOf(one: Weighed, page: Page, pictures: ReadonlyMap<number, PageImage>): boolean {
  const { block } = one
  if (block.kind === 'caption') return true
  if (block.text.length > LONGEST_CAPTION || block.kind === 'table' || block.heading > 0) return false
  const above = pictures.has(block.index)
  const below = pictures.has(block.index + 1)
  if (!above && !below) return false
  if (withoutPhotoCredit(block.text) !== null) return true
  const set = block.centered || Math.max(block.italicChars, block.boldChars) > block.text.length * 0.8
  const picture = pictures.get(block.index)
  const cell = picture !== undefined && sameTable(page, picture.region, block.region)
  return (
    (above && (set || cell) && (cell || !/[.!?]\s/.test(block.text))) ||
    (below && set && block.italicChars > 0 && !/[.:]$/.test(block.text))
  )
}

/** Do a picture and a line stand in one small table: a picture frame? */
function sameTable(page: Page, a: number, b: number): boolean {
  const tableOf = (index: number) => {
    for (let region = page.regions[index]; region; region = page.regions[region.parent])
      if (region.tag === 'table' || region.tag === 'figure') return region
    return null
  }
  const table = tableOf(a)
  return table !== null && table === tableOf(b) && table.end - table.first <= 2
}

/** A lead that is set as `h2`: a heading is no sentence. */
const isSentence = (text: string) => text.length > 80 && endsIn(text, '.!?…', '"”)')

/** A heading that is set as a bold line: short, whole, no sentence. */
const isBoldHead = ({ block }: Weighed) =>
  block.kind === 'paragraph' &&
  block.boldChars >= block.text.length * 0.9 &&
  block.text.length <= 120 &&
  !endsIn(block.text, '.!?;,…', '"”)')

/** One block as a passage: what it is, and its text without the photographer. */
function passageOf(one: Weighed, caption: boolean): Sited {
  const { block } = one
  const { index: first, index: last } = block
  const short = caption || block.text.length <= LONGEST_CAPTION
  const text = short ? (withoutPhotoCredit(block.text) ?? block.text) : block.text
  if (caption || text !== block.text) return { kind: 'caption', text, first, last }
  if (isBoldHead(one)) return { kind: 'heading', text, first, last }
  return { kind: block.kind === 'heading' && isSentence(text) ? 'paragraph' : block.kind, text, first, last }
}

const STANDS_ALONE = new Set<Passage['kind']>(['table', 'caption'])

/** Is a passage the rest of the line, or of the sentence, that the one before it began? */
function continues(last: Sited, passage: Sited, before: Weighed, one: Weighed): boolean {
  if (before.block.index !== one.block.index - 1) return false
  if (STANDS_ALONE.has(last.kind) || STANDS_ALONE.has(passage.kind)) return false
  if (before.block.line === one.block.line) return true
  return one.block.kind === before.block.kind && goesOn(last.text, passage.text)
}

/** Makes passages of the blocks that are kept: joins lines that were broken, names captions and headings. */
export function composePassages(page: Page, kept: readonly Weighed[]): Sited[] {
  const pictures = new Map(page.images.map(image => [image.before, image]))
  const made: Sited[] = []
  kept.forEach((one, i) => {
    const passage = passageOf(one, captionOf(one, page, pictures))
    const last = made.at(-1)
    const before = kept[i - 1]
    if (last && before && continues(last, passage, before, one)) {
      const kind = last.kind === 'heading' ? one.block.kind : last.kind
      made[made.length - 1] = { kind, text: `${last.text} ${passage.text}`, first: last.first, last: passage.last }
    } else if (passage.text !== '') made.push(passage)
  })
  return made
}
