import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { COMMA_NAMES, COMPOUNDS, PARENT_UNITS, SUB_UNITS } from '../lexicon/organisations'
import { addressAt, rankAt } from './address'
import { beginsTitle, organisationAt } from './heads'
import { readName } from './names'
import { isCapital } from './shapes'
import { areas, collectors, foldAt, inner, nations, provinces, type State, verbs } from './units'

const parents = PhraseTrie.ofPhrases(PARENT_UNITS)
const compounds = PhraseTrie.ofPhrases(COMPOUNDS)
const subUnits = PhraseTrie.ofPhrases(SUB_UNITS)

const textBetween = (body: Body, from: number, to: number) =>
  body.folded.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end)

/** A comma inside a name: "Văn hóa, Thể thao và Du lịch", "Vụ Chính sách dân tộc, Ủy ban Dân tộc". */
function crossesComma(body: Body, i: number, limit: number, state: State): boolean {
  if (i + 1 >= limit || i <= state.from) return false
  const before = textBetween(body, state.from, i)
  const after = body.folded.slice(body.tokens[i + 1]!.start, body.tokens[i + 1]!.start + 40)
  if (COMMA_NAMES.some(([left, right]) => before.endsWith(left) && after.startsWith(right))) return true
  const at = i + 1
  return (
    isParent(body, at, limit, state) ||
    enumerates(body, at, limit, state) ||
    widens(body, at, limit, state) ||
    isOfNation(body, at, limit)
  )
}

/** "Tổng Lãnh sự Việt Nam tại Nam Ninh, Trung Quốc": whose the place is; not the next of several nations. */
function isOfNation(body: Body, i: number, limit: number): boolean {
  const to = nationEnd(body, i, limit)
  if (to === null || !isCapital(body.tokens[i - 2]) || nationEnd(body, i - 2, limit) !== null) return false
  const next = to < limit ? body.tokens[to]!.fold : ''
  return !/^(?:và|-)$/.test(next) && !(next === ',' && nationEnd(body, to + 1, limit) !== null)
}

/** Where the nation at `i` ends; "Lào" is one but in "Lào Cai". */
function nationEnd(body: Body, i: number, limit: number): number | null {
  const nation = nations.match(body.tokens, i, limit)
  if (nation) return nation.to
  return foldAt(body, i) === 'lào' && !isCapital(body.tokens[i + 1]) ? i + 1 : null
}

/** "UBND xã Hồ Ba, huyện Mù Cang": the wider area of the one just named. */
function widens(body: Body, i: number, limit: number, state: State): boolean {
  const area = areas.match(body.tokens, i, limit)
  if (!state.complete || !area || !isCapital(body.tokens[area.to]) || area.to >= limit) return false
  const wider = /^(?:tỉnh|thành|tp|huyện|quận|thị)/.test(foldAt(body, i))
  return wider && isCapital(body.tokens[i - 2]) && !beginsTitle(body, area.to, limit)
}

/** "Khoa | Môi trường, Biến đổi khí hậu và Đô thị": the last but one of several fields, "và" not far off. */
function enumerates(body: Body, i: number, limit: number, state: State): boolean {
  if (state.complete || !isCapital(body.tokens[i]) || beginsTitle(body, i, limit) || organisationAt(body, i, limit))
    return false
  if (addressAt(body, i, limit) || rankAt(body, i, limit) || (readName(body, i, limit)?.score ?? 0) >= 1.5) return false
  for (let at = i + 1; at < Math.min(limit - 1, i + 7); at++) {
    const token = body.tokens[at]!
    if (token.kind !== 'word') return false
    if (token.fold === 'và')
      return (
        isCapital(body.tokens[at + 1]) &&
        (readName(body, at + 1, limit)?.score ?? 0) < 2 &&
        !beginsTitle(body, at + 1, limit)
      )
  }
  return false
}

/** Whether what is named from `at` on is part of a larger body: "Vụ Kế hoạch", "Ban Tuyên giáo". */
export const isSubUnit = (body: Body, at: number, limit: number): boolean =>
  foldAt(body, at) === 'ban' || subUnits.match(body.tokens, at, limit) !== null

/** A unit's parent, when nothing follows it that would make it the subject of a clause of its own ("…, UBND tỉnh đã"). */
function isParent(body: Body, i: number, limit: number, state: State): boolean {
  if (!isSubUnit(body, state.unitAt, i) || !isCapital(body.tokens[i])) return false
  if (state.unit === 'ban') return councilAt(body, i)
  const parent = parents.match(body.tokens, i, limit)
  if (!parent || foldAt(body, i) === state.unit) return false
  return !beginsTitle(body, i, limit)
}

/** What has commissions of its own. */
const COUNCIL =
  /^(?:hđnd|hội đồng nhân dân|ghpgvn|hội (?:nông dân|lhpn|liên hiệp phụ nữ|cựu chiến binh|ccb|chữ thập đỏ)|(?:tỉnh|thành|huyện|quận|thị) đoàn|liên đoàn lao động|lđlđ|đại sứ quán|tổng lãnh sự quán|ủy ban mttq|ủy ban mặt trận tổ quốc)(?!\p{L})/u

/** "Phó Trưởng ban Pháp chế, HĐND tỉnh", "Phó Trưởng ban Tổ chức, Hội Nông dân tỉnh" */
const councilAt = (body: Body, i: number) =>
  COUNCIL.test(body.folded.slice(body.tokens[i]!.start, body.tokens[i]!.start + 24))

/** A dash inside a name: "Kinh tế - Ngân sách", "Phó chính ủy – Bộ CHQS tỉnh"; not before a title or a person. */
function crossesDash(body: Body, i: number, limit: number, state: State, named: boolean): boolean {
  const next = body.tokens[i + 1]
  if (!next || i + 1 >= limit || next.kind === 'mark') return false
  if (beginsTitle(body, i + 1, limit) || addressAt(body, i + 1, limit) || rankAt(body, i + 1, limit)) return false
  if (i === state.from) return organisationAt(body, i + 1, limit) !== null
  const name = readName(body, i + 1, limit)
  if (!named && name && name.score >= 4) return false
  if (state.complete)
    return provinces.match(body.tokens, i - 1, limit) !== null || (next.kind === 'number' && foldAt(body, i - 1) !== '')
  return true
}

/** "(Bộ Nội vụ)" belongs to the title, "(PCTT)" does not unless the name goes on after it. Index after ")", or null. */
function crossesBracket(body: Body, i: number, limit: number): number | null {
  const { tokens } = body
  let close = i + 1
  while (close < limit && close < i + 14 && tokens[close]!.fold !== ')') close++
  if (close >= limit || tokens[close]?.fold !== ')') return null
  const organisation = organisationAt(body, i + 1, close)
  const abbreviation = close - i <= 6 && tokens[i + 1]!.shape === 'upper' && !(organisation && organisation.to < close)
  if (!abbreviation) return organisation && isCapital(tokens[i + 1]) ? close + 1 : null
  const after = tokens[close + 1]
  const known =
    close + 1 < limit &&
    (isCapital(after) || areas.match(tokens, close + 1, limit) || organisationAt(body, close + 1, limit))
  const goesOn = known && !verbs.match(tokens, close + 1, limit) && !beginsTitle(body, close + 1, limit)
  const name = goesOn ? readName(body, close + 1, limit) : null
  return goesOn && !(name && name.score >= 3) && foldAt(body, close + 1) !== 'và' ? close + 1 : null
}

/** A quoted name inside a title: Ban Chỉ đạo phong trào "Toàn dân …". Index after the closing quote, or null. */
function crossesQuote(body: Body, i: number, limit: number): number | null {
  for (let close = i + 1; close < limit && close < i + 26; close++) if (foldAt(body, close) === '"') return close + 1
  return null
}

/** Index after the mark at `i` if the name goes on beyond it, or null. */
export function crossMark(body: Body, i: number, limit: number, state: State, named: boolean): number | null {
  const { tokens } = body
  const mark = tokens[i]!
  switch (mark.fold) {
    case ',':
      return crossesComma(body, i, limit, state) ? i + 1 : null
    case '-':
      return crossesDash(body, i, limit, state, named) ? i + 1 : null
    case '&':
    case '/':
    case '+':
    case "'":
      return i > state.from ? i + 1 : null
    case '.': {
      const glued = tokens[i - 1]?.end === mark.start && i > state.from
      const short = glued && /^(?:tp|tx|tt|p|q|h|t|ub|tw)$/.test(foldAt(body, i - 1))
      return glued && i + 1 < limit && (short || tokens[i + 1]!.start === mark.end) ? i + 1 : null
    }
    case '(':
      return i > state.from ? crossesBracket(body, i, limit) : null
    case '"':
      return i > state.from ? crossesQuote(body, i, limit) : null
    default:
      return null
  }
}

/** "và" inside a name: "Sở Giáo dục và Đào tạo"; not before another person, title or group. */
export function crossesAnd(body: Body, i: number, limit: number, state: State): boolean {
  const next = i + 1
  if (next >= limit || body.tokens[next]!.kind !== 'word') return false
  if (beginsTitle(body, next, limit) || addressAt(body, next, limit) || rankAt(body, next, limit)) return false
  if (isCapital(body.tokens[next]) && verbs.match(body.tokens, next, limit)) return !state.complete
  if (
    collectors.match(body.tokens, i, limit) ||
    collectors.match(body.tokens, next, limit) ||
    verbs.match(body.tokens, next, limit)
  ) {
    return inner.match(body.tokens, next, limit) !== null && !state.complete
  }
  // "Giáo dục và Đào Tạo Lê Văn A": a word in capitals, not the begin of a name
  const word = compounds.match(body.tokens, next, limit)
  if (word?.to === next + 2 && isCapital(body.tokens[next + 1]) && isCapital(body.tokens[next + 2]))
    return !state.complete
  const name = readName(body, next, limit)
  if (name && (name.score >= 4 || (name.score >= 0 && introduced(body, next, name.to, limit)))) return false
  return !state.complete || state.collective
}

/** "… Chính phủ và Thái Bưu, Giám đốc Sở Y tế": a title says that a person stands before it; not "và Đào Tạo, Bí thư". */
const introduced = (body: Body, from: number, to: number, limit: number) =>
  /^[,-]$/.test(foldAt(body, to)) &&
  beginsTitle(body, to + 1, limit) &&
  compounds.match(body.tokens, from, limit)?.to !== to
