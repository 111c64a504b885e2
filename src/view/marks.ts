import type { Span } from '../schema'
import { html, type Markup, type Part, trusted } from './html'
import { type Entry, KINDS } from './kinds'
import { reference } from './words'

/** One place of a finding in the text. */
interface Place extends Span {
  readonly entry: Entry
  readonly anchor: string
}

const byStart = (a: Place, b: Place) =>
  a.start - b.start || b.end - a.end || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind)

/**
 * Writes stretches of a text, in order, with every finding marked. Marks nest; where two cross, or one runs over the
 * end of a stretch, it is written in pieces: the first bears the anchor. The numbers that lead to the lists stand
 * behind the outermost mark, so that a mark holds its finding's text and nothing else.
 */
export class Marker {
  private readonly waiting: Place[]
  private begun: Place[] = []
  private next = 0
  private readonly anchored = new Set<Place>()

  constructor(
    private readonly text: string,
    entries: readonly Entry[],
  ) {
    this.waiting = entries
      .flatMap(entry => entry.places.map((span, i) => ({ ...span, entry, anchor: `${entry.id}-${i + 1}` })))
      .filter(({ start, end }) => start < end)
      .sort(byStart)
  }

  /** The text from `start` up to `end`. Stretches must be asked for in order. */
  write(start: number, end: number): Markup {
    const places = this.placesIn(start, end)
    const cuts = [...new Set([start, end, ...places.flatMap(place => [place.start, place.end])])]
      .filter(cut => cut >= start && cut <= end)
      .sort((a, b) => a - b)
    const written: Part[] = []
    let open: Place[] = []
    let done: Place[] = []
    let next = 0
    cuts.forEach((cut, i) => {
      const kept = open.filter(place => place.end > cut)
      const firstOver = open.findIndex(place => place.end <= cut)
      if (firstOver >= 0) {
        done.push(...open.filter(place => place.end === cut).reverse())
        written.push(closing(open.length - firstOver))
        const again = kept.slice(firstOver)
        written.push(...again.map(place => this.opening(place)))
        open = kept
      }
      if (open.length === 0) {
        written.push(...done.map(({ entry }) => reference(entry)))
        done = []
      }
      if (cut === end) return
      for (; next < places.length && Math.max(places[next]!.start, start) === cut; next++) {
        open.push(places[next]!)
        written.push(this.opening(places[next]!))
      }
      written.push(this.text.slice(cut, cuts[i + 1]))
    })
    written.push(closing(open.length), ...done.map(({ entry }) => reference(entry)))
    return html`${written}`
  }

  private placesIn(start: number, end: number): Place[] {
    while (this.next < this.waiting.length && this.waiting[this.next]!.start < end)
      this.begun.push(this.waiting[this.next++]!)
    this.begun = this.begun.filter(place => place.end > start)
    return [...this.begun]
  }

  private opening(place: Place): Markup {
    const { kind, id } = place.entry
    if (this.anchored.has(place)) return html`<mark class="k-${kind}" data-f="${id}">`
    this.anchored.add(place)
    return html`<mark class="k-${kind}" data-f="${id}" id="${place.anchor}" tabindex="-1">`
  }
}

const closing = (count: number) => trusted('</mark>'.repeat(count))
