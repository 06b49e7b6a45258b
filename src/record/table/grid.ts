import type { Table, TableCell } from '../../article/nodes.js'
import { isDigit } from '../../value/characters.js'
import { readValue } from '../../value/index.js'
import type { Reading, ValueType } from '../../value/reading.js'
import type { Fact } from '../fact.js'

/** One cell of the grid: the fact that it states when nothing is expected of it. */
export interface GridCell extends Fact {
  text: string
  type: ValueType
  /** True for a number, a percentage, or a text that carries one with a qualifier. */
  numeric: boolean
  header: boolean
  /** True for a cell that only repeats one spanning into this place. */
  covered: boolean
  /** True where that one stands in a row above. */
  fromAbove: boolean
}

export type GridRow = GridCell[]

/** Beyond this many columns, what costs columns times rows is left out. */
export const widestTable = 64

/** Browsers clamp column spans here. */
const largestSpan = 1000
/** Spans may repeat cells up to this many times the cells that are there: a document's numbers never decide how much memory is used. */
const mostRepeats = 8

interface Hanging {
  cell: GridCell
  left: number
}

/** The rows of a table as a grid, spans expanded; delimiter rows left out. */
export function gridOf(table: Table): GridRow[] {
  const rows: GridRow[] = []
  const hanging = new Map<number, Hanging>()
  let budget = largestSpan
  for (const { delimiter, children } of table.children) {
    if (delimiter) continue
    budget += children.length * mostRepeats
    if (hanging.size === 0 && !children.some(spans)) {
      rows.push(children.map(gridCell))
      continue
    }
    const row: GridRow = []
    for (const node of children) {
      if (hanging.size > 0) budget -= fillHanging(row, hanging, budget)
      const cell = gridCell(node)
      if (node.columnSpan === undefined && node.rowSpan === undefined) {
        row.push(cell)
        continue
      }
      const across = Math.max(1, Math.min(node.columnSpan ?? 1, largestSpan, budget))
      const down = Math.min(node.rowSpan ?? 1, largestSpan)
      const covered = { ...cell, covered: true }
      const below = { ...covered, fromAbove: true }
      for (let step = 0; step < across; step++) {
        if (down > 1) hanging.set(row.length, { cell: below, left: down - 1 })
        row.push(step === 0 ? cell : covered)
      }
      budget -= across
    }
    if (hanging.size > 0) budget -= fillHanging(row, hanging, budget)
    rows.push(row)
  }
  return rows
}

function spans({ columnSpan, rowSpan }: TableCell): boolean {
  return columnSpan !== undefined || rowSpan !== undefined
}

/** Puts cells that reach down from rows above where they stand; returns how many. */
function fillHanging(row: GridRow, hanging: Map<number, Hanging>, budget: number): number {
  let filled = 0
  for (let span = hanging.get(row.length); span !== undefined; span = hanging.get(row.length)) {
    if (filled >= budget) {
      hanging.clear()
      break
    }
    if (--span.left === 0) hanging.delete(row.length)
    row.push(span.cell)
    filled++
  }
  return filled
}

function gridCell(node: TableCell): GridCell {
  const reading = readValue(node.value, 'auto')
  return {
    reading,
    node,
    from: 0,
    text: node.value,
    type: reading.type,
    numeric: reading.exact !== undefined || (reading.type === 'text' && isCommaNumber(node.value)),
    header: node.header === true,
    covered: false,
    fromAbove: false,
  }
}

/** `48,41 %`: a number in another style than the usual one, which its column will tell; `0,004`: one that was mistyped, no word; `(12.4)`: in accounts a loss. */
function isCommaNumber(text: string): boolean {
  const first = text.charCodeAt(0)
  if (text.length > 15) return false
  if (first === 40) return bracketed.test(text)
  return (first < 58 || first === 0x2212) && commaNumber.test(text)
}

const commaNumber = /^[+\u2212-]?\d+(?:,\d+)+\s?%?$/
const bracketed = /^\([$€£]?\d[\d.,]*%?\)$/

/** Whether a cell states a percentage, in any style. */
export function isPercent({ type, text, numeric }: GridCell): boolean {
  return type === 'percent' || (numeric && type === 'text' && text.endsWith('%'))
}

const emptyReading: Reading = { type: 'missing', value: null, raw: '', start: 0, end: 0, status: 'parsed' }

/** A cell that the source does not have, for a row shorter than its header. */
export const absentCell: GridCell = {
  reading: emptyReading,
  node: {},
  from: 0,
  text: '',
  type: 'missing',
  numeric: false,
  header: false,
  covered: false,
  fromAbove: false,
}

export function isNumeric({ numeric }: GridCell): boolean {
  return numeric
}

/** Numbers, and what counts all the same: `24+1` and `24 (1)` beside `36`, `1997–98`. */
export function looksNumeric({ numeric, text }: GridCell): boolean {
  return numeric || isDigit(text.charCodeAt(0))
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

/** Whether all cells with text stand at the row's beginning. An empty corner may stand before them. */
export function isPacked(row: GridRow): boolean {
  return row.slice(1, filledLength(row)).every((cell) => !isEmpty(cell))
}
