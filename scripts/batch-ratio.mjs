// How many times faster two jobs are than one: node scripts/batch-ratio.mjs [pages] [rounds] [least]
// Rounds are interleaved and their minima compared; on a busy machine it says little. Fails below `least`.
import { spawnSync } from 'node:child_process'
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
const input = join(folder, 'pages.ndjson')
const record = id => `${JSON.stringify({ id, html: pages[id % pages.length] })}\n`
writeFileSync(input, Array.from({ length: count }, (_, id) => record(id)).join(''))

function seconds(jobs) {
  const started = performance.now()
  const output = join(folder, 'out.ndjson')
  const args = [join(ROOT, 'dist/cli.js'), 'batch', input, '-o', output, '--jobs', jobs, '--quiet']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`batch --jobs ${jobs} ended with ${status}`)
  return (performance.now() - started) / 1000
}

const times = Array.from({ length: rounds }, () => [seconds('1'), seconds('2')])
rmSync(folder, { recursive: true })
const [one, two] = [0, 1].map(i => Math.min(...times.map(round => round[i])))
console.log(
  `${count} pages: one job ${one.toFixed(1)} s, two ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times as fast`,
)
process.exit(one / two < least ? 1 : 0)
