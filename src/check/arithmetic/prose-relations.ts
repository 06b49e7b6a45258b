import { type Fact, isFact } from '../../record/fact.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { readProse } from '../prose/read-prose.js'
import type { ProseCount, ProseShare } from '../prose/statement.js'
import { EqualRelation } from '../relations/equal-relation.js'
import type { CheckContext } from '../rule.js'
import { slipBetween, slipCost } from '../solve/typo.js'

/** Finds the quantity that was made of a fact: relations must speak of one and the same. */
export type FindQuantity = (fact: Fact) => Quantity | null

/**
 * What the prose surely says of the contest's numbers: an option's share, and the number of delegates awarded.
 * A number of delegates that is neither the total nor one slip away from it counts others than those of the table.
 */
export function proseRelations(
  context: CheckContext,
  find: FindQuantity,
  delegates: Quantity | null,
): Constraint[] {
  const relations: Constraint[] = []
  for (const statement of readProse(context)) {
    if (!statement.certain) continue
    if (statement.kind === 'share') {
      const { share, name } = statement.option
      const stated = isFact(share) ? find(share) : null
      const said = saidQuantity(
        statement,
        `${isFact(name) ? String(name.reading.value) : 'the'}’s share`,
        'share',
      )
      if (stated !== null && said !== null)
        relations.push(new EqualRelation('prose-percent', 'warning', said, stated, true))
    } else if (
      statement.kind === 'count' &&
      statement.counted === 'delegates' &&
      statement.option === null &&
      delegates !== null
    ) {
      const said = saidQuantity(statement, 'the number of delegates awarded', 'count')
      if (said !== null && isNear(said, delegates))
        relations.push(new EqualRelation('prose-n-of-m', 'error', said, delegates, false))
    }
  }
  return relations
}

function isNear(said: Quantity, delegates: Quantity): boolean {
  if (said.decimals !== delegates.decimals) return false
  return (
    said.units === delegates.units || slipCost(slipBetween(said.units, delegates.units, said.decimals)) <= 2
  )
}

/** The number that the prose states; null for a bound or a rough number. */
function saidQuantity(
  { reading, text, span }: ProseShare | ProseCount,
  label: string,
  kind: 'count' | 'share',
): Quantity | null {
  if (reading.qualifier !== undefined) return null
  const fact: Fact = {
    reading: { ...reading, raw: text, start: 0, end: text.length },
    node: { span },
    from: 0,
  }
  return quantityOf(fact, label, 'the text', kind)
}
