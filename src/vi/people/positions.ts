import type { Title } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import type { TitleReading } from './titles'

const BRANCHES: readonly (readonly [Title['branch'], RegExp])[] = [
  [
    'quân đội',
    /quân khu|chqs|chỉ huy quân sự|quân sự|bđbp|biên phòng|bộ tư lệnh|trung đoàn|lữ đoàn|sư đoàn|quân đoàn|hải quân|chính ủy|tham mưu trưởng|tư lệnh|chính trị viên|chỉ huy trưởng|quốc phòng|phòng thủ/,
  ],
  ['công an', /công an|(?<!\p{L})ca(?!\p{L})|cảnh sát|pc0\d/u],
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
    /ubnd|ủy ban nhân dân|sở|phòng|chi cục|cục|vụ|thanh tra|văn phòng|trung tâm phục vụ|thôn|khu phố|tổ dân phố/,
  ],
] // prettier-ignore

const LEVELS: readonly (readonly [Title['level'], RegExp])[] = [
  ['thôn', /(?<!\p{L})(?:thôn|bản|ấp|khu phố|tổ dân phố|khóm|buôn|làng|xóm|bon)(?!\p{L})/u],
  [
    'xã',
    /(?<!\p{L})(?:(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu)(?!\p{L})|đảng ủy(?! (?:quân sự|công an|khối|ubnd|các))/u,
  ],
  ['huyện', /(?<!\p{L})(?:huyện|quận|thị xã|thị ủy|huv)(?!\p{L})/u],
  [
    'trung ương',
    /trung ương|chính phủ|quốc hội|chủ tịch nước|thủ tướng|bộ trưởng|thứ trưởng|(?<!\p{L})(?:tw|tư|quân khu|(?<!nội |ngoại )vụ|tổng cục|bộ)(?!\p{L})(?! chqs| chỉ huy)/u,
  ],
  ['tỉnh', /(?<!\p{L})(?:tỉnh|thành phố|tp|thành ủy|sở|tuv|uvtvtu|bộ chqs|bộ chỉ huy)(?!\p{L})/u],
] // prettier-ignore

const first = <T>(rules: readonly (readonly [T, RegExp])[], text: string): T | null =>
  rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** "Tỉnh ủy viên", "Huyện ủy viên": the committee is in the word itself. */
const NAMES_ITS_COMMITTEE = /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy viên$|(?<!\p{L})(?:tuv|huv)$/u

/**
 * A title in its two halves. A position without an organisation takes that of the next title that has one
 * ("Bí thư, Chủ tịch UBND tỉnh"), its own text stays what is written.
 */
export function describeTitle(body: Body, title: TitleReading, following: readonly TitleReading[]): Title {
  const slice = (from: number, to: number) => {
    const { start, end } = spanOf(body.tokens, from, to)
    return { text: body.text.slice(start, end), folded: body.folded.slice(start, end) }
  }
  const whole = slice(title.from, title.to)
  const owner =
    title.organisation ??
    (NAMES_ITS_COMMITTEE.test(whole.folded) ? null : following.find(other => other.organisation)?.organisation) ??
    null
  const organisation = owner ? slice(owner.from, owner.to) : null
  const read = title.organisation ? whole.folded : `${whole.folded} ${organisation?.folded ?? ''}`
  return {
    text: whole.text,
    position: slice(title.from, title.positionTo).text,
    organization: organisation?.text ?? null,
    level: first(LEVELS, read),
    branch: first(BRANCHES, read),
  }
}
