// node produce.js < urls.txt: adds one job a page. Running it again adds nothing.
import { createInterface } from 'node:readline'
import { Queue } from 'bullmq'
import { jobIdOf, QUEUE, REDIS_URL } from './queue.js'

const queue = new Queue(QUEUE, { connection: { url: REDIS_URL } })
const options = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } }

for await (const url of createInterface({ input: process.stdin }))
  if (url.trim() !== '') await queue.add('page', { url }, { ...options, jobId: jobIdOf(url) })

await queue.close()
