import type { ExtractOptions } from '../../index'
import { type Chunks, lines } from './chunks'
import type { Page } from './index'

/** JSON may write one unit as six bytes (\u0111). */
const ESCAPED = 6
const BESIDE_THE_PAGE = 1_000_000

/** A line of NDJSON that nobody has read yet. Survives `structuredClone`. */
interface Unread {
  /** Where it stands, for a record that names itself by nothing: "tin.ndjson:12". */
  place: string
  line: Uint8Array
}

/** What an input holds. A record is read by who needs it, so that a worker can do that too. */
export type Found = Page | Unread

export const pageOf = (found: Found): Page => ('line' in found ? readRecord(found) : found)

/** The pages of NDJSON, one record a line. */
export async function* readRecords(chunks: Chunks, name: string, maxLength: number): AsyncGenerator<Found> {
  let number = 0
  for await (const line of lines(chunks, ESCAPED * maxLength + BESIDE_THE_PAGE)) {
    const place = `${name}:${++number}`
    if (line === null) yield problem(place, 'RECORD_TOO_LARGE', 'the record is longer than a page may be')
    else if (line[0] === OPENING || textOf(line).trim() !== '') yield { place, line }
  }
}

const OPENING = '{'.charCodeAt(0)

const textOf = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length).toString('utf8')

/**
 * Reads `{"id"?, "url"?, "html" | "text", "publishedAt"?, "contentType"?, …}`. The rest is `meta`, as own properties
 * and key by key, so that `__proto__` in a record is a key like any other and reaches no prototype.
 */
function readRecord({ line, place }: Unread): Page {
  let record: unknown
  try {
    record = JSON.parse(textOf(line).replace(/^\ufeff/, ''))
  } catch (error) {
    return problem(place, 'RECORD_INVALID', (error as Error).message)
  }
  const { id, url, html, text, publishedAt, contentType, ...meta } = Object(record) as Record<string, unknown>
  const source = String([id, url].find(isName) ?? place)
  const input = html ?? text
  if (typeof input !== 'string') return problem(source, 'RECORD_INVALID', 'neither "html" nor "text" is a string')
  const options = { url, publishedAt, contentType, format: typeof html === 'string' ? null : 'text' } as ExtractOptions
  return { source, input, options, ...(Object.keys(meta).length > 0 && { meta }) }
}

const isName = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value !== '')

const problem = (source: string, code: 'RECORD_INVALID' | 'RECORD_TOO_LARGE', message: string): Page => ({
  source,
  problem: { code, message },
})
