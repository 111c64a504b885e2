// How many times faster two jobs are than one, and than that two processes that share nothing, half of the pages each,
// which is what the machine allows: node scripts/batch-ratio.mjs [pages] [rounds] [least]
// Rounds are interleaved and their minima compared; on a busy machine it says little. Fails below `least`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const [count, rounds, least] = [1500, 3, 0].map((fallback, i) => Number(process.argv[i + 2] ?? fallback))

const pages = readdirSync(join(ROOT, 'fixtures/pages'))
  .filter(name => /\.(?:html|txt)$/.test(name))
  .map(name => readFileSync(join(ROOT, 'fixtures/pages', name), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'boctin-ratio-'))

/** A file of so many records. */
function records(name, length) {
  const path = join(folder, name)
  const record = id => `${JSON.stringify({ id, html: pages[id % pages.length] })}\n`
  writeFileSync(path, Array.from({ length }, (_, id) => record(id)).join(''))
  return path
}
const whole = records('whole.ndjson', count)
const half = records('half.ndjson', count / 2)

async function batch(input, jobs, output) {
  const args = [join(ROOT, 'dist/cli.js'), 'batch', input, '-o', join(folder, output), '--jobs', jobs, '--quiet']
  const [status] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')
  if (status !== 0) throw new Error(`batch --jobs ${jobs} ended with ${status}`)
}

async function seconds(...runs) {
  const started = performance.now()
  await Promise.all(runs.map(([input, jobs], i) => batch(input, jobs, `out${i}.ndjson`)))
  return (performance.now() - started) / 1000
}

const times = []
for (let i = 0; i < rounds; i++)
  times.push([await seconds([whole, '1']), await seconds([whole, '2']), await seconds([half, '1'], [half, '1'])])
rmSync(folder, { recursive: true })
const [one, two, apart] = [0, 1, 2].map(i => Math.min(...times.map(round => round[i])))
const ratio = time => `${time.toFixed(1)} s (${(one / time).toFixed(2)} times as fast)`
console.log(`${count} pages: one job ${one.toFixed(1)} s, two ${ratio(two)}, two processes ${ratio(apart)}`)
process.exit(one / two < least ? 1 : 0)
