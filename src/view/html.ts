import type { Lang } from './labels'

/** Markup that may stand in a report. Only {@link html} and {@link trusted} make it. */
export class Markup {
  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly Part[],
  ) {}

  /** As it is written, with the report's own words in that language. */
  in(lang: Lang): string {
    return this.strings.map((own, i) => (i === 0 ? own : source(this.parts[i - 1], lang) + own)).join('')
  }
}

/** What can be put between tags or between the quotes of an attribute: text, which is escaped; markup; words. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[] | ((lang: Lang) => Part)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup signs; controls but tab and line feed; marks that turn the direction of text; halves of pairs. */
const UNSAFE =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Controls have pictures in Unicode: U+0000 is shown as ␀. One unit stays one unit. */
function shown(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** Text as it may stand in markup: never a tag, never the end of an attribute, never a turn of its direction. */
const escaped = (text: string): string => text.replace(UNSAFE, sign => ENTITIES[sign] ?? shown(sign))

function source(part: Part, lang: Lang): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  if (typeof part === 'function') return source(part(lang), lang)
  if (part instanceof Markup) return part.in(lang)
  return Array.isArray(part) ? part.map(one => source(one, lang)).join('') : ''
}

/** Markup with parts in it, each escaped unless it is markup itself. Attributes stand between double quotes. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => new Markup(strings, parts)

/** Markup of boctin's own, unescaped: the style and the script of a report. Never anything that a page holds. */
export const trusted = (own: string): Markup => new Markup([own], [])

/** The address of a link that a reader may follow: http and https alone, resolved against the page's own address. */
export function webAddress(href: string, base: string | null): string | null {
  try {
    const { protocol, href: address } = base ? new URL(href, base) : new URL(href)
    return protocol === 'https:' || protocol === 'http:' ? address : null
  } catch {
    return null
  }
}
