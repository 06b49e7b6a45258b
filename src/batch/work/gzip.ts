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

/** Texts joined and packed, stream by stream; the same texts give the same bytes, there is no time in them. */
export function gzipChunks(chunks: readonly Chunk[]): Chunk[] {
  const streams = new Map<string, (string | Uint8Array)[]>()
  for (const { stream, text } of chunks) {
    const texts = streams.get(stream)
    if (texts === undefined) streams.set(stream, [text])
    else texts.push(text)
  }
  return [...streams].map(([stream, texts]) => ({ stream, text: gzip(texts) }))
}

function gzip(texts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = texts.map((text) => (typeof text === 'string' ? Buffer.from(text, 'utf8') : text))
  const packed = Uint8Array.from(gzipSync(Buffer.concat(bytes)))
  packed[systemAt] = noSystem
  return packed
}
