// Writes src/view/assets.json: the style and the script of a report, minified, with the digests that its
// Content-Security-Policy names. `--check` writes nothing and fails where the file is not what the sources give.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const view = fileURLToPath(new URL('../src/view/', import.meta.url))

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [view + entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const [{ text }] = outputFiles
  if (/<[/!]/.test(text)) throw new Error(`${entry} would end its element`)
  return text.trim()
}

const digest = text => `sha256-${createHash('sha256').update(text).digest('base64')}`
const [style, script] = await Promise.all([bundle('client/report.css'), bundle('client/main.ts')])
const written = `${JSON.stringify({ style, styleHash: digest(style), script, scriptHash: digest(script) }, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(`${view}assets.json`, written)
else if (readFileSync(`${view}assets.json`, 'utf8') !== written) {
  process.stderr.write('src/view/assets.json is stale: npm run view:assets\n')
  process.exitCode = 1
}
