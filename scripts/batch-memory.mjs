// Peak memory of `boctin batch` over many pages: node scripts/batch-memory.mjs [pages] [jobs] [ndjson|folder] [most bytes]
// The pages are the project's own, those of no more bytes if that is said, and come by a pipe or lie in a folder.
// Linux: VmHWM is read from /proc. Fails above 250 MB.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const [count = '100000', jobs = '2', from = 'ndjson', most = '1e9'] = process.argv.slice(2)
const MOST = 250 // MB

const pages = readdirSync(join(ROOT, 'fixtures/pages'))
  .filter(name => /\.(?:html|txt)$/.test(name))
  .map(name => ({ name, content: readFileSync(join(ROOT, 'fixtures/pages', name), 'utf8') }))
  .filter(({ content }) => content.length <= Number(most))
const page = index => pages[index % pages.length]
const folder = mkdtempSync(join(tmpdir(), 'boctin-memory-'))

async function pipe(stream) {
  for (let id = 0; id < count; id++) {
    const { name, content } = page(id)
    const record = JSON.stringify({ id, [name.endsWith('.txt') ? 'text' : 'html']: content })
    if (!stream.write(`${record}\n`)) await once(stream, 'drain')
  }
  stream.end()
}

function fill() {
  for (let id = 0; id < count; id++) {
    if (id % 1000 === 0) mkdirSync(join(folder, `${id / 1000}`))
    const { name, content } = page(id)
    writeFileSync(join(folder, `${Math.floor(id / 1000)}`, `${id}-${name}`), content)
  }
}

if (from === 'folder') fill()
const input = from === 'folder' ? folder : '-'
const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'batch', input, '--jobs', jobs], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const peaks = []
const memory = setInterval(() => {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1')) ?? []
  if (kilobytes) peaks.push(Math.round(kilobytes / 1024))
}, 250)
let lines = 0
child.stdout.on('data', chunk => {
  for (const byte of chunk) if (byte === 10) lines++
})
if (from === 'folder') child.stdin.end()
else await pipe(child.stdin)
await once(child, 'close')
clearInterval(memory)
rmSync(folder, { recursive: true })

const quarters = [1, 2, 3, 4].map(quarter => peaks[Math.ceil((peaks.length * quarter) / 4) - 1])
console.log(`${lines} pages by ${jobs} jobs from ${from}: peak ${quarters.join(', ')} MB after each quarter`)
process.exit(lines === Number(count) && quarters[3] < MOST ? 0 : 1)
