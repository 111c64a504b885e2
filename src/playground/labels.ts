import { LABELS, type Words } from '../view/labels'

/** The page's own words beside the report's. */
export const WORDS: Words = {
  ...LABELS,
  'play.title': ['Thử bóc một trang', 'Try it on a page'],
  'play.what': [
    'Dán hoặc thả một trang tin vào đây: mã HTML, chữ đã cào sẵn, hay một tệp. Mọi việc diễn ra trong trình duyệt của bạn; không gì được gửi đi.',
    'Paste or drop a news page: HTML, text scraped already, or a file. Everything happens in your browser; nothing is sent.',
  ],
  'play.sample': ['Trang mẫu', 'Samples'],
  'play.sample.html': ['Trang HTML của một huyện', 'HTML page of a district'],
  'play.sample.text': ['Chữ cào từ SharePoint', 'Text scraped from SharePoint'],
  'play.page': ['Nội dung trang', 'The page'],
  'play.file': ['Chọn tệp', 'Choose a file'],
  'play.drop': ['hoặc thả tệp vào khung', 'or drop one on the box'],
  'play.url': ['Địa chỉ của trang (không bắt buộc)', 'Address of the page (optional)'],
  'play.publishedAt': ['Ngày đăng, nếu biết', 'Posting date, if known'],
  'play.run': ['Bóc tin', 'Extract'],
  'play.result': ['Kết quả', 'Result'],
  'play.view': ['Xem', 'View'],
  'play.json': ['JSON', 'JSON'],
  'play.saveJson': ['Tải JSON', 'Download JSON'],
  'play.saveReport': ['Tải báo cáo HTML', 'Download HTML report'],
  'play.made': ['Không gì rời trình duyệt của bạn.', 'Nothing leaves your browser.'],
  'play.done': ['Đã bóc xong, số phát hiện:', 'Done; findings:'],
}
