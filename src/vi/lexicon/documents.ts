// Types of documents and the letters of their symbols: Nghị định 30/2020/NĐ-CP (Appendix III) and Nghị định
// 110/2004/NĐ-CP for the State, Hướng dẫn 36-HD/VPTW (2018) and 11-HD/VPTW (2004) for the Party; names of laws as
// the National Assembly passed them, shortened as the news does.

/**
 * How much a type word needs before a number that has no letters is its number:
 * - `always`: "Nghị quyết 36", "nghị định 116"
 * - `capital`: "Quyết định 1719", where the small word is a verb ("quyết định 3 nội dung")
 * - `marked`: "Kế hoạch số 19", never "kế hoạch 19"
 * - `lettered`: only a full symbol will do ("Hợp đồng số 12/HĐ-XD")
 */
export type Trust = 'always' | 'capital' | 'marked' | 'lettered'

/** Type word → trust. The type of the output is the word as it stands here. */
export const DOCUMENT_TYPES: Readonly<Record<string, Trust>> = {
  'Nghị quyết': 'always',
  'Nghị quyết chuyên đề': 'always',
  'Nghị quyết liên tịch': 'always',
  'Nghị định': 'always',
  'Chỉ thị': 'always',
  'Thông tư': 'always',
  'Thông tư liên tịch': 'always',
  'Công điện': 'always',
  'Công điện khẩn': 'always',
  'Thông tri': 'always',
  'Quyết định': 'capital',
  'Kết luận': 'capital',
  'Quy định': 'capital',
  'Hướng dẫn': 'capital',
  'Thông báo': 'capital',
  'Thông báo kết luận': 'capital',
  'Công văn': 'capital',
  'Mệnh lệnh': 'capital',
  'Sắc lệnh': 'capital',
  'Pháp lệnh': 'marked',
  'Kế hoạch': 'marked',
  'Kế hoạch liên tịch': 'marked',
  'Kế hoạch liên ngành': 'marked',
  'Kế hoạch hành động': 'marked',
  'Hướng dẫn liên ngành': 'marked',
  'Báo cáo': 'marked',
  'Tờ trình': 'marked',
  'Văn bản': 'marked',
  'Văn bản hợp nhất': 'marked',
  'Quy chế': 'marked',
  'Quy chế phối hợp': 'marked',
  'Biên bản': 'marked',
  'Thông cáo': 'marked',
  'Công hàm': 'marked',
  'Thông tin': 'lettered',
  Luật: 'lettered',
  'Bộ luật': 'lettered',
  Lệnh: 'lettered',
  'Chỉ lệnh': 'lettered',
  'Chương trình': 'lettered',
  'Chương trình hành động': 'lettered',
  'Chương trình phối hợp': 'lettered',
  'Chương trình công tác': 'lettered',
  'Phương án': 'lettered',
  'Hợp đồng': 'lettered',
  'Giấy phép': 'lettered',
  'Giấy mời': 'lettered',
  'Giấy chứng nhận': 'lettered',
  'Thỏa thuận': 'lettered',
  'Bản ghi nhớ': 'lettered',
  'Thư kêu gọi': 'lettered',
  'Thể lệ': 'lettered',
  'Điều lệ': 'lettered',
  'Đề cương': 'lettered',
  'Bản án': 'lettered',
  'Phiếu chuyển': 'lettered',
  'Cáo trạng': 'lettered',
  'Kết luận thanh tra': 'lettered',
  'Kết luận kiểm tra': 'lettered',
  'Kết luận điều tra': 'lettered',
}

/** Type words in short: "NĐ 168", "NQ 57". Other letters mean too many things to stand alone. */
export const SHORT_TYPES: Readonly<Record<string, string>> = { NQ: 'Nghị quyết', NĐ: 'Nghị định', QĐ: 'Quyết định' }

/** Letters in a symbol → the type they stand for. The word before the number outranks them (QĐ: Party's Quy định). */
export const TYPE_LETTERS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  QĐi: 'Quy định',
  QyĐ: 'Quy định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  ThT: 'Thông tri',
  KH: 'Kế hoạch',
  KHLT: 'Kế hoạch liên tịch',
  KHPH: 'Kế hoạch phối hợp',
  HD: 'Hướng dẫn',
  HDLN: 'Hướng dẫn liên ngành',
  TB: 'Thông báo',
  TBKL: 'Thông báo kết luận',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  CV: 'Công văn',
  CĐ: 'Công điện',
  CTr: 'Chương trình',
  CTPH: 'Chương trình phối hợp',
  CTrPH: 'Chương trình phối hợp',
  QC: 'Quy chế',
  QCPH: 'Quy chế phối hợp',
  PA: 'Phương án',
  HĐ: 'Hợp đồng',
  GP: 'Giấy phép',
  GM: 'Giấy mời',
  TC: 'Thông cáo',
  ML: 'Mệnh lệnh',
  SL: 'Sắc lệnh',
  PL: 'Pháp lệnh',
  L: 'Lệnh',
  VBHN: 'Văn bản hợp nhất',
  KLTT: 'Kết luận thanh tra',
  KLKT: 'Kết luận kiểm tra',
}

/** Letters of schemes, whose symbol is a project's code and no document's number. */
export const SCHEME_LETTERS: readonly string[] = ['ĐA', 'DA', 'DAĐT', 'TDA']

/** Party bodies sign behind the slash ("60-NQ/TW"); where the two signs were swapped this tells the right order. */
export const PARTY_SIGNERS: readonly string[] = [
  'TW',
  'TU',
  'HU',
  'QU',
  'KU',
  'ThU',
  'ĐU',
  'ĐUK',
  'ĐUQS',
  'QUTW',
  'BTCTW',
  'BTGTW',
  'BDVTW',
  'BNCTW',
  'UBKTTW',
  'VPTW',
  'BTCTU',
  'BTGTU',
  'BDVTU',
  'BNCTU',
  'UBKTTU',
  'VPTU',
  'TWĐTN',
]

/** State bodies sign behind the dash ("12/QĐ-UBND"). */
export const STATE_SIGNERS: readonly string[] = ['UBND', 'HĐND', 'CP', 'TTg', 'UB', 'CTUBND', 'TTHĐND']

/** Misprints of letters → what is meant. */
export const MISPRINTS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  QD: 'QĐ',
  ND: 'NĐ',
  CD: 'CĐ',
  HDND: 'HĐND',
  'TT.HĐND': 'TTHĐND',
  TƯ: 'TW',
  'T.Ư': 'TW',
  'T.W': 'TW',
  TTG: 'TTg',
  Ttg: 'TTg',
  Tg: 'TTg',
  TTR: 'TTr',
  Ttr: 'TTr',
  CTR: 'CTr',
  Ctr: 'CTr',
}

/** Laws, ordinances and codes by name, as they follow "Luật", "Bộ luật" or "Pháp lệnh"; parted by semicolons. */
export const LAW_NAMES = `
  An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động;
  An toàn vệ sinh lao động; Ban hành văn bản quy phạm pháp luật; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế;
  Bảo tồn đa dạng sinh học; Đa dạng sinh học; Bảo vệ bí mật nhà nước; Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường;
  Bảo vệ quyền lợi người tiêu dùng; Bảo vệ sức khỏe nhân dân; Bảo vệ và kiểm dịch thực vật;
  Bảo vệ, chăm sóc và giáo dục trẻ em; Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;
  Bầu cử đại biểu Quốc hội và đại biểu HĐND; Biên giới quốc gia; Biên phòng Việt Nam; Biển Việt Nam; Bình đẳng giới;
  Bưu chính; Các công cụ chuyển nhượng; Các tổ chức tín dụng; Cán bộ, công chức; Cán bộ công chức; Cạnh tranh;
  Căn cước; Căn cước công dân; Cảnh sát biển Việt Nam; Cảnh sát biển; Cảnh sát cơ động; Cảnh vệ; Chăn nuôi;
  Chất lượng sản phẩm, hàng hóa; Chuyển giao công nghệ; Chứng khoán; Công an nhân dân; Công chứng; Công đoàn;
  Công nghệ cao; Công nghệ thông tin; Công nghiệp công nghệ số;
  Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Cư trú; Dân quân tự vệ; Dân số; Dân sự; Dạy nghề;
  Di sản văn hóa; Doanh nghiệp; Du lịch; Dược; Dự trữ quốc gia; Dữ liệu; Đầu tư; Đầu tư công;
  Đầu tư theo phương thức đối tác công tư; Đất đai; Đấu giá tài sản; Đấu thầu; Đê điều; Địa chất và khoáng sản;
  Điện ảnh; Điện lực; Đo đạc và bản đồ; Đường bộ; Đường sắt; Đường sắt Việt Nam; Đặc xá; Giá; Giám định tư pháp;
  Giao dịch điện tử; Giao thông đường bộ; Giao thông đường thủy nội địa; Giáo dục; Giáo dục đại học;
  Giáo dục nghề nghiệp; Giáo dục quốc phòng và an ninh; Giáo dục quốc phòng - an ninh; Hải quan; Hàng hải Việt Nam;
  Hàng hải; Hàng không dân dụng Việt Nam; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác; Hình sự;
  Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hóa chất; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân;
  Hoạt động giám sát của Quốc hội và HĐND; Hoạt động chữ thập đỏ; Hộ tịch; Hôn nhân và Gia đình; Hôn nhân gia đình;
  Hợp tác xã; Kế toán; Khám bệnh, chữa bệnh; Khám, chữa bệnh; Khí tượng thủy văn; Khiếu nại; Khiếu nại, tố cáo;
  Khoa học và công nghệ; Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Kiểm toán nhà nước; Kiểm toán độc lập;
  Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản; Lâm nghiệp; Lao động; Lưu trữ; Lực lượng dự bị động viên;
  Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; Lý lịch tư pháp; Mặt trận Tổ quốc Việt Nam;
  Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước; Nghĩa vụ quân sự; Người cao tuổi; Người khuyết tật;
  Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở;
  Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi; Phá sản; Phí và lệ phí;
  Phổ biến, giáo dục pháp luật; Phổ biến giáo dục pháp luật; Phòng bệnh; Phòng cháy và chữa cháy;
  Phòng cháy, chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ; Phòng, chống bạo lực gia đình;
  Phòng chống bạo lực gia đình; Phòng, chống bệnh truyền nhiễm; Phòng, chống khủng bố; Phòng, chống ma túy;
  Phòng chống ma túy; Phòng, chống mua bán người; Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia;
  Phòng chống tác hại của rượu bia; Phòng, chống tác hại của thuốc lá; Phòng, chống tham nhũng;
  Phòng chống tham nhũng; Phòng, chống thiên tai; Phòng thủ dân sự; Phòng không nhân dân; Quản lý nợ công;
  Quản lý ngoại thương; Quản lý, bảo vệ công trình quan trọng liên quan đến an ninh quốc gia;
  Quản lý, sử dụng tài sản công; Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp;
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quản lý thuế; Quảng cáo; Quốc phòng; Quốc tịch Việt Nam;
  Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn; Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ;
  Sử dụng năng lượng tiết kiệm và hiệu quả; Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo;
  Tần số vô tuyến điện; Thanh niên; Thanh tra; Thể dục, thể thao; Thi đua, khen thưởng; Thi đua khen thưởng;
  Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam; Thống kê; Thú y; Thủ đô; Thủy lợi; Thủy sản;
  Thực hành tiết kiệm, chống lãng phí; Thực hiện dân chủ ở cơ sở; Thuế giá trị gia tăng;
  Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên; Thuế thu nhập cá nhân;
  Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt; Thuế xuất khẩu, thuế nhập khẩu; Thương mại; Thư viện;
  Tiếp cận thông tin; Tiếp công dân; Tiêu chuẩn và Quy chuẩn kỹ thuật; Tín ngưỡng, tôn giáo; Tình trạng khẩn cấp;
  Tố cáo; Tố tụng dân sự; Tố tụng hành chính; Tố tụng hình sự; Tổ chức Chính phủ; Tổ chức chính quyền địa phương;
  Tổ chức cơ quan điều tra hình sự; Tổ chức HĐND và UBND; Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;
  Tổ chức Quốc hội; Tổ chức Tòa án nhân dân; Tổ chức Viện kiểm sát nhân dân; Trách nhiệm bồi thường của Nhà nước;
  Trẻ em; Trọng tài thương mại; Trợ giúp pháp lý; Trật tự, an toàn giao thông đường bộ;
  Trật tự an toàn giao thông đường bộ; Trồng trọt; Trưng cầu ý dân; Trưng mua, trưng dụng tài sản;
  Tư pháp người chưa thành niên; Tương trợ tư pháp; Ưu đãi người có công với cách mạng; Viên chức; Việc làm;
  Viễn thông; Xây dựng; Xử lý vi phạm hành chính; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam;
  Động viên công nghiệp; Bộ đội Biên phòng; Công an xã; Dân chủ ở xã, phường, thị trấn;
  Thực hiện dân chủ ở xã, phường, thị trấn; Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng;
  Chính quyền địa phương; Báo chí; Luật sư; Ngân sách; BHXH; BHYT; NVQS; DQTV; PCCC;
  ATTP; NSNN; PCTN; THADS; ANM; GDQP-AN; GDQP&AN; Trật tự ATGT đường bộ; Tổ chức HĐND, UBND
`

/** Words before "Luật" that make it part of another name: "Đại học Luật Hà Nội", "Công ty Luật", "Cử nhân Luật". */
export const NOT_A_LAW_AFTER: readonly string[] = ['học', 'khoa', 'ty', 'ngành', 'phòng', 'nhân', 'sĩ', 'sỹ', 'hãng']

/** "lần thứ tám" → 8, for plenums numbered in words. */
export const PLENUM_WORDS: Readonly<Record<string, string>> = {
  nhất: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
  'mười một': '11',
  'mười hai': '12',
  'mười ba': '13',
  'mười bốn': '14',
  'mười lăm': '15',
}

/**
 * Words that may stand right after a number that is a code; anything else right after it is what the number counts
 * ("Chỉ thị 05 của", "Đề án 06 được", but "Kết luận 3 nội dung", "Chương trình 5 năm").
 */
export const AFTER_A_CODE: readonly string[] =
  'của về và cùng với hoặc hay là được đã đang sẽ vẫn cần phải có không chưa để nhằm theo tại trên trong ở đến tới từ do bởi vào ra cho khi nếu thì mà như cũng còn nêu nói này đó kia trước sau thuộc gắn góp giai quy ban ký phê khóa thực triển tiếp đạt gồm bằng bao cấp tỉnh quốc mới vừa luôn cụ liên nhất yêu đề bổ sửa chỉ hướng áp hết hiệu mang tạo giúp đáp một hiện nay vì qua bị giữa đối tháng ngày năm tham nghị'.split(
    ' ',
  )
