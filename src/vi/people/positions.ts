import type { Title } from '../../schema'
import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { begun } from '../patterns'
import type { TitleReading } from './titles'

const BRANCHES: readonly (readonly [Title['branch'], RegExp])[] = [
  [
    'quân đội',
    /quân khu|chqs|chỉ huy quân sự|quân sự|bđbp|biên phòng|bộ tư lệnh|trung đoàn|lữ đoàn|sư đoàn|quân đoàn|hải quân|chính ủy|tham mưu trưởng|tư lệnh|chính trị viên|chỉ huy trưởng|quốc phòng|phòng thủ/,
  ],
  ['công an', new RegExp(`công an|${begun('ca', 'cand')}(?!\\p{L})|cảnh sát|pc0\\d`, 'u')],
  ['tư pháp', /tòa án|tand|viện kiểm sát|vksnd|chánh án|thi hành án|thẩm phán/],
  ['quốc hội', /quốc hội|đbqh/],
  ['hội đồng', /hđnd|hội đồng nhân dân/],
  [
    'mặt trận',
    /mttq|mặt trận|liên đoàn lao động|lđlđ|công đoàn|hội nông dân|phụ nữ|lhpn|cựu chiến binh|ccb|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|trung ương đoàn|hội (?:chữ thập|người|khuyến|nhà báo|luật)/,
  ],
  [
    'tôn giáo',
    new RegExp(
      `giáo hội|ghpgvn|${begun('bts', 'hđts')}(?!\\p{L})|phật giáo|trị sự|trụ trì|chánh xứ|giáo xứ|giáo phận|hội thánh`,
      'u',
    ),
  ],
  [
    'đảng',
    /ủy viên|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|bí thư|uvbtv|uvtv|tuv|huv|trung ương đảng|bộ chính trị|ban bí thư|ban tuyên giáo|ban dân vận|ban nội chính|ban tổ chức/,
  ],
  ['nhà nước', /chủ tịch nước|thủ tướng|chính phủ|bộ trưởng|thứ trưởng|kiểm toán nhà nước/],
  [
    'chính quyền',
    new RegExp(
      `ubnd|ủy ban nhân dân|(?:${begun('sở', 'cục', 'vụ', 'thanh tra', 'văn phòng', 'thôn', 'khu phố', 'tổ dân phố')}|${begun('phòng')}(?! thương mại))(?!\\p{L})|trung tâm phục vụ`,
      'u',
    ),
  ],
] // prettier-ignore

/**
 * The area that a title names last is its level: "Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Công an phường", "Trưởng đoàn
 * đại biểu Quốc hội tỉnh". What is none keeps its words from being taken for one.
 */
const AREA_WORDS: Record<NonNullable<Title['level']> | 'none', string> = {
  'trung ương': 'trung ương, tw',
  tỉnh: 'tỉnh, thành phố, tp, thành ủy, tuv, uvtvtu, sở, bộ chqs, bộ chỉ huy',
  huyện: 'huyện, quận, thị xã, thị ủy, huv',
  xã: 'xã, phường, thị trấn, đặc khu',
  thôn: 'thôn, bản, ấp, khu phố, tổ dân phố, khóm, buôn, làng, xóm, bon',
  none: 'xã hội, nông thôn',
}
const areas = PhraseTrie.of(
  Object.entries(AREA_WORDS).flatMap(([level, words]) =>
    words.split(', ').map(word => [word, level as keyof typeof AREA_WORDS] as const),
  ),
)

/** The level of the last area among the tokens `from` to `to`. */
function areaLevel({ tokens }: Body, from: number, to: number): Title['level'] {
  let level: Title['level'] = null
  for (let i = from; i < to; ) {
    const area = areas.match(tokens, i, to)
    if (area && area.value !== 'none') level = area.value
    i = area ? area.to : i + 1
  }
  return level
}

/** Titles and bodies of the centre that name no area. */
const CENTRAL_TITLE =
  /chính phủ|quốc hội|chủ tịch nước|thủ tướng|bộ trưởng|thứ trưởng|bộ chính trị|ban bí thư|vụ trưởng|quân khu/
const CENTRAL_BODY = /^(?:bộ|vụ|cục|tổng cục|ủy ban dân tộc|kiểm toán nhà nước|ngân hàng nhà nước)(?!\p{L})/u
/** A Party committee without an area is a commune's. */
const COMMUNE_PARTY = /đảng ủy(?! (?:quân sự|công an|khối|ubnd|các|viên))/u

function levelOf(body: Body, title: Piece, organisation: Piece | null): Title['level'] {
  // whom a province elects sits in the National Assembly
  if (/^(?:đại biểu quốc hội|đbqh)/.test(title.folded)) return 'trung ương'
  const area =
    areaLevel(body, title.from, title.to) ?? (organisation && areaLevel(body, organisation.from, organisation.to))
  if (area) return area
  const owner = organisation?.folded ?? ''
  if (CENTRAL_TITLE.test(title.folded) || CENTRAL_BODY.test(owner)) return 'trung ương'
  return COMMUNE_PARTY.test(`${title.folded} ${owner}`) ? 'xã' : null
}

const branchOf = (text: string): Title['branch'] => BRANCHES.find(([, pattern]) => pattern.test(text))?.[0] ?? null

interface Range {
  from: number
  to: number
}

/** A stretch of tokens with its text. */
interface Piece extends Range {
  text: string
  folded: string
}

function pieceOf({ tokens, text, folded }: Body, { from, to }: Range): Piece {
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { from, to, text: text.slice(start, end), folded: folded.slice(start, end) }
}

/** "Tỉnh ủy viên", "Ủy viên Trung ương Đảng": the committee is in the title itself. */
const NAMES_ITS_COMMITTEE =
  /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy viên$|(?:trung ương đảng|bộ chính trị|ban bí thư|già làng)$|(?<!\p{L})(?:tuv|huv)$/u

const COMMITTEE = /(?<!\p{L})(?:tỉnh|thành|huyện|quận|thị) ủy$/u

/**
 * What a title without an organisation takes of that of the next: "Phó Hiệu trưởng, Chủ tịch Công đoàn" share nothing,
 * only the body of an area is shared; "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy" share the committee, not
 * its commission.
 */
function lentTo(body: Body, title: Piece, owner: Range): Range | null {
  if (NAMES_ITS_COMMITTEE.test(title.folded) || areaLevel(body, owner.from, owner.to) === null) return null
  return COMMITTEE.test(pieceOf(body, owner).folded) ? { from: owner.to - 2, to: owner.to } : owner
}

/**
 * A title in its two halves. A position without an organisation takes that of the next title that has one
 * ("Bí thư, Chủ tịch UBND tỉnh"), its own text stays what is written.
 */
function describeTitle(body: Body, title: TitleReading, next: TitleReading['organisation']): Title {
  const whole = pieceOf(body, title)
  const owner = title.organisation ?? (next && lentTo(body, whole, next))
  const organisation = owner && pieceOf(body, owner)
  const { tokens, text } = body
  return {
    text: whole.text,
    position: text.slice(tokens[title.from]!.start, tokens[title.positionTo - 1]!.end),
    organization: organisation?.text ?? null,
    level: levelOf(body, whole, organisation),
    branch: branchOf(title.organisation ? whole.folded : `${whole.folded} ${organisation?.folded ?? ''}`),
  }
}

/** The titles of one mention, each with the organisation that the ones after it lend. */
export function describeTitles(body: Body, titles: readonly TitleReading[]): Title[] {
  const described: Title[] = []
  let next: TitleReading['organisation'] = null
  for (let i = titles.length - 1; i >= 0; i--) {
    const title = titles[i]!
    described.push(describeTitle(body, title, next))
    next = title.organisation ?? next
  }
  return described.reverse()
}
