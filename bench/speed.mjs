// Time a page takes: boctin whole (all fields) beside the floor (the slim cheerio tree alone) and the peers (body and
// title alone), rounds interleaved in one process, minimum and median of rounds. Ratios hold; milliseconds are noise.
import { readdirSync, readFileSync } from 'node:fs'
import { load as loadDefault } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { extract } from '../dist/index.js'
import { peers } from './peers.mjs'

const ROUNDS = Number(process.env.ROUNDS ?? 15)
const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html'))
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
const trees = pages.map(html => loadDefault(html))
for (const level of ['warn', 'error', 'debug']) console[level] = () => {}

const { boctin, ...others } = peers
const runs = {
  'floor: cheerio/slim tree': html => loadSlim(html),
  'boctin, all fields': boctin,
  'boctin, $ handed in': (_, i) => extract(trees[i]),
  'cheerio.load (parse5 tree)': html => loadDefault(html),
  ...others,
}
const times = Object.fromEntries(Object.keys(runs).map(name => [name, pages.map(() => [])]))
for (let round = 0; round < ROUNDS; round++)
  for (const [name, run] of Object.entries(runs))
    for (const [i, html] of pages.entries()) {
      const from = performance.now()
      try {
        await run(html, i)
      } catch {
        // a peer that fails on a page is timed up to its failure
      }
      times[name][i].push(performance.now() - from)
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
