import type { Chunk } from './article-result.js'
import { GrowingBytes } from './growing-bytes.js'
import { Memory } from './memory.js'

/**
 * What the articles of a task add to the streams, bytes from the start: no text of an article outlives its turn, and all can be
 * handed to the main thread without a copy. What that thread does for every task is what all others wait for.
 */
export class Gathered {
  readonly #memory = new Memory()
  readonly #streams = new Map<string, GrowingBytes>()
  /** The bytes of files of their own, and where each ends. */
  readonly #files = new GrowingBytes(this.#memory)
  #ends: { stream: string; end: number }[] = []

  add(chunks: readonly Chunk[]): void {
    for (const { stream, text, whole } of chunks) {
      if (whole === true) {
        this.#files.add(text)
        this.#ends.push({ stream, end: this.#files.length })
        continue
      }
      let bytes = this.#streams.get(stream)
      if (bytes === undefined) {
        bytes = new GrowingBytes(this.#memory)
        this.#streams.set(stream, bytes)
      }
      bytes.add(text)
    }
  }

  /** All of it, so that the next task begins with nothing: files of their own, then the streams that may tell of them; these by way of `pack`. */
  take(pack?: (bytes: Uint8Array) => Uint8Array): Chunk[] {
    const files = this.#files.take()
    const ends = this.#ends
    this.#ends = []
    const taken: Chunk[] = ends.map(({ stream, end }, index) => {
      const start = ends[index - 1]?.end ?? 0
      return { stream, text: files.subarray(start, end), whole: true }
    })
    for (const [stream, bytes] of this.#streams)
      if (bytes.length > 0)
        taken.push({ stream, text: pack === undefined ? bytes.take() : this.#own(pack(bytes.peek())) })
    return taken
  }

  /** Takes back memory of what was taken. */
  giveBack(memory: readonly ArrayBuffer[]): void {
    this.#memory.giveBack(memory)
  }

  #own(bytes: Uint8Array): Uint8Array {
    const own = this.#memory.take(bytes.length).subarray(0, bytes.length)
    own.set(bytes)
    return own
  }
}
