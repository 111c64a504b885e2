import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeBody } from '../src/text/body'
import { linkPeople } from '../src/vi/link/people'
import { people } from '../src/vi/people'

interface Person {
  name: string
  honorific: string | null
  rank: string | null
  titles: string[]
}

interface Row {
  text: string
  attendees: (Person | { group: string })[]
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/attendees.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const NOTHING = { title: null, summary: null, publishedAt: null }

function attendeesOf(text: string): Row['attendees'] {
  const body = composeBody(text.split('\n').map(line => ({ kind: 'paragraph', text: line })))
  return linkPeople([...people.find(body, NOTHING)], { body, context: NOTHING, documents: [] }).map(
    ({ name, group, honorific, rank, titles }) =>
      name === null ? { group: group! } : { name, honorific, rank, titles: titles.map(title => title.text) },
  )
}

describe('attendees of whole paragraphs', () => {
  it.each(rows)('$text', ({ text, attendees }) => {
    expect(attendeesOf(text)).toEqual(attendees)
  })
})

describe('attendees of one page', () => {
  const text = [
    'Sáng 16/10/2020, về dự đại biểu Tỉnh có đ/c Lã Văn Tài – Phó chính ủy – Bộ CHQS tỉnh; đại diện các sở, ngành.',
    'Phát biểu tại hội nghị, Đại tá Lã Văn Tài biểu dương kết quả. Đồng chí Phó chính ủy trao thưởng cho 3 tập thể.',
  ].join('\n')
  const body = composeBody(text.split('\n').map(line => ({ kind: 'paragraph', text: line })))
  const [person, group] = linkPeople([...people.find(body, NOTHING)], { body, context: NOTHING, documents: [] })

  it('unites all mentions of a person: titles, rank, roles', () => {
    expect(person).toMatchObject({ name: 'Lã Văn Tài', honorific: 'đ/c', rank: 'Đại tá', delegation: 'đại biểu Tỉnh' })
    expect(person!.roles).toEqual(['attend', 'speak', 'present'])
    expect(person!.mentions).toHaveLength(3)
  })

  it('keeps groups whole, with their side', () => {
    expect(group).toMatchObject({ name: null, group: 'đại diện các sở, ngành', delegation: 'đại biểu Tỉnh' })
  })

  it('carries no private field', () => {
    expect(Object.keys(person!).sort()).toEqual(
      'delegation group honorific mentions name rank roles rule span text titles'.split(' '),
    )
  })
})
