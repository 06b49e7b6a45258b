import { isAsciiLetter, isDigit } from '../../value/characters.js'
import {
  areGroupedByPoints,
  type CountStyle,
  decideCountStyle,
  decideNumberStyle,
  type NumberStyle,
  readValue,
  styleOfCount,
  styleOfCounts,
} from '../../value/index.js'
import type { ExpectedType, Reading } from '../../value/reading.js'
import type { DraftColumn } from './columns.js'
import type { GridCell, GridRow } from './grid.js'

/** Reads a cell again only where its column expects something else than the text alone said. */
export function readCell(cell: GridCell, expected: ExpectedType, style: ColumnStyle | undefined): Reading {
  const { type } = cell
  if (style !== undefined) return readValue(cell.text, expected, styleIn(cell, style))
  if (type === 'missing' || expected === 'auto') return cell.reading
  if (expected === 'text') return type === 'text' ? cell.reading : readValue(cell.text, 'text')
  if (expected === 'number' && (type === 'integer' || type === 'decimal')) return cell.reading
  if (expected === 'percent' && type === 'percent') return cell.reading
  return readValue(cell.text, expected)
}

/** The style of a cell's number; undefined for the usual one. */
export function styleIn({ text }: GridCell, style: ColumnStyle | undefined): NumberStyle | undefined {
  return style === undefined || typeof style === 'string' ? style : styleOfCount(text, style)
}

/** One style for all numbers of a column, or the one of most counts and those that are grouped otherwise. */
export type ColumnStyle = NumberStyle | CountStyle

/** The separators of each column of numbers, decided by the whole column; undefined where the usual style reads every cell. */
export function columnStyles(
  columns: readonly DraftColumn[],
  rows: readonly GridRow[],
): (ColumnStyle | undefined)[] {
  const styles: (ColumnStyle | undefined)[] = columns.map(() => undefined)
  const doubtful = new Map<number, string[]>()
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at]
      if (cell !== undefined && isDoubtful(cell) && takesNumbers(columns[at])) doubtful.set(at, [])
    }
  }
  if (doubtful.size === 0) return styles
  for (const row of rows) for (let at = 0; at < row.length; at++) doubtful.get(at)?.push(row[at]?.text ?? '')
  for (const [at, texts] of doubtful) {
    const style = decideNumberStyle(texts, () => textsOf(rows, (other) => other !== at))
    styles[at] = columns[at]?.role === 'votes' ? styleOfVotes(texts, style, columns, rows) : style
  }
  if (styles.includes('point'))
    for (const [at, texts] of doubtful)
      if (styles[at] === 'comma' && areGroupedByPoints(texts.map(withoutSign))) styles[at] = 'point'
  return styles
}

/** Beside counts that are grouped by points, their changes are so too. */
function withoutSign(text: string): string {
  return text.replace(/^[+\u2212-] ?/, '')
}

function textsOf(rows: readonly GridRow[], isWanted: (column: number) => boolean): string[] {
  return rows.flatMap((row) => row.filter((_, at) => isWanted(at)).map(({ text }) => text))
}

/** Votes are no fractions. */
function styleOfVotes(
  texts: readonly string[],
  style: NumberStyle,
  columns: readonly DraftColumn[],
  rows: readonly GridRow[],
): ColumnStyle {
  if (style === 'comma' && areGroupedByPoints(texts)) return 'point'
  const beside = () => textsOf(rows, (at) => columns[at]?.role !== 'votes')
  return decideCountStyle(texts, beside) ?? styleOfCounts(texts, style)
}

function takesNumbers(column: DraftColumn | undefined): boolean {
  const expected = column?.expected
  return expected === 'number' || expected === 'percent' || expected === 'auto'
}

const longestNumber = 40

/** A point before three digits, or a comma not before three, may be another style's. */
function isDoubtful({ type, text, reading }: GridCell): boolean {
  if (type === 'decimal' || type === 'percent')
    return reading.exact !== undefined && reading.exact.charCodeAt(reading.exact.length - 4) === point
  if (type !== 'text' || text.length > longestNumber || isAsciiLetter(text.charCodeAt(0))) return false
  const dot = text.indexOf('.')
  if (dot > 0 && isDigit(text.charCodeAt(dot - 1)) && digitsFrom(text, dot + 1) === 3) return true
  const comma = text.lastIndexOf(',')
  if (comma < 1 || !isDigit(text.charCodeAt(comma - 1))) return false
  const digits = digitsFrom(text, comma + 1)
  return digits === 1 || digits === 2
}

const point = 46

function digitsFrom(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at - from
}
