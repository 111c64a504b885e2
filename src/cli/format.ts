import type { Document } from '../index'
import type { Flags } from './program'

/** What `batch` says of one page. */
export type Line = { source: string; meta?: Record<string, unknown> } & (
  | { ok: true; document: Partial<Document> }
  | { ok: false; error: { code: string; message: string } }
)

/** How lines become a file: `head`, the rendered lines with `between` among them, `tail`; `empty` where there is none. */
export interface Formatter {
  readonly head: string
  readonly between: string
  readonly tail: string
  readonly empty: string
  render(line: Line): string
}

const NDJSON = { head: '', between: '\n', tail: '\n', empty: '' }
const JSON_ARRAY = { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n' }

/** The format that the flags name. Rendering keeps no state, so that any worker can do it. */
export const formatter = ({ format, pretty }: Flags): Formatter => ({
  ...(format === 'json' ? JSON_ARRAY : NDJSON),
  render: line => JSON.stringify(line, null, pretty ? 2 : 0),
})
