import type { ExpectedType, ValueType } from '../../value/reading.js'

/** How many cells of a column are of which type. */
export class TypeCounts {
  #decimals = 0
  #percents = 0
  #dates = 0
  #numbers = 0
  #others = 0
  #ranges = 0

  /** `isRange`: `12–18`, which may be won and lost as well. */
  add(type: ValueType, isRange = false): void {
    if (type === 'missing') return
    if (isRange) this.#ranges++
    if (type === 'integer' || type === 'decimal' || type === 'percent') {
      this.#numbers++
      if (type === 'decimal') this.#decimals++
      else if (type === 'percent') this.#percents++
      return
    }
    this.#others++
    if (type === 'date') this.#dates++
  }

  /** The type of the column: the widest of its numbers, or the most frequent type; what is expected of an empty one. */
  type(expected: ExpectedType): ValueType {
    if (this.#numbers === 0 && this.#others === 0)
      return expected === 'percent' ? 'percent' : expected === 'number' ? 'integer' : 'text'
    // Where others are no ranges (`28–5`), none is.
    if (this.#ranges === this.#numbers && this.#ranges > 0 && this.#others > 0) return 'text'
    if (this.#numbers < this.#others) return this.#dates * 2 > this.#others ? 'date' : 'text'
    if (this.#percents * 2 >= this.#numbers) return 'percent'
    return this.#decimals > 0 ? 'decimal' : 'integer'
  }
}
