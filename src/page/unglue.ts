import { cleanLine } from '../text/clean'
import { labelledEnd } from '../text/ends'
import { fold } from '../text/fold'
import { menuPrefix } from './chrome'

/** "Tiêu đề của bài Thứ tư - 12/07/2023 16:52": a stamp with its weekday, label or time, glued to a headline */
const STAMP_LABEL = /Thứ|Chủ nhật|THỨ|CHỦ NHẬT|Ngày đăng|Đăng ngày|Cập nhật|Gửi lúc|Xuất bản|Lượt xem/gu
const STAMP_REST = /^[^\d\n]{0,25}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\d\s:,|-]{0,20}$/u
const STAMP_WITH_TIME = /\d{1,2}[/.]\d{1,2}[/.]\d{4}[\s,|-]{1,4}\d{1,2}:\d{2}(?::\d{2})?$/u
/** "09/11/2019 | lượt xem: 3 Tiêu đề của bài" */
const STAMP_BEFORE =
  /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^\p{L}\n]{0,12}(?:lượt xem|Lượt xem|Đã xem)\s*:\s*\d[\d.,]*)\s+(?=\p{Lu})/u
/** What stands on a line of its own behind an article, glued to the line before: "9 giờ trướcBài gốc" */
const GLUED_ENDS = ['Ý kiến bạn đọc', 'Bạn đọc phản hồi', 'Tin liên quan', 'Bài viết liên quan', 'Bài gốc']
const SHORTEST_HEADLINE = 20
const LONGEST_HEADLINE = 350
/** A page that came as one line is longer than this, and has at least two places where only a new line can begin. */
const ONE_LINE = 300
/** What a line of a page may begin with, or end in, wherever it stands. */
const BREAK_AROUND =
  /\s(Tin liên quan|Các tin khác|Các tin đã đưa|Tin khác|Những tin mới hơn|Những tin cũ hơn|Bài viết liên quan|Tin cùng chuyên mục)(?!\p{L}):?\s?/gu
const BREAK_BEFORE =
  /\s(?=(?:Ngày đăng|Đăng ngày|Lượt xem|Cập nhật lúc|Tác giả|Tác giả bài viết|Nguồn tin|Nguồn|Tin, ảnh|Bài, ảnh)\s?:|(?:Bản quyền thuộc|Chịu trách nhiệm chính|Chịu trách nhiệm nội dung|Cơ quan chủ quản|Giấy phép số)(?!\p{L}))/gu
const BREAK_AFTER =
  /((?:Lượt xem|Đã xem)\s{0,4}:\s{0,4}\d[\d.,]{0,20}|\d{1,2}[/-]\d{1,2}[/-]\d{4}\s{1,8}\d{1,2}:\d{2}(?::\d{2})?)\s{1,8}(?=\p{Lu})/gu

/**
 * The lines of a flattened page: stamps are taken off the headlines that they are glued to, and a page that came as
 * one line is broken where only a new line can begin.
 */
export function unglued(text: string): string[] {
  const lines = text.split(text.includes('\r') ? /\r\n?|\n/ : '\n').filter(line => line.trim() !== '')
  const single = lines.length <= 2 && lines.some(line => line.length > ONE_LINE)
  return lines.flatMap(line =>
    single ? brokenUp(cleanLine(line)) : line.length <= LONGEST_HEADLINE ? parted(line) : [line],
  )
}

function parted(line: string): string[] {
  const before = STAMP_BEFORE.exec(line)
  if (before) return [before[1]!, line.slice(before[0].length)]
  const glued = GLUED_ENDS.find(end => line.endsWith(end))
  const end = line.length - (glued?.length ?? 0)
  if (glued && end > 0 && line[end - 1] !== ' ') return [line.slice(0, end), glued]
  if (!/\d{4}/.test(line)) return [line]
  const labelled = labelledEnd(line, STAMP_LABEL, STAMP_REST)
  const stamp = labelled >= 0 ? labelled : line.search(STAMP_WITH_TIME)
  const headline = line.slice(0, Math.max(0, stamp)).trimEnd()
  return headline.length >= SHORTEST_HEADLINE ? [headline, line.slice(stamp)] : [line]
}

/** All chrome and the article on one line: broken where only a new line can begin. */
function brokenUp(line: string): string[] {
  const menu = menuPrefix(fold(line))
  const rest = line
    .slice(menu)
    .replace(BREAK_BEFORE, '\n')
    .replace(BREAK_AROUND, '\n$1\n')
    .replace(BREAK_AFTER, '$1\n')
    .split('\n')
  if (rest.length + (menu > 0 ? 1 : 0) < 3) return [line]
  return menu > 0 ? [line.slice(0, menu), ...rest] : rest
}
