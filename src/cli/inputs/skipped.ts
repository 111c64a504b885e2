const MOST_NAMED = 5

/** Counts what archives hold that is no page, by what it is. */
export class Skipped {
  private readonly counts = new Map<string, number>()

  add(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }

  /** `, 812 records skipped (500 request, 300 image/png, 12 others)`; nothing where nothing was skipped. */
  summary(): string {
    const counts = [...this.counts].sort(([, a], [, b]) => b - a)
    const total = sum(counts)
    if (total === 0) return ''
    const others = sum(counts.slice(MOST_NAMED))
    const named = counts.slice(0, MOST_NAMED).map(([what, count]) => `${count} ${what}`)
    return `, ${total} records skipped (${[...named, ...(others > 0 ? [`${others} others`] : [])].join(', ')})`
  }
}

const sum = (counts: [string, number][]) => counts.reduce((total, [, count]) => total + count, 0)
