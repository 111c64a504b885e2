// Builds the playground: `node scripts/playground.mjs [folder]`, docs/ by default. Its page is docs/index.html as it
// stands; script and style are kept out of git. The library in it is that of dist/, so build that first.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const docs = join(root, 'docs')
const folder = resolve(process.argv[2] ?? docs)

/** The library as it is published: franc in it holds the trigrams of two languages alone. */
const builtLibrary = {
  name: 'built-library',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: join(root, 'dist/index.js') }))
  },
}

await build({
  entryPoints: [join(root, 'src/playground/main.ts'), join(root, 'src/playground/playground.css')],
  entryNames: 'playground',
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome111', 'firefox121', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  plugins: [builtLibrary],
  loader: { '.html': 'text', '.txt': 'text' },
  logLevel: 'warning',
})
if (folder !== docs) {
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(docs, 'index.html'), join(folder, 'index.html'))
}
for (const name of ['playground.js', 'playground.css']) {
  const bytes = readFileSync(join(folder, name))
  process.stderr.write(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip\n`)
}
