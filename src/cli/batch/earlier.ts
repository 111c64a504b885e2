import { createReadStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { UsageError } from '../exit'
import type { Formatter } from '../formats'
import { type Found, pageOf } from '../inputs/records'
import type { Flags } from '../program'

/** A whole line that an earlier run wrote, and where in the file it ends. */
interface Written {
  ok: boolean
  source: string
  end: number
}

/** What an earlier run left: so many pages need not be read again. */
export interface Earlier {
  done: number
  failed: number
}

export const NOTHING: Earlier = { done: 0, failed: 0 }

/** @throws UsageError where there is no file to go on with, or none whose lines can be told apart */
export function refuseResume({ output }: Flags, { head, between, tail }: Formatter): void {
  if (output === undefined) throw new UsageError('--resume goes on with a file: name it with -o')
  if (head !== '' || between !== '\n' || tail !== '\n')
    throw new UsageError('--resume goes on with lines of JSON alone: --format ndjson')
}

const NEWLINE = 10
const CLOSING = '}'.charCodeAt(0)
/** How a line begins, in the order in which `batch` writes its keys. */
const LINE = /^\{"ok":(true|false),"source":("(?:[^"\\]|\\.)*"),"/
const OPENING = '{"ok":'
/** Bytes of a line that are looked at: a source, an URL at most, is far shorter. */
const HEAD = 65_536

/**
 * Passes over the pages whose lines stand in the file already, and cuts off the line in which the earlier run broke.
 *
 * @throws UsageError where the file is no output of `batch`, or one of other inputs; it is not changed then
 */
export async function passOver(pages: AsyncIterator<Found>, path: string): Promise<Earlier> {
  const size = await sizeOf(path)
  if (size === undefined) return NOTHING
  const earlier = { ...NOTHING }
  let end = 0
  for await (const line of writtenLines(path)) {
    const place = `${path}:${earlier.done + earlier.failed + 1}`
    const { value: found, done } = await pages.next()
    if (done) throw new UsageError(`${place} is of "${line.source}", but the inputs have no more pages`)
    const { source } = pageOf(found)
    if (source !== line.source)
      throw new UsageError(`${place} is of "${line.source}", but the inputs have "${source}" there`)
    if (line.ok) earlier.done++
    else earlier.failed++
    end = line.end
  }
  if (end < size) await truncate(path, end)
  return earlier
}

const sizeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return undefined
    },
  )

/** The whole lines of the file; what stands after the last newline must look like the beginning of one. */
async function* writtenLines(path: string): AsyncGenerator<Written> {
  let number = 0
  let end = 0
  let length = 0
  let last = 0
  let head = Buffer.alloc(0)
  const keep = (piece: Buffer) => {
    if (piece.length === 0) return
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)])
    length += piece.length
    last = piece.at(-1)!
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      end += length + 1
      yield readHead(head, last, end, `${path}:${++number}`)
      head = Buffer.alloc(0)
      length = 0
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  const torn = head.subarray(0, OPENING.length).toString()
  if (!OPENING.startsWith(torn)) throw notOurs(`${path}:${number + 1}`)
}

function readHead(head: Buffer, last: number, end: number, place: string): Written {
  const [, ok, source] = (last === CLOSING && LINE.exec(head.toString())) || []
  if (!source) throw notOurs(place)
  return { ok: ok === 'true', source: JSON.parse(source), end }
}

const notOurs = (place: string) => new UsageError(`${place} is no line of boctin batch: nothing was changed`)
