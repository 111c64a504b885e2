/** A fixed pseudo-random sequence (mulberry32): the same seed makes the same choices on every machine. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  /** In [0, below). */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }
  /** A stretch of a text: where it begins and ends. */
  stretch(length: number, most: number): [number, number] {
    const start = this.below(length + 1)
    return [start, Math.min(length, start + this.below(most + 1))]
  }
}
