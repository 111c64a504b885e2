const LOWER = 0x20
const A = 65
const Z = 90

/**
 * Values by names in lower-case ASCII, asked of a part of a text, whatever its case, without cutting it out: the walk
 * asks about every attribute and class name. For the library's own names, never for those of a page.
 */
export class Names<V> {
  private readonly names: (string | undefined)[]
  private readonly values: (V | undefined)[]
  private readonly mask: number

  constructor(entries: ReadonlyMap<string, V>) {
    const size = 1 << (33 - Math.clz32(entries.size * 2))
    this.mask = size - 1
    this.names = new Array(size).fill(undefined)
    this.values = new Array(size).fill(undefined)
    for (const [name, value] of entries) {
      let slot = this.slotOf(hashOf(name, 0, name.length))
      while (this.names[slot] !== undefined) slot = (slot + 1) & this.mask
      this.names[slot] = name
      this.values[slot] = value
    }
  }

  /** The value of the name that stands from `from` to `to` and has this hash (see {@link hashOn}). */
  at(text: string, from: number, to: number, hash: number): V | undefined {
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & this.mask) {
      const name = this.names[slot]
      if (name === undefined || stands(name, text, from, to)) return this.values[slot]
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask
  }
}

/** The hash of a name, one unit longer: that of no unit is 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | LOWER)) | 0

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i))
  return hash
}

function stands(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const lower = code >= A && code <= Z ? code | LOWER : code
    if (lower !== name.charCodeAt(i - from)) return false
  }
  return true
}
