import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { commonQuantities, type Diagnosis } from './diagnose.js'
import { Membership, StatedDomains } from './membership.js'
import { rankSuspects, type Suspect, suspectOf } from './suspect.js'
import { slipCost } from './typo.js'

/**
 * Two faults that have nothing in common, told apart: any of some numbers explains a part of what fails, and any of some others the rest.
 * Null where the numbers only explain it together.
 */
export function separate(
  { violated, pairs }: Diagnosis,
  constraints: readonly Constraint[],
): readonly [Diagnosis, Diagnosis] | null {
  const sides = sidesOf(pairs)
  if (sides === null) return null
  const membership = new Membership(constraints, new StatedDomains())
  const [one, other] = sides.pair
  const parts = [one, other].map((suspect) => violated.filter((failing) => holdsAfter(failing, suspect)))
  const [first = [], second = []] = parts
  if (first.length + second.length !== violated.length || first.some((failing) => second.includes(failing)))
    return null
  const ones = suspectsOf(sides.ones, first, second, membership)
  const others = suspectsOf(sides.others, second, first, membership)
  if (ones === null || others === null) return null
  return [
    { violated: first, suspects: ones, alike: [], pairs: [] },
    { violated: second, suspects: others, alike: [], pairs: [] },
  ]
}

/**
 * What one number explains by a slip, and one relation that fails besides, whatever that number is: null unless at least two relations name
 * it, and no other relation could be the odd one.
 */
export function setApart(
  { violated }: Diagnosis,
  constraints: readonly Constraint[],
): readonly [Diagnosis, Diagnosis] | null {
  if (violated.length < 3 || violated.length > mostPeeled) return null
  const membership = new Membership(constraints, new StatedDomains())
  const found: [Diagnosis, Diagnosis][] = []
  for (const odd of violated) {
    const rest = violated.filter((failing) => failing !== odd)
    const suspects = commonQuantities(rest)
      .map((quantity) => suspectOf(quantity, membership.allowed(quantity, [odd])))
      .filter((suspect) => suspect !== null)
    const [suspect, ...others] = suspects
    if (suspect === undefined || others.length > 0 || suspect.cost > slipCost('extra')) continue
    found.push([
      { violated: rest, suspects, alike: [], pairs: [] },
      { violated: [odd], suspects: [], alike: [], pairs: [] },
    ])
  }
  const [only, ...others] = found
  return others.length === 0 ? (only ?? null) : null
}

/** More relations fail for more than two reasons. */
const mostPeeled = 12

interface Sides {
  pair: readonly [Suspect, Suspect]
  ones: readonly Quantity[]
  others: readonly Quantity[]
}

/** The numbers of the pairs in two groups, where each of the one is paired with each of the other; else null. */
function sidesOf([pair, ...pairs]: Diagnosis['pairs']): Sides | null {
  if (pair === undefined) return null
  const all = [pair, ...pairs].map(([one, other]) => [one.quantity, other.quantity] as const)
  const [one, other] = pair
  const partners = (quantity: Quantity) =>
    new Set(all.flatMap(([a, b]) => (a === quantity ? [b] : b === quantity ? [a] : [])))
  const [ones, others] = [partners(other.quantity), partners(one.quantity)]
  const isApart = all.every(([a, b]) => (ones.has(a) && others.has(b)) || (ones.has(b) && others.has(a)))
  const isWhole = isApart && ones.size * others.size === all.length
  return isWhole && [...ones].every((quantity) => !others.has(quantity))
    ? { pair, ones: [...ones], others: [...others] }
    : null
}

function holdsAfter(constraint: Constraint, { quantity, expected: [units] }: Suspect): boolean {
  return units !== undefined && constraint.violations([{ quantity, units }]) === 0
}

/** The numbers as suspects of their own part, whatever the other part says; null where one alone does not explain it. */
function suspectsOf(
  quantities: readonly Quantity[],
  own: readonly Constraint[],
  others: readonly Constraint[],
  membership: Membership,
): Suspect[] | null {
  const suspects: Suspect[] = []
  for (const quantity of quantities) {
    const suspect = suspectOf(quantity, membership.allowed(quantity, others))
    if (suspect === null || !own.every((constraint) => holdsAfter(constraint, suspect))) return null
    suspects.push(suspect)
  }
  return rankSuspects(suspects)
}
