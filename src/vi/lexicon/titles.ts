// Positions, as heads to which an organisation is added: "Phó" + "Chủ tịch" + "Hội Nông dân tỉnh". Source: the 716
// positions met on government portals, boiled down to their heads. Folded spelling.

/** Words before a head: "nguyên Phó Chủ tịch", "Quyền Giám đốc", "Hàm Vụ trưởng". */
// biome-ignore format: a word list
export const TITLE_PREFIXES: readonly string[] = [
  'nguyên', 'quyền', 'q.', 'hàm', 'tân', 'đương kim', 'nguyên là', 'quyền quyền', 'phụ trách',
]

/** Deputies: "Phó Chủ tịch", "P. Chủ tịch", "P.Giám đốc". */
// biome-ignore format: a word list
export const DEPUTIES: readonly string[] = [
  'phó', 'p.', 'phó tổng', 'phó trưởng',
]

/** Heads that take an organisation after them or stand alone. */
// biome-ignore format: a word list
export const TITLE_HEADS: readonly string[] = [
  'chủ tịch', 'ct', 'pct', 'phó ct', 'bí thư', 'bt', 'pbt', 'phó bt', 'phó bi thư', 'bi thư', 'bí thu', 'phó bí thu',
  'bí thư thứ nhất', 'tổng bí thư', 'tổng thư ký', 'chánh thư ký', 'thư ký', 'thủ tướng', 'bộ trưởng', 'thứ trưởng',
  'trợ lý bộ trưởng', 'giám đốc', 'gđ', 'pgđ', 'phó gđ', 'tổng giám đốc', 'tgđ', 'ptgđ', 'tổng gđ',
  'giám đốc điều hành', 'giám thị', 'phó giám thị', 'chánh văn phòng', 'cvp', 'pcvp', 'chánh vp', 'chánh thanh tra',
  'chánh án', 'viện trưởng', 'vụ trưởng', 'vụ phó', 'cục trưởng', 'cục phó', 'tổng cục trưởng', 'chi cục trưởng',
  'chi cục phó', 'phó chi cục', 'tổng cục phó', 'thống đốc', 'phó thống đốc', 'tổng thanh tra', 'tổng kiểm toán',
  'phó tổng kiểm toán', 'kiểm toán trưởng', 'phó tổng thanh tra', 'chủ nhiệm', 'phó chủ nhiệm', 'tổng biên tập',
  'phó tổng biên tập', 'phó tổng giám đốc', 'phó tổng thư ký', 'phó tổng tham mưu trưởng', 'tổng tham mưu trưởng',
  'phó tổng gđ', 'phó tổng cục trưởng', 'tổng lãnh sự', 'phó tổng lãnh sự', 'lãnh sự', 'tham tán', 'đại sứ',
  'tùy viên', 'công sứ', 'trưởng đại diện', 'tỉnh trưởng', 'phó tỉnh trưởng', 'thị trưởng', 'đô trưởng',
  'quận trưởng', 'huyện trưởng', 'tỉnh trưởng tỉnh', 'chỉ huy trưởng', 'chỉ huy phó', 'cht', 'pcht', 'phó cht',
  'chính ủy', 'chính trị viên', 'chính trị viên phó', 'ctv', 'ctvp', 'tham mưu trưởng', 'tham mưu phó', 'tmt',
  'tư lệnh', 'tư lệnh trưởng', 'đồn trưởng', 'đồn phó', 'trạm trưởng', 'trạm phó', 'hạt trưởng', 'hạt phó',
  'đội trưởng', 'đội phó', 'tổ trưởng', 'tổ phó', 'nhóm trưởng', 'xã đội trưởng', 'xã đội phó', 'phường đội trưởng',
  'thôn đội trưởng', 'tiểu đội trưởng', 'trung đội trưởng', 'đại đội trưởng', 'tiểu đoàn trưởng', 'trung đoàn trưởng',
  'lữ đoàn trưởng', 'sư đoàn trưởng', 'quân đoàn trưởng', 'đoàn trưởng', 'đoàn phó', 'hải đội trưởng',
  'hải đoàn trưởng', 'thuyền trưởng', 'chủ nhiệm chính trị', 'phó chủ nhiệm chính trị', 'chủ nhiệm hậu cần',
  'hiệu trưởng', 'hiệu phó', 'trưởng khoa', 'phó khoa', 'trưởng bộ môn', 'phó bộ môn', 'tổng phụ trách',
  'tổ trưởng chuyên môn', 'kế toán trưởng', 'điều dưỡng trưởng', 'trưởng nhóm', 'trưởng bộ phận', 'trưởng chi nhánh',
  'trưởng ban', 'phó ban', 'trưởng phòng', 'phó phòng', 'ptp', 'phó tp', 'trưởng đoàn', 'phó đoàn', 'trưởng công an',
  'phó công an', 'trưởng ca', 'trưởng trạm', 'phó trạm', 'trưởng đài', 'phó đài', 'trưởng tiểu ban', 'phó tiểu ban',
  'trưởng văn phòng', 'phó văn phòng', 'trưởng thôn', 'phó thôn', 'trưởng bản', 'phó bản', 'trưởng ấp', 'phó ấp',
  'trưởng khu phố', 'phó khu phố', 'trưởng khu', 'phó khu', 'trưởng khóm', 'phó khóm', 'trưởng buôn', 'buôn trưởng',
  'trưởng làng', 'trưởng xóm', 'xóm trưởng', 'trưởng bon', 'trưởng khu dân cư', 'trưởng điểm', 'trưởng tàu',
  'trưởng đồn', 'phó đồn', 'trưởng chi hội', 'chi hội trưởng', 'chi hội phó', 'phó chi hội', 'trưởng thuế',
  'phó trưởng thuế', 'trưởng bts', 'phó bts', 'trưởng btg', 'trưởng btc', 'trưởng bdv', 'trưởng btv', 'trưởng bcđ',
  'phó trưởng bcđ', 'phó bcđ', 'trưởng bql', 'trưởng bhp', 'trưởng bhdpt', 'trưởng hội', 'trưởng họ', 'trưởng tộc',
  'phó trưởng đoàn', 'phó trưởng ban', 'phó trưởng phòng', 'phó trưởng công an', 'phó trưởng ca', 'phó trưởng khoa',
  'phó trưởng thôn', 'phó trưởng bts', 'phó trưởng tiểu ban', 'phó trưởng đài', 'phó trưởng trạm', 'phó trưởng đồn',
  'phó trưởng khu', 'phó trưởng ấp', 'phó trưởng bản', 'phó trưởng btc', 'phó trưởng btg', 'phó trưởng văn phòng',
  'phó trưởng đại diện', 'phó trưởng chi nhánh', 'phó trưởng bộ môn', 'phó trưởng bql', 'phó trưởng khu phố',
  'phó trưởng bộ phận', 'phó trưởng xóm', 'ủy viên', 'uv', 'uỷ viên', 'uvtt', 'ủy viên thường vụ',
  'ủy viên thường trực', 'uv thường trực', 'uvtv', 'uv.tv', 'uv tv', 'ủy viên ban thường vụ', 'ủy viên ban chấp hành', 'ủy viên bch',
  'ủy viên btv', 'uv btv', 'uvbtv', 'uv.btv', 'uvbch', 'uv bch', 'uv.bch', 'ủy viên trung ương đảng',
  'ủy viên dự khuyết', 'uvdk', 'thường vụ', 'ubtv', 'ủy viên bộ chính trị', 'ủy viên ban bí thư',
  'thường trực ban bí thư', 'ủy viên chính thức', 'ủy viên ủy ban', 'ủy viên ủy ban thường vụ', 'đại biểu quốc hội',
  'đại biểu hđnd', 'đại biểu hội đồng nhân dân', 'đbqh', 'đb hđnd', 'đb quốc hội', 'thành viên hội đồng',
  'thành viên ban', 'thành viên ủy ban', 'chuyên viên', 'chuyên viên chính', 'chuyên viên cao cấp', 'giảng viên',
  'giảng viên chính', 'giảng viên cao cấp', 'giáo viên', 'cán bộ', 'trợ lý', 'phó trợ lý', 'thẩm phán',
  'kiểm sát viên', 'chấp hành viên', 'điều tra viên', 'báo cáo viên', 'phụ trách', 'thanh tra viên', 'công chức',
  'kiểm toán viên', 'nghiên cứu viên', 'nghiên cứu viên cao cấp', 'cố vấn', 'cố vấn cao cấp', 'thành viên',
  'nhân viên', 'chuyên gia', 'hướng dẫn viên', 'biên tập viên', 'điều phối viên', 'quản đốc', 'nhà sáng lập',
  'người sáng lập', 'đồng sáng lập', 'chủ doanh nghiệp', 'chủ cơ sở', 'chủ đầu tư', 'trụ trì', 'phó trụ trì',
  'chánh xứ', 'cha xứ', 'quản hạt', 'quản xứ', 'chứng minh', 'pháp chủ', 'phó pháp chủ',
  'thành viên hội đồng chứng minh', 'viện chủ', 'tri sự', 'chưởng quản', 'hội trưởng', 'hội phó', 'chánh trị sự',
  'phó hội trưởng', 'phó thường trực', 'quản nhiệm', 'hội thẩm', 'thủ quỹ', 'giám sát trưởng', 'tổng chỉ huy',
  'tổng đạo diễn', 'đạo diễn', 'huấn luyện viên', 'chánh', 'phó chánh', 'trưởng', 'phó', 'phó trưởng', 'phó tổng',
  'chủ', 'tổng', 'đội viên', 'tổng phụ trách đội', 'phó cục trưởng phụ trách', 'tổng thống', 'quốc vương',
  'phu nhân tổng thống', 'phu nhân thủ tướng', 'phu nhân chủ tịch nước', 'phu nhân chủ tịch', 'tổng trạm trưởng',
  'đại biện lâm thời', 'đại biện', 'tham tán công sứ', 'tham tán thương mại', 'tổng chưởng lý', 'phó tổng chưởng lý',
  'thẩm tra viên', 'thẩm tra viên chính', 'cụm trưởng', 'cụm phó', 'khối trưởng', 'khối phó',
  'thủ trưởng cơ quan csđt', 'thủ trưởng cơ quan cảnh sát điều tra', 'thủ trưởng cơ quan an ninh điều tra',
  'thủ trưởng cơ quan điều tra',
]

/** Heads of one or two letters, or that are ordinary words as well: they count only with an organisation after them. */
// biome-ignore format: a word list
export const WEAK_HEADS: readonly string[] = [
  'ct', 'bt', 'gđ', 'uv', 'ctv', 'cht', 'tmt', 'trưởng', 'phó', 'phó trưởng', 'phó tổng', 'chánh', 'phó chánh', 'chủ',
  'tổng', 'thành viên', 'cán bộ', 'nhân viên', 'phụ trách', 'thường vụ', 'thư ký', 'giáo viên', 'chứng minh',
  'trợ lý', 'chuyên gia', 'đội viên', 'công chức', 'trưởng khu', 'phó khu', 'trưởng bản', 'phó bản', 'trưởng hội',
  'thành viên ban', 'đạo diễn', 'trưởng nhóm', 'phó thường trực', 'tri sự', 'cố vấn', 'chủ đầu tư', 'trưởng họ',
  'giảng viên', 'chuyên viên', 'trưởng điểm',
]

/** Members of a committee named in one word: no organisation follows. */
// biome-ignore format: a word list
export const WHOLE_TITLES: readonly string[] = [
  'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'quận ủy viên', 'thị ủy viên', 'đảng ủy viên', 'chi ủy viên',
  'đoàn ủy viên', 'quân ủy viên', 'tuv', 'huv', 'quv', 'thuv', 'đuv', 'uvtvtu', 'uvtvhu', 'uvbtvtu', 'uvbtvhu',
  'uvtw', 'uvtư', 'uvtw đảng', 'uvtư đảng', 'uvt.ư đảng', 'uvt.ư', 'uv tư đảng', 'uv tw đảng', 'ubtvtu', 'btth',
  'uvbct', 'uv btvtu', 'ủy viên btvtu', 'ủy viên ban tvtu', 'uv ban tvtu', 'uvbchtw', 'uvtv tu', 'uvtv hu', 'uvdktw',
  'bthu', 'pbthu', 'tv.tu', 'tvtu', 'tvhu', 'tv hu', 'pctn', 'btcb', 'uv bct', 'btđu', 'hoàng thân', 'già làng',
  'người có uy tín', 'chuẩn đô đốc', 'trưởng lão',
]

/** Words between a head and its organisation: "Phó Bí thư Thường trực Tỉnh ủy". */
// biome-ignore format: a word list
export const TITLE_MODIFIERS: readonly string[] = [
  'thường trực', 'tt', 't.t', 'phụ trách', 'chuyên trách', 'không chuyên trách', 'thứ nhất', 'danh dự', 'điều hành',
  'chuyên nghiệp', 'kiêm nhiệm', 'dự khuyết', 'thường trực chuyên trách', 'lâm thời', 'đặc mệnh toàn quyền',
  'thứ hai', 'thứ ba',
]

/** Short forms inside titles, written out where two titles are compared. */
// biome-ignore format: a word list
export const TITLE_ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['ubnd', 'ủy ban nhân dân'], ['hđnd', 'hội đồng nhân dân'], ['hdnd', 'hội đồng nhân dân'],
  ['ktnn', 'kiểm toán nhà nước'], ['mttq', 'mặt trận tổ quốc'], ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc việt nam'], ['ub', 'ủy ban'], ['vn', 'việt nam'], ['ubkt', 'ủy ban kiểm tra'],
  ['tw', 'trung ương'], ['tư', 'trung ương'], ['chqs', 'chỉ huy quân sự'], ['bch', 'ban chấp hành'],
  ['btv', 'ban thường vụ'], ['uv', 'ủy viên'], ['uvbtv', 'ủy viên ban thường vụ'], ['tuv', 'tỉnh ủy viên'],
  ['huv', 'huyện ủy viên'], ['pct', 'phó chủ tịch'], ['ct', 'chủ tịch'], ['pbt', 'phó bí thư'], ['bt', 'bí thư'],
  ['gđ', 'giám đốc'], ['pgđ', 'phó giám đốc'], ['đbqh', 'đại biểu quốc hội'], ['lđlđ', 'liên đoàn lao động'],
  ['lhpn', 'liên hiệp phụ nữ'], ['ccb', 'cựu chiến binh'], ['ca', 'công an'], ['vp', 'văn phòng'],
  ['tand', 'tòa án nhân dân'], ['vksnd', 'viện kiểm sát nhân dân'], ['bđbp', 'bộ đội biên phòng'],
  ['cht', 'chỉ huy trưởng'], ['bts', 'ban trị sự'], ['ghpgvn', 'giáo hội phật giáo việt nam'],
  ['hđqt', 'hội đồng quản trị'], ['tp', 'thành phố'], ['nn&ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['gd&đt', 'giáo dục và đào tạo'], ['gd-đt', 'giáo dục và đào tạo'], ['tn&mt', 'tài nguyên và môi trường'],
  ['kh&đt', 'kế hoạch và đầu tư'], ['gtvt', 'giao thông vận tải'], ['lđ-tb&xh', 'lao động - thương binh và xã hội'],
  ['lđtb&xh', 'lao động - thương binh và xã hội'], ['tt&tt', 'thông tin và truyền thông'],
  ['kh&cn', 'khoa học và công nghệ'], ['vh,tt&dl', 'văn hóa, thể thao và du lịch'],
]
