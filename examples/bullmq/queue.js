// What the producer, the workers and the collector agree on.
import { createHash } from 'node:crypto'

export const QUEUE = 'pages'
/** The Redis hash of results: address of the page → its line of NDJSON. One field a page, so written twice is once. */
export const RESULTS = 'boctin:documents'
export const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

/** The same page is the same job, however often it is added. (BullMQ's ids may hold no ":".) */
export const jobIdOf = url => createHash('sha256').update(url).digest('hex')
