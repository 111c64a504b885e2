import type { ExitCode } from '../exit'
import type { Extent } from '../inputs/extent'
import type { Found } from '../inputs/records'
import type { Skipped } from '../inputs/skipped'
import type { Flags } from '../program'
import type { Earlier } from './earlier'
import { timeLeft } from './left'

/** Milliseconds between two drawings. */
const FRAME = 100
const CLEAR = '\r\u001b[K'
const red = (text: string) => `\u001b[31m${text}\u001b[39m`

/** Says on stderr how far the run is, where somebody is there to see it, and at the end what it did. */
export class Progress {
  readonly #terminal = process.stderr
  readonly #started = performance.now()
  readonly #isQuiet: boolean
  readonly #isDrawn: boolean
  readonly #earlier: Earlier
  readonly #extent: Extent
  /** The share that an earlier run had done. */
  readonly #from: number
  /** How far the inputs were at each page that is under way: with several jobs, reading is ahead of writing. */
  readonly #ahead: (number | undefined)[] = []
  #share: number | undefined
  done = 0
  failed = 0
  #drawn = 0

  constructor(flags: Flags, earlier: Earlier, extent: Extent) {
    this.#isQuiet = flags.quiet === true
    // Lines that scroll by on the same terminal are progress enough.
    this.#isDrawn = !this.#isQuiet && this.#terminal.isTTY && !(flags.output === undefined && process.stdout.isTTY)
    this.#earlier = earlier
    this.#extent = extent
    this.#from = extent.share ?? 0
  }

  /** The same pages. Their lines are expected in the same order. */
  async *follow(pages: AsyncIterator<Found>): AsyncGenerator<Found> {
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      this.#ahead.push(this.#extent.share)
      yield next.value
    }
  }

  /** The line of one page is written. */
  page(ok: boolean): void {
    this.#share = this.#ahead.shift()
    if (ok) this.done++
    else this.failed++
    if (!this.#isDrawn || performance.now() - this.#drawn < FRAME) return
    this.#drawn = performance.now()
    this.#terminal.write(`${CLEAR}${this.#now()}`)
  }

  /** The last line: what this run did, what it passed over and what it found done. */
  end(interrupted: ExitCode | undefined, skipped: Skipped): void {
    if (this.#isDrawn) this.#terminal.write(CLEAR)
    if (this.#isQuiet) return
    const { done, failed } = this.#earlier
    const kept = done + failed > 0 ? `, ${done + failed} kept from before` : ''
    const stopped = interrupted ? ', interrupted' : ''
    this.#terminal.write(
      `boctin: ${this.done} pages done, ${this.#failures()}${skipped.summary()}${kept}${stopped}, ${this.#seconds().toFixed(1)} s, ${this.#rate()}\n`,
    )
  }

  #now(): string {
    const count = this.#earlier.done + this.#earlier.failed + this.done + this.failed
    return [
      `${count} pages`,
      ...(this.#share ? [`${Math.floor(this.#share * 100)}%`] : []),
      this.#rate(),
      ...(this.failed > 0 ? [this.#failures()] : []),
      ...timeLeft(this.#seconds(), this.#from, this.#share),
    ].join(', ')
  }

  #seconds = () => (performance.now() - this.#started) / 1000
  #rate = () => `${((this.done + this.failed) / this.#seconds()).toFixed(1)} pages/s`

  #failures(): string {
    const text = `${this.failed} failed`
    // hasColors knows NO_COLOR and TERM=dumb.
    return this.failed > 0 && this.#terminal.isTTY && this.#terminal.hasColors() ? red(text) : text
  }
}
