import type { Table, TableCell } from '../../article/nodes.js'
import { readValue } from '../../value/index.js'
import type { Reading } from '../../value/reading.js'
import type { TextPlace } from '../fact.js'

/** One cell of the grid: its node, and what its text is when nothing is expected of it. */
export interface GridCell {
  text: string
  reading: Reading
  node: TextPlace
  header: boolean
  /** True for a cell that only repeats one spanning into this place. */
  covered: boolean
}

export type GridRow = GridCell[]

/** Browsers clamp column spans here; a document's number never decides how much memory is used. */
const largestSpan = 1000

/** The rows of a table as a grid, spans expanded; delimiter rows left out. */
export function gridOf(table: Table): GridRow[] {
  const rows: GridRow[] = []
  const hanging = new Map<number, { cell: GridCell; left: number }>()
  for (const { delimiter, children } of table.children) {
    if (delimiter) continue
    const row: GridRow = []
    for (const node of children) {
      if (hanging.size > 0) fillHanging(row, hanging)
      const cell = gridCell(node)
      if (node.columnSpan === undefined && node.rowSpan === undefined) {
        row.push(cell)
        continue
      }
      const across = Math.min(node.columnSpan ?? 1, largestSpan)
      const down = Math.min(node.rowSpan ?? 1, largestSpan)
      for (let step = 0; step < across; step++) {
        const covering = step === 0 ? cell : { ...cell, covered: true }
        if (down > 1) hanging.set(row.length, { cell: { ...cell, covered: true }, left: down - 1 })
        row.push(covering)
      }
    }
    if (hanging.size > 0) fillHanging(row, hanging)
    rows.push(row)
  }
  return rows
}

function fillHanging(row: GridRow, hanging: Map<number, { cell: GridCell; left: number }>): void {
  for (let span = hanging.get(row.length); span !== undefined; span = hanging.get(row.length)) {
    if (--span.left === 0) hanging.delete(row.length)
    row.push(span.cell)
  }
}

function gridCell(node: TableCell): GridCell {
  return {
    text: node.value,
    reading: readValue(node.value, 'auto'),
    node,
    header: node.header === true,
    covered: false,
  }
}

const emptyReading: Reading = { type: 'missing', value: null, raw: '', start: 0, end: 0, status: 'parsed' }

/** A cell that the source does not have, for a row shorter than its header. */
export const absentCell: GridCell = {
  text: '',
  reading: emptyReading,
  node: {},
  header: false,
  covered: false,
}

/** True for a number, a percentage, or a text that carries one with a qualifier. */
export function isNumeric({ reading }: GridCell): boolean {
  return reading.exact !== undefined
}

export function isEmpty({ text }: GridCell): boolean {
  return text === ''
}

/** Where the row's first cell with text stands; -1 in an empty row. */
export function firstFilled(row: GridRow): number {
  for (let at = 0; at < row.length; at++) if (row[at]?.text !== '') return at
  return -1
}

/** How many cells a row has without the empty ones at its end. */
export function filledLength(row: GridRow): number {
  let length = row.length
  while (length > 0 && row[length - 1]?.text === '') length--
  return length
}
