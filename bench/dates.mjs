// Calendar expressions of the labelled articles: boctin beside chrono-node's Vietnamese parsers, strict and casual.
import { readFileSync } from 'node:fs'
import { vi } from 'chrono-node'
import { extract } from '../dist/index.js'

const articles = readFileSync(new URL('../fixtures/articles.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

/** chrono's components at the precision that was written, as the labels have it. */
function written(component) {
  const [year, month, day] = ['year', 'month', 'day'].map(part => component.get(part))
  const full = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')]
  return full.slice(0, component.isCertain('day') ? 3 : component.isCertain('month') ? 2 : 1).join('-')
}
const chrono = parser => (text, publishedAt) =>
  parser
    .parse(text, publishedAt ? new Date(`${publishedAt.slice(0, 10)}T12:00:00`) : new Date(0))
    .map(({ start, end }) => ({
      start: written(start),
      end: end ? written(end) : null,
    }))

const parsers = {
  boctin: (text, publishedAt) => extract(text, { format: 'text', publishedAt }).dates.filter(date => date.start),
  'chrono vi strict': chrono(vi.strict),
  'chrono vi casual': chrono(vi.casual),
}

const end = date => (date.end && date.end !== date.start ? date.end : null)
const same = (a, b) => a.start === b.start && end(a) === end(b)

console.log('                   labelled  right  missed  spurious')
for (const [name, parse] of Object.entries(parsers)) {
  let [labelled, right, spurious] = [0, 0, 0]
  for (const { text, publishedAt, gold } of articles) {
    const labels = gold.dates.filter(date => date.start)
    const found = parse(text, publishedAt)
    const required = labels.filter(date => !date.optional)
    labelled += required.length
    right += required.filter(label => found.some(date => same(label, date))).length
    spurious += found.filter(date => !labels.some(label => same(label, date))).length
  }
  console.log(
    `${name.padEnd(19)}${String(labelled).padStart(8)}${String(right).padStart(7)}${String(labelled - right).padStart(8)}${String(spurious).padStart(10)}`,
  )
}
