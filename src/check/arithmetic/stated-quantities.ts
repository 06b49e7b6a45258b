import type { Fact } from '../../record/fact.js'
import type { Quantity } from '../model/quantity.js'

/** More quantities than these are looked up by their facts; of fewer a look at each is quicker than a map is made. */
const few = 64

/** Finds the quantity that was made of a fact, the last of several: relations must speak of one and the same. */
export class StatedQuantities {
  readonly #quantities: readonly Quantity[]
  #byFact: Map<Fact, Quantity> | null = null

  constructor(quantities: readonly Quantity[]) {
    this.#quantities = quantities
  }

  find(fact: Fact): Quantity | null {
    if (this.#quantities.length > few) {
      this.#byFact ??= new Map(this.#quantities.map((quantity) => [quantity.fact, quantity]))
      return this.#byFact.get(fact) ?? null
    }
    for (let at = this.#quantities.length - 1; at >= 0; at--) {
      const quantity = this.#quantities[at]
      if (quantity?.fact === fact) return quantity
    }
    return null
  }
}
