import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { exactNumber } from '../../value/index.js'
import { areComparable, type Measure, measureOf } from './measure.js'
import { oddPairs } from './odd-pairs.js'
import { type Unit, unitOfLabel } from './units.js'

/** The cells of a row that state the same in two units. */
export interface CellPair {
  first: MeasuredCell
  second: MeasuredCell
}

export interface MeasuredCell {
  fact: Fact
  measure: Measure
  label: string
}

/** The cells that differ in columns called alike but for their units. */
export function differingCells({ columns, rows }: TableOf<Fact>): CellPair[] {
  return columnPairs(columns).flatMap(([one, other]) =>
    oddPairs(rows.flatMap((row) => pairOf(row, one, other) ?? [])),
  )
}

interface MeasureColumn {
  column: Column
  unit: Unit
}

/** Columns whose labels only differ in their units; none of three that do. */
function columnPairs(columns: readonly Column[]): [MeasureColumn, MeasureColumn][] {
  const byName = new Map<string, MeasureColumn[]>()
  for (const column of columns) {
    const { unit, name } = unitOfLabel(column.label)
    if (unit === undefined || column.type === 'text') continue
    const key = `${unit.kind} ${name.toLowerCase()}`
    const others = byName.get(key)
    if (others === undefined) byName.set(key, [{ column, unit }])
    else others.push({ column, unit })
  }
  const pairs: [MeasureColumn, MeasureColumn][] = []
  for (const [one, other, third] of byName.values())
    if (
      one !== undefined &&
      other !== undefined &&
      third === undefined &&
      areComparable(one.unit, other.unit)
    )
      pairs.push([one, other])
  return pairs
}

function pairOf(row: CellsOf<Fact>, one: MeasureColumn, other: MeasureColumn): CellPair | null {
  const [first, second] = [measuredCell(row, one), measuredCell(row, other)]
  return first === null || second === null ? null : { first, second }
}

function measuredCell(row: CellsOf<Fact>, { column, unit }: MeasureColumn): MeasuredCell | null {
  const fact = row[column.key] ?? null
  const { exact, qualifier } = fact?.reading ?? {}
  if (fact === null || exact === undefined || qualifier !== undefined) return null
  const number = exactNumber(exact)
  if (number === null || (number.units <= 0n && unit.kind !== 'temperature')) return null
  return { fact, measure: measureOf(number, unit, true), label: column.label }
}
