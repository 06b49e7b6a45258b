import { type Quantity, quantityOf } from '../../src/check/model/quantity.js'
import { fact } from '../../src/record/fact.js'
import { readValue } from '../../src/value/index.js'

/** A quantity as a source would state it. */
export function stated(raw: string, kind: 'count' | 'share' | 'change' = 'count', label = raw): Quantity {
  const quantity = quantityOf(
    fact(readValue(raw, kind === 'share' ? 'percent' : 'number'), { span: [0, raw.length] }),
    label,
    'the table',
    kind,
  )
  if (quantity === null) throw new Error(`"${raw}" states no number`)
  return quantity
}
