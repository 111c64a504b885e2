import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { folderFor } from '../folder'

const PATHS = [process.env.BOCTIN_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PATHS.find(path => path !== undefined && existsSync(path))
const isRequired = process.env.BOCTIN_REQUIRE_BROWSER === '1' || process.env.CI === 'true'

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Opens a file in a fresh profile. What it asks for beyond its own folder, and what it complains of, fails the test. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>

/** A suite in a real Chromium: skipped where there is none, failed there if `BOCTIN_REQUIRE_BROWSER=1` or `CI=true`. */
export function describeInChromium(name: string, suite: (open: Open) => void): void {
  if (executablePath === undefined && !isRequired) {
    describe.skip(`${name} (skipped: no Chromium; apt-get install chromium, or BOCTIN_CHROMIUM=/path)`, () =>
      suite(async () => ({}) as Page))
    return
  }
  describe(name, { timeout: 120_000 }, () => {
    let browser: Browser | undefined
    let complaints: string[] = []
    beforeAll(async () => {
      if (executablePath === undefined)
        throw new Error('no Chromium: apt-get install chromium, or BOCTIN_CHROMIUM=/path')
      browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS.split(' ') })
    }, 120_000)
    afterAll(async () => browser?.close())
    afterEach(async () => {
      await Promise.all((browser?.contexts() ?? []).map(context => context.close()))
      const heard = complaints
      complaints = []
      expect(heard).toEqual([])
    })
    suite(async (path, options) => {
      // A smooth scroll would be under way when the next click is aimed.
      const page = await (await browser!.newContext({ reducedMotion: 'reduce', ...options })).newPage()
      const address = pathToFileURL(path).href
      const folder = address.slice(0, address.lastIndexOf('/') + 1)
      page.on('request', request => {
        if (!request.url().startsWith(folder)) complaints.push(`request: ${request.url()}`)
      })
      page.on('console', message => complaints.push(`console: ${message.text()}`))
      page.on('pageerror', error => complaints.push(`error: ${error.message}`))
      page.on('dialog', async dialog => {
        complaints.push(`dialog: ${dialog.message()}`)
        await dialog.dismiss()
      })
      await page.goto(address)
      return page
    })
  })
}

/** What axe finds wrong, by rule and place. */
export async function barriers(page: Page): Promise<string[]> {
  // Without `preload`: axe would fetch the style sheets anew, which the playground's policy forbids.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { preload: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    )
  })
}

const folder = folderFor('browser')

/** A file that a test may open. */
export function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
