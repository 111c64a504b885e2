// What a page, an install and a start may cost: `npm run budgets`. Ratios within one run and sizes, never milliseconds.
// Each budget has room over what it measures on a quiet machine; the figures of the README come from here and bench/.
import { execFileSync, execSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { load as parse5Tree } from 'cheerio'
import { load as slimTree } from 'cheerio/slim'
import { build } from 'esbuild'
import { extract } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = readdirSync(join(root, 'fixtures/pages'))
  .filter(name => name.endsWith('.html'))
  .map(name => readFileSync(join(root, 'fixtures/pages', name), 'utf8'))

/** The least time of each run in milliseconds, rounds interleaved, so that a busy machine is unkind to all alike. */
function leastTimes(runs, rounds) {
  const least = Object.fromEntries(Object.keys(runs).map(name => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const from = performance.now()
      run()
      least[name] = Math.min(least[name], performance.now() - from)
    }
  return least
}

function ratios() {
  const trees = pages.map(html => parse5Tree(html))
  const article = extract(readFileSync(join(root, 'fixtures/pages/phuly--de-an-quoc-phong.txt'), 'utf8')).body.text
  const text = length =>
    Array(Math.ceil(length / article.length))
      .fill(article)
      .join('\n\n')
      .slice(0, length)
  const [short, long] = [text(50_000), text(500_000)]
  const time = leastTimes(
    {
      slim: () => pages.map(html => slimTree(html)),
      parse5: () => pages.map(html => parse5Tree(html)),
      whole: () => pages.map(html => extract(html)),
      tree: () => trees.map($ => extract($)),
      short: () => extract(short, { format: 'text' }),
      long: () => extract(long, { format: 'text' }),
    },
    25,
  )
  process.stderr.write(`text: ${(Buffer.byteLength(long) / 1e3 / time.long).toFixed(1)} MB/s on this machine, now\n`)
  return {
    'whole page ÷ cheerio/slim tree': time.whole / time.slim,
    '$ handed in ÷ cheerio.load': time.tree / time.parse5,
    'ten times the text ÷ the text': time.long / time.short,
  }
}

/** A process that reads one page ÷ a process that does nothing. */
function startUp() {
  const run =
    (...args) =>
    () =>
      execFileSync(process.execPath, args, { stdio: 'ignore' })
  const time = leastTimes(
    {
      nothing: run('-e', '0'),
      page: run(join(root, 'dist/cli.js'), join(root, 'fixtures/pages/phuly--de-an-quoc-phong.txt')),
    },
    12,
  )
  return { 'boctin <file> ÷ node -e 0': time.page / time.nothing }
}

function bytesIn(path) {
  const stats = statSync(path)
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : stats.size
}

async function sizes() {
  const folder = mkdtempSync(join(tmpdir(), 'boctin-budgets-'))
  try {
    const packed = execSync(`npm pack --ignore-scripts --silent --pack-destination "${folder}"`, { cwd: root })
    const tarball = join(folder, packed.toString().trim())
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execSync(`npm install --prefer-offline --no-audit --no-fund "${tarball}"`, { cwd: folder, stdio: 'ignore' })
    const { outputFiles } = await build({
      stdin: { contents: `export { extract } from './dist/index.js'`, resolveDir: root },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
    })
    return {
      'tarball, kB': statSync(tarball).size / 1e3,
      'installed with all dependencies, MB': bytesIn(join(folder, 'node_modules')) / 1e6,
      'core for browsers, kB of gzip': gzipSync(outputFiles[0].contents, { level: 9 }).length / 1e3,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const budgets = JSON.parse(readFileSync(join(root, 'fixtures/budgets.json'), 'utf8'))
const measured = { ...ratios(), ...startUp(), ...(await sizes()) }
let passed = 0
for (const [name, value] of Object.entries(measured)) {
  const within = value <= budgets[name]
  if (within) passed++
  console.log(`${within ? 'ok  ' : 'OVER'} ${name.padEnd(38)}${value.toFixed(2).padStart(9)}  budget ${budgets[name]}`)
}
const failed = Object.keys(measured).length - passed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
