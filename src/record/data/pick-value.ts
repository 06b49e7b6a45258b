import type { DataSource } from '../../profile/source.js'
import { type Quantity, readQuantities } from '../../value/index.js'
import { type Fact, fact } from '../fact.js'
import type { InfoboxOf } from '../record.js'

/** The value of the first of the source's fields that states one; with units, the quantity of one of them. */
export function pickValue(
  { from, unit }: DataSource,
  fields: InfoboxOf<Fact>['fields'],
  title: Fact | null,
): Fact | null {
  for (const key of from) {
    const stated = key === '$title' ? title : Object.hasOwn(fields, key) ? (fields[key] ?? null) : null
    if (stated === null || stated.reading.type === 'missing') continue
    const value = unit === undefined ? stated : quantityOf(stated, unit)
    if (value !== null) return value
  }
  return null
}

let lastText = ''
let lastQuantities: readonly Quantity[] = []

/** Several keys of the record ask for parts of one field, one after the other. */
function quantitiesIn(text: string): readonly Quantity[] {
  if (text !== lastText) {
    lastQuantities = readQuantities(text)
    lastText = text
  }
  return lastQuantities
}

/** The first quantity of one of the units in a text, no whole of it and not what it takes to win; a bare number is one of seats or delegates. */
function quantityOf(stated: Fact, units: readonly string[]): Fact | null {
  const { reading } = stated
  const isBare = reading.exact !== undefined && reading.qualifier === undefined
  if (isBare && reading.start === 0 && reading.end === reading.raw.length)
    return units.includes('seats') || units.includes('delegates') ? stated : null
  for (const { unit, whole, needed, reading } of quantitiesIn(stated.reading.raw)) {
    if (whole || needed) continue
    const counted = withoutVotes(unit)
    if (units.some((wanted) => counted === wanted || counted.endsWith(` ${wanted}`)))
      return fact(reading, stated.node, stated.from)
  }
  return null
}

/** `delegate votes` are delegates. */
function withoutVotes(unit: string): string {
  return unit.replace(/(delegates?) votes?$/, '$1')
}
