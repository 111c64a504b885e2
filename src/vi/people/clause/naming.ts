import { PhraseTrie } from '../../../text/trie'
import { BIOGRAPHY } from '../../lexicon/people'
import { rankAt } from '../address'
import { cueAt } from '../cues'
import { isPlaceName } from '../exclusions'
import { groupStartAt } from '../groups'
import { beginsTitle, organisationAt } from '../heads'
import type { Mention } from '../mention'
import { isHistorical, isRevered, type NameReading, readName } from '../names'
import { isCapital } from '../shapes'
import { adjacent, newItem, passTo, type Reading } from './reading'

const biography = PhraseTrie.ofPhrases(BIOGRAPHY)

/** Reads the name right after a form of address or a rank, if there is one. */
export function readNameOfItem(r: Reading, least: number): boolean {
  const item = r.item!
  if (beginsTitle(r.body, r.i, r.limit) || rankAt(r.body, r.i, r.limit)) return false
  // "ông Ông Nguyễn Văn A": said twice
  if (r.body.tokens[r.i]?.fold === r.body.tokens[r.i - 1]?.fold) return false
  const name = readName(r.body, r.i, r.limit)
  if (!name || name.score < least) return false
  if (name.score < 1 && isPlaceName(r.body, name.from)) return false
  item.name = { from: name.from, to: name.to, score: name.score }
  item.to = name.to
  const forsaken = item.honorific || isOfficer(r, item) ? isRevered : isHistorical
  if (forsaken(r.body, name.from, name.to)) item.absent = true
  if (r.shared.length) item.titles.unshift(...r.shared)
  passTo(r, name.to)
  passBiography(r, item)
  return true
}

/** Longest of what is told between a name and the posts, in tokens. */
const MOST_TOLD = 16

/** "ông A, sinh năm 1980, dân tộc Tày, Bí thư Huyện ủy": the posts behind are still his. */
function passBiography(r: Reading, item: Mention): void {
  const { tokens } = r.body
  const told = (i: number) => biography.match(tokens, tokens[i]?.kind === 'number' ? i + 1 : i, r.limit) !== null
  let comma = r.i
  while (tokens[comma]?.fold === ',' && comma + 1 < r.limit && told(comma + 1)) {
    let next = comma + 2
    while (next < Math.min(r.limit, r.i + MOST_TOLD) && !/^[,;.]$/.test(tokens[next]!.fold)) next++
    comma = next
  }
  if (comma === r.i || tokens[comma]?.fold !== ',' || !beginsTitle(r.body, comma + 1, r.limit)) return
  item.to = comma
  r.i = comma
}

/** Streets are named after generals ("Thiếu tướng Trần Đại Nghĩa"), hardly after colonels: "Đại tá Lê Văn Tám" lives. */
function isOfficer(r: Reading, { rank }: Mention): boolean {
  if (!rank) return false
  const { tokens, folded } = r.body
  return /tá|úy/.test(folded.slice(tokens[rank.from]!.start, tokens[rank.to - 1]!.end))
}

/** Whether names stand by themselves here: under a plural form of address, after its separators. */
const isListed = (r: Reading) => r.plural && r.wordsSince === 0 && /^(?:|:|,|;|và|cùng|-|\+)$/.test(r.sign)

/** "các ông: Somsak Phommachanh, Bí thư": between a separator and a title even a strange name is one. */
function isFramed(r: Reading, name: NameReading): boolean {
  const { tokens } = r.body
  const framed = /^[:;]$/.test(r.sign) && /^[,-]$/.test(tokens[name.to]?.fold ?? '')
  return framed && organisationAt(r.body, r.i, r.limit) === null
}

/** How much a name that nothing introduces must look like one, by where it stands. */
function leastScore(r: Reading, name: NameReading): number {
  if (isListed(r)) return isFramed(r, name) ? -1 : 1
  const fresh = r.wordsSince === 0
  if (fresh && r.opening && r.list.length === 0 && r.sign === '') return 4
  if (fresh && (r.opening || r.list.length > 0) && /^(?:,|;|và|cùng|:|-)$/.test(r.sign)) return 4
  if (r.i === r.from || afterBullet(r) || r.sign === ',') return 5
  return actsAt(r, name.to) ? 4 : 9
}

/** A name by itself: in a list under a plural form of address, between separators, or at the sentence's begin. */
export function readBareName(r: Reading): boolean {
  const { body } = r
  if (!isCapital(body.tokens[r.i]) || beginsTitle(body, r.i, r.limit)) return false
  const name = readName(body, r.i, r.limit)
  if (!name || name.count < 2 || name.score < leastScore(r, name)) return false
  if ((groupStartAt(body, r.i, r.limit)?.to ?? 0) >= name.to || isHistorical(body, name.from, name.to)) return false
  const listed = isListed(r)
  // "các Phó Chủ tịch HĐND tỉnh A, B": the area before the first name is the title's
  const afterShared = listed && r.sign === '' && r.shared.length > 0
  if (!afterShared && isPlaceName(body, name.from)) return false
  const inTitle = r.item && !r.item.name && r.item.titles.length > 0 && adjacent(r, r.item)
  if (!inTitle) newItem(r, name.from, name.to, listed ? 'name in a list' : 'name alone')
  return readNameOfItem(r, -2)
}

/** A verb of taking part, or a bracket with a post, right after a name. */
function actsAt(r: Reading, i: number): boolean {
  const cue = i < r.limit ? cueAt(r.body, i, r.limit, r.from) : null
  if (cue && !cue.noun && cue.evidence === 2) return true
  return r.body.tokens[i]?.fold === '(' && r.body.tokens[i + 1]?.fold === 'đoàn'
}

function afterBullet(r: Reading): boolean {
  return r.i === r.from + 1 && r.body.tokens[r.from]!.kind === 'mark'
}
