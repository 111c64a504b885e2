import type { Body } from '../../text/body'
import type { Token } from '../../text/tokens'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { COMPOUNDS, PROVINCES } from '../lexicon/organisations'
import { HISTORICAL, REVERED } from '../lexicon/people'
import { COMMON_SURNAMES, MIDDLE_NAMES, RARE_SURNAMES } from '../lexicon/surnames'
import { beginsTitle, organisationAt } from './heads'
import { isCapital, touches } from './shapes'

const common = new WordSet(COMMON_SURNAMES.split(' '))
const rare = new WordSet(RARE_SURNAMES.split(' '))
const middles = new WordSet(MIDDLE_NAMES.split(' '))
const firstsOf = (names: readonly string[]) => new WordSet(names.map(name => name.split(/[ .-]/, 1)[0]!))
const historical = new Set([...HISTORICAL, ...REVERED])
const historicalFirsts = firstsOf([...historical])
const revered = new Set(REVERED)
const provinces = new Set(PROVINCES)
const provinceFirsts = firstsOf(PROVINCES)
/** No people's, though they begin like surnames. */
const nations = PhraseTrie.ofPhrases(['việt nam', 'tăng ni'])
const compounds = PhraseTrie.ofPhrases(COMPOUNDS)

/** Syllables of a name that a careless hand leaves in lower case: "Hoàng thế Sơn". */
const SMALL_MIDDLES = new WordSet(
  'thế văn thị đức hữu xuân ngọc đình quang minh công mạnh thanh quốc duy anh kim trọng'.split(' '),
)
const MOST_SYLLABLES = 6
/** Syllables that hyphens join to one behind the first: "Xay-nha-bu-ly" has three. */
const MOST_PARTS = 6
/** Heads of organisations that nobody is called: "đại biểu Sở Nông nghiệp". */
const OFFICES = new WordSet(['sở', 'ban', 'hội', 'phòng', 'cục', 'bộ', 'ủy', 'viện', 'đảng'])

export interface NameReading {
  from: number
  to: number
  /** How many syllables it has. */
  count: number
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
  if (apostrophe && end < limit && apostrophe.fold === "'" && touches(tokens, i) && isCapital(tokens[end + 1])) end += 2
  const last = Math.min(limit, end + 2 * MOST_PARTS)
  while (end + 1 < last && tokens[end]!.fold === '-' && touches(tokens, end - 1) && touches(tokens, end)) {
    const next = tokens[end + 1]!
    if (next.kind !== 'word' || next.shape === 'upper' || common.has(next.word) || beginsTitle(body, end + 1, limit))
      break
    end += 2
  }
  return end
}

/** A syllable as Vietnamese writes it; "Boutdakham", "Savoeun" are none. */
const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aăâeêioôơuưyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/
/** Common surnames are syllables all: they need not be asked. */
const isForeign = ({ fold, word }: Syllable) =>
  fold.length > 3 && !common.has(word) && !fold.includes("'") && !SYLLABLE.test(fold)

/** A syllable of a name: its folded text, and the number of its word; of one of several tokens no lexicon has any. */
interface Syllable {
  fold: string
  word: number
}

/** The `count` syllables of the name that begins at token `from` and ends before `to`. */
function syllablesOf(body: Body, from: number, to: number, count: number, limit: number): readonly Syllable[] {
  const { tokens, folded } = body
  if (to - from === count) return tokens.slice(from, to)
  return startsOf(body, from, to, limit).map(at => {
    const end = syllableEnd(body, at, limit)
    const first = tokens[at]!
    return end === at + 1 ? first : { fold: folded.slice(first.start, tokens[end - 1]!.end), word: 0 }
  })
}

/** The token at which each syllable of a name begins. */
function startsOf(body: Body, from: number, to: number, limit: number): number[] {
  const starts = []
  for (let at = from; at < to; at = syllableEnd(body, at, limit)) starts.push(at)
  return starts
}

const isHighland = (fold: string) => fold === 'y' || fold === 'h' || fold.startsWith("h'") || fold.startsWith("k'")
const SCORES_BY_LENGTH = [-2, -2, 0, 1, 1, 0, -1]

/** Scores a run of syllables as a person's name. */
function scoreOf(syllables: readonly Syllable[], guest: boolean): number {
  const { length } = syllables
  const { fold, word } = syllables[0]!
  const highland = isHighland(fold)
  const base = guest || common.has(word) ? 3 : highland ? 2.5 : rare.has(word) ? 1.5 : fold.includes('-') ? 2 : -0.5
  if (highland && length === 1 && fold.includes("'")) return 1.5
  // "tỉnh H'Loan Mlô": no commune or district of two words begins so
  const woman = fold.startsWith("h'") ? 1 : 0
  return base + middleOf(syllables) + woman + (SCORES_BY_LENGTH[length] ?? -2)
}

/** What the middle of a name, or the second half of a short one, adds to its score. */
function middleOf(syllables: readonly Syllable[]): number {
  const { length } = syllables
  if (length === 2) return middles.has(syllables[1]!.word) ? 0.5 : 0
  for (let i = 1; i < length - 1; i++) if (middles.has(syllables[i]!.word)) return 2
  return 0
}

/** Whether the syllable at `i` may go on with a name that began in capitals like `first`. */
function continues(body: Body, first: Token, i: number, limit: number): boolean {
  const { tokens } = body
  const token = tokens[i]
  if (!token || i >= limit || token.kind !== 'word') return false
  if (token.shape === 'lower') {
    return (
      SMALL_MIDDLES.has(token.word) && isCapital(tokens[i + 1]) && i + 1 < limit && !beginsTitle(body, i + 1, limit)
    )
  }
  // "Nguyễn Văn An UBND xã": an abbreviation is no syllable, unless the whole name is in capitals
  if (token.shape === 'upper' && first.shape !== 'upper' && token.end - token.start > 1) return false
  return !beginsTitle(body, i, limit)
}

const isMixed = (token: Token) => token.shape !== 'upper' && token.kind === 'word'

/** "UBMTTQ Việt Nam": letters before such a word begin no name, unless the whole name is in capitals. */
const isAbbreviation = (next: Token | undefined) =>
  isCapital(next) && next!.shape !== 'upper' && next!.end - next!.start > 1

/** The name that begins at token `from`: as many capitalised syllables as follow, cut where a title begins. */
export function readName(body: Body, from: number, limit: number): NameReading | null {
  const { tokens } = body
  const first = tokens[from]
  if (!first || from >= limit || !isCapital(first)) return null
  if (OFFICES.has(first.word) && organisationAt(body, from, limit)) return null
  if (first.shape === 'upper' && isAbbreviation(tokens[from + 1])) return null
  let i = from
  let count = 0
  /** Where the last syllable begins and the second ends. */
  let last = from
  let second = from
  let mixed = false
  while (count < MOST_SYLLABLES && (count === 0 || continues(body, first, i, limit))) {
    last = i
    i = syllableEnd(body, i, limit)
    count++
    if (count === 2) second = i
    if (isMixed(tokens[i - 1]!)) mixed = true
  }
  // "UBND TP Lê Hải": a whole name is in capitals or none of it
  if (first.shape === 'upper' && first.end - first.start > 1 && mixed) return null
  // "Đoàn Thanh niên", "Đoàn Trường Đại học": the last capital begins an ordinary word
  if (tokens[i]?.shape === 'lower' && i < limit && (compounds.match(tokens, last, limit)?.to ?? 0) > i) {
    if (count < 3 || organisationAt(body, last, limit)) return null
    count--
    i = last
  }
  if (nations.match(tokens, from, i)?.to === second) return null
  const syllables = syllablesOf(body, from, i, count, limit)
  // "Hội Cựu chiến binh Việt Nam", "đại biểu Hà Nội": a place unless somebody is addressed by it
  const place = provinceFirsts.has(first.word) && provinces.has(syllables.map(({ fold }) => fold).join(' '))
  const guest = count >= 2 && count <= 4 && syllables.every(isForeign)
  return { from, to: i, count, guest, score: place ? -1.5 : scoreOf(syllables, guest) }
}

const foldOf = (body: Body, from: number, to: number) =>
  body.folded.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end)

/** Whom no form of address brings back: "đồng chí Võ Nguyên Giáp". */
export const isRevered = (body: Body, from: number, to: number): boolean =>
  historicalFirsts.has(body.tokens[from]!.word) && revered.has(foldOf(body, from, to))

/** Lê Lợi, Trần Phú: they give names to places and prizes. */
export function isHistorical(body: Body, from: number, to: number): boolean {
  return historicalFirsts.has(body.tokens[from]!.word) && historical.has(foldOf(body, from, to))
}

/** Areas of which no list says how they are called; provinces and cities are known by name. */
const SMALL_AREAS = new WordSet(['xã', 'phường', 'huyện', 'quận', 'trấn', 'thôn', 'ấp', 'bản'])

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
  if (body.tokens[run.from]!.fold === 'y' && run.count >= 3) return run.from
  // "Bí thư Đảng ủy xã Thái Hòa": communes and districts are called so, hardly people
  if (run.count === 2 && setting.area && SMALL_AREAS.has(body.tokens[from - 1]!.word)) return null
  let best: { at: number; score: number } | null = null
  startsOf(body, run.from, run.to, limit).forEach((at, before) => {
    if (run.count - before < 2 || (before === 0 && setting.eponym)) return
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
