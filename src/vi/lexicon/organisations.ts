// How organisations are named: the words they begin with, the areas they end in, the names that hold a comma. Source:
// the organisations in 700 positions and 450 abbreviations of government portals. Folded spelling.

/** First words of an organisation's name. */
// biome-ignore format: a word list
export const ORGANISATION_HEADS: readonly string[] = [
  'lăng chủ tịch hồ chí minh', 'bảo vệ lăng chủ tịch hồ chí minh', 'bảo tàng hồ chí minh', 'văn phòng chủ tịch nước',
  'khu di tích chủ tịch hồ chí minh', 'ban bí thư trung ương đảng', 'ubnd', 'hđnd', 'hdnd', 'ủy ban nhân dân',
  'hội đồng nhân dân', 'ub', 'ubmttq', 'ubmttqvn', 'mttq', 'ub mttq', 'ub.mttq', 'mặt trận', 'mặt trận tổ quốc',
  'ủy ban', 'ubkt', 'ubdt', 'ubbc', 'hội đồng', 'hđqt', 'hđtv', 'hđts', 'hđ', 'quốc hội', 'chính phủ', 'nhà nước',
  'trung ương', 'tw', 'tư', 't.ư', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'đảng bộ',
  'chi bộ', 'chi ủy', 'quân ủy', 'đoàn ủy', 'khu ủy', 'tu', 'hu', 'qu', 'đu', 'đuqs', 'đuk', 'đảng đoàn',
  'ban cán sự', 'bộ chính trị', 'ban bí thư', 'ban thường vụ', 'ban chấp hành', 'btv', 'bch', 'bct', 'đảng',
  'thường vụ', 'cấp ủy', 'bch đảng bộ', 'bộ', 'sở', 'ban', 'phòng', 'cục', 'chi cục', 'tổng cục', 'vụ', 'viện',
  'viện hàn lâm', 'học viện', 'trường', 'đại học', 'cao đẳng', 'trung tâm', 'tttt', 'tt', 'văn phòng', 'vp', 'vpcp',
  'thanh tra', 'công an', 'ca', 'tòa án', 'tand', 'viện kiểm sát', 'vksnd', 'vks', 'tandtc', 'thi hành án', 'thads',
  'kiểm toán nhà nước', 'ktnn', 'kho bạc', 'kho bạc nhà nước', 'kbnn', 'bảo hiểm xã hội', 'bhxh', 'thuế', 'hải quan',
  'kiểm lâm', 'hạt kiểm lâm', 'hạt', 'thống kê', 'chi nhánh', 'hội', 'đoàn', 'liên đoàn', 'lđlđ', 'công đoàn', 'cđ',
  'tổng liên đoàn', 'liên minh', 'liên hiệp', 'hiệp hội', 'chi hội', 'chi đoàn', 'tỉnh đoàn', 'thành đoàn',
  'huyện đoàn', 'quận đoàn', 'thị đoàn', 'xã đoàn', 'câu lạc bộ', 'clb', 'giáo hội', 'ghpgvn', 'bts', 'ban trị sự',
  'giáo xứ', 'giáo phận', 'tòa giám mục', 'chùa', 'hội thánh', 'tổ đình', 'tịnh xá', 'thiền viện', 'hđcm', 'hđts', 'hội đồng chứng minh', 'hội đồng trị sự',
  'quỹ', 'hội lhpn', 'hnd', 'hội ccb', 'hccb', 'đoàn đbqh', 'đoàn đại biểu quốc hội', 'đoàn đại biểu', 'quân khu',
  'qk', 'quân đoàn', 'quân chủng', 'binh chủng', 'binh đoàn', 'sư đoàn', 'lữ đoàn', 'trung đoàn', 'tiểu đoàn',
  'đại đội', 'bộ tư lệnh', 'btl', 'bộ chqs', 'ban chqs', 'bchqs', 'bộ chỉ huy', 'ban chỉ huy', 'bđbp',
  'bộ đội biên phòng', 'đồn biên phòng', 'đồn', 'vùng', 'hải đoàn', 'chqs', 'cảnh sát', 'bộ tham mưu', 'quân đội',
  'trại giam', 'quân sự', 'lực lượng', 'công ty', 'cty', 'tổng công ty', 'tập đoàn', 'ngân hàng', 'nhnn', 'nhcsxh',
  'agribank', 'vietinbank', 'vietcombank', 'bidv', 'vnpt', 'viettel', 'mobifone', 'pc', 'điện lực', 'bưu điện',
  'doanh nghiệp', 'hợp tác xã', 'htx', 'nhà máy', 'xí nghiệp', 'khách sạn', 'liên danh', 'bql', 'ban quản lý',
  'bqlda', 'tổ hợp', 'nông trường', 'lâm trường', 'vườn quốc gia', 'khu bảo tồn', 'khu kinh tế', 'bệnh viện', 'bv',
  'bvđk', 'trạm y tế', 'trạm', 'ttyt', 'cdc', 'đài', 'báo', 'tạp chí', 'nhà xuất bản', 'nxb', 'thông tấn xã', 'ttxvn',
  'cổng thông tin', 'bảo tàng', 'tổng trạm', 'thư viện', 'nhà hát', 'nhà văn hóa', 'thpt', 'thcs', 'tiểu học',
  'mầm non', 'trường thpt', 'khoa', 'bộ môn', 'tổ', 'tiểu ban', 'đội', 'phân hội', 'phân viện', 'phân xưởng',
  'cơ quan', 'khối', 'liên chi', 'nhóm', 'tàu', 'đảo', 'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'tỉnh',
  'thành phố', 'thôn', 'bản', 'ấp', 'khu phố', 'tổ dân phố', 'khóm', 'buôn', 'làng', 'xóm', 'đại sứ quán',
  'tổng lãnh sự quán', 'khu vực', 'hậu cần', 'hđnd-ubnd', 'trung ương đoàn', 't.ư đoàn', 'tư đoàn', 't.w đoàn', 'tw đoàn', 'tổ công tác', 'bcđ', 'btc',
  'btg', 'bdv', 'bnc', 'đoàn hội thẩm', 'cơ quan đại diện', 'văn phòng đại diện', 'cơ quan thường trực',
  'văn phòng thường trú', 'khối cơ quan và doanh nghiệp', 'khối cơ quan, doanh nghiệp', 'khối các cơ quan và doanh nghiệp',
]

/** Words that begin like one of those and are no body. */
export const NO_ORGANISATIONS: readonly string[] = [
  'hội nghị',
  'hội thảo',
  'hội thi',
  'hội đàm',
  'hội diễn',
  'hội trường',
  'hội viên',
  'hội nhập',
  'hội báo',
  'đoàn kết',
  'đoàn viên',
  'báo cáo',
  'báo chí',
  'trường hợp',
  'tổ chức',
  'đội ngũ',
  'bản sắc',
  'xã hội',
  'tỉnh ta',
]

/** Areas: an organisation's name is complete after one ("UBND tỉnh"), a proper name may follow ("UBND huyện Đông Sơn"). */
// biome-ignore format: a word list
export const AREAS: readonly string[] = [
  'tỉnh', 'thành phố', 'tp', 'tp.', 'huyện', 'quận', 'thị xã', 'tx', 'tx.', 'xã', 'phường', 'thị trấn', 'tt',
  'đặc khu', 'thôn', 'bản', 'ấp', 'khu phố', 'tổ dân phố', 'khóm', 'buôn', 'làng', 'xóm', 'bon', 'khu', 'miền',
  'vùng', 'nước', 'bang', 'thủ đô', 'khu vực',
]

/** After these words a proper name is the institution's: "Trường THPT Lê Quý Đôn", "Bệnh viện Bạch Mai". */
// biome-ignore format: a word list
export const EPONYMOUS: readonly string[] = [
  'trường', 'thpt', 'thcs', 'tiểu học', 'th', 'mầm non', 'mẫu giáo', 'học viện', 'đại học', 'cao đẳng', 'bệnh viện',
  'công ty', 'đường', 'phố', 'chính trị', 'quốc gia', 'chùa', 'trung đoàn', 'đền', 'nhà hát', 'bảo tàng', 'quỹ',
  'htx', 'hợp tác xã', 'tập đoàn', 'giải', 'công viên', 'quảng trường', 'khách sạn', 'trung tâm', 'viện', 'chợ',
  'cầu', 'đảo', 'tổ đình', 'tnhh', 'cổ phần', 'cp', 'thcs&thpt', 'chuyên', 'pt', 'ptdtnt', 'nội trú', 'huân chương',
  'huy chương', 'tàu', 'doanh nghiệp', 'tnhh mtv', 'mtv',
]

/** Both halves of a name that holds a comma: "Sở Văn hóa, Thể thao và Du lịch". */
// biome-ignore format: a word list
export const COMMA_NAMES: readonly (readonly [before: string, after: string])[] = [
  ['văn hóa', 'thể thao'], ['thể dục', 'thể thao'], ['văn hóa', 'thông tin'], ['văn hóa', 'khoa học'],
  ['văn hóa', 'xã hội'], ['văn hóa', 'giáo dục'], ['văn hóa', 'nghệ thuật'], ['vh', 'tt'], ['vh', 'tt&dl'],
  ['phòng', 'chống'], ['kinh tế', 'hạ tầng'], ['chính sách', 'chiến lược'], ['lao động', 'thương binh'],
  ['hậu cần', 'kỹ thuật'], ['an ninh', 'trật tự'], ['trật tự', 'an toàn'], ['nông nghiệp', 'nông dân'],
  ['nông dân', 'nông thôn'], ['thanh niên', 'thiếu niên'], ['thanh niên', 'thiếu nhi'], ['thiếu niên', 'nhi đồng'],
  ['khoa học', 'công nghệ'], ['giáo dục', 'thanh niên'], ['thanh niên', 'thiếu niên và nhi đồng'],
  ['học tập', 'làm theo'], ['nông nghiệp', 'phát triển'], ['thiên tai', 'tìm kiếm'], ['thiên tai', 'cứu hộ'],
  ['cứu nạn', 'cứu hộ'], ['chữa cháy', 'cứu nạn'], ['tham nhũng', 'lãng phí'], ['tham nhũng', 'tiêu cực'],
  ['lãng phí', 'tiêu cực'], ['khoa học', 'kỹ thuật'], ['phát thanh', 'truyền hình'], ['nghệ thuật', 'thể thao'],
  ['thông tin', 'thể thao'], ['đầu tư', 'thương mại'], ['thương mại', 'du lịch'], ['công nghiệp', 'thương mại'],
  ['giám sát', 'phản biện'], ['kinh tế', 'ngân sách'], ['kinh tế', 'tài chính'], ['bảo vệ', 'chăm sóc'],
  ['tư tưởng', 'văn hóa'], ['khoa học', 'giáo dục'], ['y tế', 'văn hóa'], ['xây dựng', 'quản lý'],
  ['thi đua', 'khen thưởng'], ['thương mại', 'dịch vụ'], ['sản xuất', 'thương mại'], ['đổi mới', 'sáng tạo'],
  ['đổi mới', 'phát triển'], ['khoa học công nghệ', 'đổi mới'], ['công nghệ', 'đổi mới'], ['sáng tạo', 'chuyển đổi'],
  ['báo', 'phát thanh'], ['tội phạm', 'tệ nạn'], ['aids', 'ma túy'], ['ma túy', 'mại dâm'],
  ['tệ nạn xã hội', 'xây dựng'], ['kế hoạch', 'đầu tư'], ['xây dựng', 'chỉnh đốn'], ['quốc phòng', 'an ninh'],
  ['đô thị', 'hạ tầng'], ['đào tạo', 'bồi dưỡng'], ['phổ biến', 'giáo dục pháp luật'], ['kế hoạch', 'tài chính'],
  ['tài chính', 'kế hoạch'], ['tổ chức', 'hành chính'], ['tổ chức', 'cán bộ'], ['hành chính', 'quản trị'],
  ['hành chính', 'tổ chức'], ['giám sát', 'quản lý'], ['xuất', 'nhập'], ['khám', 'chữa bệnh'],
  ['trồng trọt', 'bảo vệ thực vật'], ['thuốc', 'mỹ phẩm'], ['mỹ phẩm', 'thực phẩm'], ['dược', 'mỹ phẩm'],
  ['chăn nuôi', 'thú y'], ['tuyên truyền', 'giáo dục'], ['dân số', 'gia đình'], ['kiểm tra', 'giám sát'],
]

/** Sub-units, whose parent may follow after a comma: "Vụ Chính sách dân tộc, Ủy ban Dân tộc". */
// biome-ignore format: a word list
export const SUB_UNITS: readonly string[] = [
  'vụ', 'cục', 'phòng', 'khoa', 'trung tâm', 'viện', 'chi cục', 'bộ môn', 'thanh tra', 'văn phòng', 'phân hiệu',
  'đội', 'tiểu đoàn', 'trung đoàn', 'đại đội', 'lữ đoàn', 'sư đoàn', 'khu vực', 'chi nhánh', 'tổng cục',
  'bộ tham mưu', 'trạm',
]
// biome-ignore format: a word list
export const PARENT_UNITS: readonly string[] = [
  'bộ', 'ủy ban dân tộc', 'tổng cục', 'cục', 'học viện', 'trường đại học', 'đại học', 'trường cao đẳng', 'tập đoàn',
  'tổng công ty', 'văn phòng chính phủ', 'văn phòng quốc hội', 'ngân hàng nhà nước', 'quân khu',
  'thanh tra chính phủ', 'sở', 'công an', 'ban tổ chức trung ương', 'ban tuyên giáo trung ương',
  'văn phòng trung ương', 'bộ tư lệnh', 'quân đoàn', 'sư đoàn', 'bộ chqs', 'bộ chỉ huy', 'bệnh viện', 'chi cục',
  'viện', 'lữ đoàn', 'cơ quan', 'ủy ban kiểm tra trung ương', 'ban nội chính trung ương', 'ban dân vận trung ương',
  'ban kinh tế trung ương', 'ban đối ngoại trung ương', 'văn phòng chủ tịch nước', 'đài truyền hình việt nam',
  'tổng liên đoàn', 'kiểm toán nhà nước', 'viện kiểm sát', 'tòa án', 'trung ương', 'bảo hiểm xã hội', 'ban dân tộc',
  'ban tôn giáo', 'ban tuyên giáo', 'ban tổ chức tỉnh ủy', 'ban dân vận', 'ban nội chính', 'tw hội', 'trung ương hội', 'đại sứ quán', 'tổng lãnh sự quán',
]

/** Lower-case words that may stand in an organisation's name though they could end one elsewhere. */
// biome-ignore format: a word list
export const ORGANISATION_VERBS: readonly string[] = [
  'chỉ đạo', 'chỉ huy', 'tổ chức', 'kiểm tra', 'giám sát', 'điều hành', 'thẩm định', 'công tác', 'quản lý',
  'thường trực', 'tiếp công dân', 'giúp việc', 'bầu cử', 'trị sự', 'đại diện', 'phục vụ', 'dịch vụ', 'phát triển',
  'hỗ trợ', 'triển khai', 'thực hiện', 'giám khảo', 'biên tập', 'chấp hành', 'tiếp nhận', 'khảo sát', 'thi đua',
  'thi hành', 'tổng điều tra', 'vận động', 'liên lạc', 'điều phối', 'nghiên cứu', 'khuyến học', 'chứng minh',
  'nội trú', 'bảo vệ', 'kiểm soát', 'đăng ký', 'ứng phó', 'khen thưởng', 'phòng chống', 'phòng', 'chống', 'xây dựng',
  'tuyển sinh', 'giáo dục', 'đào tạo', 'xúc tiến', 'bồi dưỡng', 'hòa giải', 'quản trị', 'dân', 'nghiệm thu',
  'tuyển quân', 'diễn tập', 'cứu trợ', 'xóa', 'giảm nghèo', 'khuyến nông', 'khuyến công', 'điều tra', 'thanh tra',
  'kiểm sát', 'kiểm toán', 'tuyên truyền', 'tham mưu', 'đại hội', 'hội nghị', 'kỳ họp', 'báo chí', 'hướng dẫn',
  'tổng kết', 'tiếp', 'trợ giúp', 'giao thông', 'giao dịch', 'trao đổi', 'kiểm định', 'kiểm lâm',
]

/**
 * Nations whose posts the pages name before a guest: "Đại sứ Nhật Bản Ito Naoki". Those of one Vietnamese syllable are
 * syllables of places and people too: "Mỹ Đức", "Nga Sơn".
 */
// biome-ignore format: a word list
export const NATIONS: readonly string[] = [
  'ai cập', 'ai-len', 'algeria', 'an-giê-ri', 'argentina', 'australia', 'azerbaijan', 'ba lan', 'bangladesh',
  'belarus', 'bra-xin', 'brazil', 'bru-nây', 'brunei', 'bulgaria', 'bun-ga-ri', 'bê-la-rút', 'bồ đào nha',
  'ca-dắc-xtan', 'ca-na-đa', 'cam-pu-chia', 'campuchia', 'canada', 'chdcnd lào', 'chi-lê', 'chile', 'chnd trung hoa',
  'cu-ba', 'cuba', 'cô-oét', 'cộng hòa ba lan', 'cộng hòa belarus', 'cộng hòa cuba', 'cộng hòa dân chủ nhân dân lào',
  'cộng hòa dân chủ nhân dân triều tiên', 'cộng hòa hàn quốc', 'cộng hòa indonesia', 'cộng hòa italia',
  'cộng hòa liên bang đức', 'cộng hòa nhân dân trung hoa', 'cộng hòa pháp', 'cộng hòa singapore', 'cộng hòa séc',
  'cộng hòa ấn độ', 'hoa kỳ', 'hung-ga-ri', 'hungary', 'hy lạp', 'hà lan', 'hàn quốc', 'hợp chủng quốc hoa kỳ',
  'i-ta-li-a', 'i-xra-en', 'in-đô-nê-xi-a', 'indonesia', 'iran', 'ireland', 'israel', 'italia', 'kazakhstan',
  'kuwait', 'liên bang nga', 'liên bang thụy sĩ', 'liên minh châu âu', 'luxembourg', 'ma-lai-xi-a', 'malaysia',
  'mexico', 'mi-an-ma', 'mozambique', 'myanmar', 'mông cổ', 'na uy', 'nam phi', 'nepal', 'new zealand', 'nhật bản',
  'niu di-lân', 'pakistan', 'palestine', 'panama', 'peru', 'phi-líp-pin', 'philippines', 'phần lan', 'qatar',
  'romania', 'ru-ma-ni', 'singapore', 'slovakia', 'sri lanka', 'thái lan', 'thổ nhĩ kỳ', 'thụy sĩ', 'thụy sỹ',
  'thụy điển', 'triều tiên', 'trung quốc', 'tây ban nha', 'u-crai-na', 'ukraine', 'uzbekistan', 'vatican',
  'venezuela', 'vê-nê-xu-ê-la', 'vương quốc anh', 'vương quốc bỉ', 'vương quốc campuchia', 'vương quốc hà lan',
  'vương quốc na uy', 'vương quốc thái lan', 'vương quốc thụy điển', 'vương quốc tây ban nha', 'vương quốc đan mạch',
  'xinh-ga-po', 'ác-hen-ti-na', 'ô-xtrây-li-a', 'đan mạch', 'đài loan', 'đại hàn dân quốc', 'ấn độ',
]

/** The provinces and cities, before and after the mergers of 2025: after "tỉnh" they are no person. */
// biome-ignore format: a word list
export const PROVINCES: readonly string[] = [
  'việt nam', 'lào', 'trung quốc', 'campuchia', 'hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ', 'huế',
  'thừa thiên huế', 'thừa thiên - huế', 'thừa thiên', 'phan rang - tháp chàm', 'an giang', 'bà rịa',
  'bà rịa - vũng tàu', 'bạc liêu', 'bắc giang', 'bắc kạn', 'bắc ninh', 'bến tre', 'bình dương', 'bình định',
  'bình phước', 'bình thuận', 'cà mau', 'cao bằng', 'đắk lắk', 'đăk lăk', 'đắk nông', 'đăk nông', 'điện biên',
  'đồng nai', 'đồng tháp', 'gia lai', 'hà giang', 'hà nam', 'hà tây', 'hà tĩnh', 'hải dương', 'hậu giang', 'hòa bình',
  'hưng yên', 'khánh hòa', 'kiên giang', 'kon tum', 'lai châu', 'lạng sơn', 'lào cai', 'lâm đồng', 'long an',
  'nam định', 'nghệ an', 'ninh bình', 'ninh thuận', 'phú thọ', 'phú yên', 'quảng bình', 'quảng nam', 'quảng ngãi',
  'quảng ninh', 'quảng trị', 'sóc trăng', 'sơn la', 'tây ninh', 'thái bình', 'thái nguyên', 'thanh hóa', 'tiền giang',
  'trà vinh', 'tuyên quang', 'vĩnh long', 'vĩnh phúc', 'yên bái',
]

/** Words of two syllables whose second alone would be a verb: "Chương trình", "giao thông". */
// biome-ignore format: a word list
export const COMPOUNDS: readonly string[] = [
  'thẩm tra', 'thẩm định',
  'thanh niên', 'thiếu niên', 'phụ nữ', 'công an', 'công đoàn', 'quốc phòng', 'an ninh', 'biên phòng', 'hữu nghị',
  'thành phố', 'quân sự', 'việc làm', 'chuyển giao', 'hàng không', 'phòng không', 'người có công', 'có công',
  'chứng nhận', 'công nhận', 'xác nhận', 'tự do', 'giao tiếp', 'đường không', 'thư ký', 'công nhân', 'doanh nhân',
  'cá nhân', 'quân nhân', 'chương trình', 'giao thông', 'giao thông vận tải', 'giao dịch', 'vệ sinh', 'học sinh',
  'sinh viên', 'khai thác', 'dân số', 'quê hương', 'du lịch', 'tài nguyên', 'môi trường', 'y tế', 'đầu tư',
  'sự nghiệp', 'quốc gia', 'tiếp công dân', 'bảo tồn', 'dự án', 'dự phòng', 'dự bị', 'dự toán', 'thăm dò', 'cho vay',
  'từ thiện', 'đến hạn', 'thực phẩm', 'ở nhà', 'nhà ở', 'tài sản', 'tại chức', 'tái định cư', 'giao nhận', 'thứ nhất',
  'sau đại học', 'tiền phong', 'dân vận', 'vận tải', 'tiếp thị', 'làm theo', 'học tập và làm theo', 'làm vườn',
  'đại học', 'hướng dẫn', 'hậu cần', 'đào tạo', 'thể thao', 'đô thị', 'hạ tầng', 'thương binh', 'bảo trợ', 'trẻ em',
  'gia đình', 'thủy sản', 'hàng hải', 'hàng hóa', 'hoa kiểng', 'nội trú', 'ngoại trú', 'bán trú', 'đối ngoại',
  'sau thu hoạch', 'sinh vật', 'làm việc', 'trước bạ', 'ra đa', 'hiện đại', 'đăng kiểm', 'đón tiếp khách',
  'hướng nghiệp', 'hướng dẫn phật tử', 'xuất khẩu', 'lên men', 'trên không', 'khi tượng', 'khí tượng', 'nhân dân',
  'nông dân', 'chuyển đổi số', 'đổi mới', 'sáng tạo', 'sáp nhập', 'kinh tế', 'xã hội', 'văn hóa', 'thông tin',
  'truyền thông', 'khoa học', 'công nghệ', 'công thương', 'tư pháp', 'tài chính', 'kế hoạch', 'nội vụ', 'ngoại vụ',
  'ngoại giao', 'dân tộc', 'tôn giáo', 'giáo dục', 'phòng thủ', 'quy hoạch', 'kiến trúc', 'thủ tục', 'một cửa',
  'hành chính', 'dân chủ', 'nhiếp ảnh', 'hình ảnh', 'hồi sức tích cực', 'điều trị tích cực',
]
