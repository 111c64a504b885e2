import { html, type Markup, type Part } from './html'
import type { Word } from './labels'
import { called, word } from './words'

/** One row: attributes of boctin's own, the cell that names it, and the others in the order of the columns. */
export interface Row {
  readonly own: Part
  readonly head: Part
  readonly cells: readonly Part[]
}

/**
 * A table without the columns that are empty throughout. The roles are spelled out, for a narrow window lays the rows
 * out as cards, and would lose the table's own.
 */
export function table(name: Word, first: Word, columns: readonly Word[], rows: readonly Row[]): Markup {
  const used = columns.map((_, c) => rows.some(({ cells }) => !isEmpty(cells[c])))
  const heads = columns.map((column, c) => used[c] && head(column))
  const body = rows.map(
    ({ own, head: named, cells }) =>
      html`<tr role="row" ${own}><th role="rowheader" scope="row" class="c-${first}">${named}</th>${columns.map((column, c) => used[c] && cellOf(column, cells[c]))}</tr>`,
  )
  return html`<div class="wide" role="group" tabindex="0" ${called(name)}><table role="table"><thead role="rowgroup"><tr role="row">${head(first)}${heads}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`
}

const head = (column: Word): Markup =>
  html`<th role="columnheader" scope="col" class="c-${column}">${word(column)}</th>`

const isEmpty = (part: Part): boolean =>
  part === null || part === undefined || part === false || part === '' || (Array.isArray(part) && part.every(isEmpty))

const cellOf = (column: Word, part: Part): Markup =>
  isEmpty(part)
    ? html`<td role="cell" class="none"></td>`
    : html`<td role="cell" class="c-${column}"><span class="label" aria-hidden="true">${word(column)}</span><div>${part}</div></td>`
