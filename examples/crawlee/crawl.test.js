import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { extract } from 'boctin'
import { articlePage, articles, startPortal, truth } from '../portal/portal.js'
import { reading } from '../portal/reading.js'
import { crawl } from './crawl.js'

let portal
let documents
let statistics
const visits = []

before(async () => {
  portal = await startPortal(path => visits.push(path))
  const crawler = await crawl(`${portal.url}/`)
  documents = (await crawler.getData()).items
  statistics = crawler.stats.state
})
after(() => portal.stop())

const documentOf = id => documents.find(({ url }) => url.endsWith(`/tin/${id}`))

test('both list pages and all six articles are visited, each once', () => {
  const expected = ['/', '/?trang=2', ...articles.map(({ id }) => `/tin/${id}`)]
  assert.deepEqual(visits.filter(path => path !== '/robots.txt').sort(), expected.sort())
  assert.equal(statistics.requestsFailed, 0)
})

test('the dataset holds one document an article', () => assert.equal(documents.length, 6))

for (const { id, title, section } of articles)
  test(`${id} is read right`, () => {
    assert.deepEqual(reading(documentOf(id)), truth[id])
    assert.deepEqual([documentOf(id).title, documentOf(id).section], [title, section])
  })

test("Crawlee's $ gives what the HTML of the page gives", () => {
  for (const article of articles) {
    const url = `${portal.url}/tin/${article.id}`
    assert.deepEqual(documentOf(article.id), extract(articlePage(article), { url }))
  }
})

test('the $ came from a cheerio that boctin does not bring', () => {
  const main = createRequire(import.meta.resolve('@crawlee/cheerio')).resolve('cheerio')
  const [folder] = main.match(/^.*\/node_modules\/cheerio\//)
  assert.equal(JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version, '1.0.0-rc.12')
})
