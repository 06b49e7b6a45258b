import { type Quantity, quantityOf } from '../model/quantity.js'
import type { ProseStatement } from '../prose/statement.js'

/** What a statement of the prose that is a number says of it. */
type SaidNumber = Pick<Extract<ProseStatement, { reading: unknown }>, 'reading' | 'text' | 'span'>

/** The number that the prose states, as it stands there; null for a bound or a rough number. */
export function saidQuantity(
  { reading, text, span }: SaidNumber,
  label: string,
  kind: 'count' | 'share' = 'count',
): Quantity | null {
  const fact = { reading: { ...reading, raw: text, start: 0, end: text.length }, node: { span }, from: 0 }
  return reading.qualifier === undefined ? quantityOf(fact, label, 'the text', kind) : null
}
