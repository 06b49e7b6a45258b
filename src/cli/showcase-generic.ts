import type { Column, Plain, Scalar, TableOf } from '../record/record.js'
import type { Canvas } from './paint.js'
import { finest, looksLikeYears, shown } from './showcase-numbers.js'
import { visible } from './visible.js'
import { displayWidth, fit, truncate, widestOf } from './width.js'

const mostFacts = 8
const mostRows = 8
const widestKey = 24
const widestCell = 26

/** The first facts of an infobox, keys and values aligned. */
export function drawFacts(fields: { [key: string]: Plain }, { width, paint }: Canvas): string[] {
  const facts = Object.entries(fields).filter(([, value]) => value !== null)
  const first = facts.slice(0, mostFacts)
  const keyWidth = Math.min(widestKey, widestOf(first.map(([key]) => visible(key))))
  const lines = first.map(([key, value]) => {
    const text = Array.isArray(value)
      ? value.map((item) => shown(item)).join(', ')
      : typeof value === 'number' && looksLikeYears([value])
        ? String(value)
        : shown(value)
    return `${paint('dim', fit(visible(key), keyWidth))}  ${truncate(text, width - keyWidth - 2)}`
  })
  const more = facts.length - first.length
  if (more > 0) lines.push(paint('dim', `… and ${more} more`))
  return lines
}

/** The first rows of a table, the columns there is room for, numbers to the right. */
export function drawTable(table: TableOf<Scalar>, { width, paint }: Canvas): string[] {
  const rows = table.rows.slice(0, mostRows)
  const drawn: string[][] = []
  let used = 0
  for (const column of table.columns) {
    const cells = columnCells(
      column,
      rows.map((row) => row[column.key]),
    )
    const cellWidth = displayWidth(cells[0] ?? '')
    if (used + cellWidth > width) break
    drawn.push(cells)
    used += cellWidth + 2
  }
  const title = table.caption ?? table.section
  const lines = title === null ? [] : [paint('bold', truncate(shown(title), width))]
  for (let index = 0; index <= rows.length; index++) {
    const line = drawn
      .map((cells) => cells[index] ?? '')
      .join('  ')
      .trimEnd()
    lines.push(index === 0 ? paint('dim', line) : line)
  }
  const left = [
    counted(table.rows.length - rows.length, 'row'),
    counted(table.columns.length - drawn.length, 'column'),
  ]
  const more = left.filter((text) => text !== '').join(', ')
  if (more !== '') lines.push(paint('dim', `… and ${more}`))
  return lines
}

/** The label and the values of a column, all of one width. */
function columnCells({ label }: Column, values: readonly (Scalar | undefined)[]): string[] {
  const decimals = finest(values)
  const areYears = looksLikeYears(values)
  const texts = values.map((value) =>
    areYears && typeof value === 'number' ? String(value) : shown(value, decimals),
  )
  const cells = [visible(label), ...texts]
  const width = Math.min(widestCell, widestOf(cells))
  const side = values.some((value) => typeof value === 'number') ? 'right' : 'left'
  return cells.map((cell) => fit(cell, width, side))
}

function counted(count: number, unit: string): string {
  return count < 1 ? '' : `${count} more ${count === 1 ? unit : `${unit}s`}`
}
