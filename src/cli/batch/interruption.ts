import { type ExitCode, INTERRUPTED, TERMINATED } from '../exit'

const EXIT_CODES = { SIGINT: INTERRUPTED, SIGTERM: TERMINATED } as const
type Signal = keyof typeof EXIT_CODES
const SIGNALS = Object.keys(EXIT_CODES) as Signal[]

/** Catches the first SIGINT or SIGTERM, so that what is done can be written whole. The second one kills. */
export class Interruption {
  /** What to exit with, once a signal came. */
  code: ExitCode | undefined
  #wake = () => {}

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#stop)
  }

  /** What the promise gives, or nothing where a signal comes first. Keeps no promise: a race would, one a page. */
  async before<T>(promise: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      this.#wake = () => resolve(undefined)
      promise.then(resolve, reject)
      if (this.code !== undefined) resolve(undefined)
    })
  }

  release(): void {
    for (const signal of SIGNALS) process.off(signal, this.#stop)
  }

  #stop = (signal: Signal): void => {
    this.code = EXIT_CODES[signal]
    this.release()
    this.#wake()
  }
}
