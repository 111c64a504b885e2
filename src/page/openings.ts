const UNITS = 0x10000

/**
 * Phrases that something begins with, by their first two units: at almost every place there is none to compare. Where
 * several stand, the one added first is found.
 */
export class Openings<V> {
  private readonly byUnits = new Map<number, { phrase: string; value: V }[]>()

  add(phrases: Iterable<string>, value: V): this {
    for (const phrase of phrases) {
      const key = phrase.length === 1 ? phrase.charCodeAt(0) : keyAt(phrase, 0)
      const known = this.byUnits.get(key)
      if (known) known.push({ phrase, value })
      else this.byUnits.set(key, [{ phrase, value }])
    }
    return this
  }

  /** The phrase that stands at a place of a text. */
  at(text: string, from: number): { readonly phrase: string; readonly value: V } | null {
    const pair = this.byUnits.get(keyAt(text, from))
    if (pair) for (const entry of pair) if (text.startsWith(entry.phrase, from)) return entry
    return this.byUnits.get(text.charCodeAt(from))?.[0] ?? null
  }
}

const keyAt = (text: string, from: number): number =>
  from + 1 < text.length ? text.charCodeAt(from) * UNITS + text.charCodeAt(from + 1) : -1
