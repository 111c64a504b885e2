import type { Attachment, Image } from '../schema'
import { cleanLine } from '../text/clean'
import type { Page } from './block'
import type { Sited } from './passages'
import type { Range } from './range'
import type { Weighed } from './weigh'

/** Pictures narrower than this are icons. */
const ICON = 60
const ICON_WORD = /icon|logo|spacer|blank|pixel|print|mail|arrow|bullet|button|btn|share|loading|avatar|rss|banner/i
const PICTURE_END = /\.(?:gif|png|jpe?g|svg)(?:$|\?)/i
/** "/images/icon_print.gif?v=2", not "/logo/hoi-nghi.jpg" */
const isIcon = (src: string) =>
  src.split(/(?<=\/)/).some(name => {
    const word = name.search(ICON_WORD)
    return word >= 0 && PICTURE_END.test(name.slice(word))
  })
/** Blocks after the body in which its attachments are listed. */
const BELOW = 14

/** The body's pictures with their captions. */
export function findImages(
  page: Page,
  weighed: readonly Weighed[],
  range: Range,
  headline: number,
  passages: readonly Sited[],
): Image[] {
  const from = headline >= 0 ? headline + 1 : range.from
  const captions = passages.filter(passage => passage.kind === 'caption')
  const taken = new Set<Sited>()
  const within = page.images.filter(({ before, src, width, region }) => {
    if (page.form === 'text') return before >= from && before <= range.to
    if (before < from || before > range.to || (width > 0 && width < ICON) || isIcon(src)) return false
    const last = weighed[range.to - 1]
    return before < range.to || (last !== undefined && page.regions[region]!.first <= last.block.index)
  })
  return within.map(({ src, alt, before }) => {
    const caption = captions.find(
      passage => !taken.has(passage) && (passage.first === before || passage.last === before - 1),
    )
    if (caption) taken.add(caption)
    return { src: cleanLine(src), alt: alt || null, caption: caption?.text ?? null }
  })
}

const baseName = (href: string): string => {
  const last = href.split(/[?#]/)[0]!.split('/').at(-1) ?? href
  try {
    return cleanLine(decodeURIComponent(last))
  } catch {
    return cleanLine(last)
  }
}

const extensionOf = (href: string) => /\.([a-z0-9]{2,5})(?:$|[?#&])/i.exec(href)?.[1]?.toLowerCase() ?? ''

/** Files that the article links to, in it or right below it. */
export function findAttachments(page: Page, weighed: readonly Weighed[], range: Range, headline: number): Attachment[] {
  const from = headline >= 0 ? headline : range.from
  let end = range.to
  while (
    end < Math.min(weighed.length, range.to + BELOW) &&
    !weighed[end]!.opensTail &&
    weighed[end]!.words !== 'footer'
  )
    end++
  const found = new Map<string, Attachment>()
  for (const { href, text, block } of page.files) {
    if (block < from || block > end || (block === end && end > range.to && weighed[end]?.opensTail)) continue
    if (block >= range.to && weighed[block] && weighed[block]!.chrome !== null) continue
    if (!found.has(href))
      found.set(href, { href: cleanLine(href), name: text || baseName(href), type: extensionOf(href) })
  }
  return [...found.values()]
}
