import { createGunzip, constants as zlib } from 'node:zlib'
import { InputError } from './problem'

/** Bytes as they come: a file, standard input, a body. Nothing holds more than one chunk of them. */
export type Chunks = AsyncIterable<Uint8Array>

const GZIP = [0x1f, 0x8b]
const isGzip = (head: Uint8Array) => GZIP.every((byte, i) => head[i] === byte)

/** The first bytes (fewer at the end of all) and the whole, those included. */
export async function peek(chunks: Chunks, count: number): Promise<{ head: Uint8Array; whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < count) {
    const { value, done } = await iterator.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return { head, whole: resumed(head, iterator) }
}

async function* resumed(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** What is gzipped is gunzipped, told by its first bytes and not by its name. */
export async function unpacked(chunks: Chunks): Promise<Chunks> {
  const { head, whole } = await peek(chunks, GZIP.length)
  return isGzip(head) ? gunzip(whole) : whole
}

/**
 * Gunzips one member or many. Written chunk by chunk, so that all that stands before a cut comes out before the error
 * is thrown; a piped stream would drop what it had buffered. Before wrong bytes, zlib keeps back its last 16 kB.
 *
 * @throws InputError `INPUT_TRUNCATED`, or `INPUT_UNREADABLE` for bytes that are no gzip
 */
async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const gunzipper = createGunzip()
  const out: Uint8Array[] = []
  let broken: NodeJS.ErrnoException | undefined
  let goOn = () => {}
  gunzipper.on('data', chunk => out.push(chunk))
  gunzipper.on('close', () => goOn())
  gunzipper.on('error', error => {
    broken = error
  })
  /** Resolves when the step is done, or at the break: a write that fails is not called back. */
  const done = (step: (resolve: () => void) => void) =>
    new Promise<void>(resolve => {
      goOn = resolve
      step(resolve)
    })
  const taken = () => out.splice(0)
  try {
    for await (const chunk of chunks) {
      await done(resolve => gunzipper.write(chunk, () => resolve()))
      yield* taken()
      if (broken) break
    }
    if (!broken) await done(() => gunzipper.end())
    yield* taken()
  } finally {
    gunzipper.destroy()
  }
  if (broken?.errno === zlib.Z_BUF_ERROR)
    throw new InputError('INPUT_TRUNCATED', 'the gzip ends too early: what stood after the break is lost')
  if (broken) throw new InputError('INPUT_UNREADABLE', `the gzip is broken: ${broken.message}`)
}

/** The same bytes in pieces of at least `least`, but for the last; what was kept comes out before an error does. */
export async function* coalesced(chunks: Chunks, least: number): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      kept.push(chunk)
      size += chunk.length
      if (size < least) continue
      yield Buffer.concat(kept, size)
      kept = []
      size = 0
    }
  } catch (error) {
    if (size > 0) yield Buffer.concat(kept, size)
    throw error
  }
  if (size > 0) yield Buffer.concat(kept, size)
}

/** All bytes in one, or `tooLarge` thrown as soon as they are more than `most`. */
export async function collect(chunks: Chunks, most: number, tooLarge: () => InputError): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw tooLarge()
    kept.push(chunk)
  }
  return Buffer.concat(kept, size)
}

const NEWLINE = 10

/**
 * Lines of UTF-8, cut at LF alone: U+2028 and U+2029 may stand raw inside a JSON string. A line of more than `most`
 * bytes is passed over and comes out as `null`.
 */
export async function* lines(chunks: Chunks, most: number): AsyncGenerator<Uint8Array | null> {
  let kept: Uint8Array[] = []
  let size = 0
  const keep = (piece: Uint8Array) => {
    size += piece.length
    if (size > most) kept = []
    else kept.push(piece)
  }
  const taken = () => {
    const line = size > most ? null : Buffer.concat(kept, size)
    kept = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end))
      yield taken()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield taken()
}
