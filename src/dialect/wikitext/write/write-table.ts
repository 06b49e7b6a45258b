import type { Table, TableCell, TableRow } from '../../../article/nodes.js'
import { isCaptionRow, isHeader } from '../../markdown/render-table.js'
import { after, escapeLine, escapeText } from './escape.js'

/** `{| class="wikitable"`, with the header row marked where the table's dialect only lets it be seen. */
export function writeTable(table: Table): string {
  const { caption, headers, rows } = shapeOf(table)
  const lines = ['{| class="wikitable"']
  if (caption !== undefined) lines.push(after('|+', escapeLine(caption, 'cell')))
  for (const [index, row] of rows.entries()) lines.push(writeRow(row, index < headers))
  return [...lines, '|}'].join('\n')
}

/** A first row that is only a title is the caption; a row of dashes, or how a row looks, tells that those before it are headers. */
function shapeOf({ caption, children }: Table): {
  caption: string | undefined
  headers: number
  rows: TableRow[]
} {
  const rows = children.filter((row) => row.delimiter === undefined && row.children.length > 0)
  const cells = rows.map((row) => row.children)
  const [first, second, third] = cells
  if (first === undefined || second === undefined || cells.flat().some(({ header }) => header))
    return { caption: caption?.value, headers: 0, rows }
  if (caption === undefined && third !== undefined && second.length > 1 && isCaptionRow(first)) {
    if (isHeader(second, cells)) return { caption: first[0]?.value, headers: 1, rows: rows.slice(1) }
  }
  return { caption: caption?.value, headers: isHeader(first, cells) ? 1 : 0, rows }
}

export function writeRow({ children }: TableRow, header = false): string {
  return ['|-', ...children.map((cell) => writeCell(cell, header))].join('\n')
}

export function writeCell({ value, header, columnSpan, rowSpan }: TableCell, marked = false): string {
  let attributes = ''
  if (columnSpan !== undefined) attributes += ` colspan="${columnSpan}"`
  if (rowSpan !== undefined) attributes += ` rowspan="${rowSpan}"`
  const mark = header || marked ? '!' : '|'
  return after(attributes === '' ? mark : `${mark}${attributes} |`, escapeText(value, 'cell'))
}
