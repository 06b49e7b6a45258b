/** The items of an iterator from some place on, fetched as they are asked for. */
export class Window<Item> {
  readonly #rest: Iterator<Item>
  readonly #known: Item[] = []
  #ended = false

  constructor(items: Iterable<Item>) {
    this.#rest = items[Symbol.iterator]()
  }

  at(index: number): Item | undefined {
    this.#fetch(index + 1)
    return this.#known[index]
  }

  /** As many as there are, up to `count`. */
  first(count: number): Item[] {
    this.#fetch(count)
    return this.#known.slice(0, count)
  }

  /** Goes on to the item at `count`. */
  drop(count: number): void {
    this.#fetch(count)
    this.#known.splice(0, count)
  }

  #fetch(count: number): void {
    while (this.#known.length < count && !this.#ended) {
      const next = this.#rest.next()
      if (next.done === true) this.#ended = true
      else this.#known.push(next.value)
    }
  }
}
