import type { Constraint } from '../model/constraint.js'
import { size, values } from '../model/domain.js'
import type { Quantity } from '../model/quantity.js'
import { allowedAfter, type Membership } from './membership.js'
import { type Suspect, suspectOf } from './suspect.js'

/** A search of pairs looks at so many first numbers, second ones and values of one; two faults in more are told without a name. */
const mostFirst = 40
const mostSecond = 60
const mostTried = 64
const mostTogether = 3

/**
 * Pairs of numbers that, both changed, make all constraints hold: the first from the smallest violated constraint, the
 * second from what the first does not take part in.
 */
export function pairRepairs(
  violated: readonly Constraint[],
  membership: Membership,
): (readonly [Suspect, Suspect])[] {
  const smallest = violated.reduce((a, b) => (b.quantities.length < a.quantities.length ? b : a))
  const found: (readonly [Suspect, Suspect])[] = []
  for (const first of smallest.quantities.slice(0, mostFirst)) {
    const open = violated.filter(({ quantities }) => !quantities.includes(first))
    for (const second of secondOf(open, violated, first, membership).slice(0, mostSecond)) {
      const pair = repair(first, second, membership) ?? swap(repair(second, first, membership))
      if (pair !== null && !found.some(([a, b]) => a.quantity === second && b.quantity === first))
        found.push(pair)
    }
  }
  return found.sort((a, b) => pairCost(a) - pairCost(b))
}

function swap(pair: readonly [Suspect, Suspect] | null): readonly [Suspect, Suspect] | null {
  return pair === null ? null : [pair[1], pair[0]]
}

/** Numbers of what the first has no part in; where that is nothing, those that fail with it and those that it is stated together with: a share of its own. */
function secondOf(
  open: readonly Constraint[],
  violated: readonly Constraint[],
  first: Quantity,
  membership: Membership,
): Quantity[] {
  const [start, ...others] = open
  if (start === undefined) {
    const together = membership.of(first).filter(({ quantities }) => quantities.length <= mostTogether)
    return [...new Set([...violated, ...together].flatMap(({ quantities }) => quantities))].filter(
      (quantity) => quantity !== first,
    )
  }
  const sets = others.map(({ quantities }) => new Set(quantities))
  return start.quantities.filter((quantity) => quantity !== first && sets.every((set) => set.has(quantity)))
}

/** Tries the values that the first number may have by the constraints that the second has no part in. */
function repair(
  first: Quantity,
  second: Quantity,
  membership: Membership,
): readonly [Suspect, Suspect] | null {
  const both = membership.shared(first, second)
  const domain = membership.allowed(first, both)
  const count = size(domain)
  if (count === null || count === 0n || count > BigInt(mostTried)) return null
  const within = membership.allowed(second, both)
  if (within.length === 0) return null
  let best: readonly [Suspect, Suspect] | null = null
  for (const units of values(domain, mostTried)) {
    if (units === first.units) continue
    const other = suspectOf(second, allowedAfter({ quantity: first, units }, second, both, within))
    const own = suspectOf(first, [{ low: units, high: units }])
    if (other === null || own === null) continue
    if (best === null || pairCost([own, other]) < pairCost(best)) best = [own, other]
  }
  return best
}

/** The slips of both, and a little more where a number's value is not determined. */
function pairCost(pair: readonly [Suspect, Suspect]): number {
  return pair.reduce((cost, suspect) => cost + suspect.cost + (size(suspect.domain) === 1n ? 0 : 0.5), 0)
}
