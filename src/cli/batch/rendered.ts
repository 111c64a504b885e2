import type { Formatter, Line } from '../formats'

/** A page's line as it goes out: the bytes of what the format makes of it. */
export interface Rendered {
  ok: boolean
  bytes: Uint8Array<ArrayBuffer>
}

export const rendered = (line: Line, { render }: Formatter): Rendered => ({
  ok: line.ok,
  bytes: new TextEncoder().encode(render(line)),
})
