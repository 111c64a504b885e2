import fc from 'fast-check'

/** One box of a portal's page: its lines, and how the portal marks it up. */
interface Box {
  readonly lines: readonly string[]
  readonly html: string
}

const MENU =
  'Trang chủ|Giới thiệu|Tin tức - Sự kiện|Chỉ đạo điều hành|Văn bản pháp luật|Thủ tục hành chính|Lịch công tác|Công khai ngân sách|Cải cách hành chính|Hỏi đáp|Liên hệ|Thư viện ảnh|Hội đồng nhân dân|Ủy ban nhân dân|Các phòng chuyên môn'.split(
    '|',
  )
const HEADLINES =
  'Bàn giao nhà tình nghĩa tại bản Nặm Hía|Phát động trồng cây đầu xuân ở xã Kim Trạch|Lịch cắt điện tuần tới của Điện lực Vân Sơn|Tập huấn phòng cháy rừng cho dân quân xã Mường Giôn Thượng|Đoàn viên xã Lộc Thịnh hiến máu tình nguyện|Trao giải cuộc thi viết về gia đình văn hóa|Kết quả thi học sinh giỏi cấp huyện|Khánh thành nhà văn hóa thôn Đồng Trám|Chợ phiên Sín Lủng họp lại sau mưa lũ|Gặp mặt hội viên người cao tuổi dịp Tết'.split(
    '|',
  )
const PLACES = ['huyện Vân Sơn', 'thị xã Lộc Thịnh', 'tỉnh Kim Trạch', 'xã Mường Giôn Thượng']
const PEOPLE = ['Đặng Quốc Thụy', 'Lò Văn Inh', 'Tạ Thị Mận', 'Quách Đình Lượng']
const SKIPS = [
  'Skip Ribbon Commands',
  'Skip to main content',
  'Turn on more accessible mode',
  'Turn off more accessible mode',
]

const of = (words: readonly string[]) => fc.constantFrom(...words)
const some = (words: readonly string[], least: number, most: number) =>
  fc.shuffledSubarray([...words], { minLength: least, maxLength: most })
const two = (number: number) => String(number).padStart(2, '0')
const day = fc
  .record({
    d: fc.integer({ min: 1, max: 28 }),
    m: fc.integer({ min: 1, max: 12 }),
    y: fc.integer({ min: 2012, max: 2023 }),
  })
  .map(({ d, m, y }) => `${two(d)}/${two(m)}/${y}`)
const number = fc.integer({ min: 1, max: 2_000_000 }).map(value => value.toLocaleString('de-DE'))

const link = (text: string) => `<a href="/tin/${text.length}.html">${text}</a>`
const list = (lines: readonly string[]) => `<ul>${lines.map(line => `<li>${link(line)}</li>`).join('\n')}</ul>`
const divs = (lines: readonly string[]) => lines.map(line => `<div>${line}</div>`).join('\n')

const menu = some(MENU, 4, 12).chain(lines =>
  fc
    .constantFrom(
      `<div id="menu"><div class="topmenu">${list(lines)}</div></div>`,
      `<nav>${list(lines)}</nav>`,
      `<table><tr>${lines.map(line => `<td>${link(line)}</td>`).join('')}</tr></table>`,
    )
    .map(html => ({ lines, html })),
)
const skips = some(SKIPS, 1, 4).map(lines => ({
  lines,
  html: lines
    .map(line => `<div class="noindex"><a href="javascript:;" class="ms-TurnOnAccessibility">${line}</a></div>`)
    .join(''),
}))
const crumbs = some(MENU, 1, 2).map(names => ({
  lines: [['Trang chủ', ...names].join(' » ')],
  html: `<div class="breadcrumb">${['Trang chủ', ...names].map(link).join(' » ')}</div>`,
}))
const languages = fc.constant({
  lines: ['Tiếng Việt', 'English'],
  html: `<div class="lang">${link('Tiếng Việt')} | ${link('English')}</div>`,
})
const login = fc.constant({
  lines: ['Đăng nhập', 'Tên đăng nhập', 'Mật khẩu'],
  html: '<div class="login"><form action="/login"><label>Tên đăng nhập</label><input name="u"><label>Mật khẩu</label><input name="p" type="password"><button>Đăng nhập</button></form></div>',
})
const search = fc.constant({
  lines: ['Tìm kiếm'],
  html: '<form action="/tim-kiem"><input type="text" name="q" value="Từ khóa..."><select><option>Tất cả</option><option>Tin tức</option></select><input type="submit" value="Tìm kiếm"></form>',
})
const banner = of(PLACES).map(place => ({
  lines: [`CỔNG THÔNG TIN ĐIỆN TỬ ${place.toUpperCase()}`],
  html: `<div id="banner"><img src="/b.png" alt=""><span>CỔNG THÔNG TIN ĐIỆN TỬ ${place.toUpperCase()}</span></div>`,
}))
const counter = fc.tuple(number, number, number).map(([today, week, all]) => {
  const lines = ['Thống kê truy cập', `Hôm nay: ${today}`, `Tuần này: ${week}`, `Tất cả: ${all}`]
  return { lines, html: `<div class="thongke">${divs(lines)}</div>` }
})
const weather = fc.tuple(fc.integer({ min: 9, max: 38 }), of(['Vân Sơn', 'Lộc Thịnh'])).map(([degrees, place]) => {
  const lines = ['Thời tiết', place, `${degrees}°C`, `Độ ẩm: ${degrees + 40}%`]
  return { lines, html: `<div class="widget thoi-tiet">${divs(lines)}</div>` }
})
const rates = fc.tuple(number, number).map(([dollar, euro]) => ({
  lines: ['Tỷ giá ngoại tệ', 'USD', dollar, 'EUR', euro],
  html: `<div class="widget"><h3>Tỷ giá ngoại tệ</h3><table><tr><td>USD</td><td>${dollar}</td></tr><tr><td>EUR</td><td>${euro}</td></tr></table></div>`,
}))
const hidden = of(HEADLINES).map(text => ({
  lines: [],
  html: `<div style="display:none">${text}, ngày 01/02/2013 với 1.234 người dự</div>`,
}))
const script = of(PEOPLE).map(person => ({
  lines: [],
  html: `<script>var e = "<p>Sáng ngày 3/4/2015, đồng chí ${person} dự hội nghị</p>";</script><style>.x{color:#123}</style>`,
}))
const others = fc
  .tuple(
    of(['Tin liên quan', 'Các tin khác', 'Tin mới nhất', 'Các tin đã đưa']),
    some(HEADLINES, 2, 8).chain(titles => fc.tuple(fc.constant(titles), fc.array(day, { minLength: 8, maxLength: 8 }))),
  )
  .map(([head, [titles, days]]) => {
    const lines = titles.map((title, i) => `${title} (${days[i]})`)
    return { lines: [head, ...lines], html: `<div class="tinkhac"><h3>${head}</h3>${list(lines)}</div>` }
  })
const footer = fc.tuple(of(PLACES), of(PEOPLE), of(['p', 'div', 'span'])).map(([place, person, tag]) => {
  const lines = [
    `Bản quyền thuộc về Ủy ban nhân dân ${place}`,
    `Chịu trách nhiệm nội dung: Ông ${person}, Chánh Văn phòng`,
    `Địa chỉ: Số 12, đường Trần Nguyên Hãn, ${place}`,
    'Điện thoại: 0209.3870.123 - Fax: 0209.3870.124',
    'Email: vanphong@vanson.example.vn',
  ]
  return { lines, html: `<div class="footer">${lines.map(line => `<${tag}>${line}</${tag}><br>`).join('')}</div>` }
})

const boxes = (...kinds: fc.Arbitrary<Box>[]) => fc.array(fc.oneof(...kinds), { maxLength: 6 })

/** What portals put above an article, and what they put below. */
export const above = boxes(menu, skips, crumbs, languages, login, search, banner, hidden, script, weather, rates)
export const below = fc
  .tuple(
    boxes(menu, login, search, hidden, script, languages),
    fc.option(others),
    boxes(counter, weather, rates),
    fc.option(footer),
  )
  .map(([first, news, last, foot]) => [...(news ? [news] : []), ...first, ...last, ...(foot ? [foot] : [])])

export const htmlOf = (all: readonly Box[]) => all.map(({ html }) => html).join('\n')
export const linesOf = (all: readonly Box[]) => all.flatMap(({ lines }) => lines)
