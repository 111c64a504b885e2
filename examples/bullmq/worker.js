// node worker.js [NAME]: fetches and reads the pages of the queue until it is told to stop. Start as many as you like.
import { BoctinError, extract } from 'boctin'
import { UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { QUEUE, REDIS_URL, RESULTS } from './queue.js'

const results = new Redis(REDIS_URL)
results.on('error', error => console.error(`results: ${error.message}`))

/** A page that cannot be read today will not be readable tomorrow: such a job is not tried again. */
function read(bytes, options) {
  try {
    return extract(bytes, options)
  } catch (error) {
    if (error instanceof BoctinError) throw new UnrecoverableError(`${error.code}: ${error.message}`)
    throw error
  }
}

async function processPage({ data: { url } }) {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const document = read(bytes, { url, contentType: response.headers.get('content-type') })
  await results.hset(RESULTS, url, JSON.stringify({ ok: true, source: url, document }))
}

const worker = new Worker(QUEUE, processPage, {
  connection: { url: REDIS_URL },
  name: process.argv[2],
  concurrency: 4,
  // A worker that dies stops renewing its locks. After `lockDuration` its jobs count as stalled; whichever worker
  // looks next (every `stalledInterval`) puts them back into the queue.
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.STALLED_MS ?? 15_000),
  maxStalledCount: 3, // the default of 1 gives a page up when two workers in turn are killed over it
})
worker.on('failed', (job, error) => console.error(`failed: ${job?.data.url}: ${error.message}`))
worker.on('error', error => console.error(`worker: ${error.message}`))

async function stop() {
  setTimeout(() => process.exit(1), 30_000).unref() // where Redis is gone too, nothing else would end it
  await worker.close() // waits for the jobs in hand
  await results.quit()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
