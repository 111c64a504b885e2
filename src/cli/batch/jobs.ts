import { setImmediate as turn } from 'node:timers/promises'
import type { Formatter } from '../formats'
import type { Found } from '../inputs/records'
import type { Flags } from '../program'
import { type Rendered, rendered } from './rendered'

/** The lines of the pages, in their order. Never throws; `close` ends what is still at work. */
export interface Jobs {
  lines(pages: AsyncIterator<Found>): AsyncGenerator<Rendered>
  close(): void
}

/** Milliseconds after which one job lets signals, timers and writes have their turn. */
const STINT = 50

/** As many as the flags ask for. Neither loads the library before it reads pages itself. */
export const jobsOf = (flags: Flags, format: Formatter): Promise<Jobs> =>
  flags.jobs !== undefined && flags.jobs > 1 ? manyJobs(flags.jobs, flags, format) : oneJob(flags, format)

/** One job needs no worker. */
async function oneJob(flags: Flags, format: Formatter): Promise<Jobs> {
  const { readLine } = await import('./line')
  return {
    async *lines(pages) {
      let turned = performance.now()
      for (let next = await pages.next(); !next.done; next = await pages.next()) {
        yield rendered(await readLine(next.value, flags), format)
        if (performance.now() - turned < STINT) continue
        await turn()
        turned = performance.now()
      }
    },
    close() {},
  }
}

/** Pages and bytes of theirs that may be under way, lines that wait for a slow one before them included. */
const WINDOW = 16
const WINDOW_BYTES = 4_000_000

/** Pages read by so many workers. Holds no more than a window of them, so that memory stays flat. */
async function manyJobs(count: number, flags: Flags, format: Formatter): Promise<Jobs> {
  const { Pool } = await import('./pool')
  const pool = new Pool(count, flags, format)
  return {
    close: () => pool.close(),
    async *lines(pages) {
      const underWay: { size: number; line: Promise<Rendered> }[] = []
      let bytes = 0
      let next: Promise<IteratorResult<Found>> | null = pages.next()
      while (next !== null || underWay.length > 0) {
        const [first] = underWay
        const isRoom = underWay.length < WINDOW * count && (bytes < WINDOW_BYTES || !first)
        const event = await Promise.race([...(next !== null && isRoom ? [next] : []), ...(first ? [first.line] : [])])
        if ('bytes' in event) {
          underWay.shift()
          bytes -= first!.size
          yield event
        } else if (event.done) next = null
        else {
          const size = sizeOf(event.value)
          underWay.push({ size, line: pool.read(event.value) })
          bytes += size
          next = pages.next()
        }
      }
    },
  }
}

function sizeOf(found: Found): number {
  if ('line' in found) return found.line.length
  return 'input' in found ? found.input.length : 0
}
