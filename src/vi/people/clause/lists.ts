import { WordSet } from '../../../text/words'
import { addressAt, rankAt } from '../address'
import { countedGroupAt, endsGroup, groupEnd } from '../groups'
import { beginsTitle } from '../heads'
import { readName } from '../names'
import { type TitleReading, titlesAt } from '../titles'
import { expectsNumber, expectsPeople, pushGroup } from './collectives'
import { closeItem, type Reading, titleAt } from './reading'

/** "các đồng chí trong Ban Thường vụ Tỉnh ủy": a plural form of address that no name follows. */
export function groupOfComrades(r: Reading, after: number): boolean {
  const { tokens } = r.body
  const next = tokens[after]
  if (!next || after >= r.limit) return false
  // "các đồng chí là Ủy viên Ban Thường vụ: A, B"
  if (next.fold === 'là' && beginsTitle(r.body, after + 1, r.limit)) return groupOfComrades(r, after + 1)
  if (next.fold === ':' || rankAt(r.body, after, r.limit)) return false
  // "các đồng chí vinh dự nhận Huy hiệu": of whom it was spoken before; "các ông, bà đại diện cho" says who they are
  if (!r.opening && next.fold !== 'đại' && endsGroup(r.body, after, r.limit)) return false
  const name = beginsTitle(r.body, after, r.limit) ? null : readName(r.body, after, r.limit)
  if (name && name.score >= 0) return false
  const end = groupEnd(r.body, after, r.limit)
  if (tokens[end]?.fold === ':' && end < r.limit) {
    if (namesAt(r, end + 1)) {
      sharedFrom(r, after, end)
      return true
    }
  }
  if (sharedBeforeNames(r, after)) return true
  return pushGroup(r, tokens[r.i]!.fold === 'cùng' ? r.i + 1 : r.i, after)
}

/** Whether a person begins at `i`: by his name, his rank, a form of address, or titles with a name behind them. */
function namesAt(r: Reading, i: number): boolean {
  if ((readName(r.body, i, r.limit)?.score ?? -1) >= 0) return true
  return rankAt(r.body, i, r.limit) !== null || addressAt(r.body, i, r.limit) !== null || titledAt(r, i)
}

/** "Chủ nhiệm Văn phòng Quốc hội Lê Văn A" */
function titledAt(r: Reading, i: number): boolean {
  const last = titlesAt(r.body, i, r.limit).at(-1)
  return last !== undefined && (readName(r.body, last.to, r.limit)?.score ?? 0) >= 3
}

/** "các đồng chí Phó Chủ tịch UBND tỉnh: A, B": what stands before the colon, if it is a title, is shared. */
function sharedFrom(r: Reading, from: number, colon: number): void {
  r.shared = titlesAt(r.body, from, colon, true)
  r.plural = true
  r.sign = ':'
  r.i = colon + 1
}

/** "các Phó Chủ tịch HĐND tỉnh A, B": titles right before the names. */
function sharedBeforeNames(r: Reading, from: number): boolean {
  const { tokens } = r.body
  const titles = titlesAt(r.body, from, r.limit)
  if (titles.length === 0) return false
  let at = titles.at(-1)!.to
  // "Các Phó Chủ tịch gồm: bà A, ông B": who they are is told as after any "gồm"
  const composed = tokens[at]?.fold === 'gồm'
  if (composed) at++
  const colon = tokens[at]?.fold === ':'
  if (colon) at++
  const name = readName(r.body, at, r.limit)
  const addressed = (composed || colon) && (addressAt(r.body, at, r.limit) ?? rankAt(r.body, at, r.limit)) !== null
  if (!(name && name.score >= 2) && !addressed) return false
  r.sharedUntilStop = !colon
  r.shared = titles
  r.plural = true
  r.sign = ''
  r.i = at
  if (composed) r.opening ??= { roles: [r.predicate?.cue.role ?? 'attend'], evidence: 2, delegation: null }
  return true
}

/** "các đồng chí Ủy viên Ban Thường vụ Đảng ủy:" the titles before the colon are everybody's after it. */
export function turnIntoShared(r: Reading): void {
  const item = r.item!
  r.item = null
  if (r.plural || r.opening) {
    r.shared = item.titles
    r.sharedUntilStop = true
    r.plural = true
  }
}

const SEVERAL = new WordSet(['các', 'hai', 'ba'])

/** Groups whose first words would be read as a title: "Bí thư Đảng ủy 14 xã", "các Phó Chủ tịch UBND tỉnh". */
export function readGroupFirst(r: Reading): boolean {
  if (SEVERAL.has(r.body.tokens[r.i]!.word) && beginsTitle(r.body, r.i + 1, r.limit)) {
    const before = r.i
    closeItem(r)
    if (sharedBeforeNames(r, before + 1)) return true
    r.i = before
  }
  const counted = countedGroupAt(r.body, r.i, r.limit)
  if (counted !== null) return expectsNumber(r, counted) && pushGroup(r, withoutJoint(r), counted)
  if (r.item || !expectsPeople(r) || !beginsTitle(r.body, r.i, r.limit)) return false
  const title = titleAt(r, false)
  return title && (title.collective || isNobodys(r, title)) ? pushGroup(r, r.i) : false
}

const JOINTS = new WordSet(['có', 'cùng', 'và', 'với'])

/** "Tham dự có | 120 đại biểu" */
const withoutJoint = (r: Reading): number => (JOINTS.has(r.body.tokens[r.i]!.word) ? r.i + 1 : r.i)

/** "lãnh đạo huyện, | bí thư chi bộ, tổ trưởng tổ dân phố": posts in small letters that nobody is named to hold. */
function isNobodys(r: Reading, { to }: TitleReading): boolean {
  const { tokens } = r.body
  const last = r.mentions.at(-1)
  if (!r.opening || last?.kind !== 'group' || tokens[r.i]!.shape !== 'lower' || r.i - last.to > 1) return false
  const sign = to < r.limit ? tokens[to]!.fold : '.'
  if (/^[;.]$/.test(sign)) return true
  if (!/^(?:,|và)$/.test(sign)) return false
  return addressAt(r.body, to + 1, r.limit) === null && rankAt(r.body, to + 1, r.limit) === null
}
