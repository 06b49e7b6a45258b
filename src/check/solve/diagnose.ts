import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { type AlikeSuspect, alikeRepairs } from './alike.js'
import { Membership, type StatedDomains } from './membership.js'
import { pairRepairs } from './pairs.js'
import { rankSuspects, type Suspect, suspectOf } from './suspect.js'

/** One root cause: the constraints that fail together, and the numbers that could each, or in a pair, be at fault. */
export interface Diagnosis {
  readonly violated: readonly Constraint[]
  /** Every single number whose change alone would make all constraints hold, likeliest first. */
  readonly suspects: readonly Suspect[]
  /** Every number stated in several places that, changed in all of them by one slip, would do the same. Searched when first asked for. */
  readonly alike: readonly AlikeSuspect[]
  /** Where nothing of this does: pairs of numbers that together would, likeliest first. Searched when first asked for. */
  readonly pairs: readonly (readonly [Suspect, Suspect])[]
}

class Searched implements Diagnosis {
  readonly #membership: Membership
  #alike: Diagnosis['alike'] | null = null
  #pairs: Diagnosis['pairs'] | null = null

  constructor(
    readonly violated: readonly Constraint[],
    readonly suspects: readonly Suspect[],
    membership: Membership,
  ) {
    this.#membership = membership
  }

  get alike(): Diagnosis['alike'] {
    this.#alike ??= alikeRepairs(this.violated, this.#membership)
    return this.#alike
  }

  get pairs(): Diagnosis['pairs'] {
    const isExplained = this.suspects.length > 0 || this.alike.length > 0
    this.#pairs ??= isExplained ? [] : pairRepairs(this.violated, this.#membership)
    return this.#pairs
  }
}

/** Explains all violations of a set of constraints, each connected group of them by itself. */
export function diagnose(constraints: readonly Constraint[], stated: StatedDomains): Diagnosis[] {
  const violated = constraints.filter((constraint) => constraint.violations() > 0)
  if (violated.length === 0) return []
  const membership = new Membership(constraints, stated)
  return components(violated).map(
    (group) => new Searched(group, singleRepairs(group, membership), membership),
  )
}

/** A number that alone is at fault takes part in every violated constraint, and some other value satisfies all its constraints. */
function singleRepairs(violated: readonly Constraint[], membership: Membership): Suspect[] {
  const suspects: Suspect[] = []
  for (const quantity of commonQuantities(violated)) {
    const suspect = suspectOf(quantity, membership.allowed(quantity))
    if (suspect !== null) suspects.push(suspect)
  }
  return rankSuspects(suspects)
}

/** The quantities that every constraint has. */
export function commonQuantities(constraints: readonly Constraint[]): Quantity[] {
  const [smallest, ...others] = [...constraints].sort((a, b) => a.quantities.length - b.quantities.length)
  if (smallest === undefined) return []
  const sets = others.map(({ quantities }) => new Set(quantities))
  return smallest.quantities.filter((quantity) => sets.every((set) => set.has(quantity)))
}

/** Violated constraints that share no number have nothing to do with each other. */
function components(violated: readonly Constraint[]): Constraint[][] {
  const firstWith = new Map<Quantity, number>()
  const parents = violated.map((_, index) => index)
  for (const [index, { quantities }] of violated.entries())
    for (const quantity of quantities) {
      const known = firstWith.get(quantity)
      if (known === undefined) firstWith.set(quantity, index)
      else join(parents, known, index)
    }
  const groups = new Map<number, Constraint[]>()
  for (const [index, constraint] of violated.entries()) {
    const root = rootOf(parents, index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [constraint])
    else group.push(constraint)
  }
  return [...groups.values()]
}

/** The earliest of a group stands for it. */
function join(parents: number[], one: number, other: number): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)]
  if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
}

function rootOf(parents: number[], index: number): number {
  let at = index
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    // Half the way is cut off for whoever comes next.
    parents[at] = parents[parent] ?? parent
    at = parent
  }
  return at
}
