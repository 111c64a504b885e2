import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import type { ExtractOptions } from '../index'

/** One page to read, or what kept it from being read. */
export type Page =
  | { source: string; input: string | Uint8Array; options: ExtractOptions; meta?: Record<string, unknown> }
  | { source: string; problem: { code: string; message: string } }

const STDIN = '-'
const RECORDS = new Set(['.ndjson', '.jsonl'])
/** What is taken from a folder; a file that is named itself is taken whatever its name. */
const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml', '.aspx', '.asp', '.php', '.jsp', '.txt', ...RECORDS])

/** What kept a file from being read, with the code that `batch` gives it too. */
class UnreadableError extends Error {
  readonly code = 'INPUT_UNREADABLE'
}

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === STDIN) return new Uint8Array(await buffer(process.stdin))
  try {
    return await readFile(path)
  } catch (error) {
    const hint = /^https?:/.test(path) ? ` (boctin reads files: curl -s '${path}' | boctin - --url '${path}')` : ''
    throw new UnreadableError((error as Error).message + hint)
  }
}

/** Every page that the arguments name, in their order; a folder's in the order of their paths. Never throws. */
export async function* readPages(paths: readonly string[]): AsyncGenerator<Page> {
  for (const path of paths) {
    try {
      if (path === STDIN) yield* readRecords(process.stdin, 'stdin')
      else if ((await stat(path)).isDirectory()) for (const file of await filesIn(path)) yield* readFilePages(file)
      else yield* readFilePages(path)
    } catch (error) {
      yield unreadable(path, error)
    }
  }
}

async function* readFilePages(path: string): AsyncGenerator<Page> {
  if (RECORDS.has(extname(path).toLowerCase())) {
    yield* readRecords(createReadStream(path), path)
    return
  }
  try {
    yield { source: path, input: await readFile(path), options: {} }
  } catch (error) {
    yield unreadable(path, error)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.') && PAGES.has(extname(entry.name).toLowerCase()))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

async function* readRecords(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<Page> {
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield readRecord(line, `${name}:${number}`)
  }
}

/** Reads `{"id"?, "url"?, "html" | "text", "publishedAt"?, "contentType"?, …}`. */
function readRecord(line: string, place: string): Page {
  let record: unknown
  try {
    record = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch (error) {
    return { source: place, problem: { code: 'RECORD_INVALID', message: (error as Error).message } }
  }
  const { id, url, html, text, publishedAt, contentType, ...meta } = Object(record) as Record<string, unknown>
  const source = [id, url].find(name => typeof name === 'string' || typeof name === 'number') ?? place
  const input = html ?? text
  if (typeof input !== 'string')
    return {
      source: String(source),
      problem: { code: 'RECORD_INVALID', message: 'neither "html" nor "text" is a string' },
    }
  const options = { url, publishedAt, contentType, format: typeof html === 'string' ? null : 'text' } as ExtractOptions
  return { source: String(source), input, options, ...(Object.keys(meta).length > 0 && { meta }) }
}

function unreadable(source: string, error: unknown): Page {
  return { source, problem: { code: 'INPUT_UNREADABLE', message: (error as Error).message } }
}
