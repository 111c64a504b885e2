import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeBody } from '../src/text/body'
import { readName } from '../src/vi/people/names'

interface Row {
  text: string
  name: string | null
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/names.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

/** The name at the text's begin, if it looks like a person's by itself or after a form of address. */
function nameOf(text: string): string | null {
  const body = composeBody([{ kind: 'paragraph', text }])
  const name = readName(body, 0, body.tokens.length)
  return name && name.score >= 1 ? text.slice(0, body.tokens[name.to - 1]!.end) : null
}

describe('names of persons', () => {
  it.each(rows)('$text', ({ text, name }) => {
    expect(nameOf(text)).toBe(name)
  })
})
