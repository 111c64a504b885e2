import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { extract } from '../src/index'
import { barriers, describeInChromium, fileOf } from './browser/chromium'
import { folderFor } from './folder'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SEED = readFileSync(join(ROOT, 'fixtures/pages/phuly--de-an-quoc-phong.txt'), 'utf8')
const LINE = 'Sáng 16/10, ông Nguyễn Văn Bảo, Chủ tịch UBND xã Hòa Mục, dự hội nghị tổng kết 4 đề án của xã.'

describeInChromium('the playground in Chromium', open => {
  const folder = folderFor('playground')
  const index = join(folder, 'index.html')
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'scripts/playground.mjs'), folder], { stdio: 'pipe' })
  }, 60_000)

  const paste = async (text: string, fields: Record<string, string> = {}) => {
    const page = await open(index)
    await page.fill('#page', text)
    for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value)
    await page.click('button[type="submit"]')
    const json = async () => JSON.parse((await page.textContent('#json'))!)
    return { page, json }
  }

  it('reads what was pasted as the library does', async () => {
    const { page, json } = await paste(SEED)
    expect(await json()).toEqual(extract(SEED, { explain: true }))
    expect(await page.textContent('#view h1')).toContain('UBND thành phố tổng kết')
    expect(await page.textContent('#p1-attendees-3-1')).toBe(extract(SEED).attendees[2]!.text)
  })

  it('takes address and posting date', async () => {
    const { json } = await paste(LINE, { url: 'https://hoamuc.gov.vn/tin/1', 'published-at': '2020-10-17' })
    expect(await json()).toMatchObject({
      url: 'https://hoamuc.gov.vn/tin/1',
      publishedAt: '2020-10-17',
      date: { start: '2020-10-16' },
    })
  })

  it('finds out the charset of a file', async () => {
    const page = await open(index)
    const bytes = Buffer.from(`\ufeff${LINE}`, 'utf16le')
    await page.setInputFiles('#file', { name: 'trang.txt', mimeType: 'text/plain', buffer: bytes })
    await page.waitForSelector('#view h1')
    expect(await page.textContent('#view .sheet')).toContain('Nguyễn Văn Bảo')
    expect(await page.textContent('#file-name')).toBe('trang.txt (1 kB)')
    expect(JSON.parse((await page.textContent('#json'))!)).toEqual(extract(new Uint8Array(bytes), { explain: true }))
  })

  it('takes a file that is dropped', async () => {
    const page = await open(index)
    const dropped = await page.evaluateHandle(text => {
      const carried = new DataTransfer()
      carried.items.add(new File([text], 'tha.html', { type: 'text/html' }))
      return carried
    }, `<h1>Tin</h1><p>${LINE}</p>`)
    await page.dispatchEvent('#box', 'drop', { dataTransfer: dropped })
    await page.waitForSelector('#view h1')
    expect(await page.textContent('#file-name')).toContain('tha.html')
    expect(await page.textContent('#p1-attendees-1 .what')).toBe('Nguyễn Văn Bảo')
  })

  it.each(['html', 'text'])('reads its sample: %s', async sample => {
    const page = await open(index)
    await page.click(`[data-sample="${sample}"]`)
    const { attendees, documents, warnings } = JSON.parse((await page.textContent('#json'))!)
    expect([attendees.length > 3, documents.length > 0]).toEqual([true, true])
    expect(warnings.filter(({ code }: { code: string }) => code !== 'NO_STAMP')).toEqual([])
  })

  it('goes from list to text and back, and toggles', async () => {
    const { page } = await paste(LINE)
    await page.click('#p1-attendees-1 > a')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p1-attendees-1-1')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p1-attendees-1')
    await page.click('.legend label.k-attendees')
    expect(await page.isVisible('details.k-attendees')).toBe(false)
  })

  it('switches tabs by mouse and arrows', async () => {
    const { page } = await paste(LINE)
    const visible = async () => [await page.isVisible('#view'), await page.isVisible('#json-panel')]
    expect(await visible()).toEqual([true, false])
    await page.click('#tab-json')
    expect(await visible()).toEqual([false, true])
    await page.keyboard.press('ArrowLeft')
    expect(await visible()).toEqual([true, false])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-view')
  })

  it('gives the document and the report away as files', async () => {
    const { page, json } = await paste(SEED)
    const saved = async (button: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
      return [download.suggestedFilename(), readFileSync((await download.path())!, 'utf8')]
    }
    const [name, text] = await saved('#save-json')
    expect([name, JSON.parse(text!)]).toEqual(['boctin.json', await json()])
    const [reportName, report] = await saved('#save-report')
    expect(reportName).toBe('boctin.html')
    const alone = await open(fileOf('saved.html', report!))
    expect(await alone.textContent('#p1-attendees-3-1')).toBe(extract(SEED).attendees[2]!.text)
  })

  it('says what cannot be read, and shows no result', async () => {
    const { page } = await paste('')
    expect(await page.textContent('#status')).toMatch(/^INPUT_EMPTY: /)
    expect(await page.isVisible('#result')).toBe(false)
    await page.fill('#page', LINE)
    await page.click('button[type="submit"]')
    expect(await page.textContent('#status')).toMatch(/^Đã bóc xong, số phát hiện: \d+$/)
  })

  it('speaks English, in what comes later too', async () => {
    const page = await open(index)
    await page.click('button[data-lang="en"]')
    expect(await page.textContent('h1')).toBe('Try it on a page')
    await page.click('[data-sample="text"]')
    expect(await page.textContent('.part.attendees h2')).toBe('Attendees 6')
  })

  it('runs nothing that a page holds', async () => {
    const { page } = await paste(
      `<h1>Tin</h1><p>${LINE} &lt;img src=x onerror=pwned=1&gt;</p><script>pwned=1</script><img src="https://x.vn/a.png" onerror="pwned=1">`,
    )
    expect(await page.evaluate(() => (window as unknown as { pwned?: unknown }).pwned)).toBeUndefined()
    expect(await page.$$('#view :is(img, script)')).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has no barrier that axe knows: %s', async colorScheme => {
    const page = await open(index, { colorScheme })
    expect(await barriers(page)).toEqual([])
    await page.click('[data-sample="html"]')
    expect(await barriers(page)).toEqual([])
    await page.click('#tab-json')
    expect(await barriers(page)).toEqual([])
  })

  it('is never wider than a phone', async () => {
    const page = await open(index, { viewport: { width: 390, height: 844 } })
    await page.click('[data-sample="html"]')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
