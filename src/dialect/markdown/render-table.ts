import type { Table, TableCell, TableRow } from '../../article/nodes.js'
import { isTime, readValue } from '../../value/index.js'
import { escapeText } from './escape.js'
import { isFieldHeader, isTitleHeader } from './infobox.js'

/** The largest span that is written out as empty cells. */
const largestSpan = 100

/** A table as Markdown has it: a title before it, a header row (empty for a table without one) and the rows. */
export interface MarkdownTable {
  caption: string | null
  rows: TableCell[][]
  headed: boolean
}

/**
 * Brings a table into the shape of Markdown. Where no cell is marked, the first row becomes the header when nothing in
 * it is a number and rows follow; a first row with text in its first cell only becomes the caption.
 */
export function layTable(table: Table, captioned: boolean): MarkdownTable {
  const rows = withoutSpans(
    table.children.filter(({ delimiter, children }) => !delimiter && children.length > 0),
  )
  const [first, second, third] = rows
  let caption = table.caption?.value ?? null
  if (first === undefined) return { caption, rows, headed: false }
  if (first.every(({ header, value }) => header || value === '') && first.some(({ header }) => header))
    return { caption, rows, headed: true }
  const isTitle =
    caption === null && !captioned && second !== undefined && third !== undefined && isCaptionRow(first)
  if (isTitle && second.length > 1 && isHeader(second, rows)) {
    caption = first[0]?.value ?? null
    rows.shift()
    return { caption, rows, headed: true }
  }
  return { caption, rows, headed: second !== undefined && isHeader(first, rows) }
}

export function isCaptionRow(row: readonly TableCell[]): boolean {
  const [first, ...others] = row
  return first !== undefined && isLabelText(first) && others.every(({ value }) => value === '')
}

/** Words in more than the first cell, at least as many cells as any row has, and no number and no time. */
export function isHeader(row: readonly TableCell[], rows: readonly (readonly TableCell[])[]): boolean {
  if (isCaptionRow(row) || rows.some(({ length }) => length > row.length)) return false
  return (
    row.every(({ value }) => !isNumeric(value) && !isTime(value)) && row.some(({ value }) => value !== '')
  )
}

function isLabelText({ value }: TableCell): boolean {
  return value !== '' && !isNumeric(value)
}

function isNumeric(value: string): boolean {
  return readValue(value, 'auto').exact !== undefined
}

/** Markdown has no spans: the places a cell spans stay empty. */
function withoutSpans(rows: readonly TableRow[]): TableCell[][] {
  const hanging = new Map<number, number>()
  return rows.map(({ children }) => {
    const row: TableCell[] = []
    for (const cell of children) {
      addHanging(row, hanging)
      const across = Math.min(cell.columnSpan ?? 1, largestSpan)
      for (let step = 0; step < across; step++) {
        if ((cell.rowSpan ?? 1) > 1) hanging.set(row.length, Math.min(cell.rowSpan ?? 1, largestSpan) - 1)
        row.push(step === 0 ? cell : emptyLike(cell))
      }
    }
    addHanging(row, hanging)
    return row
  })
}

function addHanging(row: TableCell[], hanging: Map<number, number>): void {
  for (let left = hanging.get(row.length); left !== undefined; left = hanging.get(row.length)) {
    if (left === 1) hanging.delete(row.length)
    else hanging.set(row.length, left - 1)
    row.push({ type: 'tableCell', value: '' })
  }
}

function emptyLike({ header }: TableCell): TableCell {
  return header ? { type: 'tableCell', value: '', header } : { type: 'tableCell', value: '' }
}

/**
 * Writes the rows. The header is as wide as the widest row, since readers drop what goes beyond it. `lead` says that a
 * table of two columns could be taken for an infobox; a third column keeps it from that.
 */
export function renderRows({ rows, headed }: MarkdownTable, lead: boolean): string {
  let width = 0
  for (const row of rows) width = Math.max(width, row.length)
  if (lead && width <= 2 && !headed) width = 3
  const header = headed ? (rows[0] ?? []) : []
  const [keyHeader, valueHeader] = header
  const [key, value] = [keyHeader?.value ?? '', valueHeader?.value ?? '']
  const veiled = width === 2 && (isFieldHeader(key, value) || (lead && isTitleHeader(key, value)))
  const out = [renderRow(header, width, veiled), `|${' --- |'.repeat(width)}`]
  for (const row of headed ? rows.slice(1) : rows) out.push(renderRow(row))
  return out.join('\n')
}

export function renderRow(row: readonly TableCell[], width = row.length, veiled = false): string {
  let out = '|'
  for (let column = 0; column < width; column++) {
    const value = row[column]?.value ?? ''
    out += value === '' ? ' |' : ` ${escapeText(value, { veiled: veiled && column === 0 })} |`
  }
  return out
}
