import { type Fact, fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { readValue } from '../../value/index.js'

/** A number between what stands before and behind it: `$705.6 billion`, `1,234 km2`. */
interface United {
  before: string
  behind: string
  number: Fact
}

const shape = /^([^\d(]{0,6})(\d[\d.,'\u00a0\u2009\u202f ]*\d|\d)(\s?[^\d\s(.,][^(]{0,24})?$/u
const currency = /^(?:[A-Z]{0,3}\s?[$€£¥₹₩]|[A-Z]{2,3}|Rs\.?|)\s?$/u
const longest = 60

/**
 * The table with the columns as numbers in which every cell is one number with the same unit or currency. The record keeps them as they
 * are written; their sums are as certain as those of bare numbers. The same table where there are none.
 */
export function withoutUnits(table: TableOf<Fact>): TableOf<Fact> {
  const read = new Map<string, Map<Fact, Fact>>()
  for (const column of table.columns) {
    const numbers = column.role === 'other' && column.type === 'text' ? numbersOf(table, column) : null
    if (numbers !== null) read.set(column.key, numbers)
  }
  if (read.size === 0) return table
  const plain = (cells: CellsOf<Fact>): CellsOf<Fact> => {
    const own = { ...cells }
    for (const [key, numbers] of read) {
      const cell = own[key]
      if (cell !== null && cell !== undefined) own[key] = numbers.get(cell) ?? cell
    }
    return own
  }
  return {
    ...table,
    columns: table.columns.map((column) => (read.has(column.key) ? { ...column, type: 'decimal' } : column)),
    rows: table.rows.map(plain),
    summaries: table.summaries.map(({ role, cells }) => ({ role, cells: plain(cells) })),
  }
}

/** The numbers of a column, null where a cell is anything else or has another unit. */
function numbersOf({ rows, summaries }: TableOf<Fact>, { key }: Column): Map<Fact, Fact> | null {
  const numbers = new Map<Fact, Fact>()
  let first: United | null = null
  for (const cells of [...rows, ...summaries.map((summary) => summary.cells)]) {
    const cell = cells[key]
    if (cell === null || cell === undefined || cell.reading.type === 'missing') continue
    const united = unitedOf(cell)
    if (united === null) return null
    first ??= united
    if (united.before !== first.before || united.behind !== first.behind) return null
    numbers.set(cell, united.number)
  }
  return numbers.size > 2 ? numbers : null
}

function unitedOf({ reading: { raw }, node, from }: Fact): United | null {
  const found = raw.length > longest ? null : shape.exec(raw.trim())
  const [, before = '', digits = '', behind = ''] = found ?? []
  if (found === null || !currency.test(before) || before + behind === '') return null
  const start = raw.indexOf(digits, raw.length - raw.trimStart().length + before.length)
  const reading = readValue(digits, 'number')
  if (reading.exact === undefined || reading.status !== 'parsed' || reading.qualifier !== undefined)
    return null
  const end = start + reading.end
  return {
    before: before.trim(),
    behind: behind.trim(),
    number: fact({ ...reading, raw, start: start + reading.start, end }, node, from),
  }
}
