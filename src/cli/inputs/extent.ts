import { stat } from 'node:fs/promises'
import type { Chunks } from './chunks'
import type { Source } from './sources'

const UNKNOWN = Number.POSITIVE_INFINITY

/**
 * How far the reading of all inputs has come: in pages where each is one, else in bytes as they lie on the disk. No
 * content is read for it.
 */
export class Extent {
  #weights: number[] = []
  #whole = UNKNOWN
  /** What the inputs before the next one weigh. */
  #before = 0
  #read = 0

  /** 0 to 1; undefined where nobody can know the whole: stdin, a pipe, URLs beside archives. */
  get share(): number | undefined {
    return this.#whole > 0 && this.#whole < UNKNOWN ? Math.min(1, this.#read / this.#whole) : undefined
  }

  async measure(sources: readonly Source[]): Promise<void> {
    const isInBytes = sources.some(({ holds }) => holds === 'pages')
    for (const source of sources) this.#weights.push(isInBytes ? await bytesOf(source) : 1)
    this.#whole = this.#weights.reduce((sum, weight) => sum + weight, 0)
  }

  /** The next source is read. One page is as good as read; what holds many is read chunk by chunk. */
  begin({ holds }: Source): void {
    const end = this.#before + this.#weights.shift()!
    this.#read = holds === 'pages' ? this.#before : end
    this.#before = end
  }

  /** The same chunks; each has been read when the next one is asked for. */
  async *counted(chunks: Chunks): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk
      this.#read += chunk.length
    }
  }
}

async function bytesOf({ path, from, error }: Source): Promise<number> {
  if (error !== undefined) return 0
  if (from !== 'disk') return UNKNOWN
  const found = await stat(path).catch(() => undefined)
  if (!found) return 0
  return found.isFile() ? found.size : UNKNOWN
}
