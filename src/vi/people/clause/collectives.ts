import { WordSet } from '../../../text/words'
import { absentBefore, cueAt } from '../cues'
import { actingGroupAt, delegationHeadAt, groupEnd, groupHeadAt, groupStartAt } from '../groups'
import { organisationAt } from '../heads'
import { mentionAt } from '../mention'
import { verbs } from '../units'
import { objectRole } from './objects'
import { personAt } from './openings'
import { closeItem, followsLeader, passTo, type Reading, startList } from './reading'

/** A group's head outside of titles: "lãnh đạo các sở", "đại diện …". */
export function readGroup(r: Reading): boolean {
  if (receives(r) || isReceived(r)) return pushGroup(r, r.i)
  if (r.sign === 'word' || (r.predicate && r.sign !== ',' && !followsLeader(r))) return false
  if (!r.opening) {
    const joined = r.list.length > 0 && /^(?:,|;|và|cùng)$/.test(r.sign) && groupStartAt(r.body, r.i, r.limit)
    return Boolean(joined || actingGroupAt(r.body, r.i, r.limit)) && pushGroup(r, r.i)
  }
  if (groupStartAt(r.body, r.i, r.limit)) return pushGroup(r, r.i)
  const head = groupHeadAt(r.body, r.i, r.limit) ?? organisationAt(r.body, r.i, r.limit)
  // "báo cáo" is no newspaper
  if (!head || (cueAt(r.body, r.i, r.limit, r.from)?.to ?? 0) > head.to) return false
  // "dưới sự chủ trì của đồng chí A, Chủ tịch UBND tỉnh, UBND tỉnh đã tổ chức"
  if (!r.opening.roles.includes('attend') && r.sign !== ';') {
    r.opening = null
    return false
  }
  return pushGroup(r, r.i)
}

/** "Thay mặt Thường trực Tỉnh ủy, lãnh đạo UBND tỉnh, đồng chí A": before who speaks is named. */
function isOnBehalf(r: Reading): boolean {
  const { tokens } = r.body
  const begins = tokens[r.from]!.fold === 'thay' && tokens[r.from + 1]?.fold === 'mặt'
  const last = r.mentions.at(-1)
  return begins && !r.cueSeen && (last === undefined || (last.kind === 'group' && last.absent))
}

/** "cảm ơn | các đồng chí đã cống hiến": to whom or of whom somebody speaks. */
const isSpokenTo = (r: Reading, from: number): boolean =>
  !r.opening && r.cueSeen?.role === 'speak' && r.cueSeen.to === from && r.body.tokens[from]!.fold === 'các'

/** "trao Giấy khen cho | các tập thể và cá nhân": uncounted winners are a group. */
function receives(r: Reading): boolean {
  const { tokens } = r.body
  if (r.predicate?.cue.role !== 'present' || tokens[r.i - 1]?.fold !== 'cho') return false
  return tokens[r.i]?.fold === 'các' && /^(?:tập|cá)$/.test(tokens[r.i + 1]?.fold ?? '')
}

/** "tiếp | Đoàn đại biểu tỉnh A", "dẫn đầu | Đoàn đại biểu", "làm việc với | đoàn công tác của Bộ B" */
function isReceived(r: Reading): boolean {
  if (isMetThere(r)) return true
  const cue = r.predicate?.cue
  const head = cue && delegationHeadAt(r.body, r.i, r.limit)
  // "dẫn đầu đoàn công tác kiểm tra công trình": of nobody in particular
  if (!head || verbs.match(r.body.tokens, head.to, r.limit)) return false
  const before = r.body.tokens[r.i - 1]!.fold === 'với' ? r.i - 1 : r.i
  return before === cue.to && objectRole(r, cue) !== undefined && cue.role !== 'present'
}

/** Words between a meeting's verb and "với": "chủ trì | cuộc họp trực tuyến | với lãnh đạo các sở". */
const MOST_BEFORE_WITH = 6

/** "gặp mặt | lãnh đạo Sở A", "chủ trì cuộc họp với | lãnh đạo các sở": officials whom the subject meets. */
function isMetThere(r: Reading): boolean {
  const cue = r.cueSeen
  const { tokens } = r.body
  if (!cue || !r.predicate || !groupStartAt(r.body, r.i, r.limit)) return false
  if (!OFFICIALS.test(`${tokens[r.i]!.fold} ${tokens[r.i + 1]?.fold}`)) return false
  if (cue.to === r.i) return cue.role === 'attend' && objectRole(r, cue) !== undefined
  if (tokens[r.i - 1]!.fold !== 'với' || r.i - cue.to > MOST_BEFORE_WITH || !MEETS.test(cue.role)) return false
  for (let i = cue.to; i < r.i; i++) if (tokens[i]!.shape !== 'lower') return false
  return true
}

const OFFICIALS = /^(?:lãnh đạo|đại diện|thường trực|thường vụ)$/u
const MEETS = /^(?:chair|visit|host)$/

export function pushGroup(r: Reading, from: number, search = from): boolean {
  const end = groupEnd(r.body, search, r.limit)
  if (end <= search) return false
  closeItem(r)
  if (r.opening && r.body.tokens[end]?.fold === ':' && (end + 1 >= r.limit || personAt(r, end + 1))) {
    // "Tham dự có đại diện Hội Nông dân: ông A": whom the persons named stand for
    passTo(r, end + 1)
    return true
  }
  const group = mentionAt(from, end, 'group')
  group.kind = 'group'
  group.absent = absentBefore(r.body, from, r.from) || isOnBehalf(r) || isSpokenTo(r, from)
  if (r.opening) {
    for (const role of r.opening.roles) group.roles.add(role)
    group.evidence = r.opening.evidence
    group.delegation = r.opening.delegation
  } else if (r.body.tokens[from - 1]?.fold === 'của') {
    group.absent = true
  } else {
    const met = isMetThere(r)
    startList(r, group)
    if (met || (r.cueSeen?.to === r.i && r.cueSeen.role === 'attend')) {
      if (group.roles.size === 0) group.roles.add('attend')
      group.evidence = 2
    }
  }
  if (receives(r)) {
    group.roles.add('receive')
    group.evidence = 2
  }
  // "Thường trực HĐND tỉnh tổ chức cuộc họp để thảo luận": who convenes is no guest
  if (!group.absent && !convenes(r, end)) r.list.push(group)
  r.mentions.push(group)
  r.plural = false
  r.shared = []
  passTo(r, afterTail(r, end))
  return true
}

const convenes = ({ body: { tokens } }: Reading, i: number) =>
  tokens[i]?.fold === 'tổ' && tokens[i + 1]?.fold === 'chức'

/** "… đại diện cho 21.460 hội viên": whom the group stands for is not there. */
function afterTail(r: Reading, end: number): number {
  const { tokens } = r.body
  return tokens[end]?.fold === 'đại' && tokens[end + 2]?.fold === 'cho' ? groupEnd(r.body, end + 3, r.limit) : end
}

/** A number counts people in an opened list, after named ones, right after "gặp gỡ", or before "tham dự". */
export function expectsNumber(r: Reading, counted: number): boolean {
  if (attendsBehind(r, counted)) return true
  if (r.sign === 'word') return false
  if (r.opening) return true
  if (r.cueSeen?.to === r.i) return r.cueSeen.role === 'attend' && r.cueSeen.evidence === 2 && !r.cueSeen.needsPeople
  return /^(?:và|cùng|;)$/.test(r.sign) && r.list.length > 0
}

const BEFORE_VERB = new WordSet(['đã', 'cùng', 'vinh', 'dự'])

/** "Hơn 100 đại biểu | dự lễ", "Hội nghị có 120 đại biểu | tham dự": who is counted comes. */
function attendsBehind(r: Reading, counted: number): boolean {
  if (r.cueSeen) return false
  let end = afterTail(r, groupEnd(r.body, counted, r.limit))
  // "143 đại biểu đại diện cho hơn 3.200 hội viên | đã vinh dự | về dự"
  let cue = cueAt(r.body, end, r.limit, r.from)
  while (!cue && end < r.limit && BEFORE_VERB.has(r.body.tokens[end]!.word)) cue = cueAt(r.body, ++end, r.limit, r.from)
  if (cue?.role !== 'attend' || cue.evidence < 2 || cue.noun) return false
  // "đại biểu đại diện cho hơn 45.000 đảng viên": whom somebody stands for
  return [1, 2].every(back => r.body.tokens[r.i - back]?.fold !== 'cho')
}

export function expectsPeople(r: Reading): boolean {
  return r.opening !== null || r.fronted.length > 0 || r.i === r.from || BEFORE_PEOPLE.has(r.sign)
}
const BEFORE_PEOPLE = new Set([';', ',', ':', 'cùng', 'và'])
