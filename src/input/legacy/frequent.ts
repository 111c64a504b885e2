/** Syllables with marks that any Vietnamese text of some length holds; two in five of its marked words are here. */
export const FREQUENT = new Set(
  (
    'và của các có là được đã đang sẽ không một những người trong để đến với này khi về từ tại theo trên dưới vào ra cũng đó ' +
    'nhân dân ủy uỷ bộ sở tỉnh huyện xã phường thị trấn thành phố hội đồng đảng chí tổ chức công tác hoạt động chủ tịch phó bí thư ' +
    'nhà nước việt nghị quyết định quốc phòng chính phủ tế xây dựng phát triển kinh thực hiện năm tháng ngày số đầu cấp ' +
    'đề án dự chương trình kế hoạch quả nhiệm vụ lãnh đạo cán trưởng ngành đơn vị địa phương đại biểu lễ buổi sáng chiều ' +
    'giữa cùng nhiều phải việc làm như thể tiếp tục hướng dẫn chỉ giải pháp quản lý bảo đảm đảm an ninh trật tự giáo dục đất đai ' +
    'nguyễn trần lê phạm hoàng võ đặng bùi đỗ hồ ngô lý thị hà nội hồ bình độc lập hạnh phúc cộng hòa hoà xã chủ nghĩa căn cứ điều'
  ).split(' '),
)
