import { append } from '../../source/list.js'
import type { Change, Constraint } from '../model/constraint.js'
import { contains } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { Membership } from './membership.js'
import { slipBetween, slipCost, slipsOf } from './typo.js'

/** One number that is stated in several places, wrong in all of them alike: the value one slip away that would put all right. */
export interface AlikeSuspect {
  /** The statements, in the order in which the relations name them. */
  quantities: readonly [Quantity, ...Quantity[]]
  units: bigint
  cost: number
}

/** The likeliest first. Only slips are looked for: that two statements agree tells against any other fault. */
export function alikeRepairs(violated: readonly Constraint[], membership: Membership): AlikeSuspect[] {
  const [first] = violated
  if (first === undefined) return []
  const smallest = violated.reduce((a, b) => (b.quantities.length < a.quantities.length ? b : a), first)
  const met = new Set<Quantity>()
  const found: AlikeSuspect[] = []
  for (const quantity of smallest.quantities) {
    if (met.has(quantity)) continue
    const group = statedAlike(quantity, membership)
    for (const member of group) met.add(member)
    if (group.length < 2) continue
    if (violated.every(({ quantities }) => group.some((member) => quantities.includes(member))))
      append(found, repairsOf(group, violated, membership))
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** The quantity and all that agree with it, directly or through others. */
function statedAlike(quantity: Quantity, membership: Membership): [Quantity, ...Quantity[]] {
  const group: [Quantity, ...Quantity[]] = [quantity]
  for (const member of group)
    for (const relation of membership.of(member)) {
      if (!(relation instanceof EqualRelation) || relation.violations() > 0) continue
      for (const other of relation.quantities)
        if (!group.includes(other) && other.units === member.units && other.decimals === member.decimals)
          group.push(other)
    }
  return group
}

function repairsOf(
  quantities: [Quantity, ...Quantity[]],
  violated: readonly Constraint[],
  membership: Membership,
): AlikeSuspect[] {
  const [{ units: stated, decimals, range }] = quantities
  const related = new Set(quantities.flatMap((quantity) => membership.of(quantity)))
  const found: AlikeSuspect[] = []
  for (const units of possible(quantities, violated)) {
    if (units === stated || !contains(range, units)) continue
    const cost = slipCost(slipBetween(stated, units, decimals))
    if (cost > 2) continue
    const changes = changed(quantities, units)
    if (!violated.every((constraint) => constraint.violations(changes) === 0)) continue
    if ([...related].every((constraint) => constraint.violations(changes) === 0))
      found.push({ quantities, units, cost })
  }
  return found
}

/** A sum leaves one value; where none fails, all slips are tried. */
function possible(quantities: [Quantity, ...Quantity[]], violated: readonly Constraint[]): bigint[] {
  const [{ units }] = quantities
  const sum = violated.find((constraint) => constraint instanceof SumRelation && constraint.slackUnits === 0n)
  if (!(sum instanceof SumRelation)) return slipsOf(units)
  const now = sum.imbalance()
  const slope = sum.imbalance(changed(quantities, units + 1n)) - now
  return slope === 0n || now % slope !== 0n ? [] : [units - now / slope]
}

export function changed(quantities: readonly Quantity[], units: bigint): Change[] {
  return quantities.map((quantity) => ({ quantity, units }))
}
