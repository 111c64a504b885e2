import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { extract } from 'boctin'
import { articles, startPortal, truth } from '../portal/portal.js'
import { reading } from '../portal/reading.js'
import { CHROMIUM, launch, render } from './render.js'

const absent = !existsSync(CHROMIUM) && `no Chromium at ${CHROMIUM}: apt-get install chromium, or set CHROMIUM`
if (absent && process.env.BOCTIN_REQUIRE_BROWSER === '1') throw new Error(absent)

describe('a page that its script fills', { skip: absent }, () => {
  let portal
  let browser

  before(async () => {
    portal = await startPortal()
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await portal?.stop()
  })
  const address = ({ id }) => `${portal.url}/ung-dung?id=${id}`

  test('as it is sent it holds no article', async () => {
    const sent = extract(await (await fetch(address(articles[0]))).text())
    assert.deepEqual(sent.attendees, [])
    assert.ok(sent.warnings.some(({ code }) => code === 'NOT_AN_ARTICLE'))
  })

  for (const article of articles)
    test(`${article.id} is read right once it is rendered`, async () => {
      const document = await render(browser, address(article), '.news-title')
      assert.deepEqual(reading(document), truth[article.id])
      assert.deepEqual(
        [document.title, document.section, document.publishedAt, document.url],
        [article.title, article.section, `${article.posted}T08:00+07:00`, address(article)],
      )
    })
})
