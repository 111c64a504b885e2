import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Document, extract } from '../src/index'
import { type ReportPage, renderReport } from '../src/view'
import { barriers, describeInChromium, fileOf } from './browser/chromium'
import { hostileDocument, hostilePage } from './browser/hostile'

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))
const KINDS = ['dates', 'attendees', 'projectCodes', 'documents', 'figures', 'abbreviations'] as const

const read = (name: string): Document => extract(readFileSync(PAGES + name), { explain: true })
const names = readdirSync(PAGES).filter(name => /\.(?:html|txt)$/.test(name))
const seed = read('phuly--de-an-quoc-phong.txt')
const one = fileOf('one.html', renderReport([{ source: 'trang.txt', document: seed }]))
const all: ReportPage[] = names.map(source => ({ source, document: read(source) }))
const few = fileOf('few.html', renderReport(all.slice(3, 6)))
const many = fileOf(
  'many.html',
  renderReport([...all, { source: 'hong.pdf', error: { code: 'INPUT_BINARY', message: 'no page' } }]),
)
const hostile = fileOf(
  'hostile.html',
  renderReport([
    { source: '<b>', document: hostilePage() },
    { source: '"', document: hostileDocument() },
  ]),
)

/** Every place of every finding, in the order of the lists. */
const placesOf = (document: Document, page: string) =>
  KINDS.flatMap(kind =>
    document[kind].flatMap((found, i) =>
      ('mentions' in found ? found.mentions : [found.span]).map((span, place) => ({
        id: `${page}-${kind}-${i + 1}`,
        anchor: `${page}-${kind}-${i + 1}-${place + 1}`,
        text: document.body.text.slice(span.start, span.end),
      })),
    ),
  )

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
/** Does the element stand whole in the window, as soon as scrolling is done? */
const isInView = (page: Page, id: string) =>
  expect
    .poll(() =>
      page.$eval(`#${id}`, found => {
        const { top, bottom } = found.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )
    .toBe(true)
const shown = (page: Page, selector: string) =>
  page.$$eval(selector, all => all.filter(one => (one as HTMLElement).checkVisibility()).length)

describeInChromium('a report in Chromium', open => {
  it('marks the words of every finding on every page, and nothing else', async () => {
    const page = await open(many)
    const marked = await page.$$eval('mark', marks =>
      marks.map(mark => ({ id: mark.dataset.f!, anchor: mark.id, text: mark.textContent })),
    )
    const bare = (text: string) => text.replace(/[\s|]/g, '')
    const expected = all.flatMap((page, i) => ('document' in page ? placesOf(page.document, `p${i + 1}`) : []))
    expect(expected.length).toBeGreaterThan(400)
    const byFinding = (list: { id: string; text: string }[]) => {
      const texts: Record<string, string> = {}
      for (const { id, text } of list) texts[id] = (texts[id] ?? '') + bare(text)
      return texts
    }
    expect(byFinding(marked)).toEqual(byFinding(expected))
    const whole = expected.filter(({ anchor, text }) =>
      marked.some(mark => mark.anchor === anchor && mark.text === text),
    )
    expect(whole.length).toBeGreaterThan(expected.length * 0.97)
  })

  it('shows the text of the body, unchanged', async () => {
    const page = await open(one)
    const text = await page.$eval('.sheet', sheet => {
      for (const own of sheet.querySelectorAll('.ref, .unseen')) own.remove()
      return [...sheet.children].map(block => block.textContent).join('\n\n')
    })
    expect(text).toBe(seed.body.text)
  })

  it('goes from an entry to its place and back, by mouse', async () => {
    const page = await open(one)
    await page.click('#p1-documents-1 > a')
    expect(await focused(page)).toBe('p1-documents-1-1')
    await isInView(page, 'p1-documents-1-1')
    await page.click('mark#p1-documents-1-1')
    expect(await focused(page)).toBe('p1-documents-1')
    await isInView(page, 'p1-documents-1')
    await page.click('#p1-attendees-3 .more a')
    expect(await focused(page)).toBe('p1-attendees-3-2')
    await isInView(page, 'p1-attendees-3-2')
    await page.click('#p1-attendees-3-2 + a.ref')
    expect(await focused(page)).toBe('p1-attendees-3')
  })

  it.each(['Enter', 'Escape'])('goes from an entry to its place and back, by keyboard: %s', async key => {
    const page = await open(one)
    await page.focus('#p1-figures-10 > a')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('p1-figures-10-1')
    await isInView(page, 'p1-figures-10-1')
    await page.keyboard.press(key)
    expect(await focused(page)).toBe('p1-figures-10')
    await isInView(page, 'p1-figures-10')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p1-figures-10-1')
  })

  it('opens a closed list for the way back', async () => {
    const page = await open(one)
    await page.click('details.k-dates > summary')
    await page.click('mark#p1-dates-2-1')
    expect(await shown(page, '#p1-dates-2')).toBe(1)
    expect(await focused(page)).toBe('p1-dates-2')
  })

  it.each([true, false])('toggles a kind in text and list; script: %s', async javaScriptEnabled => {
    const page = await open(one, { javaScriptEnabled })
    const look = () =>
      page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector)!)
        const of = (kind: string) => [
          style(`mark.k-${kind}`).backgroundColor !== 'rgba(0, 0, 0, 0)',
          style(`mark.k-${kind}`).borderBottomWidth !== '0px',
          style(`.ref.k-${kind}`).display !== 'none',
          style(`details.k-${kind}`).display !== 'none',
        ]
        return { dates: of('dates'), figures: of('figures') }
      })
    const on = [true, true, true, true]
    const off = [false, false, false, false]
    expect(await look()).toEqual({ dates: on, figures: on })
    await page.focus('.legend input[value="dates"]')
    await page.keyboard.press('Space')
    expect(await look()).toEqual({ dates: off, figures: on })
    await page.click('.legend label.k-figures')
    expect(await look()).toEqual({ dates: off, figures: off })
    await page.click('.legend label.k-dates')
    expect(await look()).toEqual({ dates: on, figures: off })
  })

  it('says how many of each kind there are, and links without a script', async () => {
    const page = await open(one, { javaScriptEnabled: false })
    const counts = await page.$$eval('.legend .count', all => all.map(one => Number(one.textContent)))
    expect(counts).toEqual(KINDS.map(kind => seed[kind].length))
    await page.click('#p1-documents-1 > a')
    await isInView(page, 'p1-documents-1-1')
    await page.click('#p1-documents-1-1 + a.ref')
    await isInView(page, 'p1-documents-1')
    expect(await shown(page, '.switch')).toBe(0)
  })

  it('lights up a finding wherever it stands', async () => {
    const page = await open(one)
    await page.hover('#p1-attendees-3 > a')
    expect(await page.$$eval('.lit', all => all.map(one => one.localName))).toEqual(['mark', 'mark', 'li', 'tr'])
  })

  it('speaks the other language, and comes back to the first word for word', async () => {
    const page = await open(one)
    const before = await page.evaluate(() => document.body.outerHTML)
    const said = (selector: string) => page.$eval(selector, found => found.textContent)
    expect(await said('#p1-dates-1 .gist')).toBe('16/10/2020 ★ ngày sự kiện')
    await page.click('button[data-lang="en"]')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await said('#p1-dates-1 .gist')).toBe('16 Oct 2020 ★ event date')
    expect(await said('.part.attendees h2')).toBe('Attendees 6')
    expect(await page.getAttribute('nav.findings', 'aria-label')).toBe('Findings')
    expect(await page.getAttribute('.sheet', 'lang')).toBe('vi')
    await page.click('button[data-lang="vi"]')
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before)
  })

  it('is made in English where that is asked for, as the switch would put it', async () => {
    const english = fileOf('english.html', renderReport([{ source: 'trang.txt', document: seed }], { lang: 'en' }))
    const made = await (await open(english)).evaluate(() => document.body.outerHTML)
    const page = await open(one)
    await page.click('button[data-lang="en"]')
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(made)
  })

  it('shows the index of several pages, then the page that is asked for', async () => {
    const page = await open(many)
    const visible = () =>
      page.$$eval('.index, .page', all => all.filter(one => one.checkVisibility()).map(({ id }) => id))
    expect(await visible()).toEqual(['index'])
    expect(await shown(page, '.index tbody tr')).toBe(names.length + 1)
    await page.click('.index tbody tr:nth-child(4) a')
    expect(await visible()).toEqual(['p4'])
    await page.click('#p4-attendees-1 > a')
    expect([await visible(), await focused(page)]).toEqual([['p4'], 'p4-attendees-1-1'])
    await page.click('#p4 .around a:last-child')
    expect(await visible()).toEqual(['p5'])
    await page.click('#p5 a[href="#index"]')
    expect(await visible()).toEqual(['index'])
    await page.click('.index tr.failed a')
    expect(await page.textContent(`#p${names.length + 1}`)).toContain('INPUT_BINARY')
  })

  it('keeps a toggle from page to page', async () => {
    const page = await open(many)
    await page.click('.index tbody tr:nth-child(4) a')
    await page.click('#p4 .legend label.k-dates')
    await page.click('#p4 .around a:last-child')
    expect(await page.isChecked('#p5 .legend [value="dates"]')).toBe(false)
  })

  it('prints article and tables of every page, not what only a screen can use', async () => {
    const page = await open(many, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await shown(page, '.page')).toBe(names.length + 1)
    expect(await shown(page, '.findings, .switch, .legend input, .removed, .around')).toBe(0)
    expect(await shown(page, '#p4 .part.attendees tbody tr')).toBe(3)
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe('rgb(255, 255, 255)')
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('keeps still where motion is unwelcome', async () => {
    const behaviour = async (reducedMotion: 'reduce' | 'no-preference') =>
      (await open(one, { reducedMotion })).evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
    expect([await behaviour('reduce'), await behaviour('no-preference')]).toEqual(['auto', 'smooth'])
  })

  it.each([
    ['a page', one, {}],
    ['a page in the dark', one, { colorScheme: 'dark' }],
    ['a page on a phone', one, { viewport: { width: 390, height: 844 } }],
    ['an index', few, {}],
    ['an index on a phone, in the dark', few, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['one of several pages', `${few}#p2`, {}],
  ] as const)('has no barrier that axe knows: %s', async (_, path, options) => {
    const [file, hash] = path.split('#')
    const page = await open(file!, options)
    if (hash) await page.evaluate(hash => location.assign(`#${hash}`), hash)
    expect(await barriers(page)).toEqual([])
  })

  it.each([one, few])('is never wider than a phone: %#', async path => {
    const page = await open(path, { viewport: { width: 390, height: 844 } })
    await page.evaluate(() => location.assign('#p2'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('runs nothing that a hostile page holds', async () => {
    const page = await open(hostile)
    for (const anchor of ['p1', 'p2']) {
      await page.evaluate(anchor => location.assign(`#${anchor}`), anchor)
      for (const link of await page.$$(`#${anchor} a:not([href^="#"])`))
        expect(await link.getAttribute('href')).toMatch(/^https?:/)
    }
    const state = await page.evaluate(() => ({
      pwned: (window as unknown as { pwned?: unknown }).pwned,
      scripts: document.scripts.length,
      loads: document.querySelectorAll('img, iframe, object, embed, link, base, svg, form, video').length,
      handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].map(({ name }) => name).filter(name => name.startsWith('on') || name === 'style'),
      ),
    }))
    expect(state).toEqual({ pwned: undefined, scripts: 1, loads: 0, handlers: [] })
  })
})
