import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ExtractOptions } from '../../index'
import { type Chunks, collect, peek, unpacked } from './chunks'
import { Extent } from './extent'
import { holdsMany, isGlob } from './files'
import { InputError, inputError, problemOf } from './problem'
import { type Found, readRecords } from './records'
import { isUrl, type Source, STDIN, sourcesOf } from './sources'

export { PAGE_NAMES } from './files'
export { isUrl } from './sources'

/** One page to read, or what kept it from being read. Survives `structuredClone`, so that a worker can be given it. */
export type Page =
  | { source: string; input: string | Uint8Array; options: ExtractOptions; meta?: Record<string, unknown> }
  | { source: string; problem: { code: string; message: string } }

/** How inputs are read; the names are the flags'. */
export interface Reading {
  /** Most bytes of a page, on disk, from the network or unpacked. */
  maxLength: number
  /** Seconds until a URL is given up. */
  timeout: number
  /** Go on where the certificate of a URL cannot be checked. */
  insecure?: boolean
  userAgent?: string
  /** The file that is written meanwhile: no input, though it lie in a folder that is one. */
  output?: string
}

/** Told of everything in an archive that is no page, by what it is: "request", "image/png", "status 404". */
export type OnSkipped = (what: string) => void

/**
 * The one page that a file, a URL or `-` gives, with what its transport says of it: the final `url`, `contentType`.
 *
 * @throws InputError
 */
export async function readInput(
  path: string,
  reading: Reading,
): Promise<{ input: Uint8Array; options: ExtractOptions }> {
  if (isUrl(path)) {
    const { fetchPage } = await import('./url')
    return fetchPage(path, reading)
  }
  try {
    if (path !== STDIN) await refuseMany(path)
    const chunks = path === STDIN ? process.stdin : createReadStream(path)
    return { input: await wholePage(chunks, reading), options: {} }
  } catch (error) {
    throw inputError(error)
  }
}

async function refuseMany(path: string): Promise<void> {
  const found = await stat(path).catch((error: Error) => error)
  const isMany = found instanceof Error ? isGlob(path) : found.isDirectory() || holdsMany(path)
  if (isMany)
    throw new InputError('INPUT_IS_MANY', `${path} is no single page; what it holds is read by: boctin batch '${path}'`)
  if (found instanceof Error) throw found
}

const wholePage = async (chunks: Chunks, { maxLength }: Reading) =>
  collect(await unpacked(chunks), maxLength, () => {
    const message = `the page has more than ${maxLength} bytes (--max-length takes more)`
    return new InputError('INPUT_TOO_LARGE', message)
  })

/**
 * Every page that the arguments name, in their order; a folder's and a glob's in the order of their paths. Never
 * throws, and holds one page at a time. `extent` tells how far it is.
 */
export async function* findPages(
  paths: readonly string[],
  reading: Reading,
  onSkipped: OnSkipped = () => {},
  extent = new Extent(),
): AsyncGenerator<Found> {
  const sources = await sourcesOf(paths, reading.output)
  await extent.measure(sources)
  for (const source of sources) {
    extent.begin(source)
    try {
      if (source.error !== undefined) throw source.error
      if (source.holds === 'pages') yield* readMany(source, reading, onSkipped, extent)
      else yield { source: source.path, ...(await readOne(source, reading)) }
    } catch (error) {
      yield { source: source.path, problem: problemOf(error) }
    }
  }
}

const readOne = async ({ path, from }: Source, reading: Reading) =>
  from === 'web' ? readInput(path, reading) : { input: await wholePage(createReadStream(path), reading), options: {} }

const WARC = 'WARC/'
const MARKUP = '<'.charCodeAt(0)

/** Records or a web archive, gzipped or not, told by how it begins. What stands before a break is read. */
async function* readMany(
  { path, from }: Source,
  reading: Reading,
  onSkipped: OnSkipped,
  extent: Extent,
): AsyncGenerator<Found> {
  const name = from === 'stdin' ? 'stdin' : path
  const chunks = extent.counted(from === 'stdin' ? process.stdin : createReadStream(path))
  const { head, whole } = await peek(await unpacked(chunks), WARC.length)
  if (head[0] === MARKUP)
    throw new InputError('RECORD_INVALID', `${name} is HTML and no records; one page from a pipe is read by: boctin -`)
  if (Buffer.from(head).toString('latin1').startsWith(WARC)) {
    const { readArchive } = await import('./warc')
    yield* readArchive(whole, name, reading, onSkipped)
  } else yield* readRecords(whole, name, reading.maxLength)
}
