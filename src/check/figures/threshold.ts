import type { Fact } from '../../record/fact.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseThreshold } from '../prose/statement.js'
import type { CheckContext } from '../rule.js'
import { compareQuantities } from './compare.js'

/** A threshold that the text names, and the number of it. */
export interface Threshold {
  said: ProseThreshold
  quantity: Quantity
}

/** The one threshold of the text; `several` where there are more, null where there is none. */
export function thresholdOf(context: CheckContext): Threshold | 'several' | null {
  let found: Threshold | null = null
  for (const said of readProse(context)) {
    if (said.kind !== 'threshold') continue
    const fact: Fact = { reading: said.reading, node: said.node, from: 0 }
    const quantity = quantityOf(fact, 'the threshold', 'the text', 'share')
    if (quantity === null || (found !== null && compareQuantities(found.quantity, quantity) !== 0))
      return 'several'
    found ??= { said, quantity }
  }
  return found
}
