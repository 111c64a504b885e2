import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { hunt, readStock } from './fuzz'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const stock = readStock(
  folder => readdirSync(new URL(folder, FIXTURES)),
  path => readFileSync(new URL(path, FIXTURES), 'utf8'),
)

describe('mutated fixtures', () => {
  /** By hand for longer: `node scripts/fuzz.mjs --seconds 600 --seed 7`. */
  it('break no promise', { timeout: 120_000 }, () => {
    const { tried, failures } = hunt({ extract, stock, seed: 20201016, inputs: 4000, time: 40_000 })
    expect(failures).toEqual([])
    expect(Object.values(tried).every(count => count > 10)).toBe(true)
  })

  it('would show a promise that is broken, and the smallest input that breaks it', () => {
    const broken: typeof extract = (input, options) => {
      const document = extract(input, options)
      if (document.body.text.includes('hội nghị')) document.body.text += '\u0301'
      return document
    }
    const { failures } = hunt({ extract: broken, stock, seed: 1, inputs: 1000, time: 60_000 })
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.every(({ input }) => input.length < 200)).toBe(true)
  })
})
