// Peak memory of each, alone in a process of its own, after every page was read twenty times.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [, , name] = process.argv
const FOLDER = new URL('../fixtures/pages/', import.meta.url)

if (name) {
  const pages = readdirSync(FOLDER)
    .filter(file => file.endsWith('.html'))
    .map(file => readFileSync(new URL(file, FOLDER), 'utf8'))
  for (const level of ['warn', 'error', 'debug']) console[level] = () => {}
  const read =
    name === 'nothing'
      ? () => {}
      : name === 'boctin'
        ? (await import('../dist/index.js')).extract
        : name === 'cheerio/slim'
          ? (await import('cheerio/slim')).load
          : (await import('./peers.mjs')).peers[name]
  for (let round = 0; round < 20; round++)
    for (const html of pages)
      try {
        await read(html)
      } catch {
        // a peer that fails on a page is measured up to its failure
      }
  process.stdout.write(String(process.resourceUsage().maxRSS))
} else {
  const names = [
    'nothing',
    'cheerio/slim',
    'boctin',
    'readability + linkedom',
    'readabilitySAX',
    'article-extractor',
    '@postlight/parser',
    'defuddle',
  ]
  console.log('peak memory, MB (peers with all peers loaded)')
  for (const peer of names) {
    const kilobytes = Number(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), peer], { stdio: ['ignore', 'pipe', 'ignore'] }),
    )
    console.log(`${peer.padEnd(26)}${(kilobytes / 1000).toFixed(0).padStart(6)}`)
  }
}
