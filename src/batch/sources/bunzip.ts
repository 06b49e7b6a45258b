import unbzip2 from 'unbzip2-stream'
import { bomb, mostContent } from './meter.js'

/**
 * Unpacks bzip2 in this process, a block at a time, each only once its checksum is right. Slow, and exact about where damage
 * begins: used where the system has no program for it, and for what is damaged.
 */
export class Bunzip {
  /** Why it stopped; what came before is good. */
  failure: string | null = null
  readonly #stream = unbzip2()
  #out: Buffer[] = []
  #taken = 0
  #given = 0

  constructor() {
    this.#stream.on('data', (piece: Buffer) => {
      this.#given += piece.length
      // The stream does all it has at once; what is thrown here is what it stops with.
      if (this.#given > mostContent(this.#taken)) throw new Error(bomb)
      this.#out.push(piece)
    })
    this.#stream.on('error', (error) => {
      // Where there is nothing more to read, the stream does not say so in words of its own.
      this.failure ??= error instanceof TypeError ? 'unexpected end of data' : error.message
    })
  }

  /** Takes packed bytes; gives what could be unpacked. */
  add(packed: Uint8Array): Buffer[] {
    this.#taken += packed.length
    if (this.failure === null) this.#stream.write(Buffer.from(packed))
    return this.#take()
  }

  end(): Buffer[] {
    if (this.failure === null) this.#stream.end()
    return this.#take()
  }

  #take(): Buffer[] {
    const out = this.#out
    this.#out = []
    return out
  }
}

/** Unpacks pieces as they come; damage is an error after what is good. */
export async function* bunzip(packed: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const bunzip = new Bunzip()
  for await (const piece of packed) {
    yield* bunzip.add(piece)
    if (bunzip.failure !== null) break
  }
  yield* bunzip.end()
  if (bunzip.failure !== null) throw new Error(bunzip.failure)
}
