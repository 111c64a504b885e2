// The commonest words of government news that lose their meaning with their accents, as they are meant there: "ngay" is
// ngày and not ngay, "ba" is bà before a name. Longer phrases come from the other lexicons. Source: common usage.

/** Words in small letters. */
export const PLAIN_WORDS =
  'ngày tháng năm và của được tại đến từ số tỷ triệu nghìn đồng hơn trên gần khoảng hộ xã huyện tỉnh quý sáng chiều tối dự có với các những một hai là trong cho theo về đã sẽ sự việc thực hiện phát triển tổ chức hội nghị lễ buổi người dân cán bộ đại biểu bí thư chủ tịch phó trưởng ban giám đốc sở phòng ủy viên thành phố phường quận nhiệm kỳ giai đoạn quyết định nghị quyết chỉ thị kế hoạch thông tư nghị định đề án dự án chương trình tham chủ trì phát biểu đạt tăng giảm so cùng kỳ tấn mét phần trăm người lượt nhà đường trước sau khi nay qua mỗi đầu cuối ông bà đồng chí đ/c tỉnh ủy huyện ủy thành ủy đảng ủy văn phòng công an quân sự'

/** Phrases whose words would be read otherwise one by one. */
export const PLAIN_PHRASES: readonly string[] = [
  'năm nay',
  'đến nay',
  'chủ tịch',
  'bí thư',
  'đồng chí',
  'các đồng chí',
  'tỷ đồng',
  'triệu đồng',
  'nghìn đồng',
  'thành phố',
  'hội nghị',
  'tổ chức',
  'tham dự',
  'chủ trì',
  'đến dự',
  'cùng dự',
  'phát biểu',
  'trình bày',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'giai đoạn',
  'nhiệm kỳ',
  'tháng đầu năm',
  'cùng kỳ',
  'so với cùng kỳ',
  'hộ nghèo',
  'người dân',
]
