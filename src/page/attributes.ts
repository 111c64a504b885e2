/**
 * The attributes that somebody reads, by their names in lower case; the others, half of a page, are passed over. One
 * shape for all elements: what an element lacks is undefined.
 */
export class ReadAttributes {
  class: string | undefined = undefined
  id: string | undefined = undefined
  style: string | undefined = undefined
  href: string | undefined = undefined
  itemprop: string | undefined = undefined
  hidden: string | undefined = undefined
  datetime: string | undefined = undefined
  align: string | undefined = undefined
  src: string | undefined = undefined
  'data-src': string | undefined = undefined
  'data-original': string | undefined = undefined
  'data-lazy-src': string | undefined = undefined
  alt: string | undefined = undefined
  title: string | undefined = undefined
  width: string | undefined = undefined
  property: string | undefined = undefined
  name: string | undefined = undefined
  content: string | undefined = undefined
  type: string | undefined = undefined

  /** The first of a name wins. Those that almost every element has are named here: a computed name is looked up. */
  take(name: AttributeName, value: string): void {
    if (name === 'class') this.class ??= value
    else if (name === 'id') this.id ??= value
    else if (name === 'href') this.href ??= value
    else if (name === 'style') this.style ??= value
    else this[name] ??= value
  }
}

export type AttributeName = Exclude<keyof ReadAttributes, 'take'>

const NAMES = Object.keys(new ReadAttributes()) as AttributeName[]
const LONGEST = Math.max(...NAMES.map(name => name.length))
const LOWER = 0x20
const SLOTS = 128

/** The hash of a name as it stands in a page, whatever its case. */
function slotOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | LOWER)) | 0
  return hash & (SLOTS - 1)
}

/** Which name has a hash; two that have the same stand behind each other. */
const table = new Array<AttributeName | undefined>(SLOTS).fill(undefined)
for (const name of NAMES) {
  let slot = slotOf(name, 0, name.length)
  while (table[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1)
  table[slot] = name
}

function isWritten(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const lower = code >= 65 && code <= 90 ? code | LOWER : code
    if (lower !== name.charCodeAt(i - from)) return false
  }
  return true
}

/** The name that stands from `from` to `to`, if it is one that somebody reads. */
export function readName(text: string, from: number, to: number): AttributeName | undefined {
  if (to - from > LONGEST) return undefined
  for (let slot = slotOf(text, from, to); ; slot = (slot + 1) & (SLOTS - 1)) {
    const name = table[slot]
    if (name === undefined || isWritten(name, text, from, to)) return name
  }
}
