import type { DataSource } from '../../profile/source.js'
import { type Quantity, readQuantities } from '../../value/index.js'
import { type Fact, fact } from '../fact.js'
import type { InfoboxOf } from '../record.js'

/** The value of the first of the source's fields that states one; with a unit, the quantity of that unit. */
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

/** The first quantity of the unit in a text; a bare number is one of any unit. */
function quantityOf(stated: Fact, unit: string): Fact | null {
  const { reading } = stated
  if (reading.exact !== undefined && reading.qualifier === undefined)
    return unit === 'seats' || unit === 'delegates' ? stated : null
  for (const quantity of quantitiesIn(reading.raw)) {
    if (quantity.unit === unit || quantity.unit.endsWith(` ${unit}`))
      return fact(quantity.reading, stated.node, stated.from)
  }
  return null
}
