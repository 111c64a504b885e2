import { Names } from './names'

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

const NAMES = new Names(new Map(Object.keys(new ReadAttributes()).map(name => [name, name as AttributeName])))

/** The name that stands from `from` to `to`, if it is one that somebody reads. */
export const readName = (text: string, from: number, to: number, hash: number): AttributeName | undefined =>
  NAMES.at(text, from, to, hash)
