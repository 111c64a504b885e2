// Body, title and posting stamp of boctin and its peers on the labelled fixture pages (HTML ones), in one run.
import { readdirSync, readFileSync } from 'node:fs'
import { peers } from './peers.mjs'

const FOLDER = new URL('../fixtures/pages/', import.meta.url)
const read = name => readFileSync(new URL(name, FOLDER), 'utf8')
const pages = readdirSync(FOLDER)
  .filter(name => name.endsWith('.html') && readdirSync(FOLDER).includes(name.replace(/html$/, 'json')))
  .map(name => ({ name, html: read(name), label: JSON.parse(read(name.replace(/html$/, 'json'))) }))
  .filter(({ label }) => label.title && label.body?.length)

const plain = text =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
const words = text => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

function f1(wanted, got) {
  const left = new Map()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of got) {
    const n = left.get(word) ?? 0
    if (n > 0) shared++
    left.set(word, n - 1)
  }
  return shared === 0 ? 0 : (2 * shared) / (wanted.length + got.length)
}

/** Peers log what they cannot do; only the table is of interest here. */
for (const level of ['log', 'warn', 'error', 'debug']) if (level !== 'log') console[level] = () => {}

console.log(`${pages.length} pages of ${new Set(pages.map(page => page.name.split('--')[1])).size} kinds\n`)
console.log('                          body F1   worst   title right   stamp right  stamp wrong')
for (const [peer, run] of Object.entries(peers)) {
  const scores = []
  let [title, right, wrong] = [0, 0, 0]
  for (const { html, label } of pages) {
    const got = await Promise.resolve()
      .then(() => run(html))
      .catch(() => ({}))
    scores.push(f1(words(label.body.map(block => block.text).join(' ')), words(got.text())))
    if (plain(got.title) === plain(label.title)) title++
    const day = got.published ? String(got.published).slice(0, 10) : null
    if (label.publishedAt && day === label.publishedAt.slice(0, 10)) right++
    else if (day) wrong++
  }
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length
  const stamped = pages.filter(({ label }) => label.publishedAt).length
  console.log(
    `${peer.padEnd(26)}${mean.toFixed(3).padStart(7)}${Math.min(...scores)
      .toFixed(3)
      .padStart(
        8,
      )}${`${title}/${pages.length}`.padStart(14)}${`${right}/${stamped}`.padStart(14)}${String(wrong).padStart(13)}`,
  )
}
