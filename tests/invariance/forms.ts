import type { Random } from '../fuzz/random'

/** A way to write the same page otherwise: what a browser shows, and what a reader reads, stays. */
export type Form = (page: string, random: Random) => string

type Part = { kind: 'tag' | 'text' | 'raw'; text: string }

/** Comments, and elements whose content is no markup, are kept whole. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA[\s\S]*?\]\]>|<(script|style|title|textarea|noscript|select|svg)\b[\s\S]*?<\/\1\s*>|<[!?/]?[a-z][^<>]*>/gi

function partsOf(html: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const match of html.matchAll(MARKUP)) {
    if (match.index > at) parts.push({ kind: 'text', text: html.slice(at, match.index) })
    const isTag = /^<\/?[a-z]/i.test(match[0]) && match[1] === undefined
    parts.push({ kind: isTag ? 'tag' : 'raw', text: match[0] })
    at = match.index + match[0].length
  }
  return [...parts, { kind: 'text', text: html.slice(at) }]
}

const change =
  (kind: Part['kind'], to: (text: string, random: Random) => string): Form =>
  (page, random) =>
    partsOf(page)
      .map(part => (part.kind === kind ? to(part.text, random) : part.text))
      .join('')

const within =
  (form: Form): Form =>
  (page, random) => {
    const from = page.search(/<body\b/i)
    return page.slice(0, from) + form(page.slice(from), random)
  }

const now = (random: Random, share: number) => random.next() < share
const NAME = /^<\/?[a-z][a-z0-9]*/i
const ATTRIBUTES = /\s+([^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)/g
const BLOCK = /^<\/?(?:p|div|table|ul|h[1-6])\b/i
const INSIDE_WORDS = /(?<=\p{L})(?=\p{Ll})/gu
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const ENTITY = /(&[#\w]{1,12};)/

/** Outside entities, which are no words. */
const plain = (text: string, to: (text: string) => string) =>
  text
    .split(ENTITY)
    .map((piece, i) => (i % 2 === 1 ? piece : to(piece)))
    .join('')

const put = (piece: (random: Random) => string, share: number) => (text: string, random: Random) =>
  plain(text, words => words.replace(INSIDE_WORDS, () => (now(random, share) ? piece(random) : '')))

function reordered(tag: string, random: Random): string {
  const name = NAME.exec(tag)![0]
  const attributes = [...tag.slice(name.length).matchAll(ATTRIBUTES)].map(match => match[1]!)
  const left = tag.slice(name.length).replace(ATTRIBUTES, '').trim()
  if (attributes.length < 2 || left.replace('/', '') !== '>') return tag
  for (let i = attributes.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[attributes[i], attributes[j]] = [attributes[j]!, attributes[i]!]
  }
  return `${name} ${attributes.join(' ')} ${left}`
}

/** Of any text, flattened or not. */
export const TEXT_FORMS: Record<string, Form> = {
  NFC: page => page.normalize('NFC'),
  NFD: page => page.normalize('NFD'),
  'NFC and NFD mixed': (page, random) => page.replace(WORDS, word => word.normalize(now(random, 0.5) ? 'NFC' : 'NFD')),
  'CR LF': page => page.replace(/\r?\n/g, '\r\n'),
  'LF alone': page => page.replace(/\r\n/g, '\n'),
} // prettier-ignore

/** Of a flattened text alone: in HTML a blank may stand in a tag. */
export const FLAT_FORMS: Record<string, Form> = {
  'no-break spaces': (page, random) => page.replace(/ /g, () => (now(random, 0.3) ? '\u00a0' : ' ')),
  'more blanks': (page, random) => page.replace(/ /g, () => (now(random, 0.2) ? random.of(['  ', ' \u00a0']) : ' ')),
  'zero-width characters': put(random => random.of(['\u200b', '\ufeff', '\u00ad', '\u2060']), 0.1),
  'blanks at the ends of lines': (page, random) => page.replace(/\n/g, () => (now(random, 0.5) ? ' \n  ' : '\n')),
}

export const HTML_FORMS: Record<string, Form> = {
  'no-break spaces': within(
    change('text', (text, random) =>
      text.replace(/ /g, () => (now(random, 0.3) ? random.of(['\u00a0', '&nbsp;']) : ' ')),
    ),
  ),
  'more blanks': within(
    change('text', (text, random) =>
      text.replace(/ /g, () => (now(random, 0.2) ? random.of(['  ', '\n', ' \t']) : ' ')),
    ),
  ),
  'attributes in another order': change('tag', reordered),
  'tags in capitals': change('tag', tag => tag.replace(NAME, name => name.toUpperCase())),
  'comments between blocks': within(
    change('tag', (tag, random) =>
      BLOCK.test(tag) && now(random, 0.3) ? `<!-- khối <p>12 đại biểu</p> -->${tag}` : tag,
    ),
  ),
  'spans round words': within(
    change('text', (text, random) =>
      plain(text, words =>
        words.replace(WORDS, word => (now(random, 0.15) ? `<span style="font-size:12pt">${word}</span>` : word)),
      ),
    ),
  ),
  'wbr in words': within(
    change(
      'text',
      put(() => '<wbr>', 0.1),
    ),
  ),
  'zero-width characters': within(
    change(
      'text',
      put(random => random.of(['\u200b', '&#8203;', '\ufeff', '&shy;']), 0.1),
    ),
  ),
}
