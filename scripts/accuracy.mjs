#!/usr/bin/env node
// Precision, recall and F1 of the built library on the labelled articles of fixtures/articles.jsonl, field by field.
// Fails where a field falls under its floor in fixtures/floors.json. --show FIELD lists what was missed and invented.
// --english takes the articles and floors of fixtures/english and reads with both readers.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract, vietnamese } from '../dist/index.js'

const { values: options } = parseArgs({
  options: { show: { type: 'string' }, json: { type: 'boolean' }, english: { type: 'boolean' } },
})
const folder = options.english ? 'fixtures/english' : 'fixtures'
const readers = options.english ? [vietnamese, (await import('../dist/english.js')).english] : [vietnamese]
const file = name => readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8')
const articles = file('articles.jsonl')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
const floors = JSON.parse(file('floors.json'))

const plain = text =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”"'’‘]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim()
const words = text =>
  plain(text)
    .split(/[^\p{L}\p{N}%/]+/u)
    .filter(Boolean)
const number = value => (value == null ? null : Number(value))
const currency = /^(?:.* )?(?:đồng|đ|triệu|tỷ|tỉ|vnd|vnđ|dong)$/
const unit = text =>
  currency.test(plain(text))
    ? 'vnd'
    : plain(text)
        .replace('²', '2')
        .replace('³', '3')
        .replace(/^per ?cent$/, '%')
const sameUnit = (a, b) => a === b || a === '' || b === '' || a.startsWith(`${b} `) || b.startsWith(`${a} `)
const symbol = text =>
  plain(text)
    .replace(/[\s-]|^số/g, '')
    .replace(/^(?:trungương|tw)(?=\d)/, '')

/** Two texts name the same group if they share three words in five of both, or one holds the other. */
function alike(a, b) {
  const [x, y] = [words(a), words(b)]
  const shared = x.filter(word => y.includes(word)).length
  return (
    (2 * shared) / (x.length + y.length) >= 0.6 ||
    (Math.min(x.length, y.length) >= 3 && shared === Math.min(x.length, y.length))
  )
}

const end = date => (date.end && date.end !== date.start ? date.end : null)
const FIELDS = {
  dates: { of: d => d.dates.filter(date => date.start), same: (a, b) => a.start === b.start && end(a) === end(b) },
  attendees: { of: d => d.attendees.filter(a => a.name), same: (a, b) => plain(a.name) === plain(b.name) },
  groups: { from: 'attendees', of: d => d.attendees.filter(a => a.group), same: (a, b) => alike(a.group, b.group) },
  projectCodes: {
    of: d => d.projectCodes,
    same: (a, b) =>
      plain(a.type) === plain(b.type) &&
      (a.code != null && b.code != null
        ? symbol(a.code) === symbol(b.code)
        : alike(a.name ?? a.text, b.name ?? b.text)),
    optional: gold => gold.code == null,
  },
  documents: {
    of: d => d.documents,
    same: (a, b) =>
      a.number && b.number
        ? [b.number, b.canonical].some(n => symbol(n) === symbol(a.number))
        : plain(a.type) === plain(b.type),
    optional: gold => !gold.number,
  },
  figures: {
    of: d => d.figures,
    same: (a, b) =>
      ['value', 'min', 'max'].every(key => number(a[key]) === number(b[key])) &&
      [a.unit, ...(a.unitAlt ?? [])].some(label => sameUnit(unit(label), unit(b.unit))),
  },
}

const tallies = Object.fromEntries(
  [...Object.keys(FIELDS), 'titles', 'roles', 'eventDate'].map(field => [
    field,
    { right: 0, invented: [], missed: [] },
  ]),
)

function compare(id, field, gold, found, { same, optional = () => false }) {
  const tally = tallies[field]
  const required = gold.filter(item => !item.optional && !optional(item))
  const invented = found.filter(item => !gold.some(label => same(label, item)))
  const missed = required.filter(label => !found.some(item => same(label, item)))
  tally.right += required.length - missed.length
  const told = item =>
    `${id}: ${item.name ?? item.group ?? item.text} ${item.start ?? item.value ?? item.number ?? item.code ?? ''} ${item.unit ?? ''}`
  tally.invented.push(...invented.map(told))
  tally.missed.push(...missed.map(told))
}

for (const { id, text, publishedAt, gold } of articles) {
  const document = extract(text, { format: 'text', publishedAt, readers })
  for (const [field, { from = field, of, ...rules }] of Object.entries(FIELDS))
    compare(id, field, of({ ...gold, [from]: gold[from] ?? [] }), of(document), rules)
  for (const label of gold.attendees.filter(attendee => attendee.name)) {
    const person = document.attendees.find(attendee => attendee.name && plain(attendee.name) === plain(label.name))
    if (!person) continue
    const [wanted, got] = [label.titles ?? [], person.titles.map(title => title.text)].map(titles =>
      titles.map(plain).join(' | '),
    )
    if (wanted === got) tallies.titles.right++
    else tallies.titles.missed.push(`${id}: ${label.name}: wanted [${wanted}] got [${got}]`)
    if (!label.roles?.length) continue
    if (label.roles.some(role => person.roles.includes(role))) tallies.roles.right++
    else tallies.roles.missed.push(`${id}: ${label.name}: wanted ${label.roles} got ${person.roles}`)
  }
  const [wanted, got] = [gold.date, document.date].map(date => (date ? `${date.start}..${end(date) ?? ''}` : 'none'))
  if (wanted === got || gold.date?.optional) tallies.eventDate.right++
  else tallies.eventDate.missed.push(`${id}: wanted ${wanted} got ${got} (${document.date?.text ?? ''})`)
}

const ratio = (a, b) => (a + b === 0 ? 1 : a / (a + b))
const percent = value => (100 * value).toFixed(1).padStart(5)
let under = 0
const table = Object.entries(tallies).map(([field, { right, invented, missed }]) => {
  const [p, r] = [ratio(right, invented.length), ratio(right, missed.length)]
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r)
  if (f1 < floors[field]) under++
  return { field, p, r, f1, labels: right + missed.length, floor: floors[field] }
})
if (options.json) console.log(JSON.stringify(table))
else {
  console.log(`${articles.length} labelled articles\nfield          P      R     F1   floor  labels`)
  for (const { field, p, r, f1, labels, floor } of table)
    console.log(
      `${field.padEnd(13)}${percent(p)}  ${percent(r)}  ${percent(f1)}  ${percent(floor)}  ${String(labels).padStart(6)}${f1 < floor ? '  under its floor' : ''}`,
    )
}
const shown = tallies[options.show]
if (shown) console.log(`\nmissed\n${shown.missed.join('\n')}\n\ninvented\n${shown.invented.join('\n')}`)
process.exitCode = under > 0 ? 1 : 0
