import type { Chunk } from './article-result.js'

/** Room for what a task usually gives; memory that nothing was written to costs nothing. */
const usual = 8 << 20
/** Pieces that are kept although nothing needs them now. */
const mostSpare = 6

/**
 * Memory that results are written to. The main thread gives it back with a later task: left to be collected there, where little else
 * is, it would pile up.
 */
export class Memory {
  readonly #spare: ArrayBuffer[] = []

  /** A piece with room for so many bytes. */
  take(least = usual): Buffer {
    const spare = least <= usual ? this.#spare.pop() : undefined
    return Buffer.from(spare ?? new ArrayBuffer(Math.max(usual, least)))
  }

  giveBack(pieces: readonly ArrayBuffer[]): void {
    for (const piece of pieces)
      if (piece.byteLength === usual && this.#spare.length < mostSpare) this.#spare.push(piece)
  }
}

/** The pieces of memory that some chunks stand in. */
export function memoryOf(chunks: readonly Chunk[]): ArrayBuffer[] {
  const pieces = new Set<ArrayBuffer>()
  for (const { text } of chunks)
    if (typeof text !== 'string' && text.buffer instanceof ArrayBuffer) pieces.add(text.buffer)
  return [...pieces]
}
