import type { Random } from './random'

export type Input = string | Uint8Array

/** What a mutation may draw on: other pages, and phrases that the rules are made of. */
export interface Stock {
  pages: readonly string[]
  phrases: readonly string[]
}

type Mutation = (page: string, random: Random, stock: Stock) => Input

const TAG = /<[^<>]{0,300}>/g
const ODD = [
  '\0',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u0301',
  '\u0323',
  '\u00a0',
  '\ufffd',
  '\u2028',
  '\u{1f600}',
  '\u{e0041}',
  'İ',
  'ſ',
  'ß',
  'ﬁ',
  'Ǆ',
  'ð',
  'ƣ',
  'А',
  'ο',
  '\u1100\u1161',
  '\u0e33',
  '\r',
  '\u0085',
] // prettier-ignore
const ENTITIES =
  '&amp; &lt; &gt; &nbsp; &quot; &#0; &#x0; &#xD800; &#55296; &#x110000; &#99999999999; &ecirc; &Agrave; &amp;amp;lt; &# &#x &; &notit; &NotEqualTilde; &#13; &shy; &zwnj; &lrm;'.split(
    ' ',
  )
const MARKUP =
  '<!-- --> <!--> <!-- <![CDATA[ ]]> <plaintext> <script> </script> <style> </style> <textarea> <title> </title> <noscript> <template> <svg> <math> <table> <tr> <td> </table> <select> <option> <frameset> <iframe> <base> <a> </a> <b> </p> </body> </html> <html> <body> <xmp> <!doctype> <?php ?> <div/> <img src=x> < <a <div'.split(
    ' ',
  )
const CHARSETS = ['windows-1252', 'windows-1258', 'latin1', 'utf-16le', 'gbk', 'macintosh', 'koi8-r']

const cut = (text: string, [from, to]: [number, number], put = '') => text.slice(0, from) + put + text.slice(to)
const put = (text: string, random: Random, piece: string) => {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}
const some = <T>(random: Random, most: number, make: () => T): T[] =>
  Array.from({ length: 1 + random.below(most) }, make)
const each = (text: string, random: Random, most: number, step: (text: string) => string) => {
  let changed = text
  for (let times = 1 + random.below(most); times > 0; times--) changed = step(changed)
  return changed
}

function withTag(page: string, random: Random, change: (tag: string) => string): string {
  const tags = [...page.matchAll(TAG)]
  if (tags.length === 0) return put(page, random, random.of(MARKUP))
  const { index, 0: tag } = random.of(tags)
  return cut(page, [index, index + tag.length], change(tag))
}

/** One family each: what happens to pages on their way through servers, editors, scrapers and attackers. */
export const MUTATIONS: Record<string, Mutation> = {
  'byte flips': (page, random) => {
    const bytes = new TextEncoder().encode(page)
    for (const at of some(random, 20, () => random.below(bytes.length))) bytes[at] = random.below(256)
    return bytes
  },
  'cut short': (page, random) => page.slice(0, random.below(page.length)),
  'cut short, as bytes': (page, random) => {
    const bytes = new TextEncoder().encode(page)
    return bytes.subarray(0, random.below(bytes.length))
  },
  spliced: (page, random, { pages }) => {
    const other = random.of(pages)
    return page.slice(0, random.below(page.length)) + other.slice(random.below(other.length))
  },
  'stretch dropped': (page, random) => each(page, random, 4, text => cut(text, random.stretch(text.length, 400))),
  'stretch repeated': (page, random) =>
    each(page, random, 3, text => {
      const [from, to] = random.stretch(text.length, 200)
      return put(text, random, text.slice(from, to).repeat(1 + random.below(8)))
    }),
  'tag dropped': (page, random) => each(page, random, 8, text => withTag(text, random, () => '')),
  'tag doubled': (page, random) => each(page, random, 8, text => withTag(text, random, tag => tag + tag)),
  'tag strayed': (page, random) => each(page, random, 8, text => put(text, random, random.of(MARKUP))),
  entities: (page, random) => each(page, random, 12, text => put(text, random, random.of(ENTITIES))),
  'odd units': (page, random) => each(page, random, 12, text => put(text, random, random.of(ODD))),
  'phrases put in': (page, random, { phrases }) =>
    each(page, random, 6, text => put(text, random, ` ${random.of(phrases)} `)),
  'phrases alone': (_, random, { phrases }) =>
    some(random, 12, () => random.of(phrases)).join(random.of([' ', '\n', ', ', ''])),
  'words shuffled': (page, random) => {
    const words = page.split(' ')
    for (let times = random.below(30); times > 0; times--) {
      const [a, b] = [random.below(words.length), random.below(words.length)]
      ;[words[a], words[b]] = [words[b]!, words[a]!]
    }
    return words.join(' ')
  },
  'numbers changed': (page, random) =>
    page.replace(/\d+/g, digits => (random.next() < 0.3 ? String(random.below(10 ** random.below(9))) : digits)),
  'blanks lost': (page, random) =>
    page.replace(/ /g, blank => (random.next() < 0.1 ? random.of(['', '  ', '\u00a0', '\n', '\t']) : blank)),
  'read in a wrong charset': (page, random) =>
    new TextDecoder(random.of(CHARSETS)).decode(new TextEncoder().encode(page)),
  'other forms': (page, random) =>
    random.of([page.normalize('NFD'), page.normalize('NFKC'), page.toUpperCase(), page.toLowerCase()]),
  'tags stripped': (page, random) => page.replace(TAG, () => random.of(['', ' ', '\n'])),
} // prettier-ignore
