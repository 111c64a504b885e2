import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Attendee, Role } from '../src/schema'
import { composeBody } from '../src/text/body'
import { linkPeople } from '../src/vi/link/people'
import { people } from '../src/vi/people'

interface Row {
  text: string
  people: {
    name: string
    honorific: string | null
    rank: string | null
    titles: string[]
    role: Role
    roles?: Role[]
  }[]
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/people.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const NOTHING = { title: null, summary: null, publishedAt: null }

function attendeesOf(text: string): Attendee[] {
  const body = composeBody([{ kind: 'paragraph', text }])
  return linkPeople([...people.find(body, NOTHING)], { body, context: NOTHING, documents: [] })
}

describe('people of one sentence', () => {
  it.each(rows)('$text', ({ text, people: expected }) => {
    const named = attendeesOf(text).filter(attendee => attendee.name !== null)
    const described = named.map(({ name, honorific, rank, titles }) => ({
      name,
      honorific,
      rank,
      titles: titles.map(title => title.text),
    }))
    expect(described).toEqual(expected.map(({ role: _, roles: __, ...person }) => person))
    named.forEach((attendee, i) => {
      expect(attendee.roles).toContain(expected[i]?.role)
      expect(attendee.roles.toSorted()).toEqual((expected[i]?.roles ?? attendee.roles).toSorted())
      expect(text.slice(attendee.span.start, attendee.span.end)).toBe(attendee.text)
    })
  })
})
