import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract } from '../src/index'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

/** Objects by the properties shown; lists item by item, as far as they are shown. */
function expectShown(found: unknown, shown: unknown, path = 'document'): void {
  if (Array.isArray(shown))
    for (const [i, item] of shown.entries()) expectShown((found as unknown[])[i], item, `${path}[${i}]`)
  else if (shown !== null && typeof shown === 'object')
    for (const [key, value] of Object.entries(shown))
      expectShown((found as Record<string, unknown>)?.[key], value, `${path}.${key}`)
  else expect(found, path).toEqual(shown)
}

it('the README shows what the library says of the seed page', () => {
  const [, sample] = /```json\n([\s\S]*?)\n```/.exec(read('README.md')) ?? []
  const shown = JSON.parse(sample!)
  expect(Object.keys(shown).length).toBeGreaterThan(5)
  expectShown(extract(read('fixtures/pages/phuly--de-an-quoc-phong.txt')), shown)
})
