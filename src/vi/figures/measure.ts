import { WordSet } from '../../text/words'
import {
  AGENT_VERBS,
  BEFORE_MEASURED,
  COMPARISONS,
  DIMENSIONS,
  KEPT,
  LINKS,
  PERIOD_OPENERS,
  PERIOD_WORDS,
  SECTORS,
} from '../lexicon/modifiers'
import { following, type Line, phrases, preceding, textOf } from './vocabulary'

/** What the words before a number say that it measures. */
export interface Before {
  text: string | null
  /** Whether the figure goes on about what the one before it spoke of: ", tăng 17,7%", "(đạt 105%)", "và giảm 2%". */
  goesOn: boolean
}

const MAX_NOUNS = 15
const MAX_LINKS = 6
const MAX_PERIOD = 12
const MAX_SECTORS = 5
const LINK = preceding(LINKS)
const DIMENSION = preceding(DIMENSIONS)
const AGENT_VERB = preceding(AGENT_VERBS)
const BEFORE_END = new WordSet(phrases(BEFORE_MEASURED))
const COMPARISON = following(COMPARISONS)
const KEEPS = following(KEPT)
const PERIOD_WORD = new WordSet(phrases(PERIOD_WORDS))
const PERIOD_OPENER = preceding(PERIOD_OPENERS)
const SECTOR = following(SECTORS)
const SECTOR_BEFORE = preceding(SECTORS)
/** "và sản lượng", "về giá trị xuất khẩu" */
const LEADING = new WordSet(['và', 'về'])
const CLOCKWORK = new WordSet(['tháng', 'năm', 'quý', 'ngày', 'tuần'])

/** Where the words between what is measured and the number begin: "ước đạt" before token `at`. */
function beforeLinks(line: Line, at: number): number {
  let end = at
  for (let i = 0; i < MAX_LINKS; i++) {
    const link = LINK.match(line.tokens, end, line.from)
    if (!link || DIMENSION.match(line.tokens, end, line.from) || AGENT_VERB.match(line.tokens, end, line.from)) break
    end = link.from
  }
  return end
}

/** Where the period that ends before token `end` begins: "năm nay", "trong 6 tháng đầu năm 2017", "đến 30/6/2017". */
function beforePeriod(line: Line, end: number): number {
  let from = end
  let isPeriod = false
  for (; from > line.from && end - from < MAX_PERIOD; from--) {
    const { word, fold, kind } = line.tokens[from - 1]!
    const inDate = kind === 'number' || ((fold === '/' || fold === '-') && line.tokens[from]?.kind === 'number')
    if (!inDate && !PERIOD_WORD.has(word)) break
    // "15 ha năm nay": a number that counts something else begins no period.
    isPeriod ||= CLOCKWORK.has(word) || fold === '/'
  }
  if (!isPeriod) return end
  return PERIOD_OPENER.match(line.tokens, from, line.from)?.from ?? from
}

/** "nông, lâm nghiệp", "công nghiệp - xây dựng": a mark between two branches of the economy parts no clauses. */
const partsSectors = (line: Line, at: number) =>
  SECTOR.match(line.tokens, at + 1, line.to) !== null && SECTOR_BEFORE.match(line.tokens, at, line.from) !== null

/** Where the noun phrase that ends before token `end` begins. */
function phraseFrom(line: Line, end: number): number {
  let from = end
  let most = MAX_NOUNS
  for (let marks = 0; from > line.from && from > end - most; from--) {
    const { kind, fold, word } = line.tokens[from - 1]!
    if (kind === 'mark' && ',-–'.includes(fold) && marks < MAX_SECTORS && partsSectors(line, from - 1)) {
      marks++
      most += 2
    } else if (kind !== 'word') break
    else if (BEFORE_END.has(word) && !KEEPS.match(line.tokens, from - 1, line.to)) break
  }
  return from
}

/** "kế hoạch và tăng 2,49%": the clause has no subject of its own. */
const hasNoSubject = (line: Line, from: number, end: number) =>
  line.tokens[end - 1]!.fold === 'và' || COMPARISON.match(line.tokens, from, end) !== null

/** What is measured, as the words before token `at` say: "tổng mức đầu tư" of "tổng mức đầu tư hơn 6.120 tỷ đồng". */
export function measureBefore(line: Line, at: number, periods = 2): Before {
  const links = beforeLinks(line, at)
  const opener = links > line.from ? line.tokens[links - 1]!.fold : ''
  if (AGENT_VERB.match(line.tokens, links, line.from)) return { text: null, goesOn: false }
  const goesOn = [',', '(', 'và', '%'].includes(opener)
  const end = beforeLinks(line, beforePeriod(line, links))
  let from = phraseFrom(line, end)
  if (from < end && hasNoSubject(line, from, end))
    return { text: null, goesOn: from > line.from && line.tokens[from - 1]!.fold !== ';' }
  if (from < end && LEADING.has(line.tokens[from]!.word)) from++
  const number = from > line.from && line.tokens[from - 1]!.kind === 'number'
  if (!number) return { text: from < end ? textOf(line, from, end) : null, goesOn }
  // "tốc độ tăng trưởng 6 tháng đầu năm 2021 của tỉnh": the period stands between.
  const isYear = from - 2 >= line.from && CLOCKWORK.has(line.tokens[from - 2]!.word)
  const isPeriod = from < line.to && CLOCKWORK.has(line.tokens[from]!.word)
  if (periods === 0 || !(isYear || isPeriod)) return { text: null, goesOn }
  const { text } = measureBefore(line, from, periods - 1)
  return { text, goesOn }
}
