import type { Title } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import type { TitleReading } from './titles'

const BRANCHES: readonly (readonly [Title['branch'], RegExp])[] = [
  [
    'quân đội',
    /quân khu|chqs|chỉ huy quân sự|quân sự|bđbp|biên phòng|bộ tư lệnh|trung đoàn|lữ đoàn|sư đoàn|quân đoàn|hải quân|chính ủy|tham mưu trưởng|tư lệnh|chính trị viên|chỉ huy trưởng|quốc phòng|phòng thủ/,
  ],
  ['công an', /công an|(?<!\p{L})(?:ca|cand)(?!\p{L})|cảnh sát|pc0\d/u],
  ['tư pháp', /tòa án|tand|viện kiểm sát|vksnd|chánh án|thi hành án|thẩm phán/],
  ['quốc hội', /quốc hội|đbqh/],
  ['hội đồng', /hđnd|hội đồng nhân dân/],
  [
    'mặt trận',
    /mttq|mặt trận|liên đoàn lao động|lđlđ|công đoàn|hội nông dân|phụ nữ|lhpn|cựu chiến binh|ccb|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|trung ương đoàn|hội (?:chữ thập|người|khuyến|nhà báo|luật)/,
  ],
  [
    'tôn giáo',
    /giáo hội|ghpgvn|(?<!\p{L})(?:bts|hđts)(?!\p{L})|phật giáo|trị sự|trụ trì|chánh xứ|giáo xứ|giáo phận|hội thánh/u,
  ],
  [
    'đảng',
    /ủy viên|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|bí thư|uvbtv|uvtv|tuv|huv|trung ương đảng|bộ chính trị|ban bí thư|ban tuyên giáo|ban dân vận|ban nội chính|ban tổ chức/,
  ],
  ['nhà nước', /chủ tịch nước|thủ tướng|chính phủ|bộ trưởng|thứ trưởng|kiểm toán nhà nước/],
  [
    'chính quyền',
    /ubnd|ủy ban nhân dân|(?<!\p{L})(?:sở|phòng(?! thương mại)|chi cục|cục|vụ|thanh tra|văn phòng|thôn|khu phố|tổ dân phố)(?!\p{L})|trung tâm phục vụ/u,
  ],
] // prettier-ignore

/**
 * The area that a title names last is its level: "Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Công an phường", "Trưởng đoàn
 * đại biểu Quốc hội tỉnh". Groups: tỉnh, huyện, xã, thôn, trung ương.
 */
const AREA =
  /(?<!\p{L})(?:(tỉnh|thành phố|tp|thành ủy|tuv|uvtvtu|sở|bộ chqs|bộ chỉ huy)|(huyện|quận|thị xã|thị ủy|huv)|(xã(?! hội)|phường|thị trấn|đặc khu)|((?<!nông )thôn|bản|ấp|khu phố|tổ dân phố|khóm|buôn|làng|xóm|bon)|(trung ương|tw))(?!\p{L})/gu
const AREA_LEVELS = ['tỉnh', 'huyện', 'xã', 'thôn', 'trung ương'] as const
/** Titles and bodies of the centre that name no area. */
const CENTRAL_TITLE =
  /chính phủ|quốc hội|chủ tịch nước|thủ tướng|bộ trưởng|thứ trưởng|bộ chính trị|ban bí thư|vụ trưởng|quân khu/
const CENTRAL_BODY = /^(?:bộ|vụ|cục|tổng cục|ủy ban dân tộc|kiểm toán nhà nước|ngân hàng nhà nước)(?!\p{L})/u
/** A Party committee without an area is a commune's. */
const COMMUNE_PARTY = /đảng ủy(?! (?:quân sự|công an|khối|ubnd|các|viên))/u

function levelOf(title: string, organisation: string): Title['level'] {
  // whom a province elects sits in the National Assembly
  if (/^(?:đại biểu quốc hội|đbqh)/.test(title)) return 'trung ương'
  const area = [...title.matchAll(AREA)].at(-1) ?? [...organisation.matchAll(AREA)].at(-1)
  if (area) return AREA_LEVELS[area.slice(1).findIndex(group => group !== undefined)]!
  if (CENTRAL_TITLE.test(title) || CENTRAL_BODY.test(organisation)) return 'trung ương'
  return COMMUNE_PARTY.test(`${title} ${organisation}`) ? 'xã' : null
}

const branchOf = (text: string): Title['branch'] => BRANCHES.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** "Tỉnh ủy viên", "Ủy viên Trung ương Đảng": the committee is in the title itself. */
const NAMES_ITS_COMMITTEE =
  /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy viên$|(?:trung ương đảng|bộ chính trị|ban bí thư|già làng)$|(?<!\p{L})(?:tuv|huv)$/u

/** "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy": what the two share is the committee, not its commission. */
function committeeOf(range: { from: number; to: number }, folded: string): { from: number; to: number } {
  return /(?<!\p{L})(?:tỉnh|thành|huyện|quận|thị) ủy$/u.test(folded) ? { from: range.to - 2, to: range.to } : range
}

/**
 * A title in its two halves. A position without an organisation takes that of the next title that has one
 * ("Bí thư, Chủ tịch UBND tỉnh"), its own text stays what is written.
 */
function describeTitle(body: Body, title: TitleReading, next: TitleReading['organisation']): Title {
  const slice = (from: number, to: number) => {
    const { start, end } = spanOf(body.tokens, from, to)
    return { text: body.text.slice(start, end), folded: body.folded.slice(start, end) }
  }
  const whole = slice(title.from, title.to)
  // "Phó Hiệu trưởng, Chủ tịch Công đoàn": only the body of an area is shared
  const lends =
    next !== null && !NAMES_ITS_COMMITTEE.test(whole.folded) && slice(next.from, next.to).folded.search(AREA) >= 0
  const owner = title.organisation ?? (lends ? committeeOf(next, slice(next.from, next.to).folded) : null)
  const organisation = owner ? slice(owner.from, owner.to) : null
  return {
    text: whole.text,
    position: slice(title.from, title.positionTo).text,
    organization: organisation?.text ?? null,
    level: levelOf(whole.folded, organisation?.folded ?? ''),
    branch: branchOf(title.organisation ? whole.folded : `${whole.folded} ${organisation?.folded ?? ''}`),
  }
}

/** The titles of one mention, each with the organisation that the ones after it lend. */
export function describeTitles(body: Body, titles: readonly TitleReading[]): Title[] {
  const described: Title[] = []
  let next: TitleReading['organisation'] = null
  for (const title of [...titles].reverse()) {
    described.push(describeTitle(body, title, next))
    next = title.organisation ?? next
  }
  return described.reverse()
}
