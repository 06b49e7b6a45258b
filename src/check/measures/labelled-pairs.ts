import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import type { ExactNumber } from '../../value/index.js'
import { differ, type MeasurePair, type PlacedMeasure } from './bracket-pairs.js'
import { areComparable, measureOf, plainNumberOf } from './measure.js'
import { type Unit, unitNames, unitOf } from './units.js'

/** A cell with a number in each of the two units that its column or row is labelled with. */
export interface LabelledPair extends MeasurePair {
  fact: Fact
}

const twoUnits = new RegExp(`(?:^|[ ([])(${unitNames}) ?[(/] ?(${unitNames})\\)?[)\\]]?$`)
const oneNumber = '([-−–]?(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+))'
/** The second on a line of its own, or behind the comma that such a line break became. */
const twoNumbers = new RegExp(`^${oneNumber}(?:,?\\s?[(/] ?${oneNumber}\\)?)?$`)

/** The cells that differ where most do not: whose column's label, or else the row's, names two units, `2.8 (37.0)` under or behind `°C (°F)`. */
export function differingInLabelled(table: TableOf<Fact>): LabelledPair[] {
  const pairs = labelledPairs(table)
  const odd = pairs.filter(differ)
  return odd.length * 4 > pairs.length ? [] : odd
}

function labelledPairs({ columns, rows }: TableOf<Fact>): LabelledPair[] {
  const byColumn = new Map<string, readonly [Unit, Unit]>()
  for (const { key, label } of columns) {
    const units = unitsIn(label)
    if (units !== null) byColumn.set(key, units)
  }
  const [labels] = columns
  return rows.flatMap((row) => {
    const own = labels === undefined ? null : unitsIn(row[labels.key]?.reading.raw.trim() ?? '')
    return own === null && byColumn.size === 0 ? [] : pairsOf(row, columns, own, byColumn)
  })
}

function pairsOf(
  row: CellsOf<Fact>,
  columns: readonly Column[],
  own: readonly [Unit, Unit] | null,
  byColumn: ReadonlyMap<string, readonly [Unit, Unit]>,
): LabelledPair[] {
  return columns.flatMap(({ key }) => {
    const units = byColumn.get(key) ?? own
    const fact = row[key] ?? null
    if (units === null || fact === null) return []
    const pair = pairIn(fact, units)
    return pair === null ? [] : [{ fact, ...pair }]
  })
}

function unitsIn(label: string): readonly [Unit, Unit] | null {
  if (!label.includes('(') && !label.includes('/')) return null
  const [, first = '', second = ''] = twoUnits.exec(label) ?? []
  const [one, other] = [unitOf(first), unitOf(second)]
  return one !== undefined && other !== undefined && areComparable(one, other) ? [one, other] : null
}

function pairIn({ reading: { raw } }: Fact, [one, other]: readonly [Unit, Unit]): MeasurePair | null {
  const [before, behind] = twoNumbersOf(raw)
  if (before === undefined || behind === undefined) return null
  const first = placed(before, one)
  const second = placed(behind, other)
  return first === null || second === null ? null : { first, second }
}

/** A number, and where it stands in a text. */
export interface WrittenNumber {
  number: ExactNumber
  start: number
  end: number
}

/** The number that a text states alone, and the one in the brackets behind it; none where it states anything else. */
export function twoNumbersOf(raw: string): WrittenNumber[] {
  const text = raw.trim()
  const found = twoNumbers.exec(text)
  if (found === null) return []
  const from = raw.length - raw.trimStart().length
  const numbers: WrittenNumber[] = []
  for (const digits of [found[1], found[2]]) {
    const number = digits === undefined ? null : plainNumberOf(digits)
    if (digits === undefined || number === null) break
    const start = from + (numbers.length === 0 ? 0 : text.lastIndexOf(digits))
    numbers.push({ number, start, end: start + digits.length })
  }
  return numbers
}

function placed({ number, start, end }: WrittenNumber, unit: Unit): PlacedMeasure | null {
  if (number.units <= 0n && unit.kind !== 'temperature') return null
  return { measure: measureOf(number, unit, true), start, end }
}
