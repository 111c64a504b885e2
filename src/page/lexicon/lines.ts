/**
 * Lines that are no part of an article, as they stand on Vietnamese government portals and in the local press.
 * Folded (lower case, new-style tones), without the punctuation at their ends; one phrase a line or between "¦".
 * Gathered from pages of 2008–2026: SharePoint, Liferay/VNPT, NukeViet, DNN, WordPress, Joomla, Drupal, ASP.NET
 * portals, newspapers.
 */

/** SharePoint's own, English and of its language pack. */
export const SHAREPOINT_LINES = `
skip ribbon commands¦skip to main content¦skip to navigation¦skip to content¦truy cập nội dung luôn
turn on more accessible mode¦turn off more accessible mode¦turn on animations¦turn off animations
sign in¦site actions¦currently selected¦this page location is¦page content¦page image¦article date¦byline
follow¦follow this document¦use shift+enter to open the menu (new window)¦open menu¦select¦page viewer
content editor¦web part page title bar image¦image banner¦image advertisement¦no title
bỏ qua các lệnh ribbon¦bỏ qua lệnh ruy-băng¦bỏ qua lệnh ribbon¦bỏ qua nội dung chính¦bỏ qua để đến nội dung chính
chuyển đến nội dung chính¦bật chế độ dễ truy nhập hơn¦tắt chế độ dễ truy nhập hơn¦bật hoạt hình¦tắt hoạt hình
hành động trang¦hiện đang chọn¦hiện được chọn¦nội dung trang¦hình ảnh trang¦ngày bài viết¦dòng tác giả
null¦array¦xuất bản thông tin¦asset publisher¦publicador
`

/** Tools round an article: text size, print, share, listen. */
export const TOOL_LINES = `
tìm kiếm¦từ khóa¦tại đây¦xem tiếp¦xem thêm¦xem chi tiết¦chi tiết¦chi tiết bài viết¦chi tiết tin¦chi tiết tin tức¦đọc tiếp¦đọc thêm
đăng nhập¦đăng ký¦đăng xuất¦sơ đồ cổng¦sơ đồ site¦sơ đồ trang¦sơ đồ website¦english¦tiếng việt¦tiếng anh¦vietnamese¦vi¦en¦vie¦eng
cỡ chữ¦cỡ chữ a- a a+¦xem với cỡ chữ¦a- a a+¦a a- a+¦+ aa -¦a-¦a¦a+¦mặc định¦mặc định cỡ chữ¦tăng cỡ chữ¦giảm cỡ chữ¦tăng¦giảm¦màu chữ¦tương phản¦đổi màu
in trang¦in bài¦in bài viết¦in bài viết này¦in tin¦bản in¦print¦trang in¦in ra¦in¦lưu bài viết¦lưu bài viết này¦lưu
gửi email¦gửi bài viết¦gửi bài¦gửi cho bạn bè¦gửi tin¦email¦gửi bài viết qua email¦giới thiệu bài viết cho bạn bè¦báo cáo nội dung lỗi
quay lại¦trở về¦trở lại¦quay về¦về đầu trang¦lên đầu trang¦đầu trang¦lên top¦về trang trước¦trang trước¦trang sau¦trang kế¦bài trước¦bài sau¦bài gốc¦top
chia sẻ¦chia sẻ bài viết¦chia sẻ lên¦chia sẻ facebook¦share¦facebook¦zalo¦twitter¦tweet¦linkedin¦google¦copy link¦sao chép liên kết¦thích¦like
bình luận¦(0) bình luận¦bình luận (0)¦ý kiến¦ý kiến ()¦viết bình luận¦gửi bình luận¦trả lời¦mục lục¦nội dung bài viết¦click để xem ảnh lớn
nghe bài viết¦đọc bài viết¦nghe nội dung¦nghe đọc bài¦nghe audio¦đọc báo in¦giọng nam¦giọng nữ¦0:00¦1x¦video không hợp lệ¦100%¦your browser does not support the audio element
previous¦next¦previous image¦next image¦enlarge¦close¦đóng¦xem tất cả¦font¦font size¦menu¦google news¦theo dõi trên google news
click để đánh giá bài viết¦click để xếp hạng bài viết¦đang tải¦loading¦hotline¦video clip¦thư viện video
lần xem¦lượt xem¦đã xem¦bình chọn¦đánh giá bài viết¦tải về¦tải ứng dụng¦xem bản đồ
`

/** Names of menus and sections that stand on every page. */
export const MENU_LINES = `
trang chủ¦trang nhất¦home¦giới thiệu¦giới thiệu chung¦liên hệ¦góp ý¦hỏi đáp¦rss¦dịch vụ công¦dịch vụ công trực tuyến¦bản đồ¦thư điện tử¦công báo¦văn bản
lịch công tác¦lịch tiếp công dân¦thông báo¦tin tức¦tin tức - sự kiện¦tin tức sự kiện¦chính quyền¦doanh nghiệp¦công dân¦du khách¦du lịch¦thủ tục hành chính¦cải cách hành chính
văn bản pháp luật¦văn bản quy phạm pháp luật¦văn bản chỉ đạo điều hành¦chỉ đạo điều hành¦thông tin tuyên truyền¦tiếp công dân¦đường dây nóng¦phản ánh kiến nghị¦công khai ngân sách¦hỏi - đáp
`

/** Heads of what follows an article: where one stands with links below it, the article is over. */
export const CUT_LINES = `
các tin khác¦các tin, bài khác¦các tin bài khác¦các tin đã đưa¦các tin đã đăng¦tin đã đưa¦tin đã đăng¦tin khác¦tin, bài khác¦tin bài khác¦tin tức khác¦các tin tức khác¦bài khác¦các bài khác¦bài viết khác¦các bài viết khác¦thông tin khác¦các thông tin khác
tin liên quan¦tin, bài liên quan¦tin bài liên quan¦tin tức liên quan¦các tin liên quan¦bài viết liên quan¦các bài viết liên quan¦bài liên quan¦nội dung liên quan¦thông tin liên quan¦các nội dung liên quan¦văn bản liên quan¦các văn bản liên quan¦sự kiện liên quan¦video liên quan
bài viết cùng chuyên mục¦bài cùng chuyên mục¦tin cùng chuyên mục¦tin bài cùng chuyên mục¦tin khác cùng chuyên mục¦các tin cùng chuyên mục¦các bài cùng chuyên mục¦các tin, bài cùng chuyên mục¦cùng chuyên mục¦cùng chủ đề¦tin cùng chủ đề¦tin cùng loại¦tin cùng danh mục¦cùng danh mục¦tin cùng thể loại
tin mới¦tin mới nhất¦tin mới hơn¦tin cũ hơn¦tin mới cập nhật¦tin mới đăng¦tin mới đưa¦những tin mới hơn¦những tin cũ hơn¦các tin mới hơn¦các tin cũ hơn¦các tin mới¦các tin cũ¦các tin trước¦các tin sau¦các tin tiếp theo¦tin tiếp theo¦bài mới¦bài mới hơn¦bài cũ hơn¦bài viết mới¦bài viết mới nhất¦bài viết mới hơn¦bài viết cũ hơn¦tin tức mới¦tin tức mới nhất¦tin trong ngày¦mới cập nhật¦mới nhất
tin đọc nhiều¦tin xem nhiều¦đọc nhiều¦đọc nhiều nhất¦xem nhiều¦xem nhiều nhất¦bài đọc nhiều¦tin nổi bật¦tin tức nổi bật¦nổi bật¦tin hot¦mới - nóng¦tin tiêu điểm¦tiêu điểm¦sự kiện nổi bật¦theo dòng sự kiện
có thể bạn quan tâm¦có thể bạn cũng quan tâm¦bạn có thể quan tâm¦xem thêm tin khác¦đừng bỏ lỡ¦dành cho bạn¦gợi ý cho bạn¦chuyên mục khác¦đọc thêm¦xem thêm
các album đã đăng¦thư viện ảnh¦thư viện video¦tin ảnh¦tin video¦video¦video clip¦liên kết website¦liên kết web¦liên kết¦website liên kết¦văn bản mới¦văn bản mới ban hành
ý kiến thăm dò¦thăm dò ý kiến¦thăm dò dư luận¦thống kê truy cập¦thống kê¦lượt truy cập¦truy cập¦số lượt truy cập¦tổng số lượt truy cập¦tổng lượt truy cập¦số lượng truy cập¦bộ đếm truy cập
ý kiến bạn đọc¦bình luận bạn đọc¦ý kiến của bạn¦gửi ý kiến¦ý kiến phản hồi¦gửi phản hồi¦để lại một bình luận¦để lại bình luận¦bình luận của bạn¦bạn đọc phản hồi¦thêm nhận xét mới¦xem tin theo ngày¦tags¦tag¦từ khóa¦chia sẻ bài viết
`

/** How a footer line begins. */
export const FOOTER_STARTS = `
bản quyền¦©¦copyright¦cơ quan chủ quản¦cơ quan quản lý¦đơn vị quản lý¦chịu trách nhiệm chính¦chịu trách nhiệm nội dung¦chịu trách nhiệm về nội dung¦chịu trách nhiệm:¦chịu trách nhiệm xuất bản¦người chịu trách nhiệm
trưởng ban biên tập:¦trưởng ban biên tập¦phó trưởng ban biên tập:¦trưởng ban:¦tổng biên tập:¦phó tổng biên tập:¦q. tổng biên tập¦giấy phép số¦giấy phép thiết lập¦giấy phép hoạt động¦giấy phép xuất bản¦giấy phép trang¦giấy phép cung cấp
ghi rõ nguồn¦® ghi rõ¦đề nghị ghi rõ nguồn¦vui lòng ghi rõ nguồn¦thiết kế bởi¦thiết kế và phát triển¦phát triển bởi¦powered by¦xây dựng bởi¦xây dựng và phát triển bởi¦đã kết nối emc¦chung nhan tin nhiem mang¦chứng nhận tín nhiệm mạng¦tín nhiệm mạng
`

/** How other notices of the site itself begin. */
export const RUN_ON_STARTS = `
chú ý: việc đăng lại bài viết¦your ip¦đang truy cập¦đang online¦đang có¦khách viếng thăm¦máy chủ tìm kiếm¦mã bảo mật¦email của bạn sẽ không được hiển thị¦trình duyệt của bạn¦* mời bạn đọc¦mời bạn đọc vào chuyên mục
to navigate through the ribbon¦bạn phải bật javascript¦you may be trying to access¦it looks like your browser does not have javascript¦có vẻ như trình duyệt¦phiên làm việc của bạn đã hết hạn¦are you sure that you want to switch¦twn are you sure¦theo dõi báo¦vui lòng nhập¦vui lòng đăng nhập¦website chỉ làm việc khi¦powered by onecms¦leftcenterrightdel¦bạn cần đăng nhập¦đăng nhập để¦nội dung bình luận¦xin vui lòng gõ tiếng việt
the wayback machine¦wayback machine¦starting in 1996, alexa¦collected by¦about this capture¦the goal of the survey¦archive team¦success¦organization: ¦formats available¦saved by
`

/** How the address lines of a footer begin. A notice may hold such lines too: they are a footer's beside one. */
export const CONTACT_STARTS = `
trụ sở:¦trụ sở chính:¦địa chỉ:¦địa chỉ :¦điện thoại:¦điện thoại :¦số điện thoại:¦đt:¦tel:¦fax:¦hotline:¦đường dây nóng:¦email:¦e-mail:¦thư điện tử:¦website:
`
