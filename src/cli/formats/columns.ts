import type { Document } from '../../index'

/** A column of CSV: its heading and the way to its value in the document or the finding. */
export interface Column {
  name: string
  /** Property by property; a list on the way is gone through item by item. */
  path: readonly string[]
}

const column = (path: string, name = path): Column => ({ name, path: path.split('.') })
const columns = (paths: readonly string[]): Column[] => paths.map(path => column(path))

/** One row a page. Findings are told by their name alone: `--csv` gives them whole. */
export const PAGE_COLUMNS: readonly Column[] = [
  ...columns(['url', 'language', 'title', 'section', 'summary', 'publishedAt', 'updatedAt', 'authors']),
  column('source', 'credit'),
  column('confidence.score', 'confidence'),
  column('date.start', 'eventDate'),
  column('date.end', 'eventDateEnd'),
  column('date.part', 'eventPart'),
  column('dates.text', 'dates'),
  column('attendees.name|group', 'attendees'),
  column('projectCodes.code|name', 'projectCodes'),
  column('documents.canonical|number|text', 'documents'),
  column('figures.text', 'figures'),
  column('abbreviations.short', 'abbreviations'),
  column('images.src', 'images'),
  column('attachments.href', 'attachments'),
  column('warnings.code', 'warnings'),
  column('body.text', 'body'),
]

/** What is told of the page in every row of its findings. */
export const PAGE_OF_FINDING: readonly Column[] = [
  ...columns(['url', 'title', 'publishedAt']),
  column('date.start', 'eventDate'),
]

const WHERE = ['text', 'span.start', 'span.end', 'rule']

/** One row a finding. */
export const FINDING_COLUMNS = {
  dates: columns(['start', 'end', 'part', 'kind', 'implied', 'invalid', ...WHERE]),
  attendees: columns([
    ...['name', 'group', 'honorific', 'rank', 'titles.text', 'titles.position', 'titles.organization'],
    ...['titles.level', 'titles.branch', 'delegation', 'roles', ...WHERE],
  ]),
  projectCodes: columns(['type', 'code', 'name', 'period.start', 'period.end', ...WHERE]),
  documents: columns(['type', 'number', 'canonical', 'terms', 'date', 'issuer', 'name', ...WHERE]),
  figures: columns([
    ...['kind', 'direction', 'value', 'min', 'max', 'of', 'unit', 'modifier', 'op', 'measure', 'comparedTo'],
    ...['alternatives', ...WHERE],
  ]),
  abbreviations: columns(['short', 'long', 'span.start', 'span.end']),
  images: columns(['src', 'alt', 'caption']),
  attachments: columns(['href', 'name', 'type']),
} satisfies Partial<Record<keyof Document, Column[]>>

export type FindingKind = keyof typeof FINDING_COLUMNS
export const FINDING_KINDS = Object.keys(FINDING_COLUMNS) as FindingKind[]

/** The values at the end of a path. `name|group` takes the first that is there. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap(item => valuesAt(item, path))
  const [step, ...rest] = path
  if (step === undefined || value === null || value === undefined) return [value]
  const key = step.split('|').find(name => (value as Record<string, unknown>)[name] != null)
  return key === undefined ? [null] : valuesAt((value as Record<string, unknown>)[key], rest)
}
