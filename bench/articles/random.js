/**
 * Numbers that look random and depend on the seed alone (mulberry32), so that every run of a bench or of the
 * fuzzer can be had again.
 */
export class Random {
  #state

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, not including, 1. */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit) {
    return Math.floor(this.fraction() * limit)
  }

  /** An integer from `least` to `most`, both included. */
  between(least, most) {
    return least + this.below(most - least + 1)
  }

  /** One of `choices`. */
  pick(choices) {
    return choices[this.below(choices.length)]
  }

  /** True with the given probability. */
  chance(probability) {
    return this.fraction() < probability
  }
}
