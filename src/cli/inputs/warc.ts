import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib'
import { AsyncIterReader, type LimitReader, StatusAndHeadersParser, WARCParser, type WARCRecord } from 'warcio'
import { type Chunks, coalesced, collect } from './chunks'
import type { OnSkipped, Page, Reading } from './index'
import { InputError, problemOf } from './problem'

/** What a record holds once its HTTP head is read. `body` is still encoded. */
interface Answer {
  status: number
  headers: Headers
  body: Chunks
}

/** The parser misses the end of a head that lies across pieces of a few bytes; a gzip can give such. */
const LEAST_PIECE = 1024

const HTML = /^(?:text\/html|application\/xhtml\+xml)(?:[;\s]|$)/i
/** What may be told of a header that anybody can have written. */
const MEDIA_TYPE = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/

const isZlib = (body: Uint8Array) => (body[0]! & 0x0f) === 8
const DECODERS: Record<string, (body: Uint8Array, options: ZlibOptions) => Uint8Array> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (body, options) => (isZlib(body) ? inflateSync(body, options) : inflateRawSync(body, options)),
  br: brotliDecompressSync,
}

/**
 * The HTML answers of a web archive, in its order. Everything else (requests, revisits, images, redirects, errors) is
 * named to `onSkipped`. An archive that breaks off ends in a thrown error, after the pages that stand whole before it.
 *
 * @throws InputError `WARC_INVALID`, `INPUT_TRUNCATED`
 */
export async function* readArchive(
  chunks: Chunks,
  name: string,
  reading: Reading,
  onSkipped: OnSkipped,
): AsyncGenerator<Page> {
  let number = 0
  // The HTTP head is read here and not by the parser, which would look for its end beyond the record.
  const reader = new AsyncIterReader(coalesced(chunks, LEAST_PIECE), null)
  for await (const record of new WARCParser(reader, { parseHttp: false })) {
    const place = `${name}#${++number}`
    const payload = payloadOf(record, place)
    const page = await readRecord(record, payload, place, reading)
    await drain(payload, place)
    if (typeof page === 'string') onSkipped(page)
    else yield page
  }
}

function payloadOf(record: WARCRecord, place: string): LimitReader {
  const { statusline } = record.warcHeaders
  const hasLength = /^\d{1,15}$/.test(record.warcHeader('Content-Length') ?? '')
  const isSound = statusline.startsWith('WARC/') && record.warcType !== null && hasLength
  if (!isSound) throw new InputError('WARC_INVALID', `no WARC record at ${place}: the rest was not read`)
  return record.reader as LimitReader
}

/** Reads what is left of a record: the parser would wait for ever for the end of one that is cut. */
async function drain(payload: LimitReader, place: string): Promise<void> {
  for await (const _ of payload);
  if (payload.limit > 0) throw new InputError('INPUT_TRUNCATED', `the archive ends within ${place}`)
}

/** The page of a record, or what the record is instead. */
async function readRecord(
  record: WARCRecord,
  payload: LimitReader,
  place: string,
  reading: Reading,
): Promise<Page | string> {
  const answer = await answerOf(record, payload)
  if (typeof answer === 'string') return answer
  const { status, headers, body } = answer
  if (status < 200 || status > 299) return `status ${status}`
  const contentType = headers.get('content-type') ?? ''
  if (!HTML.test(contentType)) return MEDIA_TYPE.exec(contentType)?.[0].toLowerCase() ?? 'no content type'
  const url = record.warcTargetURI
  const source = url ?? place
  try {
    const input = decoded(await collect(body, reading.maxLength, () => tooLarge(reading)), headers, reading)
    const meta = { warcRecordId: record.warcHeader('WARC-Record-ID'), warcDate: record.warcDate }
    return { source, input, options: { url, contentType }, meta }
  } catch (error) {
    // A page that is too large is that page's failure; a broken gzip is the archive's.
    if (error instanceof InputError && error.code === 'INPUT_TOO_LARGE') return { source, problem: problemOf(error) }
    throw error
  }
}

async function answerOf(record: WARCRecord, payload: LimitReader): Promise<Answer | string> {
  const { warcType } = record
  const type = record.warcContentType ?? ''
  if (warcType === 'resource') return { status: 200, headers: new Headers({ 'content-type': type }), body: payload }
  if (warcType !== 'response') return warcType
  const http = new AsyncIterReader(payload, null)
  const head = await new StatusAndHeadersParser().parse(http, { headersClass: Headers })
  if (!head?.statusline.startsWith('HTTP/')) return 'response without HTTP'
  const headers = head.headers as Headers
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '')
  return { status: Number(head.statusCode), headers, body: new AsyncIterReader(http, null, isChunked) }
}

/** Undoes `Content-Encoding`; what is not encoded as it says (crawlers store pages decoded too) is left as it is. */
function decoded(body: Uint8Array, headers: Headers, reading: Reading): Uint8Array {
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',')
  let page = body
  for (const encoding of encodings.reverse()) {
    try {
      page = DECODERS[encoding.trim()]?.(page, { maxOutputLength: reading.maxLength }) ?? page
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(reading)
    }
  }
  return page
}

const tooLarge = ({ maxLength }: Reading) =>
  new InputError('INPUT_TOO_LARGE', `the page has more than ${maxLength} bytes (--max-length takes more)`)
