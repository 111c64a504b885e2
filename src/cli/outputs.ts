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
  let failed: Error | undefined
  stream.on('error', error => {
    failed = error
  })
  return {
    async write(data) {
      if (failed) throw failed
      if (!stream.write(data)) await once(stream, 'drain')
    },
    async close() {
      if (path === undefined) return void (await new Promise(taken => stream.write('', taken)))
      stream.end()
      await finished(stream)
    },
  }
}

/** The document, or those of its fields that `--only` names, in the document's own order. */
export function chosen(document: Document, only: Flags['only']): Partial<Document> {
  if (!only) return document
  return Object.fromEntries(Object.entries(document).filter(([field]) => only.includes(field)))
}
