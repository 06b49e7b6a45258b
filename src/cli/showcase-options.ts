import type { DataOf, Scalar } from '../record/record.js'
import { largest } from '../source/list.js'
import type { Canvas, Style } from './paint.js'
import { bar, finest, shown } from './showcase-numbers.js'
import { displayWidth, fit, widestOf } from './width.js'

/** The measures that get a column, in this order, and what stands above it. */
const measures = {
  votes: 'votes',
  share: '%',
  delegates: 'del.',
  seats: 'seats',
  electoralVotes: 'el. votes',
}
const mostOptions = 12
const widestParty = 22
const narrowestName = 16
const smallestBar = 12
const largestBar = 30

/** A column of the drawing: its cells from header to total, already padded. */
type Column = string[]

/** The options of a contest as an aligned table, a bar beside each share, totals below. */
export function drawOptions(
  options: readonly DataOf<Scalar>[],
  allTotals: DataOf<Scalar> | null,
  canvas: Canvas,
): string[] {
  const rows = options.slice(0, mostOptions)
  const totals =
    allTotals !== null && Object.keys(measures).some((key) => key in allTotals) ? allTotals : null
  const numbers = Object.entries(measures)
    .filter(([key]) => rows.some((row) => measure(row, key) !== undefined))
    .map(([key, label]) => numberColumn(key, label, rows, totals))
  // On a narrow terminal the last measures give way to the names.
  while (numbers.length > 1 && canvas.width - widthOf(numbers) < narrowestName) numbers.pop()
  const labels = labelColumns(
    rows,
    totals,
    Math.max(narrowestName, canvas.width - widthOf(numbers) - smallestBar),
  )
  const columns = [...labels, ...numbers]
  const bars = barColumn(rows, Math.min(largestBar, canvas.width - widthOf(columns)))
  const lineAt = (index: number): string => columns.map((column) => column[index] ?? '').join('  ')
  const lines = [canvas.paint('dim', lineAt(0).trimEnd())]
  for (const [index, row] of rows.entries()) {
    lines.push(`${lineAt(index + 1)}  ${canvas.paint(colorOf(row), bars[index] ?? '')}`.trimEnd())
  }
  const more = options.length - rows.length
  if (more > 0) lines.push(canvas.paint('dim', `… and ${more} more`))
  if (totals !== null) lines.push(canvas.paint('bold', lineAt(rows.length + 1).trimEnd()))
  return lines
}

/** Columns and the gaps after them. */
function widthOf(columns: readonly Column[]): number {
  return columns.reduce((width, column) => width + displayWidth(column[0] ?? '') + 2, 0)
}

/** Each part of a referendum asks its own question. */
function nameOf(row: DataOf<Scalar>): string {
  const name = shown(scalar(row.name))
  return typeof row.part === 'number' ? `${row.part}. ${name}` : name
}

/** The names, and the parties beside them where there is room. */
function labelColumns(
  rows: readonly DataOf<Scalar>[],
  totals: DataOf<Scalar> | null,
  room: number,
): Column[] {
  const names = ['', ...rows.map(nameOf), ...(totals === null ? [] : ['Total'])]
  const parties = ['', ...rows.map((row) => shown(scalar(row.party)))]
  const wanted = widestOf(names)
  const partyWidth = Math.min(widestOf(parties), widestParty, room - Math.min(wanted, 24) - 4)
  if (partyWidth < 8) return [names.map((name) => fit(name, Math.min(wanted, room - 2)))]
  const nameWidth = Math.min(wanted, room - partyWidth - 4)
  return [
    names.map((name) => fit(name, nameWidth)),
    names.map((_, index) => fit(parties[index] ?? '', partyWidth)),
  ]
}

function numberColumn(
  key: string,
  label: string,
  rows: readonly DataOf<Scalar>[],
  totals: DataOf<Scalar> | null,
): Column {
  const values = rows.map((row) => measure(row, key))
  const decimals = finest(values)
  const cells = [label, ...values.map((value) => shown(value, decimals))]
  if (totals !== null) cells.push(shown(scalar(totals[key]), decimals))
  const width = widestOf(cells)
  return cells.map((cell) => fit(cell, width, 'right'))
}

/** Shares as bars out of 100; without shares, votes or seats against the largest. */
function barColumn(rows: readonly DataOf<Scalar>[], columns: number): string[] {
  const key = ['share', 'votes', 'seats', 'delegates', 'electoralVotes'].find((candidate) =>
    rows.some((row) => typeof measure(row, candidate) === 'number'),
  )
  if (key === undefined || columns < 4) return []
  const values = rows.map((row) => measure(row, key)).map((value) => (typeof value === 'number' ? value : 0))
  const whole = Math.max(largest(values), key === 'share' ? 50 : 1e-9)
  return values.map((value) => bar(value / whole, columns))
}

/** A measure of an option, or of its last round where only rounds are stated. */
function measure(row: DataOf<Scalar>, key: string): Scalar | undefined {
  const own = scalar(row[key])
  if (own !== undefined || !Array.isArray(row.rounds)) return own
  return row.rounds.map((round) => scalar(round[key])).findLast((value) => value !== undefined)
}

function scalar(value: DataOf<Scalar>[string] | undefined): Scalar | undefined {
  return typeof value === 'object' && value !== null ? undefined : value
}

function colorOf(row: DataOf<Scalar>): Style {
  const { color } = row
  return typeof color === 'string' && /^#[0-9a-f]{6}$/.test(color) ? `#${color.slice(1)}` : 'cyan'
}
