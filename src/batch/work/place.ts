/** Where in its task a thread is, in memory that two threads share: it can be told even after one of them is gone. */
export class Place {
  readonly memory: SharedArrayBuffer
  readonly #cells: Int32Array

  constructor(memory = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory
    this.#cells = new Int32Array(memory)
  }

  /** The article's number in the task, from 0. */
  get article(): number {
    return Atomics.load(this.#cells, 0)
  }

  /** Whether the article is still to be had from its source, which may first have to unpack many. */
  get isOpening(): boolean {
    return Atomics.load(this.#cells, 1) === 1
  }

  /** How many steps were begun: as long as it goes up, there is progress. */
  get steps(): number {
    return Atomics.load(this.#cells, 2)
  }

  begin(article: number, isOpening: boolean): void {
    Atomics.store(this.#cells, 0, article)
    Atomics.store(this.#cells, 1, isOpening ? 1 : 0)
    Atomics.add(this.#cells, 2, 1)
  }
}
