import type { Cleaner } from './cleaner'
import { type TreeNode, walkTree } from './tree'

/** Cells longer than this hold paragraphs: the table is layout. */
const LONG_CELL = 400
const MEAN_CELL = 90
const UNREAD = new Set(['script', 'style', 'noscript', 'select', 'button', 'textarea'])
const BREAKS = new Set(['br', 'p', 'div', 'li'])

/** The rows and cells of a table, as far as it proves to be no layout. */
class Grid {
  readonly rows: string[][] = []
  links = 0
  images = 0
  /** Set as soon as a cell holds a table, a heading or a long text. */
  layout = false
  private cell = ''

  constructor(private readonly cleaner: Cleaner) {}

  enter(node: TreeNode): boolean {
    if (this.layout) return false
    if (node.type === 'text') this.cell += node.data ?? ''
    if (node.type !== 'tag') return false
    const tag = node.name ?? ''
    if (tag === 'table' || /^h[1-4]$/.test(tag) || this.cell.length > LONG_CELL * 4) this.layout = true
    else if (tag === 'tr') this.startRow()
    else if (tag === 'td' || tag === 'th') this.startCell()
    else if (tag === 'a') this.links++
    else if (tag === 'img') this.images++
    else if (BREAKS.has(tag)) this.cell += ' '
    return !this.layout && !UNREAD.has(tag)
  }

  endCell(): void {
    const row = this.rows.at(-1)
    if (row && row.length > 0) row[row.length - 1] = this.cleaner.clean(this.cell)
    this.cell = ''
  }

  private startRow(): void {
    this.endCell()
    this.rows.push([])
  }

  private startCell(): void {
    this.endCell()
    if (this.rows.length === 0) this.rows.push([])
    this.rows.at(-1)!.push('')
  }
}

function readGrid(table: TreeNode, cleaner: Cleaner): Grid | null {
  const grid = new Grid(cleaner)
  walkTree(
    table,
    node => node === table || grid.enter(node),
    () => {},
  )
  grid.endCell()
  return grid.layout ? null : grid
}

/**
 * The text of a data table, rows on lines of their own and cells parted by " | "; null for a layout table, which
 * dissolves into what its cells hold. Data: two rows and two columns at least, short cells, no table inside.
 */
export function readTable(table: TreeNode, cleaner: Cleaner): string | null {
  const grid = readGrid(table, cleaner)
  if (!grid) return null
  const rows = grid.rows.filter(row => row.some(cell => cell !== ''))
  const wide = rows.filter(row => row.filter(cell => cell !== '').length >= 2)
  const cells = rows.flat()
  const filled = cells.filter(cell => cell !== '')
  const chars = filled.reduce((sum, cell) => sum + cell.length, 0)
  if (rows.length < 3 || wide.length < rows.length * 0.6) return null
  if (grid.links > filled.length * 0.25 || grid.images > 0) return null
  if (chars > filled.length * MEAN_CELL || filled.some(cell => cell.length > LONG_CELL)) return null
  return rows.map(row => row.join(' | ')).join('\n')
}
