import type { Body } from '../../text/body'
import type { Token } from '../../text/tokens'
import { PhraseTrie } from '../../text/trie'
import { COMPOUNDS, PROVINCES } from '../lexicon/organisations'
import { HISTORICAL, REVERED } from '../lexicon/people'
import { COMMON_SURNAMES, MIDDLE_NAMES, RARE_SURNAMES } from '../lexicon/surnames'
import { beginsTitle, organisationAt } from './heads'
import { isCapital, touches } from './shapes'

const common = new Set(COMMON_SURNAMES.split(' '))
const rare = new Set(RARE_SURNAMES.split(' '))
const middles = new Set(MIDDLE_NAMES.split(' '))
const historical = new Set([...HISTORICAL, ...REVERED])
const revered = new Set(REVERED)
const provinces = new Set(PROVINCES)
const compounds = PhraseTrie.ofPhrases(COMPOUNDS)

/** Syllables of a name that a careless hand leaves in lower case: "Hoàng thế Sơn". */
const SMALL_MIDDLES = new Set(
  'thế văn thị đức hữu xuân ngọc đình quang minh công mạnh thanh quốc duy anh kim trọng'.split(' '),
)
const MOST_SYLLABLES = 6
/** Heads of organisations that nobody is called: "đại biểu Sở Nông nghiệp". */
const OFFICES = new Set(['sở', 'ban', 'hội', 'phòng', 'cục', 'bộ', 'ủy', 'viện', 'đảng'])

export interface NameReading {
  from: number
  to: number
  /** Token index after each syllable. */
  ends: number[]
  /** Made of syllables that no Vietnamese name has. */
  guest: boolean
  /** How much it looks like a person's name: 3 and more do by themselves, below 1 only after a form of address. */
  score: number
}

/**
 * End of the syllable that begins at `i`: one capitalised word, with what is glued to it.
 * "Bun-thoong" is one syllable for our purpose, "H' Ngok" too; "Nghĩa-Ủy viên" ends before the hyphen.
 */
function syllableEnd(body: Body, i: number, limit: number): number {
  const { tokens } = body
  let end = i + 1
  const apostrophe = tokens[end]
  if (apostrophe && end < limit && /^['’]$/.test(apostrophe.fold) && touches(tokens, i) && isCapital(tokens[end + 1]))
    end += 2
  while (end + 1 < limit && tokens[end]!.fold === '-' && touches(tokens, end - 1) && touches(tokens, end)) {
    const next = tokens[end + 1]!
    if (next.kind !== 'word' || next.shape === 'upper' || common.has(next.fold) || beginsTitle(body, end + 1, limit))
      break
    end += 2
  }
  return end
}

/** A syllable as Vietnamese writes it; "Boutdakham", "Savoeun" are none. */
const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/
const isForeign = (word: string) => word.length > 3 && !word.includes("'") && !SYLLABLE.test(word)

/** Scores a run of folded syllables as a person's name. */
function scoreOf(syllables: readonly string[], guest: boolean): number {
  const [first, second] = syllables
  const highland = /^(?:[yh]|[hk]'.*)$/.test(first!)
  const base =
    guest || common.has(first!) ? 3 : highland ? 2.5 : rare.has(first!) ? 1.5 : first!.includes('-') ? 2 : -0.5
  const middle = syllables.slice(1, -1).some(word => middles.has(word))
    ? 2
    : syllables.length === 2 && middles.has(second!)
      ? 0.5
      : 0
  if (highland && syllables.length === 1 && first!.includes("'")) return 1.5
  // "tỉnh H'Loan Mlô": no commune or district of two words begins so
  const woman = first!.startsWith("h'") ? 1 : 0
  const length = [-2, -2, 0, 1, 1, 0, -1][syllables.length] ?? -2
  return base + middle + woman + length
}

/** Whether the syllable at `i` may go on with a name that began in capitals like `first`. */
function continues(body: Body, first: Token, i: number, limit: number): boolean {
  const { tokens } = body
  const token = tokens[i]
  if (!token || i >= limit || token.kind !== 'word') return false
  if (token.shape === 'lower') {
    return (
      SMALL_MIDDLES.has(token.fold) && isCapital(tokens[i + 1]) && i + 1 < limit && !beginsTitle(body, i + 1, limit)
    )
  }
  // "Nguyễn Văn An UBND xã": an abbreviation is no syllable, unless the whole name is in capitals
  if (token.shape === 'upper' && first.shape !== 'upper' && token.end - token.start > 1) return false
  return !beginsTitle(body, i, limit)
}

const isMixed = (token: Token) => token.shape !== 'upper' && token.kind === 'word'

/** The name that begins at token `from`: as many capitalised syllables as follow, cut where a title begins. */
export function readName(body: Body, from: number, limit: number): NameReading | null {
  const { tokens } = body
  const first = tokens[from]
  if (!first || from >= limit || !isCapital(first)) return null
  if (OFFICES.has(first.fold) && organisationAt(body, from, limit)) return null
  // "UBMTTQ Việt Nam": an abbreviation begins no name, unless the whole name is in capitals
  const abbreviation = first.shape === 'upper' && isCapital(tokens[from + 1]) && tokens[from + 1]!.shape !== 'upper'
  if (abbreviation && tokens[from + 1]!.end - tokens[from + 1]!.start > 1) return null
  const ends: number[] = []
  let i = from
  while (ends.length < MOST_SYLLABLES && (i === from || continues(body, first, i, limit))) {
    i = syllableEnd(body, i, limit)
    ends.push(i)
  }
  // "UBND TP Lê Hải": a whole name is in capitals or none of it
  if (first.shape === 'upper' && first.end - first.start > 1 && ends.some(end => isMixed(tokens[end - 1]!))) return null
  // "Đoàn Thanh niên", "Đoàn Trường Đại học": the last capital begins an ordinary word
  const last = ends.length > 1 ? ends[ends.length - 2]! : from
  if (tokens[i]?.shape === 'lower' && i < limit && (compounds.match(tokens, last, limit)?.to ?? 0) > i) {
    if (ends.length < 3 || organisationAt(body, last, limit)) return null
    ends.pop()
    i = last
  }
  const folds = ends.map((end, n) =>
    body.folded.slice(tokens[n === 0 ? from : ends[n - 1]!]!.start, tokens[end - 1]!.end),
  )
  // "Hội Cựu chiến binh Việt Nam", "đại biểu Hà Nội": a place unless somebody is addressed by it
  if (/^(?:việt nam|tăng ni)(?: |$)/.test(folds.join(' '))) return null
  const place = provinces.has(folds.join(' '))
  const guest = folds.length >= 2 && folds.length <= 4 && folds.every(isForeign)
  return { from, to: i, ends, guest, score: place ? -1.5 : scoreOf(folds, guest) }
}

const foldOf = (body: Body, from: number, to: number) =>
  body.folded.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end)

/** Whom no form of address brings back: "đồng chí Võ Nguyên Giáp". */
export const isRevered = (body: Body, from: number, to: number): boolean => revered.has(foldOf(body, from, to))

/** Lê Lợi, Trần Phú: they give names to places and prizes. */
export function isHistorical(body: Body, from: number, to: number): boolean {
  return historical.has(foldOf(body, from, to))
}

/**
 * Where a person's name begins within the capitalised run at `from`, which follows an organisation or an area:
 * "huyện | Phú Tân · Huỳnh Thành Danh" → the third syllable. Null: the whole run is the place's or the institution's.
 */
export function personWithin(
  body: Body,
  from: number,
  limit: number,
  setting: { area: boolean; eponym: boolean },
): number | null {
  const run = readName(body, from, limit)
  if (!run) return null
  // "Bí thư Huyện ủy Y Thanh Hà Niê": places of three syllables do not begin so
  if (body.tokens[run.from]!.fold === 'y' && run.ends.length >= 3) return run.from
  const starts = [run.from, ...run.ends.slice(0, -1)]
  let best: { at: number; score: number } | null = null
  starts.forEach((at, before) => {
    if (run.ends.length - before < 2 || (before === 0 && setting.eponym)) return
    const name = readName(body, at, limit)
    if (!name || name.score < (before === 0 && !setting.area ? 2.5 : 3) || isHistorical(body, at, name.to)) return
    const place =
      setting.area || setting.eponym
        ? [name.guest && setting.area ? -2 : 0.5, 0, 1.2, 0.5, -1, -2][before]!
        : before === 0
          ? 1.5
          : -0.3 * before
    const score = name.score + place
    if (!best || score > best.score) best = { at, score }
  })
  const found = best as { at: number; score: number } | null
  if (!found) return null
  // "xã Lê Lợi", "tỉnh Cao Bằng": two syllables after an area are a place unless nothing else could be meant
  return found.score >= 3 ? found.at : null
}
