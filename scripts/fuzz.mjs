#!/usr/bin/env node
// Mutated fixtures against the built library, by hand and for as long as one likes:
//   node scripts/fuzz.mjs --seconds 600 --seed 7
// Prints the inputs tried per family; each failure is made as small as it gets. Exits 1 where one was found.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { extract } from '../dist/index.js'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})
const root = new URL('../', import.meta.url)
await build({
  entryPoints: [new URL('tests/fuzz/index.ts', root).pathname],
  outfile: new URL('.build/fuzz.mjs', root).pathname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
})
const { hunt, readStock } = await import(new URL('.build/fuzz.mjs', root))
const read = name => readFileSync(new URL(`fixtures/${name}`, root), 'utf8')
const stock = readStock(name => readdirSync(new URL(`fixtures/${name}`, root)), read)
const { tried, rules, failures } = hunt({
  extract,
  stock,
  seed: Number(values.seed),
  inputs: Infinity,
  time: 1000 * Number(values.seconds),
})
console.table(tried)
const total = Object.values(tried).reduce((sum, count) => sum + count, 0)
console.log(
  `${total} inputs, ${rules} rules reached, ${failures.length} failures, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
)
for (const { family, flaw, input } of failures)
  console.log(
    JSON.stringify({ family, flaw, input: typeof input === 'string' ? input : Buffer.from(input).toString('base64') }),
  )
process.exitCode = failures.length > 0 ? 1 : 0
