// The invented portal of an invented district that every recipe reads: a list in two pages, six articles, a page that
// only its script fills, an attachment. `node portal.js` serves it; `node portal.js --ndjson` prints it as a crawl.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const read = name => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const articles = read('articles.json')
/** What a reader of each article noted: the recipes' tests hold their results against it. */
export const truth = read('truth.json')

const PER_PAGE = 3
const LISTS = Math.ceil(articles.length / PER_PAGE)
const vietnamese = day => day.split('-').reverse().join('/')
const link = ({ id, title }) => `<a href="/tin/${id}">${title}</a>`

const layout = (title, main) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng thông tin điện tử huyện Suối Ngàn</title></head>
<body>
<div id="header"><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SUỐI NGÀN</a>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>
<li><a href="/">Tin tức - Sự kiện</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></div>
${main}
<div class="sidebar"><h3>Tin xem nhiều</h3><ul>${articles.map(article => `<li>${link(article)}</li>`).join('')}</ul></div>
<div id="footer"><p>Bản quyền thuộc UBND huyện Suối Ngàn. Địa chỉ: Tổ dân phố 3, thị trấn Suối Ngàn.</p>
<p>Điện thoại: 0200.555.000. Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div>
</body></html>`

const articleBody = ({
  title,
  section,
  posted,
  paragraphs,
}) => `<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/">${section}</a></div>
<div class="news-detail"><h1 class="news-title">${title}</h1>
<div class="news-date">Ngày đăng: ${vietnamese(posted)} 08:00</div>
<div class="news-content">${paragraphs.map(text => `<p>${text}</p>`).join('\n')}</div>
<p class="download"><a href="/tep/${posted}.pdf">Tải tệp đính kèm</a></p></div>`

/** One article as the portal's own HTML. */
export const articlePage = article => layout(article.title, articleBody(article))

const listPage = number => {
  const shown = articles.slice((number - 1) * PER_PAGE, number * PER_PAGE)
  const items = shown.map(article => `<li class="item"><h3>${link(article)}</h3></li>`).join('\n')
  const next = number < LISTS ? `<a class="next" href="/?trang=${number + 1}">Trang sau</a>` : ''
  return layout('Tin tức', `<ul class="news-list">${items}</ul>${next}`)
}

/** A page as single-page portals send it: empty until its script has asked for the article. */
const SCRIPTED = layout(
  'Đang tải',
  `<div id="app">Đang tải dữ liệu…</div><script>
const id = new URLSearchParams(location.search).get('id')
fetch('/api/tin/' + id).then(answer => answer.text()).then(html => { document.getElementById('app').innerHTML = html })
</script>`,
)

/** The page at a path, or undefined where there is none. */
function pageAt({ pathname, searchParams }) {
  if (pathname.endsWith('.pdf'))
    return '%PDF-1.4\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  const article = articles.find(({ id }) => pathname.endsWith(`/tin/${id}`))
  if (pathname === '/') return listPage(Number(searchParams.get('trang') ?? 1))
  if (pathname === '/ung-dung') return SCRIPTED
  if (article) return pathname.startsWith('/api/') ? articleBody(article) : articlePage(article)
}

/**
 * Serves the portal on a free port of this machine.
 * @param {(path: string) => unknown} [before] awaited before each answer: for tests that hold a page back or count visits
 */
export async function startPortal(before = () => {}, port = 0) {
  const server = createServer(async (request, response) => {
    await before(request.url)
    const page = pageAt(new URL(request.url, 'http://portal'))
    const type = request.url.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8'
    response.writeHead(page ? 200 : 404, { 'content-type': type })
    response.end(page ?? layout('Không tìm thấy trang', '<h1>404</h1>'))
  })
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    return new Promise(resolve => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${server.address().port}`, stop }
}

/** The portal as a crawl: one record a page, as `boctin batch` reads them. */
export const records = () =>
  articles.map(article => ({
    id: article.id,
    url: `https://suoingan.example/tin/${article.id}`,
    html: articlePage(article),
    crawledAt: '2024-06-01',
  }))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--ndjson')) for (const record of records()) console.log(JSON.stringify(record))
  else console.log(`the portal of huyện Suối Ngàn is at ${(await startPortal(undefined, 8080)).url}`)
}
