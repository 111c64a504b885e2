import { describe, expect, test } from 'vitest'
import { readOptions } from '../src/options'
import { readPage } from '../src/page'

const read = (form: 'html' | 'text', page: string, options = {}) =>
  readPage(
    form === 'html' ? { form, html: page, settled: true, warnings: [] } : { form, text: page, warnings: [] },
    readOptions({ explain: true, ...options }),
  )
const texts = (page: { passages: { text: string }[] }) => page.passages.map(({ text }) => text)

const TITLE = 'Xã Tân Lâm sơ kết công tác cải cách hành chính 6 tháng đầu năm'
const LEAD = 'Sáng 12/7, UBND xã Tân Lâm tổ chức hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2023.'
const REST = 'Dự hội nghị có ông Ngũ Văn Hồ, Chủ tịch UBND xã cùng 45 đại biểu đại diện cho 12 thôn trên địa bàn.'
const BODY = `${LEAD}\n${REST}`

describe('flattened text', () => {
  test('chrome glued on one line', () => {
    const menu = 'Skip Ribbon Commands Skip to main content Trang chủ Giới thiệu Tin tức - Sự kiện Liên hệ Đăng nhập'
    const page = read(
      'text',
      `${menu}\n${TITLE}\n${BODY}\nTin liên quan\nHội nghị giao ban\nKhai mạc hội thi (12/3/2023)`,
    )
    expect(page.title).toBe(TITLE)
    expect(texts(page)).toEqual([LEAD, REST])
  })

  test('skip links and a stamp glued to the headline', () => {
    const page = read('text', `Skip to main content ${TITLE} Thứ tư - 12/07/2023 16:52\n${BODY}`)
    expect(page.title).toBe(TITLE)
    expect(page.publishedAt).toBe('2023-07-12T16:52+07:00')
  })

  test('everything on one line', () => {
    const page = read(
      'text',
      `Trang chủ Tin tức ${TITLE} Ngày đăng: 12/07/2023 16:52 Lượt xem: 120 ${LEAD} ${REST} Tác giả: Hoàng Dịu Tin liên quan Hội nghị giao ban`,
    )
    expect(page.title).toBe(TITLE)
    expect(page.publishedAt).toBe('2023-07-12T16:52+07:00')
    expect(page.authors).toEqual(['Hoàng Dịu'])
    expect(texts(page)).toEqual([`${LEAD} ${REST}`])
  })

  test('without chrome it comes through whole, and a sentence is no headline', () => {
    const page = read('text', `${BODY}\nĐịa chỉ: thôn 3, xã Tân Lâm.\n1. Ông Ngũ Văn Hồ\n- Tập thể thôn 5`)
    expect(page.title).toBeNull()
    expect(texts(page)).toEqual([LEAD, REST, 'Địa chỉ: thôn 3, xã Tân Lâm.', '1. Ông Ngũ Văn Hồ', '- Tập thể thôn 5'])
  })

  test('hard-wrapped lines are joined, dates too', () => {
    const page = read(
      'text',
      `${TITLE}\nNgày 22 tháng\n7 năm 2021, UBND xã Tân Lâm sơ kết công tác cải cách hành chính với sự tham gia của\nlãnh đạo 12 thôn.`,
    )
    expect(texts(page)).toEqual([
      'Ngày 22 tháng 7 năm 2021, UBND xã Tân Lâm sơ kết công tác cải cách hành chính với sự tham gia của lãnh đạo 12 thôn.',
    ])
  })

  test('file names are pictures and attachments, not text', () => {
    const page = read('text', `${TITLE}\n${LEAD}\nIMG_20230712_083012.jpg\n${REST}\nke-hoach-45.pdf`)
    expect(texts(page)).toEqual([LEAD, REST])
    expect(page.images.map(({ src }) => src)).toEqual(['IMG_20230712_083012.jpg'])
    expect(page.attachments.map(({ type }) => type)).toEqual(['pdf'])
  })

  test('what scrapers leave of pictures', () => {
    const page = read('text', `${TITLE}\n${LEAD}\n![Toàn cảnh](/files/a.jpg)\n[links()]\n${REST}`)
    expect(texts(page)).toEqual([LEAD, REST])
    expect(page.images).toEqual([{ src: '/files/a.jpg', alt: 'Toàn cảnh', caption: null }])
  })

  test('the clock of the header is no stamp', () => {
    const page = read(
      'text',
      `Thứ 3, Ngày 16/07/2024 -\nTrang chủ\nGiới thiệu\n${TITLE}\nNgày đăng: 08/07/2024  11:38\n${BODY}`,
    )
    expect(page.publishedAt).toBe('2024-07-08T11:38+07:00')
    const clock = read('text', `Thứ 3, Ngày 16/07/2024 -\nTrang chủ\nGiới thiệu\n${TITLE}\n${BODY}`)
    expect(clock.publishedAt).toBeNull()
    expect(clock.warnings.map(({ code }) => code)).toContain('NO_STAMP')
  })
})

describe('HTML', () => {
  const page = (body: string, head = '') =>
    `<html><head>${head}</head><body><form id="aspnetForm">${body}</form></body></html>`

  test('a data table is one block with its rows and cells apart', () => {
    const rows = [
      ['Thôn', 'Số hộ'],
      ['Nà Lốc', '45'],
      ['Khe Sặt', '62'],
    ]
    const table = `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}`).join('')}`).join('')}</table>`
    const article = read('html', page(`<h1>${TITLE}</h1><div><p>${LEAD}</p>${table}<p>${REST}</p></div>`))
    expect(article.passages.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(article.passages[1]?.text).toBe('Thôn | Số hộ\nNà Lốc | 45\nKhe Sặt | 62')
  })

  test('a layout table dissolves', () => {
    const layout = `<table><tr><td><span class="Head">${TITLE}</span><tr><td>${LEAD}<br>${REST}</table>`
    const article = read('html', page(layout))
    expect(article.title).toBe(TITLE)
    expect(texts(article)).toEqual([LEAD, REST])
  })

  test('a caption is tied to its picture and loses the photographer', () => {
    const figure = '<figure><img src="/a.jpg"><figcaption>Quang cảnh hội nghị. Ảnh: Vũ Sơn</figcaption></figure>'
    const article = read('html', page(`<h1>${TITLE}</h1><div><p>${LEAD}</p>${figure}<p>${REST}</p></div>`))
    expect(article.images).toEqual([{ src: '/a.jpg', alt: null, caption: 'Quang cảnh hội nghị.' }])
    expect(article.passages[1]).toEqual({ kind: 'caption', text: 'Quang cảnh hội nghị.' })
  })

  test('related news between the lead and the rest', () => {
    const links = ['Khai mạc hội thi tay nghề', 'Ra quân làm đường bê tông', 'Bàn giao nhà cho hộ nghèo']
    const box = `<div><b>Tin liên quan</b><ul>${links.map(link => `<li><a href="/x">${link}</a></li>`).join('')}</ul></div>`
    const article = read('html', page(`<div><h1>${TITLE}</h1><div>${LEAD}</div>${box}<div><p>${REST}</p></div></div>`))
    expect(texts(article)).toEqual([LEAD, REST])
    expect(article.removed.filter(({ reason }) => reason === 'related news')).toHaveLength(4)
  })

  test('what is hidden, and a link that was never closed', () => {
    const hidden = `<p style="display:none">${REST}</p><div hidden>${REST}</div><script>var a = "${REST}"</script>`
    const article = read(
      'html',
      page(`<h1>${TITLE}</h1>${hidden}<a href="#x"><p>${LEAD}</p><p>${REST}</p><p>${LEAD.repeat(4)}</p>`),
    )
    expect(texts(article)).toContain(LEAD.repeat(4))
  })

  test('everything that was left out is named with its reason', () => {
    const related = '<div class="tin-lien-quan"><a href="/1">Bàn giao nhà tình nghĩa cho hộ nghèo</a></div>'
    const article = read(
      'html',
      page(`<h1>${TITLE}</h1><p>12/07/2023</p><div><p>${LEAD}</p><p>${REST}</p></div>${related}`),
    )
    expect(article.removed).toContainEqual({ text: 'Bàn giao nhà tình nghĩa cho hộ nghèo', reason: 'related news' })
    expect(article.removed).toContainEqual({ text: '12/07/2023', reason: 'posting stamp' })
    expect(article.confidence.score).toBeGreaterThanOrEqual(0.5)
  })

  test('the stamp that the caller gives wins', () => {
    const article = read('html', page(`<h1>${TITLE}</h1><p>12/07/2023</p><p>${LEAD}</p>`), {
      publishedAt: '2023-07-13',
    })
    expect(article.publishedAt).toBe('2023-07-13')
  })
})

describe('hostile pages', () => {
  const DEEP = 100_000
  test.each([
    ['nested blocks', `${'<div>'.repeat(DEEP)}<p>${LEAD}</p>`],
    ['nested inlines', `${'<b>'.repeat(DEEP)}${LEAD}`],
    ['nested tables', `${'<table><tr><td>'.repeat(DEEP / 10)}${LEAD}`],
    ['many heads of lists', `<p>${BODY}</p>${'<div>Tin liên quan</div><div>Tin khác</div>'.repeat(DEEP / 10)}`],
    ['one class after the other', '<div class="noidung tieude-1 lien-quan">x</div>'.repeat(DEEP / 10)],
    ['nothing', '<html><body></body></html>'],
    ['a broken tag', `<div class="x${LEAD}`],
  ])('%s do not throw', (_, html) => {
    const article = read('html', html)
    expect(article.warnings.length).toBeGreaterThan(0)
  })
})
