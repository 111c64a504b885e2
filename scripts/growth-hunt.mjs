#!/usr/bin/env node
// Looks for texts whose reading takes more than its share of time as they grow, for as long as one likes:
//   node scripts/growth-hunt.mjs --seconds 240 --seed 7
// One to four pieces (words of the fixtures, words that rules begin with, signs, tags) are repeated; what is dear is
// read at four and eight times the length. Exits 1 where something grew like the square. Families that it found are in
// tests/growth.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract } from '../dist/index.js'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})
const folder = new URL('../fixtures/phrases/', import.meta.url)
const texts = readdirSync(folder).flatMap(name =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).text ?? ''),
)
const LONGEST_WORD = 14
const words = [...new Set(texts.join(' ').split(/\s+/))].filter(word => word.length < LONGEST_WORD)
const signs =
  '/ - . , ; : ( ) “ ” " \n 1 01 12 2020 % … ’ <b> </b> <p> <td> <a\u00a0href=x> </a> H’ QĐ NĐ-CP /TW XII'.split(' ')
const openers =
  'và của các ông bà đ/c ngày tháng năm từ đến số tỷ đồng ha hai trăm có dự khóa Phó ThS xã tỉnh Sở Nguyễn Văn'.split(
    ' ',
  )

/** Numerical Recipes' generator: the same seed tries the same pieces. */
let state = Number(values.seed) >>> 0
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const oneOf = list => list[random(list.length)]
const spaced = word => (random(5) > 0 ? `${word} ` : word)
function piece() {
  const kind = random(4)
  if (kind === 0) return oneOf(signs).replace('\u00a0', ' ')
  return spaced(oneOf(kind === 1 ? openers : words))
}

const LENGTH = 8000
/** Milliseconds of the processor below which nothing is measured again: five times what such a text takes. */
const DEAR = 30

function cost(repeated, length, html) {
  const text = repeated.repeat(Math.ceil(length / repeated.length)).slice(0, length)
  const before = process.cpuUsage()
  extract(html ? `<h1>Hội nghị tổng kết công tác năm</h1><p>${text}</p>` : text, { format: html ? 'html' : 'text' })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const least = (...measure) => Math.min(cost(...measure), cost(...measure))

let tried = 0
let found = 0
const end = Date.now() + 1000 * Number(values.seconds)
while (Date.now() < end) {
  const repeated = Array.from({ length: 1 + random(4) }, piece).join('')
  if (repeated.trim() === '') continue
  tried++
  const html = repeated.includes('<') || random(5) < 2
  if (cost(repeated, LENGTH, html) < DEAR) continue
  const [short, long, longest] = [1, 4, 8].map(times => least(repeated, times * LENGTH, html))
  if (long < 9 * short || longest < 2.8 * long || longest < 20 * DEAR) continue
  found++
  console.log(JSON.stringify({ repeated, html, milliseconds: [short, long, longest].map(Math.round) }))
}
console.log(`${tried} texts, ${found} grew like the square`)
process.exitCode = found > 0 ? 1 : 0
