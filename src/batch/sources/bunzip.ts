import unbzip2 from 'unbzip2-stream'

/**
 * Unpacks bzip2 in this process, a block at a time, each only once its checksum is right. Slow, and exact about where damage
 * begins: used where the system has no program for it, and for what is damaged.
 */
export class Bunzip {
  /** Why it stopped; what came before is good. */
  failure: string | null = null
  readonly #stream = unbzip2()
  #out: Buffer[] = []

  constructor() {
    this.#stream.on('data', (piece: Buffer) => void this.#out.push(piece))
    this.#stream.on('error', (error) => {
      this.failure ??= error.message
    })
  }

  /** Takes packed bytes; gives what could be unpacked. */
  add(packed: Uint8Array): Buffer[] {
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
