import type { Table, TableCell, TableRow } from '../../article/nodes.js'
import { Pieces } from '../../article/pieces.js'
import { isBlank, skipBlank, trimEnd } from '../../source/blank.js'
import type { Lines } from '../../source/lines.js'
import { takeFolded } from './fold.js'
import type { BlockReader, Scan } from './scan.js'

const pipe = 124
const backslash = 92

/** Offset of the next pipe of `[from, to)` without a backslash before it; `to` without one. */
function nextPipe(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === pipe) return at
    if (code === backslash && text.charCodeAt(at + 1) === pipe) at += 1
  }
  return to
}

/** Whether the line is a row: it starts with a pipe and has another one. */
export function isTableRow(scan: Lines): boolean {
  if (scan.code !== pipe) return false
  return nextPipe(scan.text, scan.first + 1, scan.last) < scan.last
}

/** A cell: its position is everything between two pipes, its span the text in it. */
function readCell(scan: Scan, start: number, end: number): TableCell {
  const { text } = scan
  const position = scan.position(start, end)
  const from = skipBlank(text, start, end)
  if (from === end) {
    const at = end > start ? start + 1 : start
    return { type: 'tableCell', value: '', span: [at, at], position }
  }
  const to = trimEnd(text, from, end)
  const value = text.slice(from, to)
  if (!scan.folds && !scan.backslashes) return { type: 'tableCell', value, span: [from, to], position }
  const escaped = value.indexOf('\\|')
  if (escaped === -1 && !value.includes('br>'))
    return { type: 'tableCell', value, span: [from, to], position }
  const pieces = new Pieces(text)
  let taken = from
  for (let at = escaped; at !== -1; at = value.indexOf('\\|', at + 2)) {
    takeFolded(pieces, text, taken, from + at)
    pieces.put('|', from + at, from + at + 2)
    taken = from + at + 2
  }
  takeFolded(pieces, text, taken, to)
  return { type: 'tableCell', ...pieces.text(from, to), position }
}

/** Whether a cell is dashes as in `|---|:--:|`: three at least, or one with a colon beside it. */
function isRule(value: string): boolean {
  let from = 0
  let to = value.length
  if (value.charCodeAt(from) === 58) from += 1
  if (to > from && value.charCodeAt(to - 1) === 58) to -= 1
  if (to - from < (to - from === value.length ? 3 : 1)) return false
  for (let at = from; at < to; at += 1) if (value.charCodeAt(at) !== 45) return false
  return true
}

function readRow(scan: Scan): TableRow {
  const { text, first, last } = scan
  const children: TableCell[] = []
  let rules = true
  for (let start = first + 1; start < last; ) {
    const end = nextPipe(text, start, last)
    const cell = readCell(scan, start, end)
    children.push(cell)
    if (rules) rules = isRule(cell.value)
    start = end + 1
  }
  const position = scan.position(first, last)
  return rules
    ? { type: 'tableRow', delimiter: true, children, position }
    : { type: 'tableRow', children, position }
}

/** Lines of cells between pipes; the last pipe may be missing. Captions and header rows are rows like any other here. */
export const tableReader: BlockReader = {
  name: 'table',
  starts: '|',
  read(scan): Table | undefined {
    if (!isTableRow(scan)) return undefined
    const children: TableRow[] = []
    const start = scan.position(scan.first, scan.first).start
    let end = start
    do {
      const row = readRow(scan)
      if (row.position !== undefined) end = row.position.end
      children.push(row)
      scan.advance()
    } while (isTableRow(scan))
    return { type: 'table', children, position: { start: { ...start }, end: { ...end } } }
  },
}

/** A cell's text as it stands between pipes. */
export function escapePipes(value: string): string {
  return value.includes('|') ? value.replaceAll('|', '\\|') : value
}

/** Whether a text standing at `at` needs a blank before what follows: a backslash would escape a pipe there. */
export function needsGap(value: string, source: string, at: number): boolean {
  return value.endsWith('\\') && !isBlank(source.charCodeAt(at))
}
