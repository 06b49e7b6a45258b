import type { Constraint } from '../model/constraint.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, statedText } from '../model/quantity.js'

/** `9,63,939` beside `12,209,685` is no Indian number but one that lost a digit, and is written like the others. */
export function writeAlike(quantity: Quantity, units: bigint, all: readonly Constraint[]): string {
  const text = writeLike(quantity, units)
  if (!indian.test(statedText(quantity)) || !areByThousands(quantity, all)) return text
  return text.replace(whole, (digits) => plainNumber(BigInt(digits.replaceAll(',', '')), 0))
}

const indian = /(?:^|\D)\d\d?,\d\d,\d{3}(?!\d)/
const thousands = /\d{3},\d{3}(?!\d)/
const whole = /\d[\d,]*/

/** Whether others are long enough to tell how they are grouped, and all such by thousands. */
function areByThousands(own: Quantity, all: readonly Constraint[]): boolean {
  let found = false
  for (const { quantities } of all)
    for (const quantity of quantities) {
      const text = quantity === own ? '' : statedText(quantity)
      if (indian.test(text)) return false
      if (thousands.test(text)) found = true
    }
  return found
}
