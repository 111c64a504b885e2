import type { Document } from '../../index'
import { oneLine } from '../outputs'
import type { FindingKind } from './columns'

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

export const FORMATS = ['json', 'ndjson', 'csv', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** What the flags say of the output's form. */
export interface Form {
  format?: Format
  /** One row a finding of this kind; names the format too. */
  csv?: FindingKind
  /** Begin CSV with the mark by which Excel knows UTF-8. */
  bom?: boolean
  only?: string[]
  pretty?: boolean
}

const NDJSON = { head: '', between: '\n', tail: '\n', empty: '' }
const JSON_ARRAY = { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n' }

const chosenFormat = ({ format, csv }: Form): Format | undefined => format ?? (csv && 'csv')

/** The format of one page: JSON unless the flags say otherwise. */
export const pageFormat = (form: Form): Format => chosenFormat(form) ?? 'json'

/** The format that the flags name, lines unless they do. Rendering keeps no state, so that any worker can do it. */
export async function formatter(form: Form): Promise<Formatter> {
  const format = chosenFormat(form) ?? 'ndjson'
  if (format === 'csv') return (await import('./csv')).csv(form)
  if (format === 'markdown') return (await import('./markdown')).markdown
  return format === 'json'
    ? { ...JSON_ARRAY, render: line => oneLine(line, form.pretty ? 2 : 0) }
    : { ...NDJSON, render: line => oneLine(line) }
}
