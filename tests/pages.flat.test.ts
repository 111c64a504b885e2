import { describe, expect, test } from 'vitest'
import { readOptions } from '../src/options'
import { readPage } from '../src/page'

const read = (...lines: string[]) =>
  readPage({ form: 'text', text: lines.join('\n'), warnings: [] }, readOptions({ explain: true }))
const texts = (page: { passages: { text: string }[] }) => page.passages.map(({ text }) => text)

const TITLE = 'Xã Tân Lâm sơ kết phong trào thi đua 6 tháng đầu năm 2023'
const SHORT_LEAD = 'Ngày 12/7/2023, UBND xã Tân Lâm ban hành Báo cáo số 45/BC-UBND.'
const LEAD =
  'Sáng 12/7, UBND xã Tân Lâm tổ chức hội nghị sơ kết phong trào thi đua với sự tham dự của ông Ngũ Văn Hồ và 45 đại biểu.'
const BODY = [
  'Theo báo cáo, trong 6 tháng đầu năm toàn xã có 212 hộ thoát nghèo, thu ngân sách đạt 1,5 tỷ đồng, bằng 61% kế hoạch năm, cao hơn cùng kỳ năm trước 12%; các thôn đã làm mới 3,5 km đường bê tông và 12 nhà văn hóa.',
  'Phát biểu tại hội nghị, ông Ngũ Văn Hồ yêu cầu các thôn tiếp tục rà soát từng chỉ tiêu, khắc phục những hạn chế đã được chỉ ra và hoàn thành kế hoạch cả năm trước ngày 15/12, nhất là chỉ tiêu về nước sạch và môi trường.',
]
const MENU = 'Trang chủ Giới thiệu Tin tức Liên hệ Đăng nhập'
const LETTERHEAD = ['ỦY BAN NHÂN DÂN', 'XÃ TÂN LÂM', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']
const NUMBER = ['Số: 45/KH-UBND', 'Tân Lâm, ngày 12 tháng 7 năm 2023']

describe('where the body of a flattened text begins', () => {
  test('whole sentences and numbered heads right above it stay, a short line between them too', () => {
    const above = [SHORT_LEAD, '1. Kinh tế', '1.1. Nông nghiệp']
    expect(texts(read(MENU, 'Tân Lâm', ...above, ...BODY))).toEqual([...above, ...BODY])
    expect(texts(read(MENU, 'Tân Lâm', SHORT_LEAD, '(Tư liệu)', 'II. KẾT QUẢ', ...BODY))).toEqual([
      SHORT_LEAD,
      '(Tư liệu)',
      'II. KẾT QUẢ',
      ...BODY,
    ])
  })

  test('names of menus and sentences beyond chrome do not', () => {
    expect(texts(read(MENU, 'Tân Lâm', 'Khe Sặt', 'Nà Lốc', 'Phú Hòa', ...BODY))).toEqual(BODY)
    const beyond = 'Kính mời quý bạn đọc góp ý cho bộ thủ tục hành chính mới của xã.'
    expect(texts(read(beyond, MENU, 'Tân Lâm', 'Khe Sặt', 'Nà Lốc', 'Phú Hòa', ...BODY))).toEqual(BODY)
  })

  test('a document keeps its number, its place and day and its name, and none of them is a headline', () => {
    const name = ['KẾ HOẠCH', 'PHÁT ĐỘNG THI ĐUA NĂM 2023']
    const page = read(
      'Kho văn bản',
      ...LETTERHEAD,
      'Độc lập - Tự do - Hạnh phúc',
      '------',
      ...NUMBER,
      ...name,
      ...BODY,
    )
    expect(NUMBER).not.toContain(page.title)
    const kept = [page.title, ...texts(page)]
    for (const line of [...NUMBER, ...name, ...BODY]) expect(kept).toContain(line)
    for (const line of ['Kho văn bản', 'XÃ TÂN LÂM']) expect(kept).not.toContain(line)
  })

  test('a list of documents is no letterhead', () => {
    const list = ['Số: 45/KH-UBND', 'Kế hoạch làm đường bê tông', 'Số: 46/KH-UBND', 'Kế hoạch trồng cây']
    const page = read(MENU, 'Thứ tư, ngày 12 tháng 7 năm 2023', ...list, TITLE, '12/07/2023 16:52', LEAD, ...BODY)
    expect([page.title, ...texts(page)]).toEqual([TITLE, LEAD, ...BODY])
    const day = read('Tân Lâm, ngày 12 tháng 7 năm 2023', 'Khe Sặt', TITLE, LEAD, ...BODY)
    expect([day.title, ...texts(day)]).toEqual([TITLE, LEAD, ...BODY])
  })

  test('the council that issues a document is no headline', () => {
    for (const office of ['HỘI ĐỒNG NHÂN DÂN TỈNH HÀ LÂM', 'ỦY BAN NHÂN DÂN XÃ TÂN LÂM']) {
      const page = read(office, 'KHÓA VIII - KỲ HỌP THỨ 3', ...BODY)
      expect(page.title).not.toBe(office)
      expect(texts(page)).toEqual([office, 'KHÓA VIII - KỲ HỌP THỨ 3', ...BODY])
    }
    const acts = 'Hội đồng nhân dân tỉnh Hà Lâm bầu bổ sung 2 ủy viên'
    expect(read(acts, ...BODY).title).toBe(acts)
  })
})

describe('captions are no headlines', () => {
  test('one between the lead and the rest', () => {
    const captions = ['Các bậc cao niên của xã', 'Đại diện chính quyền và các thôn bạn']
    const page = read(TITLE, LEAD, ...captions, ...BODY)
    expect(page.title).toBe(TITLE)
    expect(texts(page)).toEqual([LEAD, ...captions, ...BODY])
  })

  test('but a headline may stand right below a teaser', () => {
    const teaser = 'Từ đầu năm đến nay, toàn xã Khe Sặt đã có 5 đợt ra quân làm sạch.'
    const page = read(MENU, 'Ra quân làm sạch đường làng', teaser, TITLE, '12/07/2023 16:52', LEAD, ...BODY)
    expect(page.title).toBe(TITLE)
    expect(texts(page)).toEqual([LEAD, ...BODY])
  })

  test('one right above the lead', () => {
    const page = read(
      'Khai mạc giải bóng chuyền xã Tân Lâm năm 2023',
      'Đại biểu tham dự',
      `Tham dự có các đại biểu. ${LEAD}`,
      ...BODY,
    )
    expect(page.title).toBe('Khai mạc giải bóng chuyền xã Tân Lâm năm 2023')
    expect(texts(page)[0]).toBe('Đại biểu tham dự')
  })

  test.each([
    'Các đại biểu tham dự hội nghị',
    'Đại diện các thôn và các hội, đoàn thể tham dự buổi sơ kết',
    'Toàn cảnh hội nghị sơ kết phong trào thi đua',
    'Quang cảnh buổi lễ ra quân đầu năm',
    'Nông dân thôn Khe Sặt thu hoạch lúa vụ Hè Thu. (Ảnh: Lâm Vũ/THL)',
  ])('the first line of an excerpt: %s', caption => {
    const page = read(caption, ...BODY)
    expect(page.title).toBeNull()
    expect(texts(page)).toHaveLength(3)
  })

  test.each([
    'Đại biểu HĐND tỉnh tiếp xúc cử tri xã Tân Lâm',
    'Toàn cảnh kinh tế xã Tân Lâm qua 6 tháng đầu năm',
    'Lãnh đạo huyện tham dự ngày hội đại đoàn kết ở thôn Khe Sặt',
  ])('but a headline is: %s', title => expect(read(title, ...BODY).title).toBe(title))
})

describe('what stands round the text and is none of it', () => {
  test.each([
    ['a picker of days', 'Xem tin theo ngày'],
    ['a form for remarks', 'Thêm nhận xét mới'],
    ['a flag and a counter', 'False 2759'],
    ['the age of a copy, glued to its link', '9 giờ trướcBài gốc'],
    ['a head with nothing under it', 'Truyền hình Hà Lâm:', 'Bình luận (0)'],
    ['a head of remarks in capitals', 'BẠN ĐỌC PHẢN HỒI'],
    ["a picture's file name before the headline", `2023 07 12 so ket thi dua 05 anh ${TITLE}`],
  ])('%s', (_, ...lines) => {
    const page = read(TITLE, LEAD, ...BODY, ...lines)
    expect(page.title).toBe(TITLE)
    expect(texts(page)).toEqual([LEAD, ...BODY])
    expect(page.authors).toEqual([])
    expect(texts(read(TITLE, lines[0]!, LEAD, ...BODY)).slice(-3)).toEqual([LEAD, ...BODY])
  })

  test('but heads over pictures or text, and a line that repeats the headline in a sentence, stay', () => {
    const lines = ['Các thôn được khen thưởng:', 'Thôn Khe Sặt', `Sáng nay, ${TITLE}`]
    expect(texts(read(TITLE, LEAD, ...BODY, ...lines))).toEqual([LEAD, ...BODY, ...lines])
    expect(texts(read(TITLE, LEAD, ...BODY, 'Một số hình ảnh:', 'anh-1.jpg'))).toContain('Một số hình ảnh:')
    expect(texts(read(TITLE, LEAD, ...BODY, 'Các thôn được khen thưởng:'))).toContain('Các thôn được khen thưởng:')
  })
})

describe('who is credited', () => {
  test.each([
    ['Trường Vinh', ['Trường Vinh'], null],
    ['Đoàn Thu Lam', ['Đoàn Thu Lam'], null],
    ['T/h: Lâm Vũ - Hoàng Dịu', ['Lâm Vũ', 'Hoàng Dịu'], null],
    ['Trường THPT Hà Lâm', [], 'Trường THPT Hà Lâm'],
    ['Trường Tiểu Học', [], 'Trường Tiểu Học'],
    ['Lâm Vũ - Đoàn Thanh Niên', ['Lâm Vũ'], 'Đoàn Thanh Niên'],
  ])('%s', (line, authors, source) => {
    const page = read(TITLE, LEAD, ...BODY, line, 'Thêm nhận xét mới')
    expect({ authors: page.authors, source: page.source }).toEqual({ authors, source })
  })

  test('a source and the head that is glued to it', () => {
    const page = read(TITLE, LEAD, ...BODY, 'Nguồn: Bao.halam.vnÝ kiến bạn đọc')
    expect(page.source).toBe('Bao.halam.vn')
  })
})

describe('the day that the header prints is no stamp', () => {
  const SLOGAN = 'PHÁT HUY SỨC MẠNH ĐOÀN KẾT, THI ĐUA LAO ĐỘNG SẢN XUẤT, XÂY DỰNG NÔNG THÔN MỚI!'

  test.each([
    [[SLOGAN, 'Thứ tư, ngày 12 tháng 07 năm 2023'], null],
    [['Thứ tư, 12/07/2023'], null],
    [['Ngày đăng: 12/07/2023'], '2023-07-12'],
    [['12/07/2023'], '2023-07-12'],
    [[SHORT_LEAD, 'Thứ tư - 12/07/2023 16:52'], '2023-07-12T16:52+07:00'],
  ])('%j', (lines, stamp) => {
    const page = read(...lines, ...BODY)
    expect(page.title).toBeNull()
    expect(page.publishedAt).toBe(stamp)
  })
})
