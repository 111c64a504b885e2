import type { Body } from '../../text/body'
import type { Token } from '../../text/tokens'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { COMPOUNDS, EPONYMOUS } from '../lexicon/organisations'
import { addressAt, rankAt } from './address'
import { crossesAnd, crossMark } from './crossings'
import { beginsTitle, organisationAt } from './heads'
import { isHistorical, personWithin, readName } from './names'
import { isCapital } from './shapes'
import { areas, collectors, foldAt, inner, nations, provinces, type State, verbs } from './units'

const eponyms = PhraseTrie.ofPhrases(EPONYMOUS)
const compounds = PhraseTrie.ofPhrases(COMPOUNDS)

/** Words of lower case that nobody knows: so many may stand between two known ones in an organisation's name. */
const MOST_UNKNOWN = 7
/** Longest organisation's name, in tokens. */
const MOST_TOKENS = 60
const PLURAL = new WordSet(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'nhiều'])
/** Behind one of these the name of a committee or a league is complete. */
const COMMITTEES = new WordSet(['ủy', 'đoàn'])

export interface OrganisationReading {
  to: number
  collective: boolean
  /** Of a foreign nation. */
  foreign: boolean
}

/** Whether a word for an area ends right before `i`: "thành phố | Trần Thị A"; not the nation of "Chủ tịch nước". */
function areaBefore(body: Body, i: number, from: number): boolean {
  if (foldAt(body, i - 1) === 'nước' && foldAt(body, i - 2) === 'tịch') return false
  return areas.match(body.tokens, i - 1, i) !== null || (i - 2 >= from && areas.match(body.tokens, i - 2, i)?.to === i)
}

/** Whether the name at `i` is the institution's: "Trường THPT | Lê Quý Đôn". */
const isEponymous = (body: Body, from: number, i: number, limit: number) => {
  if (areaBefore(body, i, from)) return false
  for (let back = 1; back <= 3 && i - back >= from; back++) {
    const match = eponyms.match(body.tokens, i - back, limit)
    // "Môi trường | Lê Văn A" is no school's
    if (match && match.to === i) return compounds.match(body.tokens, i - back - 1, limit)?.to !== i
  }
  return false
}

/** "Bí thư Tỉnh ủy Hà Quang, ông Triệu Tài Lương": the person is named behind the comma or dash, so this is the place. */
function apposed(body: Body, at: number, limit: number): boolean {
  const name = readName(body, at, limit)
  if (!name || name.count > 2 || !/^[,-]$/.test(foldAt(body, name.to))) return false
  const address = addressAt(body, name.to + 1, limit)
  return address !== null && !address.plural && (readName(body, address.to, limit)?.count ?? 0) >= 2
}

/** "Trường Chính trị | Tôn Đức Thắng", "phường | Trần Phú | Lê Văn A"; not "huyện | Trần Phú Lộc". */
function namesakeEnd(body: Body, i: number, limit: number): number | null {
  // "Đại biểu Quốc hội khóa XV | Đoàn Quảng Ninh | Lê Văn A"
  if (foldAt(body, i) === 'đoàn') return provinces.match(body.tokens, i + 1, limit)?.to ?? null
  for (const to of [i + 3, i + 2]) {
    if (to > limit || !isHistorical(body, i, to)) continue
    const follows = to < limit && isCapital(body.tokens[to])
    if (follows ? to + 1 < limit && isCapital(body.tokens[to + 1]) : to === i + 3) return to
  }
  return null
}

/** "Đại sứ Nhật Bản | Ito Naoki": any name but a place's, behind the nation whose post it is. */
function isGuest(body: Body, i: number, limit: number): boolean {
  if (organisationAt(body, i, limit) || beginsTitle(body, i, limit)) return false
  const name = readName(body, i, limit)
  return name !== null && name.count >= 2 && name.score >= -1
}

/** The capitalised run at `i`: how far it belongs to the name; `person` if a person begins where it ends. */
function readCapitals(
  body: Body,
  i: number,
  limit: number,
  state: State,
  named: boolean,
): { to: number; person: boolean } {
  const { tokens } = body
  const area = i > state.from && (areaBefore(body, i, state.from) || /^(?:ủy|đoàn|\.)$/.test(foldAt(body, i - 1)))
  const namesake = i > state.from ? namesakeEnd(body, i, limit) : null
  if (namesake) return { to: namesake, person: false }
  // "Sở Y Tế Nguyễn Văn A": a word in capitals, not the begin of a name
  const compound = compounds.match(tokens, i, limit)
  if (compound && i > state.from && compound.to - i === 2 && isCapital(tokens[i + 1]) && isCapital(tokens[i + 2]))
    return { to: compound.to, person: false }
  const nation = nations.match(tokens, i, limit)
  if (nation && (i === state.from || foldAt(body, i - 1) === 'nước')) state.foreign = true
  const place = nation ?? (i > state.from || state.foreign ? provinces.match(tokens, i, limit) : null)
  const from = place ? place.to : i
  if (!named && isCapital(tokens[from])) {
    if (place && state.foreign && isGuest(body, from, limit)) return { to: from, person: true }
    const eponym = !place && isEponymous(body, state.from, from, limit)
    const at = personWithin(body, from, limit, { area: area && !place, eponym })
    if (at !== null && !apposed(body, at, limit)) return { to: at, person: true }
  }
  if (place) return { to: place.to, person: false }
  return { to: i + 1, person: false }
}

/** A form of address, not the body that is called like one: "Hội | Cựu Chiến binh". */
function addresses(body: Body, i: number, limit: number): boolean {
  // "tỉnh Bà Rịa - Vũng Tàu"
  if (provinces.match(body.tokens, i, limit)) return false
  const address = addressAt(body, i, limit)
  if (!address) return false
  // "Hội Nông Dân Lê Thị A", but "xã Hòa Phú, nông dân Lê Thị A"
  if (address.calling) return body.tokens[i]!.shape === 'lower' && (readName(body, address.to, limit)?.score ?? 0) >= 3
  return body.tokens[i]!.shape === 'lower' || isCapital(body.tokens[i + 1])
}

/** Whether the word at `i` ends the name: a verb, a form of address, another title or a group. */
function endsBefore(body: Body, i: number, limit: number, state: State): boolean {
  const { tokens } = body
  const token = tokens[i]!
  if (beginsTitle(body, i, limit) && (i === state.from || !organisationAt(body, i, limit))) return true
  if (addresses(body, i, limit)) return true
  if (rankAt(body, i, limit)) return true
  const verb = verbs.match(tokens, i, limit)
  // "UBND phường | Báo cáo kết quả": a verb in a capital where the name is complete
  if (token.shape !== 'lower')
    return state.complete && verb !== null && verb.to > i + 1 && tokens[i + 1]!.shape === 'lower'
  const compound = compounds.match(tokens, i, limit)
  // "UBND tỉnh | thông tin về", but "Sở | Thông tin và Truyền thông", "Ban Chỉ đạo | giao thông"
  if (compound) return state.complete && verb?.to === compound.to
  if (collectors.match(tokens, i, limit)) return true
  return verb !== null && (ownVerbEnd(body, i, limit, state) ?? 0) < verb.to
}

/** Where the verb at `i` ends if it is part of the name: "Ban | Chỉ đạo", "Ban Chỉ đạo | thực hiện Đề án". */
function ownVerbEnd(body: Body, i: number, limit: number, state: State): number | null {
  if (state.complete || body.tokens[i]!.shape !== 'lower') return null
  const verb = inner.match(body.tokens, i, limit)
  return verb && namesUnit(body, state, i) ? verb.to : null
}

/** Whether a verb at `i` tells what the unit before it is for; not "Sở Y tế | kiểm tra", whose field is told already. */
function namesUnit(body: Body, state: State, i: number): boolean {
  for (let back = Math.max(state.from - 1, i - 5); back < i; back++) {
    let at = organisationAt(body, back, i)?.to ?? i + 1
    while (at < i) at = inner.match(body.tokens, at, i)?.to ?? i + 1
    if (at === i) return true
  }
  return false
}

/** A unit of several words, whatever titles its words would be: "Đoàn ĐBQH", "Ban Bí thư". */
function unitAt(body: Body, i: number, limit: number, state: State): number | null {
  const unit = organisationAt(body, i, limit)
  if (!unit || unit.to - i < 2) return null
  if (COMMITTEES.has(body.tokens[unit.to - 1]!.word)) state.complete = true
  state.unknown = 0
  state.solid = unit.to
  return unit.to
}

/** A word of two syllables whose second alone would end the name: "trưởng ban | Hướng dẫn | Phật tử". */
function compoundAt(body: Body, i: number, limit: number, state: State): number | null {
  const small = body.tokens[i]!.shape === 'lower'
  if (!small && (body.tokens[i + 1]?.shape !== 'lower' || organisationAt(body, i, limit))) return null
  const compound = compounds.match(body.tokens, i, limit)
  if (!compound) return null
  state.unknown = 0
  if (!small) state.solid = compound.to
  return compound.to
}

function readWord(body: Body, i: number, limit: number, state: State, named: boolean): number | null {
  const { tokens } = body
  const token = tokens[i]!
  if (token.fold === 'và') return crossesAnd(body, i, limit, state) ? i + 1 : null
  if (endsBefore(body, i, limit, state)) return null
  const own = compoundAt(body, i, limit, state) ?? ownVerbEnd(body, i, limit, state)
  if (own) return own
  if (PLURAL.has(token.word) && token.shape === 'lower') state.collective = true
  const area = areas.match(tokens, i, limit)
  // "Tỉnh Đoàn" is a body, "Tỉnh" its area; but "UBND xã | Đoàn Văn A"
  const parted = token.shape === 'lower' && isCapital(tokens[i + 1])
  const ofArea = area !== null && !parted && (organisationAt(body, i, limit)?.to ?? 0) > area.to
  if (area && !ofArea && (token.shape === 'lower' || isCapital(tokens[area.to]) || area.to - i > 1)) {
    state.complete = true
    state.solid = area.to
    return area.to
  }
  const phrase = unitAt(body, i, limit, state)
  if (phrase) return phrase
  if (isCapital(token)) {
    const run = readCapitals(body, i, limit, state, named)
    if (run.to > i) state.solid = run.to
    state.unknown = 0
    if (run.person) {
      state.solid = run.to
      return null
    }
    return run.to
  }
  const unit = organisationAt(body, i, limit)
  if (unit) {
    if (COMMITTEES.has(tokens[unit.to - 1]!.word)) state.complete = true
    state.unknown = 0
    state.solid = unit.to
    return unit.to
  }
  state.unknown++
  return state.unknown > MOST_UNKNOWN ? null : i + 1
}

/** Index after the token at `i` if it belongs to the name; null where the name ends. */
function step(body: Body, i: number, limit: number, state: State, named: boolean): number | null {
  const token = body.tokens[i]!
  if (token.kind === 'mark') {
    const next = crossMark(body, i, limit, state, named)
    if (next !== null && (token.fold === ')' || body.tokens[next - 1]!.kind === 'mark')) state.solid = next
    return next
  }
  if (token.kind === 'number') {
    // "Chủ tịch UBND 43 xã" is several people, "CA P88 tỉnh" one unit
    const apart = i > 0 && body.tokens[i - 1]!.end < token.start
    const counts =
      Number(token.fold) > 1 && body.tokens[i + 1]?.shape === 'lower' && areas.match(body.tokens, i + 1, limit)
    if (apart && counts) state.collective = true
    state.solid = i + 1
    return i + 1
  }
  return readWord(body, i, limit, state, named)
}

const CLOSING = new WordSet([')', '"'])
const HANGING = new WordSet(['và', 'của', 'về'])

/** Dashes, commas and small words that a name cannot end with are given back. */
function trimmed(body: Body, from: number, to: number): number {
  const hangs = (token: Token) => (token.kind === 'mark' ? !CLOSING.has(token.word) : HANGING.has(token.word))
  let end = to
  while (end > from && hangs(body.tokens[end - 1]!)) end--
  return end
}

/**
 * The organisation's name that begins at `from`, right after a position: as far as its words go, over commas, dashes
 * and brackets that belong to it, up to a verb, a person, another title or a separator.
 *
 * @param inside how many tokens of the name the position has taken already: 1 in "Trưởng | Ban".
 * @param foreign whether the position is known to be a foreign nation's: "Đại sứ Nhật Bản tại | Việt Nam".
 */
export function readOrganisation(
  body: Body,
  from: number,
  end: number,
  { named, inside, foreign = false }: { named: boolean; inside: number; foreign?: boolean },
): OrganisationReading | null {
  const limit = Math.min(end, from + MOST_TOKENS)
  const unitAt = inside ? from - inside : from
  const unit = foldAt(body, unitAt)
  const state: State = { from, solid: from, complete: false, collective: false, foreign, unknown: 0, unit, unitAt }
  // "Trưởng Đoàn | ĐBQH tỉnh": the unit's own name may reach over words that would be a title
  let i = inside ? Math.max(from, organisationAt(body, from - inside, limit)?.to ?? from) : from
  for (let next = i < limit ? step(body, i, limit, state, named) : null; next !== null; ) {
    i = next
    next = i < limit ? step(body, i, limit, state, named) : null
  }
  // a person begins inside the run of capitals read last
  if (state.solid > i) i = state.solid
  const to = trimmed(body, from, state.unknown > MOST_UNKNOWN ? state.solid : i)
  return to > from ? { to, collective: state.collective, foreign: state.foreign } : null
}
