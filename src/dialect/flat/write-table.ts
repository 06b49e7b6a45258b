import type { Table, TableCell, TableRow } from '../../article/nodes.js'
import { fold } from './fold.js'
import { escapePipes } from './table.js'
import { writeTitle } from './write-text.js'

/** Columns and rows that one cell may span when its span is written out as empty cells. */
const widest = 100
/** How many empty cells a row may get for one that is there, so that spans cannot blow a table up. */
const mostFilled = 8

/** A cell with blanks around its text, as it stands between pipes. */
export function writeCell(cell: TableCell): string {
  return cell.value === '' ? ' ' : ` ${escapePipes(fold(cell.value))} `
}

/** A row; one of dashes keeps its dashes. */
export function writeRow(row: TableRow): string {
  if (row.delimiter)
    return `|${row.children.map((cell) => (cell.value.includes('-') ? ` ${cell.value} ` : ' --- ')).join('|')}|`
  return row.children.length === 0 ? '||' : `|${row.children.map(writeCell).join('|')}|`
}

/** Writes rows one after another; a cell over several columns or rows leaves empty cells where it goes on. */
class Grid {
  /** For each column how many further rows a cell from above covers it. */
  readonly #covered: number[] = []
  #allowed = 1000

  row(row: TableRow): string {
    this.#allowed += row.children.length * mostFilled
    const cells: string[] = []
    for (const cell of row.children) {
      this.#skip(cells)
      const columns = Math.min(Math.max(cell.columnSpan ?? 1, 1), widest)
      const rows = Math.min(Math.max(cell.rowSpan ?? 1, 1), widest)
      for (let column = 0; column < columns && (column === 0 || this.#allowed > 0); column += 1) {
        if (column > 0) this.#allowed -= 1
        this.#covered[cells.length] = rows - 1
        cells.push(column === 0 ? writeCell(cell) : ' ')
      }
    }
    this.#skip(cells)
    return cells.length === 0 ? '||' : `|${cells.join('|')}|`
  }

  #skip(cells: string[]): void {
    while (this.#allowed > 0) {
      const covered = this.#covered[cells.length]
      if (covered === undefined || covered === 0) return
      this.#covered[cells.length] = covered - 1
      this.#allowed -= 1
      cells.push(' ')
    }
  }
}

/** A table, its caption as a title line above it. */
export function writeTable(table: Table): string {
  const grid = new Grid()
  const lines = table.children.map((row) => (row.delimiter ? writeRow(row) : grid.row(row)))
  if (table.caption !== undefined) lines.unshift(writeCaption(table.caption.value), '')
  return lines.join('\n')
}

export function writeCaption(value: string): string {
  return `  - ${writeTitle(value)}**`
}
