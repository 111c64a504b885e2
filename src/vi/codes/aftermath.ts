import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { AFTER_A_CODE } from '../lexicon/documents'
import { ISSUER_NAMES, LOCAL_ISSUERS } from '../lexicon/issuers'
import { COUNTED, UNCOUNTED } from '../lexicon/projects'

/**
 * What stands right after a bare number:
 * - `open`: punctuation, a function word, an issuer: the number is complete as it stands, a code if a type precedes
 * - `counted`: a unit or a counted thing ("5 năm", "3,5 tỷ"): a figure
 * - `name`: a capital ("Đề án 06 Công an tỉnh")
 * - `word`: any other word
 */
export type Aftermath = 'open' | 'counted' | 'name' | 'word'

const closing = new WordSet(AFTER_A_CODE)
const counted = PhraseTrie.of([
  ...COUNTED.split(',').map(phrase => [phrase, true] as const),
  ...UNCOUNTED.map(phrase => [phrase, false] as const),
])
const issuers = PhraseTrie.ofPhrases([...ISSUER_NAMES, ...LOCAL_ISSUERS])
const CALENDAR = new WordSet(['ngày', 'tháng', 'năm'])

const LONGEST_LIST = 12

/** "Đề án 938,939 của", "nghị quyết 57,59,66,68 của": a list without blanks, no decimals, if nothing is counted. */
function isList(body: Body, comma: number): boolean {
  const { tokens } = body
  const digits = (index: number) => (tokens[index]?.kind === 'number' ? tokens[index]!.end - tokens[index]!.start : 0)
  const first = digits(comma - 1)
  let last = comma + 1
  for (let i = 0; i < LONGEST_LIST && tokens[last + 1]?.fold === ',' && digits(last + 2) === first; i++) last += 2
  if (first < 2 || digits(last) !== first || tokens[last + 1]?.fold === ',') return false
  return aftermath(body, last + 1) === 'open'
}

/** "3,5", "12:30", "5/3", "2016-2020", "90%" are no codes; a mark that joins no digits leaves the number as it is. */
function behindMark(body: Body, mark: number): Aftermath {
  const { fold, start, end } = body.tokens[mark]!
  const after = body.tokens[mark + 1]
  const joins = after?.kind === 'number' && after.start === end && body.tokens[mark - 1]!.end === start
  if (fold === ',' && joins && isList(body, mark)) return 'open'
  if ('.,:'.includes(fold)) return joins ? 'counted' : 'open'
  if ('-/'.includes(fold)) return after?.kind === 'number' || fold === '/' ? 'counted' : 'open'
  return '%+×=°'.includes(fold) ? 'counted' : 'open'
}

/** Reads what follows the bare number whose last token is `tokens[index - 1]`. */
export function aftermath(body: Body, index: number): Aftermath {
  const { tokens } = body
  const next = tokens[index]
  const number = tokens[index - 1]!
  if (!next || body.text.startsWith('\n', number.end)) return 'open'
  if (next.kind === 'number') return 'counted'
  const after = tokens[index + 1]
  if (next.kind === 'mark') return behindMark(body, index)
  if (next.start === number.end) return 'counted'
  // "Nghị quyết 36 ngày 5/3", "Luật 45 năm 2019" but "Chương trình 5 năm", "Dự án 2 tháng"
  if (CALENDAR.has(next.word)) return after?.kind === 'number' ? 'open' : 'counted'
  if (next.shape !== 'lower') return issuers.match(tokens, index) ? 'open' : 'name'
  if (counted.match(tokens, index)?.value) return 'counted'
  return closing.has(next.word) ? 'open' : 'word'
}
