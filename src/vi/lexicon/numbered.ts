// Nouns that a number names instead of counting: "Phường 4", "khóa 18", "Điều 79". The number after them is no figure
// unless a measure follows it ("quận 1,5 tỷ đồng") or each of them gets so many ("mỗi tổ 3 người").

export const NUMBERED_NOUNS = `
  phường, quận, khu phố, tổ dân phố, tổ dân cư, tổ, khu, thôn, bản, buôn, bon, ấp, xóm, khóm, làng, khối, khối phố,
  liên khu, phân khu, tiểu khu, khoảnh, lô, thửa, ô, tầng, phòng, phòng họp, nhà số, cổng, đồn biên phòng, quốc lộ,
  tỉnh lộ, huyện lộ, hương lộ, đường tỉnh, đường huyện, đường, ql, tl, dt, đh, đường số, đường vành đai, vành đai,
  cao tốc, km, nút, số, mã số, số hiệu, mẫu số, hotline, tổng đài, đường dây nóng, điện thoại, sđt, đtdđ, tel, fax,
  tài khoản, stk, số tài khoản, biển số, hộp thư, zalo, khóa, kỳ họp, kỳ, lần, lần thứ, thứ, phiên, phiên họp, phiên
  họp thứ, kỳ họp thứ, đợt, giai đoạn, bước, tuần, tuần thứ, quý, tháng, học kỳ, niên khóa, năm học, nhiệm kỳ, thế
  kỷ, thế hệ, mùa, vụ, khoản, mục, chương, phụ lục, mẫu biểu, biểu mẫu, trang, sơ đồ, bản đồ, số báo, lớp, cấp,
  hạng, bậc, cấp độ, mức độ, mức, vùng, tốp, top, nhánh, tiêu chí, tiêu chí số, nội dung số, chỉ tiêu số, nhiệm vụ
  số, tiết, hợp phần, gói thầu, gói, liên danh, quân khu, quân đoàn, binh đoàn, binh chủng, sư đoàn, lữ đoàn, trung
  đoàn, tiểu đoàn, đại đội, trung đội, tiểu đội, hải đoàn, hải đội, bệnh viện, vùng cảnh sát biển, điểm cao, bệnh
  viện quân y, quân y viện, trại giam, ban chỉ đạo, bcđ, đoàn kiểm tra số, đoàn công tác số, kênh, vtv, htv, nghị
  quyết, quyết định, chỉ thị, nghị định, thông tư, công văn, công điện, tiểu dự án, pháp lệnh, sắc lệnh, quy chế,
  hiệp định, bão số, bão, áp thấp, covid, covid -, sars, cov, ncov, iso, tcvn, qcvn, phiên bản, version, windows,
  ngày, mùng, mồng, hôm, sáng, chiều, tối, trưa, đêm, rạng sáng, sớm, ngày mùng, trung ương, tw, đảng bộ khối, tổ
  hội, wave, sea games, asiad, seagame, sea games lần thứ, đại hội, đại hội lần thứ, hội nghị lần thứ, hội thi lần
  thứ, xe mang biển số, block, lầu, căn hộ, số nhà, ngõ, ngách, hẻm, kiệt, tk, điểm tựa, hòm thư, cột mốc, mốc giới,
  phút, phút thứ, chi cục thuế khu vực, khu vực, mã vạch, tốp thứ, vị trí thứ, hạng thứ, hiệp, giờ thứ, quy chuẩn,
  sóng, tần số, kì, quí, kì họp, kì họp thứ, thế kỉ, niên hạn, tr, bảng số, đề số, ban quản lý dự án, ban quản lý,
  ban qlda, bqlda, mũi
`

/** The same, but only where written with a capital: "Kế hoạch 12", "Đoàn 92"; "lập kế hoạch 20 lớp" counts. */
export const NUMBERED_NAMES = `
  kế hoạch, báo cáo, hướng dẫn, quy định, thông báo, kết luận, tờ trình, chương trình, dự án, đề án, luật, đoàn,
  kho, trạm, xưởng, bến, sân, chốt, tổ công tác, chi bộ, chi hội, chi đoàn, phần, mẫu, biểu, thông tri, đội, trung
  tâm, bảng, nhóm, đồn, cụm, vòng, hội trường, mốc, tháp, căn, đt, điều
`

/** Ends of phrases after which the same nouns only introduce a count: "tổng số 45 phiếu", "toàn khu 12 hộ". */
export const COUNTING = `
  tổng, một, toàn, cả, mỗi, hằng, hàng, từng, bình quân, các
`

/** Longer words that end like a numbered noun and are none: "phòng Nội vụ 21 huyện", "dân số 2450 người". */
export const NOT_NUMBERED = `
  nội vụ, nghĩa vụ, dịch vụ, nhiệm vụ, chức vụ, thời vụ, phục vụ, quân đội, công đoàn, tập đoàn, tỉnh đoàn, huyện
  đoàn, thành đoàn, dân số, chỉ số, hệ số, doanh số, sĩ số, quân số, cung cấp, trợ cấp, phụ cấp, các cấp, nhiều cấp,
  sơ cấp, trung cấp, cao cấp, nâng cấp, phân cấp, bao cấp, văn bản, biên bản, kịch bản, cơ bản, căn bản, xuất bản, nhật bản,
  thời kỳ, chu kỳ, hoa kỳ, mức độ, hạ tầng, hạng mục, danh mục, chuyên mục, lên đường, xuống đường, lòng đường, mở
  đường, con đường, tuyến đường, đoạn đường, tầng lớp, mở lớp, điều khoản, các khoản, phó phòng, trưởng phòng, quốc
  phòng, văn phòng, xây dựng phòng, hải phòng, cổ phần, thành phần, góp phần, một phần, ngày ngày, hằng ngày, hàng
  ngày, hàng tháng, hằng tháng, hàng quý, hằng quý, điểm trường, khu vực, lực lượng đội, chiến khu, điều tra, cao
  tầng, số lần, nhiều lần, công tổ, sân bay, trong ngày, mỗi ngày, cả ngày, điều lệ, trong tháng, trong quý, trong
  tuần, trung bình khóa, định kỳ, vượt mức, giảm bậc, tăng bậc, đối tượng khu, tổng số, trong số, đa số, con số, một số, số lượng, với
  số
`

/** Numbered nouns that are verbs too: "cấp 12" is a grade, "cấp 25 giấy chứng nhận" hands something out. */
export const NUMBERED_VERBS = ['cấp'] as const

/** What stands before a number that is a place in an order: "xếp thứ 3/63 tỉnh". */
export const STANDINGS = `
  xếp thứ, đứng thứ, xếp hạng, vị trí thứ, hạng thứ, vị thứ, đứng hạng, xếp vị trí, đứng vị trí, xếp thứ hạng, thứ hạng
`
