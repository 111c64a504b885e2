// node render.js URL [SELECTOR]: the document of a page that only its own script fills.
import { fileURLToPath } from 'node:url'
import { extract } from 'boctin'
import { chromium } from 'playwright-core'

/** Debian's Chromium; `npx playwright-core install chromium` and no `executablePath` serve as well. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const launch = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox', // only because containers run as root; leave it out elsewhere
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/**
 * Renders one page and reads it.
 * @param {string} selector what is on the page once its script has done: waiting for it beats waiting for silence
 */
export async function render(browser, url, selector) {
  const page = await browser.newPage()
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.waitForSelector(selector)
    return extract(await page.content(), { url: page.url() })
  } finally {
    await page.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [url, selector = 'h1'] = process.argv.slice(2)
  const browser = await launch()
  try {
    console.log(JSON.stringify(await render(browser, url, selector), null, 2))
  } finally {
    await browser.close()
  }
}
