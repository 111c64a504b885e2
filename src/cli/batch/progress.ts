import type { ExitCode } from '../exit'
import type { Skipped } from '../inputs/skipped'
import type { Flags } from '../program'
import type { Earlier } from './earlier'

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
  /** Pages in all, where that is known. */
  total: number | undefined
  done = 0
  failed = 0
  #drawn = 0

  constructor(flags: Flags, earlier: Earlier) {
    this.#isQuiet = flags.quiet === true
    // Lines that scroll by on the same terminal are progress enough.
    this.#isDrawn = !this.#isQuiet && this.#terminal.isTTY && !(flags.output === undefined && process.stdout.isTTY)
    this.#earlier = earlier
  }

  page(ok: boolean): void {
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
    const parts = [
      this.total === undefined ? `${count} pages` : `${count}/${this.total} pages`,
      this.#rate(),
      ...(this.failed > 0 ? [this.#failures()] : []),
      ...(this.total === undefined ? [] : [`${this.#left(this.total - count)} left`]),
    ]
    return parts.join(', ')
  }

  #seconds = () => (performance.now() - this.#started) / 1000
  #perSecond = () => (this.done + this.failed) / this.#seconds()
  #rate = () => `${this.#perSecond().toFixed(1)} pages/s`

  #failures(): string {
    const text = `${this.failed} failed`
    // hasColors knows NO_COLOR and TERM=dumb.
    return this.failed > 0 && this.#terminal.isTTY && this.#terminal.hasColors() ? red(text) : text
  }

  #left(pages: number): string {
    const seconds = Math.ceil(pages / this.#perSecond())
    const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)]
    if (hours > 0) return `${hours} h ${minutes % 60} min`
    return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`
  }
}
