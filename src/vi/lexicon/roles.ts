// What people do at an event, as Vietnamese reports say it. Source: 177 real pages of government
// portals; checked against attendee paragraphs of provincial, communal, army, party and religious portals, 2008-2026.

/** A verb phrase → the role it gives. The longest phrase wins. `strong`: it reports presence by itself. */
// biome-ignore format: a word list
export const PRESENCE: Readonly<
  Record<
    'attend' | 'chair' | 'present' | 'receive' | 'host' | 'visit' | 'report' | 'lead' | 'speak' | 'other',
    readonly string[]
  >
> = {
  attend: [
    'tham dự', 'dự', 'đến dự', 'về dự', 'tới dự', 'cùng dự', 'cùng tham dự', 'đến tham dự', 'về tham dự',
    'tới tham dự', 'dự và chỉ đạo', 'đến dự và chỉ đạo', 'tới dự và chỉ đạo', 'về dự và chỉ đạo',
    'tham dự và chỉ đạo', 'đến dự, chỉ đạo', 'tới dự, chỉ đạo', 'về dự, chỉ đạo', 'tham dự, chỉ đạo',
    'tham dự chỉ đạo', 'về dự chỉ đạo', 'dự, chỉ đạo', 'sự tham dự', 'sự tham gia', 'sự hiện diện', 'sự góp mặt',
    'sự có mặt', 'có mặt', 'tham gia', 'cùng đi', 'đi cùng', 'cùng đoàn có', 'trong đoàn có', 'tháp tùng',
    'thành phần tham dự', 'thành phần dự', 'thành phần', 'chứng minh', 'quang lâm', 'chứng kiến', 'vinh dự đón',
    'vinh dự được đón', 'vinh dự đón tiếp', 'dự họp', 'dự lễ', 'cùng tham gia', 'dự, theo dõi', 'dự chỉ đạo',
    'đến chung vui', 'chung vui', 'tham gia đoàn', 'tham gia buổi lễ', 'tham gia chương trình', 'tham gia hội nghị',
    'tham gia lễ', 'tham gia buổi', 'cùng về dự', 'cùng đến dự', 'đã đến dự', 'cùng về tham dự', 'được đón tiếp',
    'hân hạnh đón tiếp', 'hân hoan đón tiếp', 'quang lâm tham dự', 'quang lâm chứng minh', 'dâng hương', 'dâng hoa',
    'thắp hương', 'đặt vòng hoa', 'viếng', 'tiễn', 'tiễn biệt', 'tiễn đưa', 'trồng cây', 'cắt băng', 'bấm nút', 'nhấn nút',
    'gặp gỡ', 'gặp mặt', 'tiếp xúc', 'tiếp xúc cử tri', 'ký kết', 'đồng hành', 'khách mời', 'đại biểu tham dự',
    'tham dự viên', 'theo dõi', 'dự khai giảng', 'dự khai mạc', 'đại diện ký kết', 'tham dự trực tuyến', 'tham quan',
    'có cuộc tiếp xúc', 'có buổi tiếp xúc', 'gặp', 'có buổi gặp mặt', 'có buổi gặp gỡ', 'có cuộc gặp',
    'có cuộc gặp gỡ', 'có buổi đối thoại', 'có cuộc đối thoại',
  ],
  chair: [
    'chủ trì', 'đồng chủ trì', 'cùng chủ trì', 'được chủ trì', 'chủ tọa', 'đồng chủ tọa', 'điều hành', 'điều khiển',
    'chủ trì và kết luận', 'sự chủ trì', 'sự chủ tọa', 'làm chủ tọa', 'đoàn chủ tịch', 'chủ trì và phát biểu',
    'chủ tọa và điều hành', 'sự điều hành', 'chủ tọa đoàn',
  ],
  speak: [
    'phát biểu', 'sự phát biểu', 'kết luận', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'phát biểu khai mạc',
    'phát biểu bế mạc', 'phát biểu chào mừng', 'khai mạc', 'bế mạc', 'đọc diễn văn', 'đọc thư', 'đọc lời', 'diễn văn',
    'quán triệt', 'tham luận', 'thảo luận', 'tuyên bố', 'chất vấn', 'trả lời chất vấn', 'trả lời cử tri',
    'giải trình', 'truyền đạt', 'giới thiệu', 'phổ biến', 'tuyên truyền', 'thuyết trình', 'phát động', 'phát lệnh',
    'chỉ đạo', 'đối thoại', 'thông tin', 'giải đáp', 'tiếp thu', 'chia sẻ tại', 'kết thúc hội nghị', 'góp ý',
    'đóng góp ý kiến', 'nêu ý kiến', 'kiến nghị', 'phản ánh', 'đề xuất', 'bày tỏ', 'gửi lời', 'gửi lời chúc',
    'cảm ơn', 'ghi nhận', 'biểu dương', 'đánh giá cao', 'chúc mừng', 'giao nhiệm vụ', 'động viên', 'tiếp thu ý kiến',
    'hứa', 'cam kết', 'báo cáo đề dẫn', 'trình bày tham luận', 'tham gia ý kiến', 'có ý kiến', 'tuyên thệ', 'trả lời',
    'trực tiếp truyền đạt', 'định hướng', 'triển khai chuyên đề', 'tuyên đọc', 'ban đạo từ', 'đạo từ', 'giảng',
  ],
  report: [
    'báo cáo', 'trình bày', 'trình bày báo cáo', 'thông qua', 'thông qua báo cáo', 'đọc báo cáo', 'báo cáo tóm tắt',
    'trình bày tờ trình', 'công bố', 'công bố quyết định', 'đọc quyết định', 'trình bày dự thảo', 'thông báo',
    'báo cáo kết quả', 'thẩm tra', 'báo cáo thẩm tra', 'đọc tờ trình',
  ],
  present: [
    'trao', 'trao tặng', 'tặng', 'trao quyết định', 'trao quà', 'tặng quà', 'tặng hoa', 'trao giải', 'trao bằng',
    'trao thưởng', 'gắn', 'trao huy hiệu', 'tặng giấy khen', 'trao giấy khen', 'trao cờ', 'trao bằng khen',
    'khen thưởng', 'tặng lẵng hoa', 'trao kỷ niệm chương', 'bàn giao', 'chúc thọ', 'tặng đại hội',
    'trao quyết định bổ nhiệm', 'trao học bổng', 'cài huy hiệu', 'cài hoa', 'cài', 'gắn huy hiệu',
  ],
  receive: [
    'được trao tặng', 'vinh dự được trao tặng', 'vinh dự được trao', 'vinh dự được tặng', 'được tặng', 'được trao',
    'đón nhận', 'nhận', 'vinh dự nhận', 'vinh dự được nhận', 'tiếp nhận', 'được nhận', 'được chuẩn y',
    'được bổ nhiệm', 'được điều động', 'được chỉ định', 'được phân công', 'nhận quyết định', 'được vinh danh',
    'được tuyên dương', 'được biểu dương', 'được khen thưởng', 'được truy tặng', 'được phong tặng',
    'được nhận huy hiệu', 'nhận huy hiệu', 'được luân chuyển', 'được bố trí', 'được giao', 'được tín nhiệm giao',
  ],
  host: [
    'tiếp', 'tiếp đón', 'đón tiếp', 'đón', 'tiếp và làm việc', 'có buổi tiếp', 'tiếp xã giao', 'hội đàm',
    'hội kiến', 'tiếp thân mật', 'tiếp, làm việc', 'có buổi tiếp, làm việc', 'có buổi tiếp và làm việc',
    'có cuộc hội đàm', 'có cuộc hội kiến', 'mời cơm', 'mời cơm thân mật', 'chiêu đãi',
  ],
  visit: [
    'thăm', 'đến thăm', 'thăm hỏi', 'thăm và làm việc', 'làm việc', 'chúc tết', 'kiểm tra', 'đến kiểm tra',
    'khảo sát', 'giám sát', 'thị sát', 'thăm và tặng quà', 'đi kiểm tra', 'có buổi làm việc',
    'có buổi làm việc và trao đổi', 'đi khảo sát', 'chào xã giao', 'thực tế', 'kiểm tra thực tế', 'viếng thăm',
    'thăm và chúc mừng', 'đến chúc mừng', 'tới chúc mừng', 'đến chúc tết', 'tới chúc tết', 'đi chúc tết', 'thăm, chúc mừng',
    'thăm, chúc tết', 'đã làm việc với', 'có cuộc làm việc', 'có chuyến thăm', 'có chuyến công tác', 'có buổi kiểm tra',
  ],
  lead: [
    'dẫn đầu', 'làm trưởng đoàn', 'trưởng đoàn dẫn đầu', 'làm trưởng đoàn dẫn đầu', 'làm tổ trưởng',
    'làm phó trưởng đoàn', 'làm trưởng ban', 'đứng đầu',
  ],
  other: [
    'bổ nhiệm', 'điều động', 'chỉ định', 'luân chuyển', 'bầu', 'bầu bổ sung', 'được đại hội bầu', 'được hội nghị bầu',
    'được hđnd bầu', 'được bầu', 'hiệp thương cử', 'đại hội cử', 'hội nghị cử', 'thống nhất cử', 'tái cử', 'trúng cử',
    'đắc cử', 'được tín nhiệm', 'được bầu giữ chức', 'đã được bầu', 'tái đắc cử', 'được bầu làm', 'được bầu bổ sung',
    'được tái cử', 'giữ chức', 'giữ chức vụ', 'ký giao ước', 'biểu quyết', 'bỏ phiếu', 'được miễn nhiệm',
  ],
}

/** Verbs of saying: they place a person at an event only where the page reports one. */
// biome-ignore format: a word list
export const SAYING: readonly string[] = [
  'cho biết', 'chia sẻ', 'nói', 'khẳng định', 'nhấn mạnh', 'yêu cầu', 'đề nghị', 'cho rằng', 'lưu ý', 'mong muốn',
  'mong', 'trò chuyện', 'trò chuyện với', 'trò chuyện cùng', 'tin tưởng', 'hy vọng', 'hi vọng', 'nêu', 'nêu rõ',
  'cho hay', 'đánh giá', 'trao đổi', 'thống nhất', 'kêu gọi', 'nhận định', 'bày tỏ', 'phân tích', 'chỉ rõ',
  'đồng tình', 'tâm sự', 'kể', 'vui mừng', 'phấn khởi', 'xúc động', 'tự hào', 'trăn trở', 'đồng ý', 'giao', 'chỉ ra',
  'làm rõ', 'ghi nhận', 'nhắc nhở', 'gợi ý', 'quyết định', 'hẹn', 'cũng cho biết', 'chúc', 'đề xuất',
  'thông tin thêm', 'khuyến khích', 'cảnh báo', 'kỳ vọng', 'nhắn nhủ', 'dặn dò', 'cho ý kiến', 'đặt câu hỏi',
  'băn khoăn', 'tán thành', 'điểm lại', 'ôn lại', 'đã ôn lại', 'nhìn nhận', 'tri ân', 'mong rằng',
  'căn dặn', 'hoan nghênh', 'bổ sung', 'nhất trí', 'phấn khởi cho biết',
]

/** Of the verbs above: those that people also do elsewhere, or that features use of anybody. */
// biome-ignore format: a word list
export const WEAK_PRESENCE: readonly string[] = [
  'bổ nhiệm', 'điều động', 'chỉ định', 'luân chuyển', 'bầu', 'bầu bổ sung', 'được giao', 'tham gia', 'nhận',
  'kiến nghị', 'phản ánh', 'đề xuất', 'bày tỏ', 'gửi lời', 'gửi lời chúc', 'cảm ơn', 'ghi nhận', 'đánh giá cao',
  'động viên', 'tiếp thu', 'hứa', 'cam kết', 'thông tin', 'trả lời', 'có ý kiến', 'giới thiệu', 'chỉ đạo',
  'thông báo', 'giao nhiệm vụ', 'tuyên truyền', 'phổ biến', 'giảng', 'theo dõi', 'thực tế', 'chỉ huy', 'giữ chức',
  'giữ chức vụ', 'định hướng', 'tiếp nhận', 'tham quan', 'thông qua', 'góp ý', 'được tặng', 'khen thưởng', 'gắn',
  'thành phần', 'tuyên bố', 'làm việc', 'giám sát', 'thăm hỏi', 'giải đáp', 'được nhận', 'điều hành', 'đồng hành',
  'được biểu dương', 'thẩm tra', 'công bố', 'bàn giao'
]

/** Verbs that people do with people or, as often, with something else: "gặp Đại sứ", "gặp khó khăn". */
export const NEED_PEOPLE: readonly string[] = ['gặp', 'tiếp', 'đón', 'tiễn']

/** What people have between them: "cuộc hội đàm giữa Bộ trưởng A và Đại sứ B". */
// biome-ignore format: a word list
export const MUTUAL: readonly string[] = [
  'hội đàm', 'hội kiến', 'gặp', 'gặp gỡ', 'gặp mặt', 'làm việc', 'tiếp xúc', 'đối thoại', 'trao đổi', 'ký kết', 'ký',
  'bàn giao', 'điện đàm', 'tiếp kiến',
]

/** Verbs and particles after which no title goes on, though they give no role. */
// biome-ignore format: a word list
export const BREAKS: readonly string[] = [
  'thôi', 'đã', 'sẽ', 'đang', 'vừa', 'cũng', 'kiêm', 'là', 'có', 'gồm', 'cùng', 'với', 'do', 'vì', 'nên', 'khi',
  'sau khi', 'trước khi', 'trong khi', 'thì', 'mà', 'tại', 'ở', 'từ', 'đến', 'tới', 'vào', 'về dự', 'trên',
  'trực tiếp', 'bị', 'được', 'không', 'chưa', 'ký', 'ban hành', 'làm', 'gửi', 'cho', 'tiếp tục', 'theo', 'nhằm', 'để',
  'đồng thời', 'tổ chức', 'lần lượt', 'thay', 'thể hiện', 'thực hiện', 'triển khai', 'xuống', 'lên', 'ra', 'sang',
  'luôn', 'rất', 'hết sức', 'nghỉ', 'đại diện', 'thay mặt', 'nguyên là', 'như', 'trước', 'sau', 'bên cạnh',
  'ngoài ra', 'trong đó', 'hiện', 'nay', 'lúc', 'đón', 'vinh dự', 'nhiệt liệt', 'chân thành', 'trân trọng',
  'hoàn thành', 'lần thứ', 'xem', 'nghe', 'cắt', 'dẫn', 'nhiệm kỳ', 'ân cần', 'bắt tay', 'chụp ảnh', 'bên phải',
  'bên trái', 'thứ', 'bìa', 'ảnh', 'đứng', 'ngồi', 'nhân chuyến', 'nhân dịp', 'nhân kỷ niệm', 'nhân ngày',
  'nhân buổi', 'tốt nghiệp', 'hướng dẫn', 'khởi động', 'mở đầu', 'đi', 'rót', 'cắt băng', 'bỏ phiếu', 'ủng hộ',
  'điểm danh', 'kiểm tra', 'kiểm điểm', 'rà soát', 'động thổ', 'phát quà', 'khảo sát', 'đồng chủ', 'cùng đoàn',
  'cùng các', 'cùng với', 'bầu', 'giải thích', 'tổng kết', 'đối với', 'phối hợp', 'hứa', 'thăm', 'chúc', 'tặng',
  'trao', 'giao', 'dự', 'tham dự', 'xin', 'thừa ủy quyền', 'thừa ủy nhiệm', 'thừa lệnh', 'thắp nến', 'đánh trống', 'chủ động', 'tích cực', 'tập trung', 'quan tâm', 'đề cập', 'tài trợ',
  'thành lập', 'tham gia', 'dâng', 'nêu', 'tiếp',
]

/** Nouns after which a verb is a noun: "bài phát biểu", "nghe báo cáo", "công tác kiểm tra", "Ban Chỉ đạo". */
// biome-ignore format: a word list
export const NOMINALISERS: readonly string[] = [
  'đăng ký', 'người', 'số', 'tỷ lệ', 'đối tượng', 'bài', 'lời', 'nghe', 'ý kiến', 'công tác', 'buổi', 'cuộc', 'việc',
  'sự', 'chương trình', 'kế hoạch', 'theo', 'được', 'bản', 'phiên', 'các', 'những', 'nội dung', 'phần', 'bị', 'lễ',
  'hội nghị', 'trong', 'thông báo', 'quyền', 'giấy', 'giao', 'và các', 'dự thảo', 'ý kiến về', 'ý kiến vào', 'đánh giá cao',
]

/** Words that open the list after a verb: "Tham dự hội nghị có …", "Chủ tọa kỳ họp là …". */
// biome-ignore format: a word list
export const OPENERS: readonly string[] = [
  'có', 'gồm', 'gồm có', 'còn có', 'là', 'có sự tham dự của', 'có sự tham gia của', 'có sự hiện diện của', 'của',
  'bao gồm', 'bởi',
]

/** Somebody whose authority is borrowed, or who is quoted, is not there: "Thừa ủy quyền của Chủ tịch nước, …". */
// biome-ignore format: a word list
export const ABSENT_AFTER: readonly string[] = [
  'thừa ủy quyền', 'thay', 'thay mặt', 'thay thế', 'thay cho', 'kế nhiệm', 'thừa ủy nhiệm', 'được sự ủy quyền',
  'thừa lệnh', 'gia đình', 'hộ gia đình', 'nhà', 'vợ', 'chồng', 'con', 'mẹ', 'bố', 'cha', 'con trai', 'con gái', 'hộ',
  'thân nhân', 'quê hương', 'lăng', 'mộ', 'tượng đài', 'tượng', 'di chúc', 'tư tưởng', 'tấm gương', 'phong cách',
  'đạo đức', 'ngày sinh', 'năm ngày mất', 'tưởng niệm', 'tưởng nhớ', 'chỉ đạo của', 'ý kiến của', 'kết luận của',
  'yêu cầu của', 'thư của', 'chân dung', 'cố', 'liệt sĩ', 'anh hùng liệt sĩ', 'quyết định của', 'học tập',
  'sự lãnh đạo của', 'công văn của', 'theo chỉ đạo', 'bị cáo', 'đối tượng', 'nạn nhân', 'lời dạy của', 'ủy quyền của',
  'nhân danh', 'tác giả', 'tác phẩm', 'ảnh', 'thực hiện lời', 'lời kêu gọi', 'điện thoại', 'liên hệ', 'chuyện của',
  'câu chuyện', 'nhà của', 'vườn', 'cửa hàng', 'cơ sở', 'mô hình của', 'vườn của', 'trang trại', 'xưởng', 'ngôi nhà',
  'anh linh', 'vong linh', 'hương hồn', 'linh cữu', 'thương tiếc', 'viếng', 'viếng hương', 'truy điệu', 'tiễn biệt',
  'tang lễ', 'lễ tang', 'lễ viếng',
]

/** Words that end a group: what the group does. */
// biome-ignore format: a word list
export const GROUP_ENDS: readonly string[] = [
  'kể từ',
  'nhấn mạnh', 'biểu dương', 'hoan nghênh', 'cảm ơn', 'trò chuyện', 'cũng', 'đồng về', 'bế mạc', 'khai mạc',
  'quyết định', 'tham dự', 'dự', 'đến dự', 'về dự', 'tới dự', 'cùng dự', 'cùng tham dự', 'cùng về dự', 'đã', 'đã đến',
  'sẽ', 'đang', 'phát biểu', 'trao', 'tặng', 'chứng kiến', 'chủ trì', 'báo cáo', 'ký kết', 'tham gia', 'thảo luận',
  'dâng hương', 'dâng hoa', 'viếng', 'chụp ảnh', 'gặp gỡ', 'ghi nhận', 'đề nghị', 'yêu cầu', 'cho biết', 'thống nhất',
  'biểu quyết', 'bỏ phiếu', 'được nghe', 'tiếp tục', 'cùng nhau', 'thực hiện nghi', 'làm lễ', 'cắt băng', 'bấm nút',
  'nhấn nút', 'tiến hành', 'chúc mừng', 'thắp hương', 'đại diện cho', 'được vinh danh', 'nhận', 'về tham dự',
  'đến tham dự', 'có mặt', 'trình bày', 'đóng góp', 'kiến nghị', 'phản ánh', 'nêu', 'bày tỏ', 'tại hội nghị',
  'tại buổi', 'tại lễ', 'tại đại hội', 'tại điểm cầu', 'tại kỳ họp', 'dành phút', 'tặng hoa', 'tham quan', 'thăm',
  'cần', 'phải', 'theo dõi', 'trả lời', 'làm việc', 'cùng đi', 'cùng đoàn', 'tiếp xúc', 'giao lưu', 'đồng tình',
  'nhất trí', 'đánh giá', 'lắng nghe', 'bầu', 'ra mắt', 'hành lễ', 'cử hành', 'chúc', 'mong', 'khẳng định', 'chia sẻ',
  'có trách nhiệm', 'thường xuyên', 'tích cực', 'luôn', 'phát huy', 'nâng cao', 'bám sát', 'chủ động', 'nghiêm túc',
  'do', 'phổ biến', 'truyền đạt', 'trao đổi', 'giới thiệu', 'trực tiếp', 'quán triệt', 'điều hành', 'biểu diễn',
  'thành kính', 'vinh dự', 'tập trung', 'gửi', 'kính viếng', 'vừa', 'có buổi', 'có cuộc', 'có chuyến', 'sang thăm',
  'đồng chủ trì', 'đồng chủ tọa', 'tiếp đón', 'đón tiếp', 'tiếp đoàn', 'đón đoàn', 'tiếp xã giao', 'tiếp và làm việc',
  'hội đàm', 'hội kiến', 'nhân kỷ niệm', 'nhân dịp', 'nhân chuyến', 'nhân ngày',
  'tổ chức hội nghị', 'tổ chức cuộc họp', 'tổ chức lễ', 'tổ chức buổi', 'tổ chức kỳ họp', 'tổ chức phiên',
  'tổ chức đoàn', 'tổ chức đại hội', 'cho ý kiến', 'để', 'nhằm', 'đến xem', 'đến cổ vũ', 'tổ chức giao ban', 'tổ chức gặp', 'trồng cây', 'đã nghe',
  'triển khai thực hiện', 'nghiêm túc thực hiện',
]

/** "nghe tham luận của đồng chí A": a verb made a noun whose author is there. */
// biome-ignore format: a word list
export const AUTHORED: readonly string[] = [
  'phát biểu', 'tham luận', 'báo cáo', 'trình bày', 'chủ trì', 'truyền đạt', 'thuyết trình', 'báo cáo đề dẫn',
  'dẫn đầu', 'phát biểu chỉ đạo', 'phát biểu khai mạc', 'phát biểu kết luận', 'giảng', 'bài giảng', 'diễn văn',
  'góp ý', 'thảo luận', 'giới thiệu',
]

/** Words that make somebody a source and not a participant: "Theo ông A, …". */
// biome-ignore format: a word list
export const SOURCES: readonly string[] = [
  'theo', 'trao đổi với phóng viên', 'trò chuyện với', 'trao đổi với', 'với',
]

/** What is done by who is elsewhere: "gửi lẵng hoa chúc mừng", "ký quyết định bổ nhiệm", "không dự họp". */
// biome-ignore format: a word list
export const FROM_AFAR: readonly string[] = [
  'gửi', 'ký quyết định', 'không dự', 'không tham dự', 'không đến dự', 'không về dự', 'vắng mặt',
]

/** Compounds that begin like a verb of this file and are none. */
// biome-ignore format: a word list
export const NOT_VERBS: readonly string[] = [
  'buổi làm việc', 'trực tiếp', 'gián tiếp', 'giao tiếp', 'báo cáo viên', 'tuyên truyền viên', 'dự án', 'dự thảo',
  'dự kiến', 'dự báo', 'dự toán', 'dự phòng', 'dự bị', 'dự thi', 'dự đoán', 'dự khuyết', 'dự giờ', 'dự lớp',
  'dự thầu', 'dự tuyển', 'tham gia giao thông', 'giảng viên', 'giảng dạy', 'tặng phẩm', 'nhận thức', 'nhận xét',
  'nhận diện', 'nhận dạng', 'nói chung', 'nói riêng', 'nói trên', 'hứa hẹn', 'đón xuân', 'đón đầu', 'tiếp tục',
  'tiếp cận', 'tiếp theo', 'tiếp thị', 'tiếp giáp', 'tiếp nối', 'tiếp sức', 'tiếp đến', 'tiếp đó', 'tiếp sau',
  'tiếp sau đó', 'tiếp công dân', 'tiếp dân', 'nêu gương', 'nêu cao', 'nêu trên', 'giới thiệu việc làm', 'kể từ',
  'kể cả', 'kể trên', 'trao đổi hàng hóa', 'thông tin và truyền thông', 'thông tin điện tử', 'thông tin truyền thông',
  'gắn với', 'gắn liền', 'gắn kết', 'gắn bó', 'gắn chặt', 'gắn chip', 'bổ sung thêm', 'giao thông', 'giao lưu',
  'giao dịch', 'giao quân', 'giao ban', 'giao đất', 'giao rừng', 'giao ước', 'thăm dò', 'trao truyền', 'đón tết',
  'chúc mừng năm mới', 'quyết định số', 'quyết định này', 'phản ánh đúng', 'kiến nghị của', 'mong chờ',
  'kiểm tra viên', 'đánh giá viên', 'thực tế cho thấy', 'dự trữ', 'dự nguồn', 'tiếp quản', 'nhận bàn giao',
  'tham gia bhxh', 'tham gia bảo hiểm', 'khen thưởng của', 'khai giảng', 'giảng đường', 'bầu cử', 'bầu không khí',
  'giao lưu văn nghệ', 'thống nhất đất nước', 'nói không', 'thành phần kinh tế', 'chủ trì thực hiện',
  'không dự', 'không tham dự', 'không đến dự', 'không về dự', 'không tham gia', 'chủ trì, phối hợp', 'chủ trì phối hợp', 'nhận chìm', 'ký quyết định', 'kính viếng', 'đoàn chủ tịch nước',
  'đang công tác', 'đã nghỉ hưu', 'đang nghỉ hưu', 'đang sinh sống', 'nhận lời', 'vinh dự', 'chúc tết nguyên đán',
  'gặp gỡ đầu xuân', 'thành phần dân tộc', 'giới thiệu sản phẩm', 'đại hội', 'bế mạc trại', 'nhận và trả kết quả',
  'huy động sự tham gia', 'huy động được sự tham gia', 'nhằm thu hút sự tham gia', 'để thu hút sự tham gia',
  'do bão', 'do mưa', 'do thiên tai', 'do dịch', 'do lũ', 'do ảnh hưởng', 'do sạt lở', 'đang làm việc',
  'công tác, làm việc', 'sinh sống và làm việc', 'học tập và làm việc', 'quy chế làm việc', 'tinh thần làm việc',
  'phương pháp làm việc', 'chương trình làm việc', 'thời gian làm việc', 'ngày làm việc', 'giờ làm việc',
  'chế độ làm việc', 'môi trường làm việc', 'nơi làm việc', 'phong cách làm việc', 'lề lối làm việc',
  'thái độ làm việc', 'tác phong làm việc', 'hiệu quả làm việc', 'vận động viên', 'cổ động viên',
  'thông qua việc', 'thông qua các', 'thông qua đó', 'thông qua công tác', 'thông qua hoạt động',
]

/** Bodies after which a verb of `BODY_VERBS` is part of the name: "Ban Chỉ đạo", "Ủy ban Kiểm tra", "Cổng thông tin". */
// biome-ignore format: a word list
export const BODIES: readonly string[] = [
  'công nghệ', 'cổng', 'hệ thống', 'trang', 'phòng', 'sở', 'ban', 'đoàn', 'ủy ban', 'tổ', 'cơ quan', 'trung tâm',
  'hội đồng', 'trưởng ban', 'phó ban', 'cấp ủy', 'đơn vị',
]
// biome-ignore format: a word list
export const BODY_VERBS: readonly string[] = [
  'chỉ đạo', 'kiểm tra', 'giám sát', 'điều hành', 'thông tin', 'tuyên truyền', 'khảo sát', 'tiếp', 'tiếp nhận',
  'giới thiệu', 'thẩm tra', 'thực tế', 'tham gia', 'phổ biến', 'công bố', 'giao',
]

/** Words that open a group of people: a title does not go on over them. */
// biome-ignore format: a word list
export const COLLECTORS: readonly string[] = [
  'đại diện', 'lãnh đạo', 'thủ trưởng', 'cùng', 'đông đảo', 'toàn thể', 'thay mặt', 'và các', 'và đại diện',
  'và lãnh đạo', 'và đông đảo', 'và phu nhân', 'và đoàn công tác', 'và đoàn giám sát', 'và đoàn kiểm tra',
  'và đoàn khảo sát',
]
