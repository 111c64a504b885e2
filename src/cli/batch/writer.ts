import type { Formatter } from '../formats'
import type { Output } from '../outputs'
import type { Earlier } from './earlier'
import type { Rendered } from './rendered'

/** Puts lines into the file that the format makes of them. Each goes out in one piece as soon as it is there. */
export class Writer {
  readonly #format: Formatter
  readonly #output: Output
  /** What ends a line that another may follow: nothing, where the last line ends otherwise. */
  readonly #end: string
  #isEmpty: boolean

  constructor(format: Formatter, output: Output, earlier: Earlier) {
    this.#format = format
    this.#output = output
    this.#end = format.between === format.tail ? format.tail : ''
    this.#isEmpty = earlier.done + earlier.failed === 0
  }

  async write({ bytes }: Rendered): Promise<void> {
    const { head, between } = this.#format
    const start = this.#isEmpty ? head : between.slice(this.#end.length)
    this.#isEmpty = false
    await this.#output.write(Buffer.concat([Buffer.from(start), bytes, Buffer.from(this.#end)]))
  }

  async close(): Promise<void> {
    const { empty, tail } = this.#format
    await this.#output.write(this.#isEmpty ? empty : tail.slice(this.#end.length))
    await this.#output.close()
  }
}
