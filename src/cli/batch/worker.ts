import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { formatter } from '../formats'
import type { Found } from '../inputs/records'
import type { Flags } from '../program'
import { readLine } from './line'
import { type Rendered, rendered } from './rendered'

/** Milliseconds that a finished line may wait for the next ones of its share: a message a page would cost more. */
const PATIENCE = 20

const port = parentPort!
const { flags } = workerData as { flags: Flags }
const format = await formatter(flags)

for await (const [pages] of on(port, 'message') as AsyncIterable<[Found[]]>) {
  let ready: Rendered[] = []
  let sent = performance.now()
  for (const [i, page] of pages.entries()) {
    ready.push(rendered(await readLine(page, flags), format))
    if (i < pages.length - 1 && performance.now() - sent < PATIENCE) continue
    port.postMessage(
      ready,
      ready.map(({ bytes }) => bytes.buffer),
    )
    ready = []
    sent = performance.now()
  }
}
