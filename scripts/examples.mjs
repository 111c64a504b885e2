// Runs the recipes as a stranger would: each is copied out of the repository, gets the packed package and what else it
// asks for from the registry, and runs its own tests. `npm run test:examples -- duckdb spark` runs those two alone.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = join(ROOT, 'examples')
const TIME_LIMIT = 180_000

const isRecipe = name => existsSync(join(EXAMPLES, name, 'package.json'))
const recipes = readdirSync(EXAMPLES).filter(isRecipe)
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !recipes.includes(name))
if (unknown.length > 0) {
  console.error(`no such recipe: ${unknown.join(', ')}. There are: ${recipes.join(', ')}`)
  process.exit(2)
}

/** Runs a command as the head of a process group, so that a recipe's servers and workers end with it. */
function run(cwd, command, ...args) {
  const started = performance.now()
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text
      })
    const endGroup = () => {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // it has ended by itself
      }
    }
    const timer = setTimeout(endGroup, TIME_LIMIT)
    child.on('exit', status => {
      clearTimeout(timer)
      endGroup()
      resolve({ ok: status === 0, output, seconds: Math.round((performance.now() - started) / 1000) })
    })
  })
}

/** Counts what node's test runner said in TAP; a suite that was skipped counts as one. */
function count(tap) {
  const total = name => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
  const reasons = [...tap.matchAll(/^ *ok \d+ - .* # SKIP (.*)$/gm)].map(([, reason]) => reason)
  return { passed: total('pass'), failed: total('fail') + total('cancelled'), reasons }
}

async function tryRecipe(folder, tarball) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']
  const install = await run(folder, 'npm', 'install', ...quiet, tarball)
  if (!install.ok) return { ok: false, install, output: install.output }
  const test = await run(folder, 'npm', 'test', '--silent', '--', '--test-reporter=tap')
  const counted = count(test.output)
  const ranNothing = counted.passed === 0 && counted.reasons.length === 0
  return { ...counted, ok: test.ok && !ranNothing, install, test, output: test.output }
}

// Outside of the repository: nothing is found in its node_modules that a recipe forgot to name.
const elsewhere = mkdtempSync(join(tmpdir(), 'boctin-examples-'))
const rows = []
try {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', elsewhere]
  const tarball = join(elsewhere, execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim())
  cpSync(EXAMPLES, join(elsewhere, 'examples'), {
    recursive: true,
    filter: source => !source.endsWith('/node_modules'),
  })
  for (const name of asked.length > 0 ? asked : recipes) {
    const { ok, passed, failed, reasons, install, test, output } = await tryRecipe(
      join(elsewhere, 'examples', name),
      tarball,
    )
    if (!ok) console.error(`\n${name}:\n${output}`)
    rows.push({
      recipe: name,
      'install s': install.seconds,
      'tests s': test?.seconds,
      passed: passed ?? 0,
      failed: failed || Number(!ok),
      skipped: reasons?.length ?? 0,
      why: reasons?.join('; ') ?? 'the install failed',
    })
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true })
}
console.table(Object.fromEntries(rows.map(({ recipe, ...row }) => [recipe, row])))
const sum = column => rows.reduce((total, row) => total + row[column], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exitCode = sum('failed') > 0 ? 1 : 0
