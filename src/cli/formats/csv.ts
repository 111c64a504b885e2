import { stringify } from 'csv-stringify/sync'
import type { Document } from '../../index'
import { oneLine } from '../outputs'
import { type Column, FINDING_COLUMNS, type FindingKind, PAGE_COLUMNS, PAGE_OF_FINDING, valuesAt } from './columns'
import type { Form, Formatter, Line } from './index'

const BOM = '\ufeff'
const BETWEEN_VALUES = '; '
const FAILURE = ['error', 'message']

type Cell = string | number | boolean | null

/**
 * One row a page or, with `csv`, one row a finding; a page that failed has a row with its error either way. Text that
 * a spreadsheet would take for a formula is led by an apostrophe; our own numbers stay numbers.
 */
export function csv({ csv: kind, bom, only }: Form): Formatter {
  const { heading, rows } = kind ? findingRows(kind) : pageRows(only)
  const head = (bom ? BOM : '') + written([heading])
  return { head, between: '', tail: '', empty: head, render: line => written(rows(line)) }
}

/** A lone "=" computes nothing: the `op` of a figure stays as it is. */
const isHarmless = (value: string) => value === '='

const written = (rows: Cell[][]): string =>
  stringify(rows, {
    cast: {
      boolean: String,
      string: value => ({ value, escape_formulas: !isHarmless(value) }),
    },
  })

function pageRows(only: string[] | undefined) {
  const columns = only ? PAGE_COLUMNS.filter(({ path }) => only.includes(path[0]!)) : PAGE_COLUMNS
  return {
    heading: ['source', ...names(columns), 'meta', ...FAILURE],
    rows: (line: Line) => [
      [line.source, ...cells(columns, documentOf(line)), line.meta ? oneLine(line.meta) : null, ...failure(line)],
    ],
  }
}

function findingRows(kind: FindingKind) {
  const columns = FINDING_COLUMNS[kind]
  const row = (line: Line, finding: unknown) => {
    const page = cells(PAGE_OF_FINDING, documentOf(line))
    return [line.source, ...page, ...cells(columns, finding), ...failure(line)]
  }
  return {
    heading: ['source', ...PAGE_OF_FINDING.map(({ name }) => `page.${name}`), ...names(columns), ...FAILURE],
    rows: (line: Line) =>
      line.ok ? (line.document[kind] ?? []).map(finding => row(line, finding)) : [row(line, null)],
  }
}

const names = (columns: readonly Column[]) => columns.map(({ name }) => name)
const documentOf = (line: Line): Partial<Document> | null => (line.ok ? line.document : null)
const failure = (line: Line): Cell[] => (line.ok ? [null, null] : [line.error.code, line.error.message])
const cells = (columns: readonly Column[], from: unknown): Cell[] => columns.map(({ path }) => cell(from, path))

/** One value keeps its type; several are text. A missing one among several keeps its place: titles stay in step. */
function cell(from: unknown, path: readonly string[]): Cell {
  const values = valuesAt(from, path)
  if (values.length <= 1) return (values[0] ?? null) as Cell
  return values.some(value => value != null) ? values.map(value => value ?? '').join(BETWEEN_VALUES) : null
}
