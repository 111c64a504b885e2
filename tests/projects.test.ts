import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ProjectCode } from '../src/schema'
import { composeBody } from '../src/text/body'
import { cleanLine } from '../src/text/clean'
import { settle } from '../src/text/settle'
import { documents } from '../src/vi/codes/documents'
import { projects } from '../src/vi/codes/projects'
import { linkProjects } from '../src/vi/link/projects'

/** What a reader of the text expects; `mentions` is how many places speak of the scheme. */
interface Row {
  text: string
  projects: (Partial<Omit<ProjectCode, 'mentions'>> & { mentions?: number })[]
}

const rows: Row[] = readFileSync(new URL('../fixtures/phrases/projects.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const context = { title: null, summary: null, publishedAt: null }

function read(...paragraphs: string[]): ProjectCode[] {
  const body = composeBody(paragraphs.map(text => ({ kind: 'paragraph', text: cleanLine(text) })))
  const [, found] = settle(body, [[...documents.find(body, context)], [...projects.find(body, context)]])
  const linked = linkProjects(found, { body, context })
  for (const { text, span, mentions } of linked) {
    expect(body.text.slice(span.start, span.end)).toBe(text)
    expect(mentions).toContainEqual(span)
  }
  return linked
}

describe('schemes as they are named', () => {
  test.each(rows)('$text', row => {
    const found = read(row.text).map(scheme => ({ ...scheme, mentions: scheme.mentions.length }))
    expect(found.map(({ type, code }) => [type, code])).toEqual(row.projects.map(({ type, code }) => [type, code]))
    row.projects.forEach((expected, i) => {
      expect(found[i]).toMatchObject(expected)
    })
  })
})

describe('schemes over paragraphs', () => {
  test('a number does not reach over the end of its paragraph', () => {
    expect(read('Phê duyệt Đề án', '12 xã được đầu tư')).toEqual([])
  })

  test('a period in a name stays free for the dates', () => {
    const body = composeBody([{ kind: 'paragraph', text: 'Đề án “Củng cố dân quân giai đoạn 2016-2020”' }])
    const [scheme] = [...projects.find(body, context)]
    expect(scheme?.claim).toEqual({ start: 0, end: 5 })
    expect(scheme?.span).toEqual({ start: 0, end: body.text.length })
  })

  test('a symbol outranks the scheme that is called by it', () => {
    const body = composeBody([{ kind: 'paragraph', text: 'Thực hiện Đề án 938/QĐ-TTg' }])
    const [codes, schemes] = settle(body, [[...documents.find(body, context)], [...projects.find(body, context)]])
    expect(codes.map(({ number }) => number)).toEqual(['938/QĐ-TTg'])
    expect(schemes.map(({ code }) => code)).toEqual(['938'])
  })

  test('time grows with the text, whatever the text is', () => {
    for (const hostile of [
      'Đề án 06, 12, ',
      'Đề án “',
      'Dự án Aa ',
      '(Đề án 1) ',
      'diễn tập ',
      'Gói thầu A-1',
      'Đề án A" ',
    ]) {
      const started = performance.now()
      read(hostile.repeat(Math.ceil(200_000 / hostile.length)))
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })
})
