import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Document } from '../index'
import type { Flags } from './program'

export interface Output {
  /** Resolves when the next write is welcome, so that a slow reader slows the work and memory stays flat. */
  write(data: string | Uint8Array): Promise<void>
  /** Resolves when all of it has been taken. */
  close(): Promise<void>
}

/** Standard output, or a file that is created, and overwritten unless it is to `append`. */
export function openOutput(path: string | undefined, { append = false } = {}): Output {
  const stream: Writable = path === undefined ? process.stdout : createWriteStream(path, { flags: append ? 'a' : 'w' })
  let failed: OutputError | undefined
  stream.on('error', error => {
    failed = new OutputError(error.message)
  })
  const done = async (step: Promise<unknown>): Promise<void> => {
    await step.catch(error => Promise.reject(new OutputError(error.message)))
  }
  return {
    async write(data) {
      if (failed) throw failed
      if (!stream.write(data)) await done(once(stream, 'drain'))
    },
    async close() {
      if (path === undefined) return done(new Promise(taken => stream.write('', taken)))
      stream.end()
      await done(finished(stream))
    },
  }
}

/** What kept the output from being written: no such folder, a full disk. */
class OutputError extends Error {
  readonly code = 'OUTPUT_UNWRITABLE'
}

/** The document, or those of its fields that `--only` names, in the document's own order. */
export function chosen(document: Document, only: Flags['only']): Partial<Document> {
  if (!only) return document
  return Object.fromEntries(Object.entries(document).filter(([field]) => only.includes(field)))
}

/** Ends of a line to somebody: JSON lets them stand, Python's splitlines and Node's readline cut there. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON with no line end in it but those that `indent` asks for. */
export const oneLine = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(LINE_ENDS, escaped)
