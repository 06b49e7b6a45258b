import { gzipSync } from 'node:zlib'
import type { Chunk } from './article-result.js'
import type { Encoder } from './encoder.js'

/** Where a gzip header names the system that made it, and what says that it does not matter. */
const systemAt = 9
const noSystem = 255

/** Packs what an encoder makes: all that a task adds to a stream is one member, so that an output may end after any task. */
export function gzipEncoder(encoder: Encoder): Encoder {
  return { ...encoder, pack: gzipChunks }
}

/** What a task gives, packed; the same texts give the same bytes, there is no time in them. */
export function gzipChunks(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk) => ({ ...chunk, text: gzip(chunk.text) }))
}

function gzip(text: string | Uint8Array): Uint8Array {
  const packed = Uint8Array.from(gzipSync(text))
  packed[systemAt] = noSystem
  return packed
}
