import type { Severity } from '../diagnostic.js'
import { type Change, type Constraint, unitsOf } from '../model/constraint.js'
import { between, type Domain, nothing, only } from '../model/domain.js'
import { plainNumber } from '../model/format.js'
import type { Quantity } from '../model/quantity.js'

/** The two largest counts. */
interface Leaders {
  first: bigint
  second: bigint
}

/** The largest of some counts, all of them whole numbers, is ahead of the second largest by the stated margin, whichever they are. */
export class MarginRelation implements Constraint {
  readonly quantities: readonly Quantity[]
  readonly #ranked: readonly Quantity[]
  readonly #counts: ReadonlySet<Quantity>

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    counts: readonly Quantity[],
    readonly margin: Quantity,
  ) {
    this.#ranked = [...counts].sort((a, b) => (a.units < b.units ? 1 : a.units > b.units ? -1 : 0))
    this.#counts = new Set(counts)
    this.quantities = [margin, ...this.#ranked]
  }

  /** The numbers that the margin is between, as stated, and itself. */
  get foremost(): readonly Quantity[] {
    return [...this.#ranked.slice(0, 2), this.margin]
  }

  /** How far the first is ahead. */
  difference(changes: readonly Change[] = []): bigint {
    const { first, second } = this.#leaders(changes)
    return first - second
  }

  violations(changes: readonly Change[] = []): number {
    return this.difference(changes) === unitsOf(this.margin, changes) ? 0 : 1
  }

  /** No more than the others' second where they are the margin apart; the margin below or above their first. */
  domain(quantity: Quantity, changes: readonly Change[] = []): Domain {
    if (quantity === this.margin) return only(this.difference(changes))
    const { first, second } = this.#leaders(changes, quantity)
    const margin = unitsOf(this.margin, changes)
    if (margin < 0n) return nothing
    const above = only(first + margin)
    if (margin === 0n) return first === second ? between(null, first) : above
    if (first - second === margin) return [...between(null, second), ...above]
    return first - margin > second ? [...only(first - margin), ...above] : above
  }

  words(changes: readonly Change[] = []): string {
    const [one, other] = this.#order(changes)
    const { first, second } = this.#leaders(changes)
    const stated = plainNumber(unitsOf(this.margin, changes), 0)
    const holds = this.violations(changes) === 0
    const row = this.margin.label.replace(/( row)’s .*$/, '$1')
    return `${one?.label} without ${other?.label} are ${plainNumber(first, 0)} − ${plainNumber(second, 0)} = ${plainNumber(first - second, 0)}, ${holds ? 'as' : 'but'} ${row} says${holds ? '' : ` ${stated}`}`
  }

  #leaders(changes: readonly Change[], without?: Quantity): Leaders {
    const [first, second] = this.#order(changes, without).map((quantity) => unitsOf(quantity, changes))
    return { first: first ?? 0n, second: second ?? 0n }
  }

  /** The first two, supposing the changes: of those that are not changed only the first two count. */
  #order(changes: readonly Change[], without?: Quantity): Quantity[] {
    const leaders: Quantity[] = []
    for (const quantity of this.#ranked) {
      if (leaders.length === 2) break
      if (quantity !== without && !changes.some((change) => change.quantity === quantity))
        leaders.push(quantity)
    }
    for (const { quantity } of changes)
      if (quantity !== without && this.#counts.has(quantity)) leaders.push(quantity)
    return leaders.sort((a, b) => Number(unitsOf(b, changes) - unitsOf(a, changes))).slice(0, 2)
  }
}
