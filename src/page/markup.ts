import { hashOn } from './names'

/** What a page's markup is read into. Places are half-open, in units of the page. */
export interface MarkupReader {
  onText(from: number, to: number): void
  /** The name of an opening tag; attributes follow, then `onOpened`. A tag that never ends is opened by nothing. */
  onOpening(from: number, to: number): void
  /** The hash is that of the name (see {@link hashOn}). */
  onAttribute(nameFrom: number, nameTo: number, hash: number, from: number, to: number): void
  /** The tag is whole. Returns the name whose end tag ends its content, if that is no markup. */
  onOpened(selfClosing: boolean): string | null
  onClosing(from: number, to: number): void
  /** A comment, a declaration or an instruction. */
  onAside(): void
}

const TAB = 9
const VERTICAL_TAB = 11
const RETURN = 13
const SPACE = 32
const BANG = 33
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const DASH = 45
const SLASH = 47
const LESS = 60
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

/** Units of a text or a value that are looked at one by one for its end. */
const SHORT = 16

const isSpace = (c: number) => c === SPACE || (c <= RETURN && c >= TAB && c !== VERTICAL_TAB)
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
/** Almost every unit of a name is a letter, which stands behind all that end one. */
const endsName = (c: number) => c <= GREATER && (c === GREATER || c === SLASH || isSpace(c))

/**
 * Finds the tags of a page, by the rules of htmlparser2's tokenizer, in jumps from one "<" to the next: most of a page
 * is scripts and attributes that nobody reads. Every unit is looked at a bounded number of times.
 */
export class Markup {
  private readonly end: number

  constructor(
    private readonly html: string,
    private readonly reader: MarkupReader,
  ) {
    this.end = html.length
  }

  read(): void {
    const { html, reader } = this
    let at = 0
    while (at < this.end) {
      const sign = this.nextSign(at)
      const next = sign < 0 ? 0 : html.charCodeAt(sign + 1)
      const text = sign < 0 ? this.end : sign
      if (text > at) reader.onText(at, text)
      if (sign < 0) return
      if (isLetter(next)) at = this.readOpening(sign + 1)
      else if (next === SLASH) at = this.readClosing(sign)
      else if (next === BANG) at = this.readDeclaration(sign)
      else if (next === QUESTION) at = this.readAside('>', sign + 2, sign + 2)
      else {
        reader.onText(sign, sign + 1)
        at = sign + 1
      }
    }
  }

  private readOpening(from: number): number {
    const { html, reader, end } = this
    let at = from + 1
    while (at < end && !endsName(html.charCodeAt(at))) at++
    reader.onOpening(from, at)
    let closesItself = false
    while (at < end) {
      const c = html.charCodeAt(at)
      if (c === GREATER) {
        const raw = reader.onOpened(closesItself)
        return raw === null ? at + 1 : this.readRaw(raw, at + 1)
      }
      if (c === SLASH) closesItself = true
      else if (!isSpace(c)) {
        closesItself = false
        at = this.readAttribute(at)
        continue
      }
      at++
    }
    return end
  }

  private readAttribute(from: number): number {
    const { html, reader, end } = this
    let nameTo = from + 1
    let hash = hashOn(0, html.charCodeAt(from))
    for (; nameTo < end; nameTo++) {
      const c = html.charCodeAt(nameTo)
      if (c === EQUALS || endsName(c)) break
      hash = hashOn(hash, c)
    }
    let at = this.skipSpace(nameTo)
    if (html.charCodeAt(at) !== EQUALS) {
      reader.onAttribute(from, nameTo, hash, nameTo, nameTo)
      return at
    }
    at = this.skipSpace(at + 1)
    const quote = html.charCodeAt(at)
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const to = this.closingQuote(quote, at + 1)
      if (to < 0) return end
      reader.onAttribute(from, nameTo, hash, at + 1, to)
      return to + 1
    }
    const valueFrom = at
    for (; at < end; at++) {
      const c = html.charCodeAt(at)
      if (c === GREATER || isSpace(c)) break
    }
    reader.onAttribute(from, nameTo, hash, valueFrom, at)
    return at
  }

  /** Most texts and values are short: a call that searches costs more than they do. */
  private nextSign(from: number): number {
    const { html } = this
    const near = Math.min(this.end, from + SHORT)
    for (let at = from; at < near; at++) if (html.charCodeAt(at) === LESS) return at
    return html.indexOf('<', near)
  }

  private closingQuote(quote: number, from: number): number {
    const { html } = this
    const near = Math.min(this.end, from + SHORT)
    for (let at = from; at < near; at++) if (html.charCodeAt(at) === quote) return at
    return html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", near)
  }

  private skipSpace(from: number): number {
    let at = from
    while (at < this.end && isSpace(this.html.charCodeAt(at))) at++
    return at
  }

  /** Content without markup: up to the end tag of that name. */
  private readRaw(name: string, from: number): number {
    const { html, reader } = this
    let at = html.indexOf('</', from)
    for (; at >= 0; at = html.indexOf('</', at + 2)) {
      const after = at + 2 + name.length
      const c = html.charCodeAt(after)
      if ((c === GREATER || isSpace(c)) && html.slice(at + 2, after).toLowerCase() === name) break
    }
    const to = at < 0 ? this.end : at
    if (to > from) reader.onText(from, to)
    return to
  }

  private readClosing(sign: number): number {
    const { html, reader, end } = this
    const from = this.skipSpace(sign + 2)
    const first = html.charCodeAt(from)
    if (first === GREATER) return from + 1
    if (from >= end) return this.readRest(sign)
    if (!isLetter(first)) return this.readAside('>', from, from)
    let at = from
    for (; at < end; at++) {
      const c = html.charCodeAt(at)
      if (c === GREATER || isSpace(c)) break
    }
    const close = html.charCodeAt(at) === GREATER ? at : html.indexOf('>', at)
    if (at < end) reader.onClosing(from, at)
    return close < 0 ? end : close + 1
  }

  private readDeclaration(sign: number): number {
    const { html } = this
    const dashed = html.charCodeAt(sign + 2) === DASH
    if (dashed && html.charCodeAt(sign + 3) === DASH) return this.readAside('-->', sign + 2, -1)
    if (html.startsWith('[CDATA[', sign + 2)) return this.readAside(']]>', sign + 9, -1)
    return this.readAside('>', sign + (dashed ? 4 : 3), sign + 2)
  }

  /** What stands beside the text, up to its mark; without one the rest of the page is text, unless `text` is -1. */
  private readAside(mark: string, from: number, text: number): number {
    const to = this.html.indexOf(mark, from)
    if (to < 0 && text >= 0) return this.readRest(text)
    this.reader.onAside()
    return to < 0 ? this.end : to + mark.length
  }

  private readRest(from: number): number {
    if (from < this.end) this.reader.onText(from, this.end)
    return this.end
  }
}
