/**
 * How sites and their sections call themselves: what is no headline. Folded patterns, one a line or between "¦".
 * Source: page titles and menus of Vietnamese government portals.
 */

/** Anywhere in a line. */
export const SITE_NAMES = `
trang (?:thông tin|tin) điện tử¦trang tin điện tử¦cổng (?:thông tin|tt|giao tiếp|tttt)¦website¦^trang (?:chủ|nhất)¦^home$¦báo điện tử¦báo [\\p{L} ]{3,20} điện tử¦^chi tiết¦^untitled¦^default
^xem tin¦^tin tức$¦portal
`

/** A whole line: the body whose site it is. */
export const SITE_OWNERS = `
^(?:ubnd|ủy ban nhân dân|hđnd|sở|huyện|thành phố|thị xã|tỉnh|xã|phường|thị trấn) [\\p{L} ]{2,30}$
`

/** At the start of a short line. */
export const SECTION_NAMES = `
tin tức¦tin ¦hoạt động¦thông báo$¦sự kiện¦giới thiệu¦văn bản¦chỉ đạo¦thời sự¦chính trị¦kinh tế¦văn hóa¦xã hội¦giáo dục¦y tế¦nông nghiệp¦du lịch¦quốc phòng¦an ninh¦pháp luật¦thể thao¦môi trường¦khoa học¦công nghệ¦cải cách¦xây dựng đảng¦chuyển đổi số$¦chuyên mục¦chuyên đề¦đời sống¦đoàn thể¦nội dung
`
