import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { composeBody } from '../src/text/body'
import { abbreviations } from '../src/vi/abbreviations'

/** Short form → what it stands for in this text, in the order of first places. */
interface Row {
  text: string
  abbreviations: Record<string, string>
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/abbreviations.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const read = (text: string) => {
  const body = composeBody([{ kind: 'paragraph', text }])
  return abbreviations(body).map(({ short, long, span }) => ({
    short,
    long,
    at: body.text.slice(span.start, span.end),
  }))
}

describe('abbreviations', () => {
  test.each(rows)('$text', row => {
    expect(Object.fromEntries(read(row.text).map(({ short, long }) => [short, long]))).toEqual(row.abbreviations)
  })

  test('stand at their first place', () => {
    const text = 'UBND tỉnh họp với UBND huyện'
    const body = composeBody([{ kind: 'paragraph', text }])
    expect(abbreviations(body)).toEqual([{ short: 'UBND', long: 'Ủy ban nhân dân', span: { start: 0, end: 4 } }])
  })

  test('a definition on the page outranks what is known', () => {
    expect(read('Hội chữ thập đỏ huyện. Cải cách tư pháp (CCTP)')).toEqual([
      { short: 'CCTP', long: 'Cải cách tư pháp', at: 'CCTP' },
    ])
  })
})
