const UNITS = 0x10000
const HASHES = 1 << 12
const LAST_HASH = HASHES - 1

/**
 * Phrases that something begins with, by their first two units: at almost every place there is none to compare. Where
 * several stand, the one added first is found.
 */
export class Openings<V> {
  private readonly byUnits = new Map<number, { phrase: string; value: V }[]>()
  /** Which pairs of units may begin a phrase, by a hash of them: a look here is far shorter than one into the map. */
  private readonly maybe = new Uint8Array(HASHES)
  /** Likewise which units are a phrase by themselves. */
  private readonly alone = new Uint8Array(HASHES)

  add(phrases: Iterable<string>, value: V): this {
    for (const phrase of phrases) {
      const key = phrase.length === 1 ? phrase.charCodeAt(0) : keyAt(phrase, 0)
      if (phrase.length === 1) this.alone[phrase.charCodeAt(0) & LAST_HASH] = 1
      else this.maybe[hashAt(phrase, 0)] = 1
      const known = this.byUnits.get(key)
      if (known) known.push({ phrase, value })
      else this.byUnits.set(key, [{ phrase, value }])
    }
    return this
  }

  /** The phrase that stands at a place of a text. */
  at(text: string, from: number): { readonly phrase: string; readonly value: V } | null {
    if (this.maybe[hashAt(text, from)] === 0 && this.alone[text.charCodeAt(from) & LAST_HASH] === 0) return null
    const pair = this.byUnits.get(keyAt(text, from))
    if (pair) for (const entry of pair) if (text.startsWith(entry.phrase, from)) return entry
    return this.byUnits.get(text.charCodeAt(from))?.[0] ?? null
  }
}

const keyAt = (text: string, from: number): number =>
  from + 1 < text.length ? text.charCodeAt(from) * UNITS + text.charCodeAt(from + 1) : -1

/** Behind the last unit is none, which counts as 0. */
const hashAt = (text: string, from: number): number =>
  (text.charCodeAt(from) * 31 + (text.charCodeAt(from + 1) | 0)) & LAST_HASH
