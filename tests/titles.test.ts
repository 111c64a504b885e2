import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Title } from '../src/schema'
import { composeBody } from '../src/text/body'
import { beginsTitle } from '../src/vi/people/heads'
import { describeTitles } from '../src/vi/people/positions'
import { readTitle } from '../src/vi/people/titles'

interface Row {
  text: string
  title: Title | null
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/titles.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

/** The title at the text's begin, as it is read after a person's name. */
function titleOf(text: string): Title | null {
  const body = composeBody([{ kind: 'paragraph', text }])
  const limit = body.tokens.length
  const title = beginsTitle(body, 0, limit) ? readTitle(body, 0, limit, true) : null
  return title && describeTitles(body, [title])[0]!
}

describe('titles', () => {
  it.each(rows)('$text', ({ text, title }) => {
    expect(titleOf(text)).toEqual(title)
  })
})
