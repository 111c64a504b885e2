// Who stands together in a report, and whose names are not attendees'. Source: 177 real
// pages of government portals; street and school names of the country. Folded spelling.

/** Head nouns that open a group of people. */
// biome-ignore format: a word list
export const GROUP_HEADS: readonly string[] = [
  'các lãnh đạo', 'các nguyên lãnh đạo',
  'đại diện', 'đại diện lãnh đạo', 'đại diện các', 'lãnh đạo', 'nguyên lãnh đạo', 'thủ trưởng', 'thành viên',
  'các thành viên', 'thường trực', 'thường vụ', 'đại biểu', 'các đại biểu', 'các vị đại biểu', 'quý đại biểu',
  'đông đảo', 'toàn thể', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'đông đủ', 'hầu hết', 'tập thể', 'đội ngũ',
  'nhân dân', 'bà con', 'nhân sĩ', 'khách mời', 'quý khách', 'người dân', 'cử tri', 'phật tử', 'tín đồ', 'đồng bào',
  'cán bộ', 'công chức', 'viên chức', 'người lao động', 'chiến sĩ', 'cán bộ chiến sĩ', 'học viên', 'học sinh',
  'sinh viên', 'giáo viên', 'giảng viên', 'đoàn viên', 'hội viên', 'đảng viên', 'cấp ủy', 'ban chấp hành',
  'ban thường vụ', 'ban giám đốc', 'ban giám hiệu', 'ban lãnh đạo', 'bch', 'btv', 'ban đại diện', 'ban trị sự',
  'ban chỉ huy', 'ban chỉ đạo', 'ban cán sự', 'ban tổ chức', 'ban ngành', 'chỉ huy', 'trưởng', 'phó', 'trưởng, phó',
  'trưởng phó', 'trưởng các', 'nguyên', 'chư tôn đức', 'chư tăng', 'tăng ni', 'quý chư', 'quý thầy', 'chức sắc',
  'chức việc', 'già làng', 'người có uy tín', 'phóng viên', 'cơ quan', 'các cơ quan', 'doanh nghiệp',
  'các doanh nghiệp', 'hộ dân', 'các hộ', 'thân nhân', 'gia đình', 'các gia đình', 'các ban', 'các sở', 'các phòng',
  'các ngành', 'các bộ', 'các đơn vị', 'các địa phương', 'các tổ chức', 'các cá nhân', 'các tập thể', 'các trường',
  'các em', 'các cháu', 'các bậc', 'các cụ', 'các nhà', 'các chuyên gia', 'các cựu', 'các phó', 'các trưởng',
  'các ủy viên', 'các chi', 'các đoàn', 'các hội', 'các tỉnh', 'các huyện', 'các xã', 'các phường', 'các thôn',
  'các chức sắc', 'các nghệ nhân', 'các nghệ sĩ', 'cựu chiến binh', 'cựu', 'nguyên cán bộ', 'lực lượng', 'bí thư',
  'chủ tịch', 'phó chủ tịch', 'phó bí thư', 'chỉ huy trưởng', 'giám đốc', 'trưởng phòng', 'trưởng thôn',
  'hiệu trưởng', 'chủ tịch hội', 'trưởng ban', 'ủy viên', 'đoàn', 'đoàn công tác', 'đoàn đại biểu', 'hội đồng',
  'lão thành', 'mẹ việt nam', 'bà mẹ việt nam', 'anh hùng', 'dân công', 'kiều bào', 'quý phật tử', 'chuyên viên',
  'báo cáo viên', 'tuyên truyền viên', 'cộng tác viên', 'dân quân', 'vận động viên', 'thí sinh', 'nghệ nhân',
  'tình nguyện viên', 'thanh niên', 'phụ nữ', 'nông dân', 'phụ huynh', 'quần chúng', 'tổ giúp việc', 'thư ký',
  'tri thức', 'trí thức', 'văn nghệ sĩ', 'nhà tài trợ', 'nhà hảo tâm', 'mạnh thường quân', 'cùng', 'một số', 'các mẹ',
  'hđnd', 'ubnd', 'ubmttq', 'mttq', 'hộ nghèo', 'lưu học sinh', 'tân binh', 'công nhân', 'trưởng đoàn', 'ban', 'sở',
  'ngành', 'các ban ngành', 'các vị', 'người', 'quan chức', 'tham tán', 'đại sứ', 'chính quyền', 'các bạn',
  'các tướng lĩnh', 'tướng lĩnh', 'các tân binh', 'tân sinh viên', 'người thân', 'các tăng ni', 'các chiến sĩ',
]

/** Heads that open a new group after a comma; other heads only go on with the one before. */
// biome-ignore format: a word list
export const GROUP_STARTS: readonly string[] = [
  'các lãnh đạo', 'các nguyên lãnh đạo',
  'đại diện', 'lãnh đạo', 'nguyên lãnh đạo', 'thủ trưởng', 'thành viên', 'các thành viên', 'thường trực', 'đại biểu',
  'các đại biểu', 'các vị đại biểu', 'đông đảo', 'toàn thể', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'tập thể',
  'đội ngũ', 'nhân dân', 'bà con', 'khách mời', 'người dân', 'cán bộ', 'học viên', 'các tập thể', 'các cá nhân',
  'chư tôn đức', 'chư tăng', 'tăng ni', 'các chức sắc', 'phóng viên', 'thân nhân', 'các em', 'các cháu',
  'các gia đình', 'đoàn viên', 'học sinh', 'các phó', 'các ủy viên', 'ủy viên ubnd', 'ban giám đốc', 'ban giám hiệu',
  'ban thường vụ', 'ban chấp hành', 'phật tử', 'cử tri', 'bí thư', 'chủ tịch', 'trưởng', 'một số', 'các nguyên',
  'các doanh nghiệp', 'các hộ', 'các tỉnh', 'các trường', 'chỉ huy', 'các chuyên gia', 'các nhà', 'các đơn vị',
  'đoàn công tác', 'quý đại biểu', 'các đồng chí', 'các đ/c', 'các vị', 'các bạn', 'người thân', 'các tân binh',
  'các tăng ni', 'các tướng lĩnh', 'các chiến sĩ', 'các phật tử', 'các vận động viên', 'các tác giả', 'các nghệ nhân',
  'các nhà khoa học', 'các hội viên', 'các đoàn viên',
]

/** Heads that may be the subject of a sentence by themselves. */
// biome-ignore format: a word list
export const ACTING_GROUPS: readonly string[] = [
  'các lãnh đạo', 'các nguyên lãnh đạo',
  'lãnh đạo', 'đại diện', 'nguyên lãnh đạo', 'thường trực', 'các thành viên', 'thành viên', 'thủ trưởng',
  'các vị đại biểu', 'các vị', 'đông đảo', 'toàn thể', 'hàng trăm', 'hàng nghìn', 'hàng ngàn',
  'các cá nhân', 'chư tôn đức', 'chư tăng', 'các đại biểu quốc hội', 'các đại biểu hđnd',
  'ban giám đốc', 'ban giám hiệu',
]

/** Delegations: whoever comes in one is there, as who receives it says. */
// biome-ignore format: a word list
export const DELEGATIONS: readonly string[] = [
  'đoàn công tác', 'đoàn đại biểu', 'các đoàn đại biểu', 'đoàn khảo sát', 'đoàn giám sát', 'đoàn kiểm tra',
  'đoàn thanh tra', 'đoàn lãnh đạo', 'đoàn cán bộ', 'đoàn viếng', 'đoàn doanh nghiệp', 'đoàn nghị sĩ',
  'đoàn chuyên gia', 'đoàn đánh giá', 'đoàn thẩm định',
]

/** Nouns that a number may count in a group: "52/54 đại biểu HĐND tỉnh", "hơn 200 cử tri". */
// biome-ignore format: a word list
export const COUNTED: readonly string[] = [
  'đại biểu', 'cử tri', 'học viên', 'người', 'đồng chí', 'đ/c', 'cán bộ', 'hội viên', 'đoàn viên', 'đảng viên',
  'thành viên', 'chiến sĩ', 'bí thư', 'chủ tịch', 'thí sinh', 'vận động viên', 'học sinh', 'sinh viên', 'giáo viên',
  'công nhân', 'hộ', 'hộ dân', 'nghệ nhân', 'diễn viên', 'lãnh đạo', 'khách', 'công dân', 'thanh niên', 'nông dân',
  'phật tử', 'báo cáo viên', 'chuyên gia', 'doanh nghiệp', 'doanh nhân', 'vị', 'ông', 'trưởng thôn', 'nhà khoa học',
  'phóng viên', 'cộng tác viên', 'tình nguyện viên', 'đoàn', 'đội', 'em', 'cháu', 'bà con', 'người dân', 'dân quân',
  'tân binh', 'tỉnh', 'trưởng', 'phụ nữ', 'cựu chiến binh', 'gia đình', 'xã', 'chi bộ', 'chi hội', 'trẻ em',
  'bệnh nhân', 'tín đồ', 'chức sắc', 'nhà báo', 'quân nhân', 'tăng ni', 'giảng viên', 'quần chúng', 'thân nhân',
  'chủ', 'nghệ sĩ', 'ủy viên', 'hộ gia đình', 'hộ nghèo', 'công chức', 'già làng',
]

/** Words before a number in a group: "gần 300 đại biểu". */
// biome-ignore format: a word list
export const ABOUT: readonly string[] = [
  'hơn', 'gần', 'trên', 'khoảng', 'với', 'tổng số', 'toàn thể', 'đông đảo', 'cùng', 'có', 'và', 'trong số', 'toàn bộ',
  'hàng', 'tổng cộng',
]

/** The dead of whom every page speaks: however they are addressed, they are not there. */
// biome-ignore format: a word list
export const REVERED: readonly string[] = [
  'hồ chí minh', 'nguyễn ái quốc', 'võ nguyên giáp', 'tôn đức thắng', 'bác hồ', 'các mác', 'lênin', 'v.i.lênin',
  'cay-xỏn phôm-vi-hản', 'kay-xỏn phôm-vi-hản', 'cayxỏn phômvihản', 'trần hưng đạo', 'quang trung', 'xuphanuvông',
  'xu-pha-nu-vông',
]

/** People of history whose names places and prizes bear, and living people too: not there unless addressed. */
// biome-ignore format: a word list
export const HISTORICAL: readonly string[] = [
  'hồ chí minh', 'nguyễn ái quốc', 'nguyễn tất thành', 'võ nguyên giáp', 'tôn đức thắng', 'phạm văn đồng', 'lê duẩn',
  'trường chinh', 'nguyễn văn linh', 'lê hồng phong', 'trần phú', 'hà huy tập', 'nguyễn văn cừ', 'võ văn kiệt',
  'nguyễn thị minh khai', 'hoàng văn thụ', 'nguyễn chí thanh', 'văn tiến dũng', 'võ thị sáu', 'trần hưng đạo',
  'lý thường kiệt', 'quang trung', 'lê lợi', 'nguyễn trãi', 'nguyễn huệ', 'lý thái tổ', 'ngô quyền',
  'đinh tiên hoàng', 'đinh bộ lĩnh', 'hai bà trưng', 'bà triệu', 'phan bội châu', 'phan châu trinh', 'phan chu trinh',
  'phan đình phùng', 'hoàng diệu', 'nguyễn tri phương', 'nguyễn trung trực', 'trương định', 'nguyễn đình chiểu',
  'nguyễn du', 'lê quý đôn', 'chu văn an', 'nguyễn bỉnh khiêm', 'lương thế vinh', 'cao bá quát', 'hồ xuân hương',
  'bà huyện thanh quan', 'đoàn thị điểm', 'lê thánh tông', 'trần nhân tông', 'trần quang khải', 'trần quốc toản',
  'phạm ngũ lão', 'lê lai', 'hoàng hoa thám', 'nguyễn thái học', 'lê văn tám', 'kim đồng', 'nguyễn văn trỗi',
  'phan đình giót', 'tô vĩnh diện', 'bế văn đàn', 'la văn cầu', 'cù chính lan', 'nguyễn viết xuân', 'núp',
  'lý tự trọng', 'nguyễn đức cảnh', 'ngô gia tự', 'phùng chí kiên', 'phạm hùng', 'lê đức thọ', 'nguyễn lương bằng',
  'xuân thủy', 'hoàng quốc việt', 'song hào', 'nguyễn hữu thọ', 'huỳnh tấn phát', 'huỳnh thúc kháng',
  'nguyễn sinh sắc', 'lê văn duyệt', 'nguyễn hữu cảnh', 'thoại ngọc hầu', 'cay-xỏn phôm-vi-hản',
  'kay-xỏn phôm-vi-hản', 'cayxỏn phômvihản', 'xuphanuvông', 'xu-pha-nu-vông', 'các mác', 'lênin', 'v.i.lênin',
  'mai thúc loan', 'mạc đĩnh chi', 'phùng hưng', 'yết kiêu', 'bùi thị xuân', 'nguyễn công trứ', 'nguyễn khuyến',
  'trần cao vân', 'trần quý cáp', 'tống duy tân', 'đào duy từ', 'nơ trang lơng', "n'trang lơng", 'trần văn trà',
  'hoàng văn thái', 'thích quảng đức', 'ngô sĩ liên', 'lê ngọc hân', 'nguyễn cư trinh', 'nguyễn thị định',
  'phạm ngọc thạch', 'tôn thất tùng', 'hải thượng lãn ông', 'tố hữu', 'nguyễn văn bé', 'trần đại nghĩa',
  'lê trọng tấn', 'hoàng minh thảo', 'bác hồ',
]

/** Words after which a name is a place's, a school's or a prize's. */
// biome-ignore format: a word list
export const NAMED_AFTER: readonly string[] = [
  'đường', 'phố', 'trường', 'thpt', 'thcs', 'th', 'tiểu học', 'mầm non', 'quỹ', 'giải', 'giải thưởng', 'công viên',
  'quảng trường', 'phường', 'xã', 'tt', 'tp', 'tp.', 'thành phố', 'khu', 'chùa', 'đền', 'lăng', 'huân chương',
  'huy chương', 'học viện', 'tượng đài', 'tượng', 'đài tưởng niệm', 'bảo tàng', 'cung', 'cầu', 'hồ', 'sông', 'núi',
  'thôn', 'bản', 'ấp', 'xóm', 'làng', 'buôn', 'tỉnh', 'huyện', 'quận', 'thị trấn', 'thị xã', 'khu phố', 'khóm',
  'bệnh viện', 'công ty', 'chợ', 'ngõ', 'ngách', 'hẻm', 'đại lộ', 'tàu', 'nhà hát', 'thư viện', 'nghĩa trang',
  'khu di tích', 'di tích', 'nhà tù', 'cửa khẩu', 'đồn', 'đảo', 'tổ đình', 'đội thiếu niên tiền phong',
  'đoàn thanh niên cộng sản', 'đoàn tncs', 'đội tntp', 'cúp', 'vườn', 'thung lũng', 'suối', 'trung tâm', 'khách sạn',
  'đặc khu', 'đạo',
]

/** What is told of somebody between the name and the posts: "ông A, sinh năm 1980, dân tộc Tày, Bí thư Huyện ủy". */
// biome-ignore format: a word list
export const BIOGRAPHY: readonly string[] = [
  'sinh năm', 'sinh ngày', 'dân tộc', 'quê', 'quê quán', 'quê ở', 'nguyên quán', 'trình độ', 'tuổi', 'giới tính',
]

/** Sorts of people that one count takes together: "trên 60 cán bộ, đoàn viên, học sinh". */
// biome-ignore format: a word list
export const MEMBERS: readonly string[] = [
  'cán bộ', 'đoàn viên', 'hội viên', 'học sinh', 'sinh viên', 'giáo viên', 'chiến sĩ', 'công chức', 'viên chức',
  'thanh niên', 'học viên', 'nhân dân', 'người dân', 'phụ huynh',
]
