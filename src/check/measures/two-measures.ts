import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { isDigit } from '../../value/characters.js'
import type { PlacedMeasure } from './bracket-pairs.js'
import type { LabelledPair } from './labelled-pairs.js'
import { areComparable, measureOf, plainNumberOf } from './measure.js'
import { oddPairs } from './odd-pairs.js'
import { unitNames, unitOf } from './units.js'

const number = '(\\d[\\d,]*(?:\\.\\d+)?)'
const twoMeasures = new RegExp(
  `^${number}[ \\u00a0]?(${unitNames})\\s?[,;/]?\\s?${number}[ \\u00a0]?(${unitNames})$`,
)
const longest = 40

/** The cells with one measure under the other, `14,505 ft, 4421 m`, that differ where most of the column do not. */
export function differingInCells({ columns, rows }: TableOf<Fact>): LabelledPair[] {
  return columns.flatMap(({ key, type }) =>
    type === 'text' ? oddPairs(rows.flatMap((row) => pairIn(row[key] ?? null))) : [],
  )
}

function pairIn(fact: Fact | null): LabelledPair[] {
  const raw = fact?.reading.raw.trimEnd() ?? ''
  const text = raw.trimStart()
  if (fact === null || text.length > longest || !isDigit(text.charCodeAt(0))) return []
  const found = twoMeasures.exec(text)
  if (found === null) return []
  const [, one = '', oneUnit = '', other = '', otherUnit = ''] = found
  const from = raw.length - text.length
  const first = placed(one, oneUnit, from)
  const second = placed(other, otherUnit, from + text.lastIndexOf(other))
  if (first === null || second === null || !areComparable(first.measure.unit, second.measure.unit)) return []
  return [{ fact, first, second }]
}

function placed(digits: string, name: string, start: number): PlacedMeasure | null {
  const unit = unitOf(name)
  const exact = plainNumberOf(digits)
  if (unit === undefined || exact === null || exact.units <= 0n) return null
  const end = start + digits.length
  return { measure: measureOf(exact, unit, true), start, end }
}
