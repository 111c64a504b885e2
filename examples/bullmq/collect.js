// node collect.js > documents.ndjson: the results so far, in the lines that `boctin batch` writes.
import { Redis } from 'ioredis'
import { REDIS_URL, RESULTS } from './queue.js'

const redis = new Redis(REDIS_URL)
// HSCAN may hand out an entry twice while the hash grows.
const seen = new Set()
for await (const entries of redis.hscanStream(RESULTS, { count: 500 }))
  for (let at = 0; at < entries.length; at += 2) {
    if (!seen.has(entries[at])) console.log(entries[at + 1])
    seen.add(entries[at])
  }
await redis.quit()
