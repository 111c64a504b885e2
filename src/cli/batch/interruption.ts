import { type ExitCode, INTERRUPTED, TERMINATED } from '../exit'

const EXIT_CODES = { SIGINT: INTERRUPTED, SIGTERM: TERMINATED } as const
const SIGNALS = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[]

/** Resolves at the first SIGINT or SIGTERM, so that what is done can be written whole. The second one kills. */
export function interruption(): { came: Promise<ExitCode>; release(): void } {
  let release = () => {}
  const came = new Promise<ExitCode>(resolve => {
    const stop = (signal: keyof typeof EXIT_CODES) => {
      release()
      resolve(EXIT_CODES[signal])
    }
    release = () => {
      for (const signal of SIGNALS) process.off(signal, stop)
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
  return { came, release }
}
