import { readdirSync, readFileSync } from 'node:fs'
import { vi } from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'

/**
 * Where chrono's strict Vietnamese parser reads a full date (day, month and year written), boctin must read the same
 * day at the same place. Every disagreement is listed here, with who is right and why.
 */
const DISAGREEMENTS: Record<
  string,
  { boctin: string | null; chrono: string; right: 'boctin' | 'chrono'; why: string }
> = {}

const FOLDER = new URL('../fixtures/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const pages = readdirSync(new URL('pages/', FOLDER)).filter(name => /\.(?:html|txt)$/.test(name))
const articles: { id: string; text: string; publishedAt: string | null }[] = read('articles.jsonl')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const documents = [
  ...pages.map(name => extract(read(`pages/${name}`))),
  ...articles.map(({ text, publishedAt }) => extract(text, { publishedAt, format: 'text' })),
]

const two = (value: number | null) => String(value).padStart(2, '0')

function compare() {
  let agreed = 0
  const disagreed: typeof DISAGREEMENTS = {}
  for (const { body, dates } of documents) {
    for (const { index, text, start } of vi.strict.parse(body.text, new Date(0))) {
      if (!/\d{4}/.test(text) || !(['day', 'month', 'year'] as const).every(part => start.isCertain(part))) continue
      const chrono = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`
      const at = dates.filter(({ span }) => span.start < index + text.length && index < span.end)
      if (at.some(date => date.start === chrono || date.end === chrono)) agreed++
      else disagreed[text] = { ...DISAGREEMENTS[text]!, boctin: at[0]?.start ?? null, chrono }
    }
  }
  return { agreed, disagreed }
}

describe('beside chrono-node', () => {
  it('full dates agree, but for those listed', () => {
    const { agreed, disagreed } = compare()
    expect(agreed).toBeGreaterThan(60)
    expect(disagreed).toEqual(DISAGREEMENTS)
  })
})
