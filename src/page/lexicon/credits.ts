/** How authors and sources are credited. Folded; one phrase a line or between "¦". Source: the same pages as lines.ts. */

/** Before a writer's name and a colon. */
export const AUTHOR_LABELS = `
tác giả¦tác giả bài viết¦người viết¦người đăng¦người đăng bài viết¦người đăng tin¦viết bởi¦đăng bởi¦được viết bởi¦bài viết¦bài, ảnh¦bài và ảnh¦bài - ảnh¦bài & ảnh¦bài/ảnh¦tin, ảnh¦tin và ảnh¦tin - ảnh¦tin ảnh¦tin & ảnh¦tin, bài¦tin bài¦tin, bài, ảnh¦tin, bài và ảnh
bài¦tin¦thực hiện¦người thực hiện¦nhóm thực hiện¦t/h¦biên tập¦người biên tập¦biên soạn¦tổng hợp¦by¦author¦bút danh¦tin, clip¦tin, ảnh, clip¦nguồn tin, ảnh
`

/** Before a photographer's name: no writer. */
export const PHOTO_LABELS = `
ảnh¦hình ảnh¦ảnh minh họa¦ảnh tư liệu¦nguồn ảnh¦clip¦video¦đồ họa¦ảnh, clip¦photo
`

/** Before the name of the agency or portal a text is taken from. */
export const SOURCE_LABELS = `
nguồn¦nguồn tin¦theo nguồn¦trích nguồn¦nguồn trích¦dẫn nguồn¦nguồn bài viết¦source
`

/** What an office or a medium begins with: no person's name. */
export const OFFICES = `
đài¦phòng¦trung tâm¦ban¦công an¦văn phòng¦sở¦ubnd¦báo¦cổng¦trang¦hội¦chi cục¦cục¦bộ¦huyện¦xã¦phường¦thị trấn¦tỉnh¦thành phố¦trường¦bệnh viện¦đảng ủy¦huyện ủy¦tỉnh ủy¦thành ủy¦đoàn¦tt ¦ttvh¦tttt¦vhtt¦ttxvn¦vov¦vtv¦tạp chí¦kho bạc¦thanh tra¦tòa án¦viện¦mttq¦ủy ban¦hđnd¦bcđ¦liên đoàn
`

/** What offices and persons' names begin with alike: "Trường Vinh", "Đoàn Thu Lam". */
export const OFFICES_OR_NAMES = `
trường¦đoàn
`

/** What makes an office of these. */
export const KINDS_OF_OFFICE = `
thanh niên¦mầm non¦tiểu học¦trung học¦đại học¦cao đẳng¦chính trị¦quân sự
`

/** Abbreviations before a dash that name an office which acts, not a medium: "UBND - UBMTTQ …" */
export const ACTING = `
ubnd¦hđnd¦mttq¦ubmttq¦đbqh¦llvt¦tp¦tx¦tt¦bch¦vks¦tand¦csgt¦bhxh¦ctv¦pv¦bbt¦thpt¦thcs¦qđ¦nq
`
