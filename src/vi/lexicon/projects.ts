// Types of schemes as government news names them, and the words that decide whether a number behind one is its code.

/** Type words, longest wins. The type of the output is the word as it stands here. */
export const SCHEME_TYPES: Readonly<Record<string, string>> = {
  'Đề án': 'Đề án',
  'Tiểu đề án': 'Tiểu đề án',
  'Đề án thành phần': 'Đề án thành phần',
  'Dự án': 'Dự án',
  'Tiểu dự án': 'Tiểu dự án',
  'Dự án thành phần': 'Dự án thành phần',
  'Tiểu dự án thành phần': 'Tiểu dự án thành phần',
  'Nội dung thành phần': 'Nội dung thành phần',
  'Hợp phần': 'Hợp phần',
  'Tiểu hợp phần': 'Tiểu hợp phần',
  'Chương trình': 'Chương trình',
  'Chương trình mục tiêu': 'Chương trình mục tiêu',
  'Chương trình mục tiêu quốc gia': 'Chương trình mục tiêu quốc gia',
  'Chương trình MTQG': 'Chương trình MTQG',
  'CT MTQG': 'Chương trình MTQG',
  CTMTQG: 'Chương trình MTQG',
  'Gói thầu': 'Gói thầu',
  'Gói thầu xây lắp': 'Gói thầu',
  'Gói xây lắp': 'Gói thầu',
  'Gói thầu thi công': 'Gói thầu',
  Gói: 'Gói thầu',
  'Mã dự án': 'Mã dự án',
  'Mã số dự án': 'Mã dự án',
  'Mã TBMT': 'Mã TBMT',
  'Số TBMT': 'Mã TBMT',
}

/** What a number counts when it stands behind a type word and is no code: "Chương trình 5 năm", "Dự án 10 ha"; parted by commas. */
export const COUNTED = `
  năm, ngày, tháng, tuần, giờ, phút, quý, kỳ, buổi, người, hộ, tỷ, tỉ, triệu, nghìn, ngàn, vạn, đồng, usd, euro, ha,
  héc, hecta, km, m, mét, m2, mw, kv, tấn, tạ, kg, lít, lần, lượt, bước, điểm, nội dung, nhiệm vụ, mục tiêu, nhóm,
  mô hình, bên, nhà, căn, căn hộ, phòng, phòng học, trường, trường hợp, xã, huyện, thị xã, thị trấn, thôn, bản, làng,
  buôn, phường, con, cây, cái, chiếc, lớp, tầng, giường, đoạn, tuyến, đường, cầu, cảng, lô, hạng, đợt, vòng, phần,
  loại, cuộc, vụ, đồng chí, đại biểu, cá nhân, tập thể, đơn vị, tổ, đội, cơ quan, vấn đề, trường học, công trình,
  hạng mục, tiêu chí, chỉ tiêu, giải pháp, khâu, thí sinh, học sinh, học viên, cán bộ, đảng viên, đoàn viên, hội viên,
  chi bộ, gia đình, suất, phần quà, bộ, cặp, câu, bài, trang, dự án, gói thầu, công ty, doanh nghiệp, nhà thầu, khu,
  cụm, trạm, chợ, hồ, đập, kênh, thửa, mũi, ca, phiếu, ý kiến, kiến nghị, quyết định, nghị quyết, văn bản, tờ trình,
  báo cáo, thủ tục, không, chống
`

/** Phrases that begin as counted things do and count nothing: "Đề án 06 đồng bộ", "Nghị quyết 36 nhiệm kỳ". */
export const UNCOUNTED: readonly string[] = [
  'đồng bộ',
  'đồng thời',
  'đồng loạt',
  'không chỉ',
  'không những',
  'tổ chức',
  'phần nào',
  'bộ chính trị',
]

/** Names of programmes that follow "Chương trình mục tiêu quốc gia" without quotes. */
export const PROGRAMME_NAMES: readonly string[] = [
  'xây dựng nông thôn mới',
  'xây dựng NTM',
  'nông thôn mới',
  'NTM',
  'giảm nghèo bền vững',
  'giảm nghèo',
  'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  'phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi',
  'phát triển kinh tế - xã hội vùng đồng bào DTTS&MN',
  'phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi',
  'phát triển kinh tế xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  'phát triển kinh tế xã hội vùng đồng bào DTTS và miền núi',
  'phát triển KT-XH vùng đồng bào dân tộc thiểu số và miền núi',
  'phát triển KT-XH vùng đồng bào DTTS và miền núi',
  'phát triển KT-XH vùng đồng bào DTTS&MN',
  'phát triển KT-XH vùng DTTS và miền núi',
  'phát triển văn hóa',
  'về phát triển văn hóa',
  'ứng phó với biến đổi khí hậu',
  'phòng, chống ma túy',
  'phòng chống ma túy',
  'việc làm',
  'nước sạch và vệ sinh môi trường nông thôn',
  'nước sạch và vệ sinh môi trường',
  'an toàn vệ sinh thực phẩm',
  'dân số và kế hoạch hóa gia đình',
  'giáo dục và đào tạo',
  'hiện đại hóa, nâng cao chất lượng giáo dục và đào tạo',
]

/** Words that end an unquoted name: what follows says something of the scheme. */
export const ENDS_A_NAME: readonly string[] =
  'được đã đang sẽ mà do là gồm nhằm theo đạt chậm hoàn khởi bằng bị cần phải nên đối ngay này đó nêu trình tuy vừa mới chính có vẫn cũng từ thì để tại'.split(
    ' ',
  )

/** Programmes known by a name of their own right behind "Chương trình". */
export const NAMED_PROGRAMMES: readonly string[] = ['OCOP', 'Mỗi xã một sản phẩm', 'Sữa học đường']

/** Bills that a parliament works on: "dự án Luật Đất đai" is no scheme. */
export const BILLS: readonly string[] = ['luật', 'bộ', 'pháp', 'nghị', 'thông', 'quyết']

/** Words before "Dự án" that make it part of an office or a post: "Ban Quản lý Dự án", "Giám đốc Dự án". */
export const OFFICES: readonly string[] = ['lý', 'đốc', 'viên', 'phòng', 'trưởng', 'bộ', 'chủ']

/** Names of military exercises before their year: "diễn tập ĐT-21", "KVPT-24". */
export const EXERCISES: readonly string[] = [
  'ĐT',
  'PT',
  'KVPT',
  'BV',
  'TG',
  'MB',
  'PTDS',
  'CH',
  'PTKV',
  'TKCN',
  'CN',
  'DT',
]

/** Capitals that describe a scheme and are no code of its: "Dự án ODA", "Dự án BOT". */
export const NOT_A_CODE: readonly string[] =
  'ODA FDI PPP BOT BTO BT BTL BOO WB ADB EVN AFD NGO TP COVID SARS UNDP UNICEF JICA KOICA USAID GIZ WHO FAO IFAD ILO UNESCO EU UNFPA IOM KfW NTM MTQG'.split(
    ' ',
  )

/** Words that begin a new clause behind a comma, so that an unquoted name has ended before it. */
export const CLAUSE_WORDS: readonly string[] =
  'đồng đến trên trong với nhằm do tỉnh huyện thành các đã qua theo góp từ thời hội việc đơn đây nay nhưng mà song vì nên để khi tại ngay ông bà trường lực cán kết nhiều có được sẽ đang bên cùng giao yêu đề nghị ngày tính phát'.split(
    ' ',
  )

/** Letters of roads, whose numbers are no scheme's: "Dự án QL1A", "Dự án ĐT.741". */
export const ROADS: readonly string[] = ['QL', 'ĐT', 'TL', 'HL', 'CT', 'ĐH']
