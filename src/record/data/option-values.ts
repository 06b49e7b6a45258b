import type { Fact } from '../fact.js'

/** What is stated of an option, by key. Each key has a place in the record's order; other keys are not kept. */
export class OptionValues {
  readonly places: ReadonlyMap<string, number>
  readonly facts: (Fact | undefined)[]

  constructor(places: ReadonlyMap<string, number>) {
    this.places = places
    this.facts = new Array<Fact | undefined>(places.size)
  }

  get(key: string): Fact | undefined {
    const place = this.places.get(key)
    return place === undefined ? undefined : this.facts[place]
  }

  set(key: string, fact: Fact | undefined): void {
    const place = this.places.get(key)
    if (place !== undefined) this.facts[place] = fact
  }
}
