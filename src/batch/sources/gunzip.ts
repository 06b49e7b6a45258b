import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { Meter } from './meter.js'

const step = 1 << 14

/**
 * Unpacks a gzip file. What is damaged ends in an error after the last byte that could be had: the piece at fault is
 * fed again byte by byte, so that the same file always gives the same content.
 */
export async function* gunzip(path: string, meter: Meter): AsyncGenerator<Buffer> {
  let given = 0
  let good = 0
  const first = new Inflater()
  let failure: Error | null = null
  for await (const packed of createReadStream(path, { highWaterMark: step })) {
    const out = await first.add(packed)
    if (out === null) {
      failure = first.failure
      break
    }
    good += packed.length
    meter.bytes += packed.length
    for (const piece of out) given += piece.length
    yield* out
  }
  if (failure === null) {
    yield* await first.end()
    if (first.failure !== null) throw first.failure
    return
  }
  yield* again(path, good, given)
  throw failure
}

/** What comes after the first `given` bytes of content until the failure, which lies after `good` packed bytes. */
async function* again(path: string, good: number, given: number): AsyncGenerator<Buffer> {
  const inflater = new Inflater()
  let skipped = 0
  for await (const packed of createReadStream(path, { end: good + step - 1, highWaterMark: step })) {
    const pieces = skipped < given || inflater.taken + packed.length <= good ? [packed] : bytewise(packed)
    for (const piece of pieces) {
      const out = await inflater.add(piece)
      if (out === null) return
      for (const bytes of out) {
        const from = Math.min(bytes.length, given - skipped)
        skipped += from
        if (from < bytes.length) yield bytes.subarray(from)
      }
    }
  }
}

function* bytewise(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1)
}

/** zlib, one piece at a time: nothing of a piece is given unless all of it could be unpacked. */
class Inflater {
  failure: Error | null = null
  taken = 0
  readonly #stream = createGunzip({ chunkSize: 1 << 18 })
  #out: Buffer[] = []
  /** A write that fails never calls back. */
  #wake: () => void = () => {}

  constructor() {
    this.#stream.on('data', (piece: Buffer) => void this.#out.push(piece))
    this.#stream.on('error', (error) => {
      this.failure ??= error
      this.#wake()
    })
  }

  /** What the piece holds; null where it fails. */
  async add(packed: Buffer): Promise<Buffer[] | null> {
    this.taken += packed.length
    await new Promise<void>((resolve) => {
      this.#wake = resolve
      this.#stream.write(packed, () => resolve())
    })
    return this.failure === null ? this.#take() : null
  }

  async end(): Promise<Buffer[]> {
    this.#stream.end()
    if (this.failure === null) await once(this.#stream, 'end').catch(() => {})
    return this.#take()
  }

  #take(): Buffer[] {
    const out = this.#out
    this.#out = []
    return out
  }
}
