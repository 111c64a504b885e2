import { addressAt, rankAt } from '../address'
import { isSubUnit } from '../crossings'
import { verbOf } from '../cues'
import { groupStartAt } from '../groups'
import { beginsTitle, organisationAt } from '../heads'
import type { Mention } from '../mention'
import { readName } from '../names'
import { readOrganisation } from '../organisations'
import { isCapital } from '../shapes'
import { readTitle, type TitleReading, titlesAt } from '../titles'
import { pushGroup } from './collectives'
import { readNameOfItem } from './naming'
import { openObjects } from './objects'
import { adjacent, belongsTo, newItem, passTo, type Reading, titleAt } from './reading'

/** Titles at `i`: after a name they are its own, before one the next person's. */
export function readTitles(r: Reading): boolean {
  if (!beginsTitle(r.body, r.i, r.limit)) return readOffice(r)
  const item = r.item
  const after = item?.name && !item.titlesFirst
  // "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy A": behind the comma is who acts
  const acts = item !== null && !item.name && r.sign === ',' && (item.absent || isAuthority(r, item))
  const belongs = item && !acts && (item.name ? continuesItem(r) : adjacent(r, item) || separated(r))
  const others = after && r.sign === ',' ? titleOfAnother(r) : null
  const title = others ?? titleAt(r, Boolean(after && belongs))
  if (!title) return false
  if (title.collective && item && !item.name && belongs) return pushGroup(r, item.from, r.i)
  if (title.collective && !(item?.name && belongs)) return false
  if (electedTo(r, title) || holdsToo(r, title)) return true
  if (item?.name && belongs && !others && !leadsToName(r, title)) {
    item.titles.push(title)
    item.to = title.to
  } else if (item && !item.name && belongs) {
    item.titles.push(title)
    item.to = title.to
  } else {
    newItem(r, r.i, title.to, 'titles, name')
    r.item!.titles.push(title)
  }
  passTo(r, title.to)
  readNameAfterTitles(r)
  return true
}

/** The highest offices: who is named behind one is another person, "được sự đồng ý của Thủ tướng Chính phủ, | Bộ trưởng A". */
const AUTHORITY = /^(?:tổng bí thư|chủ tịch nước|chủ tịch quốc hội|thủ tướng(?: chính phủ)?)$/u

function isAuthority(r: Reading, item: Mention): boolean {
  const { folded, tokens } = r.body
  if (!belongsTo(r, item)) return false
  return item.titles.some(({ from, to }) => AUTHORITY.test(folded.slice(tokens[from]!.start, tokens[to - 1]!.end)))
}

/** "A, Ủy viên Ban Thường vụ; | Phó Chủ tịch HĐND tỉnh; B, …": a new person begins only with a name. */
function holdsToo(r: Reading, title: TitleReading): boolean {
  const { tokens } = r.body
  const last = r.mentions.at(-1)
  if (r.item || r.sign !== ';' || !last?.name || last.titlesFirst || last.to !== r.i - 1) return false
  if (last.titles.length >= MOST_POSTS || tokens[r.i]!.shape === 'lower') return false
  if (title.collective || namesSomebody(r, title)) return false
  last.titles = [...last.titles, title]
  last.to = title.to
  passTo(r, title.to)
  return true
}

/** Whether the titles from `first` on are those of somebody named behind them. */
function namesSomebody(r: Reading, first: TitleReading): boolean {
  const end = titlesAt(r.body, first.from, r.limit).at(-1)!.to
  return end < r.limit && !/^[;.]$/.test(r.body.tokens[end]!.fold)
}

/** Posts that one person has at most. */
const MOST_POSTS = 8

/** What no name of a person follows as a place's: provinces and the nation are not called so. */
const HIGHEST = /(?<!\p{L})(?:tỉnh|tỉnh ủy|việt nam|trung ương|chính phủ|quốc hội|nước)$/u

/** "chúc mừng đồng chí A, Bí thư Tỉnh ủy Nguyễn Thành B mong …": a title of the person who is named right behind it. */
function titleOfAnother(r: Reading): TitleReading | null {
  const { folded, tokens } = r.body
  const title = titleAt(r, false)
  const name = title && readName(r.body, title.to, r.limit)
  if (!name || name.count < 3 || name.score < 5) return null
  return HIGHEST.test(folded.slice(tokens[r.i]!.start, tokens[title.to - 1]!.end)) ? title : null
}

/** "ông A - Ban Tôn giáo tỉnh", "ĐĐ. Thích B - CĐD huyện": a body alone, or letters nobody knows, where a title stands. */
function readOffice(r: Reading): boolean {
  const item = r.item
  const token = r.body.tokens[r.i]!
  if (!item?.name || !(r.opening || r.fronted.length) || item.titlesFirst || r.i - item.to > 1) return false
  const organisation = organisationAt(r.body, r.i, r.limit) !== null && isCapital(token)
  const letters = token.shape === 'upper' && token.end - token.start >= 3 && token.end - token.start <= 5
  const last = item.titles.at(-1)
  const parted = r.sign === ',' && organisation && (!last || last.to === r.i - 1)
  if (!parted && !(r.sign === '-' && organisation) && !(/^[,-]$/.test(r.sign) && letters && !organisation)) return false
  const reading = readOrganisation(r.body, r.i, r.limit, { named: true, inside: 0 })
  if (!reading || reading.collective) return false
  if (parted && last?.organisation === null) return joinOffice(r, item, last, reading.to)
  if (parted && !endsItem(r, reading.to)) return false
  if (parted && last) return isWithin(r, last) && joinOffice(r, item, last, reading.to)
  item.titles.push({
    from: r.i,
    to: reading.to,
    positionTo: reading.to,
    organisation: organisation ? { from: r.i, to: reading.to } : null,
    collective: false,
    foreign: false,
  })
  item.to = reading.to
  r.i = reading.to
  r.sign = ''
  return true
}

/** Whether somebody's item in a list ends at `to`: "Vụ trưởng Vụ A, Bộ B | ; ông C", "Phòng A, Sở B | , bà C". */
function endsItem(r: Reading, to: number): boolean {
  if (groupStartAt(r.body, r.i, r.limit)) return false
  const sign = to < r.limit ? r.body.tokens[to]!.fold : '.'
  if (/^[;.]$/.test(sign)) return true
  return /^(?:,|và)$/.test(sign) && Boolean(addressAt(r.body, to + 1, r.limit) ?? rankAt(r.body, to + 1, r.limit))
}

/** Whether the post is in a part of a body, whose whole may follow: "Phó Trưởng Ban Tuyên giáo, | Tỉnh ủy Gia Lai". */
const isWithin = (r: Reading, { organisation }: TitleReading) =>
  organisation !== null && isSubUnit(r.body, organisation.from, organisation.to)

/** Positions that several hold without a body of their own: after them a body is the next group. */
const WITHOUT_BODY = /viên$/u

/** "Chính ủy, Bộ Chỉ huy quân sự tỉnh": the comma parts a post from its body. */
function joinOffice(r: Reading, item: Mention, post: TitleReading, to: number): boolean {
  const { folded, tokens } = r.body
  const said = folded.slice(tokens[post.from]!.start, tokens[post.to - 1]!.end)
  if (WITHOUT_BODY.test(said) || !/^(?:|[,;.:-])$/.test(to < r.limit ? tokens[to]!.fold : '')) return false
  const from = post.organisation?.from ?? r.i
  item.titles[item.titles.length - 1] = { ...post, to, organisation: { from, to } }
  item.to = to
  r.i = to
  r.sign = ''
  return true
}

/** "được bầu làm Phó Chủ tịch Hội Nông dân huyện": the post is the subject's. */
function electedTo(r: Reading, title: TitleReading): boolean {
  const before = r.predicate
  if (r.item || !before || r.wordsSince > 8) return false
  const given = openObjects(r)
  if (!/^(?:other|receive)$/.test(before.cue.role) && given.length === 0) return false
  // "được bổ nhiệm | Phó Giám đốc", "bầu bổ sung | Ủy viên UBND tỉnh đối với ông A"
  const behindVerb = r.cueSeen?.to === r.i && /bổ nhiệm|bầu|chỉ định/.test(verbOf(r.body, r.cueSeen))
  if (!behindVerb && !/^(?:chức|vụ|làm|danh|cử|là)$/.test(r.body.tokens[r.i - 1]!.fold)) return false
  if (readName(r.body, title.to, r.limit)) return false
  for (const person of given.length > 0 ? given : before.subjects)
    if (person.kind === 'person') person.titles = [...person.titles, title]
  if (given.length === 0 && before.subjects.length === 0) r.post = title
  r.i = title.to
  return true
}

/** Only a separator of titles has been passed since the item's last word. */
function continuesItem(r: Reading): boolean {
  const apart = r.i - r.item!.to
  // "ông Đỗ Ngọc An –, Phó Chủ tịch": a slip of the hand between the two
  // "Phó Chủ tịch UBND huyện, kiêm Trưởng Ban Quản lý"
  if (apart === 2)
    return /^[,-]$/.test(r.body.tokens[r.i - 2]!.fold) && /^(?:[,-]|kiêm)$/.test(r.body.tokens[r.i - 1]!.fold)
  return apart <= 1 && /^(?:|,|-|–|;|và|\.|\/|kiêm)$/.test(r.sign)
}

function separated(r: Reading): boolean {
  return r.i - r.item!.to <= 1 && /^(?:,|-|và|)$/.test(r.sign)
}

/** Whether the titles from here on belong to the next person: "…, Phó Chủ tịch HĐND huyện Lại Thế Hinh". */
function leadsToName(r: Reading, first: TitleReading): boolean {
  if (!r.sign || !r.item?.titlesFirst) return false
  const end = titlesAt(r.body, first.from, r.limit).at(-1)!.to
  if ((readName(r.body, end, r.limit)?.score ?? 0) >= 2 || rankAt(r.body, end, r.limit)) return true
  if (r.body.tokens[end]?.fold === ':' && readName(r.body, end + 1, r.limit)) return true
  return nameBehindDash(r, end)
}

/** Whether a person is named behind the dash at token `at`: "Trưởng Ban Tuyên giáo Tỉnh ủy - Hoàng Đình A". */
function nameBehindDash(r: Reading, at: number): boolean {
  if (r.body.tokens[at]?.fold !== '-' || beginsTitle(r.body, at + 1, r.limit)) return false
  const name = readName(r.body, at + 1, r.limit)
  return name !== null && name.score >= (r.plural || r.opening ? 4 : 5)
}

/** How much a name right behind titles must look like one. */
function leastBehindTitles({ honorific, rank, titles }: Mention): number {
  if (titles[titles.length - 1]!.foreign) return -1
  return honorific || rank ? 0 : 1.5
}

function readNameAfterTitles(r: Reading): void {
  const item = r.item!
  if (item.name) return
  const { tokens } = r.body
  skipAbbreviation(r)
  const named = readName(r.body, r.i, r.limit)
  if (named && named.score >= leastBehindTitles(item) && !rankAt(r.body, r.i, r.limit)) {
    item.titlesFirst = true
    item.rule = item.honorific ? 'honorific, titles, name' : 'titles, name'
    readNameOfItem(r, -2)
    return
  }
  // "Chủ tịch UBND huyện, Nguyễn Văn A phát biểu"; "Dự có Bí thư Tỉnh ủy - Nguyễn Văn A"
  const dashed = nameBehindDash(r, r.i)
  if (dashed || (/^[,:]$/.test(tokens[r.i]?.fold ?? '') && !r.plural && !r.opening)) {
    const apart = readName(r.body, r.i + 1, r.limit)
    if (dashed || (apart && apart.score >= 5 && !beginsTitle(r.body, r.i + 1, r.limit))) {
      r.i++
      item.titlesFirst = true
      readNameOfItem(r, -2)
    }
  }
}

/** "Chủ nhiệm Ủy ban Dân tộc (UBDT) | Đỗ Văn A": the short form between a title and the name. */
function skipAbbreviation(r: Reading): void {
  const { tokens } = r.body
  if (tokens[r.i]?.fold !== '(' || tokens[r.i + 1]?.shape !== 'upper') return
  let close = r.i + 2
  while (close < Math.min(r.limit, r.i + 6) && tokens[close]!.fold !== ')') close++
  if (tokens[close]?.fold !== ')') return
  const name = readName(r.body, close + 1, r.limit)
  if (name && name.score >= 4) r.i = close + 1
}

/** "ông A (Chủ tịch UBND xã B)", "đại biểu C (Đoàn ĐBQH tỉnh D)": the post in brackets. */
export function readBracketed(r: Reading, item: Mention, close: number): void {
  const { body } = r
  const titled = beginsTitle(body, r.i + 1, close)
  const title = titled ? readTitle(body, r.i + 1, close, true) : null
  if (title) item.titles.push(title)
  else if (body.tokens[r.i + 1]?.fold === 'đoàn') {
    const whole = { from: r.i + 1, to: close }
    item.titles.push({ ...whole, positionTo: close, organisation: whole, collective: false, foreign: false })
  } else return
  item.to = close + 1
}
