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

/** Lines that are captions: an event's view, or who is seen there. */
export const CAPTIONS = `
^(?:quang|toàn) cảnh (?:tại )?(?:hội|buổi|lễ|đại hội|phiên|kỳ họp|cuộc|chương trình|diễn đàn|lớp)(?!\\p{L})
^các (?:vị )?đại biểu (?:tham )?dự [^.!?]{2,60}$
^(?:các )?(?:đại biểu|đại diện)(?: [^.!?]{2,80})? tham dự(?: \\p{L}+){0,3}$
`

/** What the head of an official document says before its name. */
export const MOTTO_LINES = `
^cộng hòa xã hội chủ nghĩa việt nam$¦^độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc$
`

/** The number of a document. */
export const NUMBER_LINES = `
^số ?: ?\\d[^ /]{0,12} ?/ ?[^ ]+$
`

/** Its place and day. */
export const PLACE_LINES = `
^(?!thứ |chủ nhật)[\\p{L} .]{2,30}, ?ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}$
`

/** The office that issues it, its session, and what it issues: where they stand in capitals. */
export const OFFICE_LINES = `
^(?:hội đồng|ủy ban) nhân dân(?: (?:tỉnh|thành phố|tp\\.?|quận|huyện|thị xã|xã|phường|thị trấn)[\\p{L} .-]{2,30})?$
^khóa [ivxl]{1,6}[ ,–-]{1,4}kỳ họp thứ¦^(?:kế hoạch|quyết định|quyết nghị|nghị quyết|chỉ thị|thông báo|báo cáo|tờ trình|công điện)[.:]?$
`
