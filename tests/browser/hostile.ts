import { readFileSync } from 'node:fs'
import { type Document, extract } from '../../src/index'

export const ATTACK = `"><img src=x onerror="pwned=1"><script>pwned=1</script></script><!-- '><svg onload=pwned=1> \u202etxet\u202c \u0000`
const ADDRESSES = [
  'javascript:pwned=1',
  ' java\tscript:pwned=1',
  'data:text/html,<script>pwned=1</script>',
  'vbscript:x',
  'https://x.vn/"onmouseover="pwned=1',
]

/** An article whose every string attacks. */
export function hostileDocument(): Document {
  const page = readFileSync(new URL('../../fixtures/pages/thachson--nukeviet.html', import.meta.url))
  const document = extract(page, { explain: true })
  const attacked = (value: unknown): unknown => {
    if (typeof value === 'string') return value + ATTACK
    if (Array.isArray(value)) return value.map(attacked)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, attacked(inner)]))
  }
  const text = ATTACK.repeat(40)
  return {
    ...(attacked(document) as Document),
    body: {
      text,
      blocks: (['paragraph', 'table', 'list', 'heading', 'quote', 'caption'] as const).map((kind, i) => ({
        kind,
        start: i * 400,
        end: i * 400 + 400,
      })),
    },
    url: 'javascript:pwned=1',
    attachments: ADDRESSES.map(href => ({ href, name: ATTACK, type: ATTACK })),
    images: ADDRESSES.map(src => ({ src, alt: ATTACK, caption: null })),
    warnings: [{ code: ATTACK, message: ATTACK }],
  }
}

/** A page that attacks, as boctin reads it. */
export const hostilePage = (): Document =>
  extract(
    `<html><body><h1>&lt;script&gt;pwned=1&lt;/script&gt; &quot;&gt;&lt;img src=x onerror=pwned=1&gt;</h1><p>Ngày đăng: 16/10/2020</p>
<p>Sáng 16/10/2020, ông Nguyễn Văn &lt;/mark&gt;&lt;script&gt;pwned=1&lt;/script&gt; Bảo, Chủ tịch UBND xã, dự hội nghị tổng kết 4 Đề án "&lt;img src=x onerror=pwned=1&gt;" của xã.</p>
<p>Hội nghị có 120 đại biểu &lt;/script&gt;&lt;svg onload=pwned=1&gt; dự, tổng kinh phí 3 tỷ đồng theo Nghị quyết số 12/NQ-HĐND.</p>
<p><a href="javascript:pwned=1">tep.pdf</a> <a href="/a.pdf&quot; onclick=&quot;pwned=1">Phụ lục.pdf</a></p>
<script>pwned=1</script><img src=x onerror="pwned=1"></body></html>`,
    { url: 'https://x.gov.vn/"><script>pwned=1</script>', explain: true },
  )
