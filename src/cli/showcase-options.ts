import type { DataOf, Scalar } from '../record/record.js'
import type { Canvas, Style } from './paint.js'
import { bar, finest, shown } from './showcase-numbers.js'
import { displayWidth, fit } from './width.js'

/** The measures that get a column, in this order, and what stands above it. */
const measures = {
  votes: 'votes',
  share: '%',
  delegates: 'del.',
  seats: 'seats',
  electoralVotes: 'el. votes',
}
const mostOptions = 12
const smallestBar = 8
const largestBar = 30

/** A column of the drawing: its cells from header to total, already padded. */
type Column = string[]

/** The options of a contest as an aligned table, a bar beside each share, totals below. */
export function drawOptions(
  options: readonly DataOf<Scalar>[],
  totals: DataOf<Scalar> | null,
  canvas: Canvas,
): string[] {
  const rows = options.slice(0, mostOptions)
  const numbers = Object.entries(measures)
    .filter(([key]) => rows.some((row) => measure(row, key) !== undefined))
    .map(([key, label]) => numberColumn(key, label, rows, totals))
  const used = numbers.reduce((width, column) => width + displayWidth(column[0] ?? '') + 2, 0)
  const [names, parties] = labelColumns(rows, totals, canvas.width - used - smallestBar)
  const left = [names, ...parties].reduce((width, column) => width + displayWidth(column[0] ?? '') + 2, 0)
  const bars = barColumn(rows, Math.min(largestBar, canvas.width - used - left))
  const lines: string[] = []
  for (let index = 0; index < names.length; index++) {
    const cells = [names, ...parties, ...numbers].map((column) => column[index] ?? '')
    const row = rows[index - 1]
    const line = cells.join('  ')
    if (index === 0) lines.push(canvas.paint('dim', line.trimEnd()))
    else if (row === undefined) lines.push(canvas.paint('bold', line.trimEnd()))
    else lines.push(`${line}  ${canvas.paint(colorOf(row), bars[index - 1] ?? '')}`.trimEnd())
  }
  const more = options.length - rows.length
  if (more > 0) lines.push(canvas.paint('dim', `… and ${more} more`))
  return lines
}

function labelColumns(
  rows: readonly DataOf<Scalar>[],
  totals: DataOf<Scalar> | null,
  room: number,
): [Column, Column[]] {
  const names = ['', ...rows.map((row) => shown(scalar(row.name))), ...(totals === null ? [] : ['Total'])]
  const parties = ['', ...rows.map((row) => shown(scalar(row.party)))]
  const wanted = widestOf(names)
  const partyRoom = Math.min(widestOf(parties), 22, room - Math.min(wanted, 24) - 2)
  if (partyRoom < 8) return [names.map((name) => fit(name, Math.min(wanted, room))), []]
  const nameRoom = Math.min(wanted, room - partyRoom - 2)
  return [
    names.map((name) => fit(name, nameRoom)),
    [names.map((_, index) => fit(parties[index] ?? '', partyRoom))],
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
  const largest = Math.max(...values, 1e-9)
  return values.map((value) => bar(value / (key === 'share' ? Math.max(largest, 50) : largest), columns))
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

function widestOf(cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.max(width, displayWidth(cell)), 0)
}
