import type { Body } from '../../text/body'
import type { Mention } from './mention'
import type { TitleReading } from './titles'

const isMembership = (body: Body, title: TitleReading) =>
  /^(?:ủy|uv|tỉnh ủy|thành ủy|huyện ủy|tuv|huv)/.test(body.folded.slice(body.tokens[title.from]!.start))

/** Whether only ",", "và" or a form of address stands between two people. */
function joined(body: Body, before: Mention, after: Mention): boolean {
  const between = body.folded.slice(body.tokens[before.to - 1]!.end, body.tokens[after.from]!.start)
  return /^\s*(?:,|và|-|,? cùng)\s*$/.test(between)
}

/**
 * Gives the people of "A, B và C – Phó Chủ tịch UBND huyện" their title: those without one take that of the last,
 * one each where there are as many titles as people ("A, B – Đồn trưởng, Chính trị viên Đồn X").
 */
export function shareTitles(body: Body, mentions: Mention[]): Mention[] {
  shareForward(body, mentions)
  let run: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'person' || !mention.name || (run.length > 0 && !joined(body, run[run.length - 1]!, mention)))
      run = []
    if (mention.kind !== 'person' || !mention.name) continue
    run.push(mention)
    if (mention.titles.length === 0) continue
    if (run.length > 1 && !mention.titlesFirst && mention.titles[0]!.from > mention.name.from) shareAmong(body, run)
    run = []
  }
  return mentions
}

/** Posts that several hold: two people are "Phó Chủ tịch UBND tỉnh", hardly "Chủ nhiệm Ủy ban Kiểm tra". */
const OF_SEVERAL =
  /^(?:nguyên |tân )?(?:phó|p\.|pct|pgđ|pbt|uv|ủy viên|\p{L}+ ủy viên|tuv|huv|đại biểu|đbqh|thành viên|chuyên viên|cán bộ|giáo viên|giảng viên|thư ký|thẩm phán|kiểm sát viên)/u

function shareAmong(body: Body, people: Mention[]): void {
  const titles = people[people.length - 1]!.titles
  // "đồng chí A và đồng chí B - Chủ nhiệm": addressed one by one, the post is the last one's
  const apart = people.every(({ honorific }) => honorific !== null)
  if (apart && !titles.every(({ from }) => OF_SEVERAL.test(body.folded.slice(body.tokens[from]!.start)))) return
  if (titles.length === people.length && !titles.some(title => isMembership(body, title))) {
    people.forEach((person, i) => {
      person.titles = [titles[i]!]
    })
    return
  }
  for (const person of people) person.titles = titles
}

/** "nguyên Tổng Bí thư A, B": a bare name after a person whose title stands first holds that title too. */
function shareForward(body: Body, mentions: Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1]!, mentions[i]!]
    const bare =
      mention.kind === 'person' && mention.name && !mention.honorific && !mention.rank && mention.titles.length === 0
    if (!bare || !before.titlesFirst || !before.name || before.titles.some(title => title.from > before.name!.from))
      continue
    if (!joined(body, before, mention)) continue
    mention.titles = before.titles
    mention.titlesFirst = true
  }
}
