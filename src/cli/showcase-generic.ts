import type { Scalar, TableOf } from '../record/record.js'
import type { Canvas } from './paint.js'
import { finest, shown } from './showcase-numbers.js'
import { visible } from './visible.js'
import { displayWidth, fit, truncate } from './width.js'

const mostFacts = 8
const mostRows = 8
const mostColumns = 9
const widestCell = 26

/** The first facts of an infobox, keys and values aligned. */
export function drawFacts(fields: { [key: string]: Scalar }, { width, paint }: Canvas): string[] {
  const facts = Object.entries(fields).filter(([, value]) => value !== null)
  const first = facts.slice(0, mostFacts)
  const keyWidth = Math.min(
    24,
    ...[first.reduce((widest, [key]) => Math.max(widest, displayWidth(visible(key))), 0)],
  )
  const lines = first.map(([key, value]) => {
    const text = truncate(shown(value), width - keyWidth - 2)
    return `${paint('dim', fit(visible(key), keyWidth))}  ${text}`
  })
  if (facts.length > first.length) lines.push(paint('dim', `… and ${facts.length - first.length} more`))
  return lines
}

/** The first rows of a table, as many columns as there is room for, numbers to the right. */
export function drawTable(table: TableOf<Scalar>, { width, paint }: Canvas): string[] {
  const rows = table.rows.slice(0, mostRows)
  const columns: string[][] = []
  let used = 0
  for (const { key, label } of table.columns.slice(0, mostColumns)) {
    const values = rows.map((row) => row[key])
    const decimals = finest(values)
    const cells = [visible(label), ...values.map((value) => shown(value, decimals))]
    const cellWidth = Math.min(
      widestCell,
      cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), 0),
    )
    if (used + cellWidth > width) break
    const side = values.some((value) => typeof value === 'number') ? 'right' : 'left'
    columns.push(cells.map((cell) => fit(cell, cellWidth, side)))
    used += cellWidth + 2
  }
  const title = table.caption ?? table.section
  const lines = title === null ? [] : [paint('bold', truncate(shown(title), width))]
  for (let index = 0; index <= rows.length; index++) {
    const line = columns
      .map((cells) => cells[index] ?? '')
      .join('  ')
      .trimEnd()
    lines.push(index === 0 ? paint('dim', line) : line)
  }
  const more = table.rows.length - rows.length
  if (more > 0) lines.push(paint('dim', `… and ${more} more ${more === 1 ? 'row' : 'rows'}`))
  return lines
}
