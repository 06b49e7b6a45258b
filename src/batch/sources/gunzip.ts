import { once } from 'node:events'
import { createGunzip } from 'node:zlib'

const step = 1 << 14

/**
 * Unpacks gzip. zlib gives nothing of a piece that it fails in, so a scout goes one piece ahead, and where it falls the piece is
 * fed byte by byte: what is damaged ends in an error after the last byte that could be had, however the pieces come.
 */
export async function* gunzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const [scout, inflater] = [new Inflater(), new Inflater()]
  try {
    for await (const piece of upToLength(packed, step)) {
      const [passed] = await Promise.all([scout.add(piece), inflater.added])
      scout.take()
      if (passed) {
        yield* inflater.take()
        void inflater.add(piece)
        continue
      }
      for (let at = 0; at < piece.length; at++) if (!(await inflater.add(piece.subarray(at, at + 1)))) break
      yield* inflater.take()
      throw scout.failure
    }
    await inflater.added
    await inflater.end()
    yield* inflater.take()
    if (inflater.failure !== null) throw inflater.failure
  } finally {
    scout.close()
    inflater.close()
  }
}

async function* upToLength(pieces: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += length) yield piece.subarray(at, at + length)
}

/** zlib, one piece at a time. */
class Inflater {
  failure: Error | null = null
  /** Whether the last piece could be unpacked, once that is known. */
  added: Promise<boolean> = Promise.resolve(true)
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

  add(packed: Buffer): Promise<boolean> {
    const taken = new Promise<void>((resolve) => {
      this.#wake = resolve
      this.#stream.write(packed, () => resolve())
    })
    this.added = taken.then(() => this.failure === null)
    return this.added
  }

  /** What was unpacked since it was asked last. */
  take(): Buffer[] {
    const out = this.#out
    this.#out = []
    return out
  }

  async end(): Promise<void> {
    this.#stream.end()
    if (this.failure === null) await once(this.#stream, 'end').catch(() => {})
  }

  close(): void {
    this.#stream.destroy()
  }
}
