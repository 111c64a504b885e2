import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { extract } from 'boctin'
import { Queue } from 'bullmq'
import { articlePage, articles, startPortal, truth } from '../portal/portal.js'
import { reading } from '../portal/reading.js'
import { QUEUE } from './queue.js'
import { absent, startRedis } from './redis.js'

if (absent && process.env.BOCTIN_REQUIRE_REDIS === '1') throw new Error(absent)

const MIRRORS = 10
const PAGES = MIRRORS * articles.length
const CONCURRENCY = 4

const until = async (what, holds) => {
  for (const end = Date.now() + 60_000; !(await holds()); await sleep(50))
    if (Date.now() > end) throw new Error(`not within a minute: ${what}`)
}

describe('workers on a queue', { skip: absent }, () => {
  let redis
  let portal
  let queue
  const workers = []
  const visits = []
  /** Pages that were asked for and are held back: each has a worker in the middle of it. */
  const held = []
  let answered = 20

  before(async () => {
    redis = await startRedis()
    queue = new Queue(QUEUE, { connection: { url: redis.url } })
    portal = await startPortal(path => {
      visits.push(path)
      if (visits.length > answered) return new Promise(resolve => held.push(resolve))
    })
  })
  after(async () => {
    for (const { child } of workers) child.kill('SIGKILL')
    await queue?.close()
    await portal?.stop()
    await redis?.stop()
  })

  const environment = () => ({ ...process.env, REDIS_URL: redis.url, LOCK_MS: '5000', STALLED_MS: '1000' })
  const program = name => fileURLToPath(new URL(name, import.meta.url))
  const startWorker = name => {
    const child = spawn(process.execPath, [program('worker.js'), name], {
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const worker = { name, child, said: '' }
    child.stderr.setEncoding('utf8').on('data', text => {
      worker.said += text
    })
    workers.push(worker)
    return worker
  }
  const run = (name, input) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program(name)], {
      env: environment(),
      input,
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
    return stdout
  }
  const collected = () =>
    run('collect.js')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  const answerAll = () => {
    answered = Number.POSITIVE_INFINITY
    for (const answer of held.splice(0)) answer()
  }
  const addressOf = (mirror, { id }) => `${portal.url}/guong-${mirror}/tin/${id}`
  const addresses = () =>
    Array.from({ length: MIRRORS }, (_, mirror) => articles.map(article => addressOf(mirror, article))).flat()

  test('adding the pages twice makes one job a page', async () => {
    run('produce.js', addresses().join('\n'))
    run('produce.js', addresses().join('\n'))
    assert.equal(await queue.getWaitingCount(), PAGES)
  })

  test('one of three workers is killed in the middle: nothing is lost, nothing twice', async t => {
    const [killed, ...others] = ['một', 'hai', 'ba'].map(startWorker)
    await until('every worker has its hands full', () => held.length === 3 * CONCURRENCY)
    const inHand = (await queue.getActive()).filter(({ processedBy }) => processedBy === killed.name)
    assert.equal(inHand.length, CONCURRENCY)

    killed.child.kill('SIGKILL')
    await once(killed.child, 'exit')
    answerAll()
    await until('all pages are done', async () => (await queue.getCompletedCount()) === PAGES)

    assert.equal(await queue.getFailedCount(), 0)
    for (const { id, data } of inHand) {
      const job = await queue.getJob(id)
      assert.ok(job.stalledCounter >= 1, `${data.url} was taken again`)
      assert.ok(others.some(({ name }) => name === job.processedBy))
      assert.ok(visits.filter(path => data.url.endsWith(path)).length >= 2)
    }
    const lines = collected()
    assert.deepEqual(lines.map(({ source }) => source).sort(), addresses().sort())
    t.diagnostic(
      `${PAGES} pages, ${inHand.length} of them in the hands of the killed worker, ${lines.length} documents`,
    )
  })

  test('every document is right', () => {
    const lines = new Map(collected().map(({ source, document }) => [source, document]))
    for (const article of articles)
      for (let mirror = 0; mirror < MIRRORS; mirror++) {
        const url = addressOf(mirror, article)
        assert.deepEqual(lines.get(url), extract(articlePage(article), { url }))
        assert.deepEqual(reading(lines.get(url)), truth[article.id])
      }
  })

  test('a worker that is told to stop ends in peace', async () => {
    const running = workers.filter(({ child }) => child.exitCode === null && child.signalCode === null)
    assert.equal(running.length, 2)
    for (const { child } of running) {
      child.kill('SIGTERM')
      assert.deepEqual(await once(child, 'exit'), [0, null])
    }
  })

  test('a worker that was frozen and comes back late changes nothing', async () => {
    const url = addressOf('cuoi', articles[0])
    answered = visits.length
    const frozen = startWorker('bốn')
    run('produce.js', url)
    await until('it has the page', () => held.length === 1)
    frozen.child.kill('SIGSTOP')
    answerAll()
    const relief = startWorker('năm')
    await until('the page is done by another', async () => (await queue.getCompletedCount()) === PAGES + 1)
    const before = collected()

    frozen.child.kill('SIGCONT')
    await until('the frozen one notices', () => /lock/i.test(frozen.said))
    assert.deepEqual(collected(), before)
    assert.equal(before.length, PAGES + 1)
    assert.equal(await queue.getFailedCount(), 0)
    assert.deepEqual([frozen.child.exitCode, relief.child.exitCode], [null, null])
  })

  test('what is no page is given up at once, a page that is missing is tried again', async () => {
    run('produce.js', [`${portal.url}/tep/2022-03-16.pdf`, `${portal.url}/khong-co`].join('\n'))
    await until('both have failed once', async () => {
      const { failed, delayed } = await queue.getJobCounts('failed', 'delayed')
      return failed === 1 && delayed === 1
    })
    const [givenUp] = await queue.getFailed()
    assert.match(givenUp.failedReason, /^INPUT_BINARY: /)
    const [triedAgain] = await queue.getDelayed()
    assert.match(triedAgain.failedReason, /^404 for /)
    assert.equal(collected().length, PAGES + 1)
  })
})
