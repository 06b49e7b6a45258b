import type { Chunk } from './article-result.js'

/**
 * What the articles of a task add to the streams, bytes from the start: no text of an article outlives its turn, and a stream can be
 * handed to the main thread without a copy. What that thread does for every task is what all others wait for.
 */
export class Gathered {
  #whole: Chunk[] = []
  readonly #streams = new Map<string, GrowingBytes>()

  add(chunks: readonly Chunk[]): void {
    for (const chunk of chunks) {
      const { stream, text } = chunk
      if (chunk.whole === true || typeof text !== 'string') {
        this.#whole.push(chunk)
        continue
      }
      let bytes = this.#streams.get(stream)
      if (bytes === undefined) {
        bytes = new GrowingBytes()
        this.#streams.set(stream, bytes)
      }
      bytes.add(text)
    }
  }

  /** All of it, so that the next task begins with nothing: files of their own, then the streams that may tell of them. */
  take(): Chunk[] {
    const taken = this.#whole
    this.#whole = []
    for (const [stream, bytes] of this.#streams) {
      const text = bytes.take()
      if (text.length > 0) taken.push({ stream, text })
    }
    return taken
  }
}

/** Room for what a task usually gives, kept for the next one; memory that nothing was written to costs nothing. */
const usual = 8 << 20
/** Bytes of UTF-8 that one unit of UTF-16 takes at most. */
const widest = 3

class GrowingBytes {
  #bytes = Buffer.allocUnsafeSlow(usual)
  #length = 0

  add(text: string): void {
    const needed = this.#length + text.length * widest
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length)
  }

  /** What was added, in memory of its own. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    if (this.#bytes.length > usual) this.#bytes = Buffer.allocUnsafeSlow(usual)
    return taken
  }
}

/** The memory that can be handed over with some chunks. */
export function memoryOf(chunks: readonly Chunk[]): ArrayBuffer[] {
  return chunks.flatMap(({ text }) =>
    typeof text !== 'string' && text.buffer instanceof ArrayBuffer ? [text.buffer] : [],
  )
}
