// Time: boctin whole (all fields) beside the floor (the slim cheerio tree alone) and the peers (body and title alone),
// rounds interleaved in one process, minimum and median of rounds. Ratios hold; milliseconds are noise.
import { readdirSync, readFileSync } from 'node:fs'
import { load as loadDefault } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { vi } from 'chrono-node'
import { extract } from '../dist/index.js'
import { peers } from './peers.mjs'

const ROUNDS = Number(process.env.ROUNDS ?? 40)
const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
const trees = pages.map(html => loadDefault(html))
const texts = pages.map(html => extract(html).body.text)
for (const level of ['warn', 'error', 'debug']) console[level] = () => {}

const { boctin, ...others } = peers
const runs = {
  'floor: cheerio/slim tree': html => loadSlim(html),
  'boctin, all fields': boctin,
  'cheerio.load (parse5 tree)': html => loadDefault(html),
  'boctin, $ handed in': (_, i) => extract(trees[i]),
  'boctin, article as text': (_, i) => texts[i] && extract(texts[i], { format: 'text' }),
  'chrono-node vi, that text': (_, i) => vi.parse(texts[i]),
  ...others,
}
const times = Object.fromEntries(Object.keys(runs).map(name => [name, pages.map(() => [])]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(runs)) {
    // the slowest are timed in fewer rounds, or the run would be theirs
    if (round >= 5 && Math.min(...times[name][0]) > 20) continue
    for (const [i, html] of pages.entries()) {
      const from = performance.now()
      try {
        await run(html, i)
      } catch {
        // a peer that fails on a page is timed up to its failure
      }
      times[name][i].push(performance.now() - from)
    }
  }

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]
const mean = values => values.reduce((a, b) => a + b, 0) / values.length
const of = (name, pick) => mean(times[name].map(pick))
const least = values => Math.min(...values)
const [floor] = Object.keys(runs)
console.log(
  `${pages.length} pages, ${Math.round(mean(pages.map(html => html.length)) / 1000)} kB each, ${ROUNDS} rounds\n`,
)
console.log('                             ms/page (min)  (median)  × floor')
for (const name of Object.keys(runs))
  console.log(
    `${name.padEnd(29)}${of(name, least).toFixed(2).padStart(13)}${of(name, median).toFixed(2).padStart(10)}${(of(name, least) / of(floor, least)).toFixed(2).padStart(9)}`,
  )
const ratio = (one, other) => (of(one, least) / of(other, least)).toFixed(2)
console.log(`\n$ handed in ÷ cheerio.load: ${ratio('boctin, $ handed in', 'cheerio.load (parse5 tree)')}`)
console.log(`Readability + linkedom ÷ boctin: ${ratio('readability + linkedom', 'boctin, all fields')}`)

// One text of growing length: an article again and again.
const article = readFileSync(new URL('phuly--de-an-quoc-phong.txt', FOLDER), 'utf8')
const { text: body } = extract(article).body
console.log('\nflattened text        MB/s')
for (const length of [1e3, 1e4, 1e5, 1e6, 5e6]) {
  const text = Array(Math.ceil(length / body.length))
    .fill(body)
    .join('\n\n')
    .slice(0, length)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < Math.max(3, Math.min(300, 3e6 / length)); i++) {
    const from = performance.now()
    extract(text, { format: 'text' })
    best = Math.min(best, performance.now() - from)
  }
  console.log(`${String(length).padStart(9)} units ${(Buffer.byteLength(text) / 1e3 / best).toFixed(1).padStart(9)}`)
}
