import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { TITLE_MODIFIERS } from '../lexicon/titles'
import { beginsTitle, headAt, organisationAt } from './heads'
import { type OrganisationReading, readOrganisation } from './organisations'
import { isCapital } from './shapes'
import { areas } from './units'

/** One position held: token ranges of the whole and of its organisation. */
export interface TitleReading {
  from: number
  to: number
  /** Token index after the position: "Phó Chủ tịch Thường trực". */
  positionTo: number
  /** Token range of the organisation, or null: "Bí thư" in "Bí thư, Chủ tịch UBND tỉnh". */
  organisation: { from: number; to: number } | null
  /** Held by several people: "Chủ tịch UBND các xã", "bí thư 14 chi bộ". */
  collective: boolean
  /** Of a foreign nation: whoever is named behind it need not be called as in Vietnam. */
  foreign: boolean
}

const modifiers = PhraseTrie.ofPhrases(TITLE_MODIFIERS)

/** "Phó Bí thư | Thường trực | Tỉnh ủy"; "Phó Chủ tịch - Tổng Thư ký" is two heads of one title. */
function positionEnd(body: Body, headEnd: number, limit: number): number {
  let end = headEnd
  for (let times = 0; times < 2; times++) {
    const modifier = modifiers.match(body.tokens, end, limit)
    if (!modifier) break
    end = modifier.to
  }
  return end
}

/** "PCT. | Hội Phụ nữ huyện": behind the full stop of a position written short. */
function behindStop({ tokens }: Body, at: number): number {
  const short = tokens[at - 1]!
  const stops = tokens[at]?.fold === '.' && tokens[at]!.start === short.end && short.shape === 'upper'
  return stops && short.end - short.start > 1 && isCapital(tokens[at + 1]) ? at + 1 : at
}

/**
 * The title that begins at `from`: a head, its modifiers, the organisation as far as it goes.
 *
 * @param named whether the person's name stands before it ("ông A, Chủ tịch UBND xã Hồ Bốn"): then capitals after an
 *   area are the place's; otherwise they may be the person's ("Chủ tịch UBND huyện Lê Văn A").
 */
export function readTitle(body: Body, from: number, limit: number, named: boolean): TitleReading | null {
  const head = headAt(body, from, limit)
  if (!head) return null
  if (head.value.whole)
    return { from, to: head.to, positionTo: head.to, organisation: null, collective: false, foreign: false }
  if (head.value.weak && !organisationAt(body, head.to, limit)) return null
  const positionTo = behindStop(body, positionEnd(body, head.to, limit))
  const inside = positionTo === head.to ? head.value.inside : 0
  const organisation = readOrganisation(body, positionTo, limit, { named, inside })
  const abroad = organisation && postedAt(body, from, organisation, limit, named)
  if (organisation && abroad) organisation.to = abroad
  if (!organisation) return { from, to: positionTo, positionTo, organisation: null, collective: false, foreign: false }
  return {
    from,
    to: organisation.to,
    positionTo,
    organisation: { from: inside ? positionTo - inside : afterDash(body, positionTo), to: organisation.to },
    collective: organisation.collective,
    foreign: organisation.foreign,
  }
}

/** Titles in a row at most: nobody has more, and a line of them is no person's. */
const MOST_TITLES = 8
const BETWEEN_TITLES = new WordSet([',', '-', '/'])

/** All titles that stand in a row from `from` on: "Ủy viên BTV Tỉnh ủy, | Bí thư Thành ủy - | Chủ tịch HĐND thành phố". */
export function titlesAt(body: Body, from: number, limit: number, named = false): TitleReading[] {
  const titles: TitleReading[] = []
  for (let at = from; titles.length < MOST_TITLES && beginsTitle(body, at, limit); ) {
    const title = readTitle(body, at, limit, named)
    if (!title) break
    titles.push(title)
    at = title.to < limit && BETWEEN_TITLES.has(body.tokens[title.to]!.word) ? title.to + 1 : title.to
  }
  return titles
}

/** "Phó chính ủy – Bộ CHQS tỉnh": the dash is neither half's. */
const afterDash = (body: Body, i: number) => (body.tokens[i]?.fold === '-' ? i + 1 : i)

const ENVOY = /^(?:phó |nguyên )?(?:tổng )?(?:đại sứ|lãnh sự|tham tán|trưởng đại diện)|sứ quán/
/** "Trưởng Cơ quan Thường trực Trung ương Hội tại miền Nam", "Giám đốc Cơ quan đại diện Bộ A tại TP Cần Thơ" */
const BRANCH = /cơ quan (?:thường trực|đại diện)|văn phòng (?:đại diện|thường trú)/

/** "Tổng Lãnh sự nước CHXHCN Việt Nam tại Pắc-xế": an envoy's title goes on to where he is posted. */
function postedAt(
  body: Body,
  from: number,
  { to, foreign }: OrganisationReading,
  limit: number,
  named: boolean,
): number | null {
  const head = body.folded.slice(body.tokens[from]!.start, body.tokens[to - 1]!.end)
  if (body.tokens[to]?.fold !== 'tại' || to >= limit) return null
  const branch = BRANCH.test(head) && areas.match(body.tokens, to + 1, limit) !== null
  if (!branch && !ENVOY.test(head)) return null
  return readOrganisation(body, to + 1, limit, { named, inside: 0, foreign })?.to ?? null
}
