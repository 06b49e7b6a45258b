import type { Memory } from './memory.js'

/** Bytes of UTF-8 that one unit of UTF-16 takes at most. */
const widest = 3

/** Bytes that texts are added to. */
export class GrowingBytes {
  readonly #memory: Memory
  #bytes: Buffer | null = null
  #length = 0

  constructor(memory: Memory) {
    this.#memory = memory
  }

  get length(): number {
    return this.#length
  }

  add(text: string | Uint8Array): void {
    const most = typeof text === 'string' ? text.length * widest : text.length
    const bytes = this.#withRoom(this.#length + most)
    if (typeof text === 'string') this.#length += bytes.write(text, this.#length)
    else {
      bytes.set(text, this.#length)
      this.#length += text.length
    }
  }

  /** What was added. Its memory goes with it. */
  take(): Buffer {
    const taken = (this.#bytes ?? Buffer.alloc(0)).subarray(0, this.#length)
    this.#bytes = null
    this.#length = 0
    return taken
  }

  /** What was added, which the next addition overwrites. */
  peek(): Buffer {
    const seen = (this.#bytes ?? Buffer.alloc(0)).subarray(0, this.#length)
    this.#length = 0
    return seen
  }

  #withRoom(needed: number): Buffer {
    const held = this.#bytes
    if (held !== null && needed <= held.length) return held
    const larger = this.#memory.take(held === null ? needed : Math.max(needed, held.length * 2))
    held?.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
    return larger
  }
}
