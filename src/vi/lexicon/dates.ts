// Words around a date that tell what it is for, folded (lower case, today's tone places). Source: reading of
// Vietnamese government pages; each list is used as a regular-expression alternation.

/** Before a year span: what kind of period it is. */
export const PERIOD_NOUNS = [
  'giai đoạn',
  'thời kỳ',
  'thời kì',
  'nhiệm kỳ',
  'nhiệm kì',
  'nhiệm kỳ 5 năm',
  'kế hoạch 5 năm',
  'niên khóa',
  'niên độ',
  'niên vụ',
  'khóa',
  'năm học',
  'mùa khô',
  'mùa mưa',
  'vụ đông xuân',
  'vụ xuân hè',
  'vụ hè thu',
  'vụ thu đông',
  'vụ đông',
  'vụ mùa',
  'vụ xuân',
]

/** Before a day: the day is a limit in the time to come. */
export const DEADLINE_WORDS = [
  'trước',
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất đến',
  'chậm nhất vào',
  'muộn nhất',
  'muộn nhất là',
  'hạn cuối',
  'hạn cuối là',
  'hạn chót',
  'thời hạn',
  'thời hạn đến',
  'hạn nộp',
  'không quá',
  'xong trong',
  'hoàn thành trong',
  'hoàn thành vào',
  'hoàn thành đến',
  'tầm nhìn',
  'tầm nhìn đến',
  'định hướng đến',
]

/** Before a day: it ends a stretch, in the past ("tính đến 31/8") or in the time to come ("đến hết năm"). */
export const UNTIL_WORDS = [
  'đến',
  'tới',
  'hết',
  'đến hết',
  'tới hết',
  'tính đến',
  'tính đến hết',
  'lũy kế đến',
  'cho đến',
]

/** Before a day: a stretch begins there. */
export const SINCE_WORDS = ['từ', 'kể từ', 'bắt đầu từ', 'sau', 'kể từ sau', 'có hiệu lực từ', 'áp dụng từ', 'tính từ']

/** Before a bare year: "tầm nhìn 2045", "Xuân 2020", "(SN 1993)", "giá so sánh 2010". */
// biome-ignore format: a word list
export const YEAR_NOUNS = [
  'định hướng', 'xuân', 'tết', 'hè', 'nguyên đán', 'sn', 'sinh', 'giá so sánh', 'giá cố định', 'thpt quốc gia',
  'tốt nghiệp thpt', 'năm tài chính', 'mùa giải', 'sea games', 'world cup', 'asiad', 'olympic',
]

/** Before a day: other links that make "16/10" a day and no fraction. */
export const LINK_WORDS = ['vào', 'là', 'thời điểm', 'mốc', 'dịp', 'đợt', 'qua', 'và', 'nay']

/** Right before a day: the day is a feast, not the day of the event. */
export const FEAST_WORDS = [
  'kỷ niệm',
  'kỉ niệm',
  'chào mừng',
  'mừng',
  'nhân',
  'nhân dịp',
  'dịp',
  'đợt',
  'lễ',
  'dịp lễ',
  'ngày lễ',
  'nghỉ lễ',
  'tết',
  'quốc khánh',
  'hướng tới',
  'hướng về',
  'thành lập',
  'truyền thống',
  'liệt sĩ',
  'liệt sỹ',
]

/** A few words before a day: it is the day that these words keep, "kỷ niệm Ngày Thầy thuốc Việt Nam (27/2)". */
export const OCCASION_WORDS = [
  'kỷ niệm',
  'kỉ niệm',
  'chào mừng',
  'hưởng ứng',
  'quốc khánh',
  'hướng tới',
  'hướng về',
  'lập thành tích',
  'ngày thành lập',
  'ngày truyền thống',
  'ngày hội',
  'ngày lễ',
  'ngày quốc tế',
  'ngày thế giới',
  'ngày giải phóng',
  'ngày chiến thắng',
  'ngày thương binh',
  'ngày nhà giáo',
  'ngày thầy thuốc',
  'ngày phụ nữ',
  'ngày sinh',
  'huy hiệu đảng',
]

/** Before a named day: a street, a square, a school that bears it ("đường 30/4", "Quảng trường 10/3"). */
export const NAMED_AFTER_DAYS = [
  'đường',
  'phố',
  'đại lộ',
  'quảng trường',
  'công viên',
  'trường',
  'mầm non',
  'tiểu học',
  'công ty',
  'cầu',
  'nhà máy',
  'bệnh viện',
  'hợp tác xã',
  'htx',
  'nông trường',
  'lâm trường',
  'xưởng',
  'phường',
  'khu phố',
  'câu lạc bộ',
]

/** After "a/b", "a-b" or a year: what is counted or measured; then the digits are no date. */
export const COUNTED_AFTER = [
  'xã',
  'huyện',
  'tiêu chí',
  'chỉ tiêu',
  'thôn',
  'bản',
  'buôn',
  'xóm',
  'trường',
  'hộ',
  'đại biểu',
  'đơn vị',
  'đồng chí',
  'cơ quan',
  'phường',
  'nội dung',
  'nhiệm vụ',
  'phiếu',
  'người',
  'học sinh',
  'thành viên',
  'ý kiến',
  'thủ tục',
  'dự án',
  'công trình',
  'km',
  'ha',
  'kg',
  'tấn',
  'tạ',
  'mét',
  'm',
  'm2',
  'm3',
  'đồng',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'usd',
  'con',
  'cây',
  'suất',
  'lượt',
  'vụ',
  'ca',
  'số',
  'diện tích',
  'dân số',
  'tổng',
  'phần',
  'điểm',
  'giờ',
  'ngày',
  'tháng',
  'mẫu',
  'chi bộ',
  'đảng bộ',
  'trạm',
  'cấp',
]

/** After "2.5": a decimal with its measure. */
export const MEASURES = [
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'tấn',
  'tạ',
  'kg',
  'ha',
  'km',
  'm',
  'm2',
  'm3',
  'đồng',
  'lần',
  'lít',
]

/** Kinds of legal documents: a day right after one is the day of the document. */
export const DOCUMENT_NOUNS = [
  'quyết định',
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'thông tư',
  'thông tư liên tịch',
  'công văn',
  'công điện',
  'kế hoạch',
  'hướng dẫn',
  'kết luận',
  'thông báo',
  'tờ trình',
  'báo cáo',
  'quy định',
  'quy chế',
  'chương trình hành động',
  'văn bản',
  'pháp lệnh',
  'sắc lệnh',
  'lệnh',
]

/** Laws are known by name and year: "Hiến pháp năm 2013". */
export const LAW_NOUNS = ['luật', 'bộ luật', 'hiến pháp', 'pháp lệnh']

/** Before a date, within a few words: the work is to be done by then ("hoàn thiện vào năm 2020"). */
export const COMPLETION_WORDS = ['hoàn thành', 'hoàn thiện', 'xong', 'phấn đấu', 'về đích', 'kết thúc', 'giải ngân hết']

/** In the sentence of a date: what it speaks of is still to come. */
export const FUTURE_WORDS = [
  'sẽ',
  'dự kiến',
  'sắp tới',
  'sắp',
  'phấn đấu',
  'kế hoạch',
  'dự báo',
  'yêu cầu',
  'đề nghị',
  'thời gian tới',
]

/** In the sentence of a date: what it speaks of is over. */
export const PAST_WORDS = ['đã', 'vừa qua', 'vừa', 'cách đây', 'trước đó', 'tính đến']

/** Verbs of a reported event. */
export const EVENT_VERBS = [
  'tổ chức',
  'diễn ra',
  'khai mạc',
  'bế mạc',
  'khai giảng',
  'họp',
  'làm việc',
  'chủ trì',
  'tiếp xúc',
  'tiếp',
  'thăm',
  'kiểm tra',
  'khảo sát',
  'giám sát',
  'khởi công',
  'khánh thành',
  'động thổ',
  'ra mắt',
  'ra quân',
  'phát động',
  'trao',
  'tặng',
  'công bố',
  'ban hành',
  'ký',
  'ký kết',
  'tiễn',
  'tham dự',
  'tham gia',
  'dự',
  'đến dự',
  'dâng hương',
  'viếng',
  'gặp mặt',
  'tọa đàm',
  'tập huấn',
  'diễn tập',
  'đại hội',
  'hội nghị',
  'phối hợp',
  'tiến hành',
  'triển khai',
  'thông qua',
  'xét xử',
  'bắt giữ',
  'phát hiện',
  'xảy ra',
  'có buổi',
  'đón',
  'tuyên dương',
  'vinh danh',
  'tổng kết',
  'sơ kết',
  'bàn giao',
  'đồng chủ trì',
  'long trọng',
  'ban bố',
  'phê duyệt',
]

/** At the head of a sentence: what follows is an example or goes before the event. */
export const ASIDE_OPENERS = [
  'điển hình',
  'đơn cử',
  'ví dụ',
  'trước đó',
  'cụ thể',
  'trong đó',
  'theo đó',
  'sau đó',
  'chẳng hạn',
  'mới đây nhất',
  'còn',
]

/** Before "năm 2018": the year is looked back upon, so the event may stand at the head of the next. */
export const REVIEW_WORDS = ['tổng kết', 'đánh giá', 'kết quả', 'kiểm điểm', 'báo cáo']

/** Before "năm 2019": the year is looked forward to, so the event may stand at the end of the one before. */
export const OUTLOOK_WORDS = ['nhiệm vụ', 'phương hướng', 'kế hoạch', 'triển khai', 'dự toán', 'chương trình']
