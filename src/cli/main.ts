import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { extract } from '../index'

// first light; replaced below by the real CLI
const lines = createInterface({ input: process.argv[3] === '-' ? process.stdin : createReadStream(process.argv[3]!) })
for await (const line of lines) {
  if (!line.trim()) continue
  const { id, html, text, publishedAt, url } = JSON.parse(line)
  try {
    const document = extract(html ?? text, { publishedAt, url, format: html ? 'html' : 'text' })
    process.stdout.write(`${JSON.stringify({ ok: true, source: id, document })}\n`)
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ ok: false, source: id, error: String((error as Error).stack) })}\n`)
  }
}
