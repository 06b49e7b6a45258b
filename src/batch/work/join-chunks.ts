import type { Chunk } from './article-result.js'

const encoder = new TextEncoder()

/**
 * All that a task adds to a stream as one piece of bytes, which can be handed to the main thread without a copy: what that thread
 * does for every task is what all others wait for. Files of their own stay as they are, before the streams that may tell of them.
 */
export function joinChunks(chunks: readonly Chunk[]): Chunk[] {
  const whole: Chunk[] = []
  const streams = new Map<string, string[]>()
  for (const chunk of chunks) {
    const { stream, text } = chunk
    const texts = streams.get(stream)
    if (chunk.whole === true || typeof text !== 'string') whole.push(chunk)
    else if (texts === undefined) streams.set(stream, [text])
    else texts.push(text)
  }
  return [
    ...whole,
    ...[...streams].map(([stream, texts]) => ({ stream, text: encoder.encode(texts.join('')) })),
  ]
}

/** The memory that can be handed over with some chunks. */
export function memoryOf(chunks: readonly Chunk[]): ArrayBuffer[] {
  return chunks.flatMap(({ text }) =>
    typeof text !== 'string' && text.buffer instanceof ArrayBuffer ? [text.buffer] : [],
  )
}
