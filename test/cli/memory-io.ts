import type { Io } from '../../src/cli/io.js'

/** Streams in memory, and what was written to them. */
export class MemoryIo implements Io {
  out = ''
  err = ''
  closed = false
  inputIsTerminal = false
  outputIsTerminal = false
  color = false
  columns = 80
  readonly #input: string | Uint8Array
  /** Thrown by the next write to standard output. */
  writeError: Error | null = null

  constructor(input: string | Uint8Array = '') {
    this.#input = input
  }

  async readInput(): Promise<Uint8Array> {
    return typeof this.#input === 'string' ? new TextEncoder().encode(this.#input) : this.#input
  }

  async write(text: string): Promise<void> {
    if (this.writeError !== null) throw this.writeError
    if (!this.closed) this.out += text
  }

  say(line: string): void {
    this.err += `${line}\n`
  }
}
