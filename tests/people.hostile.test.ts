import { describe, expect, it } from 'vitest'
import { composeBody } from '../src/text/body'
import { linkPeople } from '../src/vi/link/people'
import { people } from '../src/vi/people'

const NOTHING = { title: null, summary: null, publishedAt: null }
const WORDS =
  'đồng chí|đ/c|Đại tá|TS.|Nguyễn|Văn|A|H’|K’Rê|Bun-|Chủ tịch|Phó|UBND|HĐND|tỉnh|huyện|xã|các|và|cùng|có|gồm|là|của|dự|tham dự|chủ trì|phát biểu|trao|cho|lãnh đạo|đại diện|về phía|kiêm|nguyên|12|74/88|đại biểu|,|;|:|-|–|.|(|)|"|“|”|*|&|/|Trưởng Ban|Bộ|được bầu|giữ chức|thừa ủy quyền'.split(
    '|',
  )

/** A fixed pseudo-random sequence: the same words in every run. */
function* sequence(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state / 2147483648
  }
}

function wordSalad(seed: number, length: number): string {
  const random = sequence(seed)
  return Array.from({ length }, () => WORDS[Math.floor(random.next().value! * WORDS.length)]).join(' ')
}

function read(text: string) {
  const body = composeBody([{ kind: 'paragraph', text }])
  return { body, attendees: linkPeople([...people.find(body, NOTHING)], { body, context: NOTHING, documents: [] }) }
}

describe('people in hostile text', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('word salad %i: spans hold, nothing throws', seed => {
    const { body, attendees } = read(wordSalad(seed, 400))
    for (const { text, span, mentions, name, group } of attendees) {
      expect(body.text.slice(span.start, span.end)).toBe(text)
      expect((name === null) !== (group === null)).toBe(true)
      for (const { start, end } of mentions) expect(end).toBeGreaterThan(start)
    }
  })
})
