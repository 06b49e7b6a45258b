import type { Disk } from './disk.js'
import { OutputError } from './output-error.js'

/** Bytes gathered before they are written. */
const bufferBytes = 1 << 20

/** One stream of an output: written under a temporary name, and given its own only when complete. */
export class StreamFile {
  readonly path: string
  readonly #disk: Disk
  readonly #file: number
  /** Whoever gives bytes may use their memory again: those that wait are copied. */
  readonly #waiting = Buffer.allocUnsafeSlow(bufferBytes)
  #held = 0
  #written: number
  #closed = false

  /** Begins, or goes on after the first `length` bytes; what stands behind them is cut off. */
  constructor(disk: Disk, path: string, length: number) {
    this.path = path
    this.#disk = disk
    const temporary = temporaryName(path)
    const held = disk.lengthOf(temporary)
    if (length > 0 && held === null) {
      // The run ended while files got their names: this one has it already, and is taken back until all have.
      if (disk.lengthOf(path) !== length) throw unfit(temporary, 'is gone')
      disk.rename(path, temporary)
    } else if (held !== null && held < length) throw unfit(temporary, 'is shorter than it was')
    // Whatever has its name before it begins, a link of somebody's too.
    if (length === 0) disk.remove(temporary)
    this.#file = disk.open(temporary)
    this.#written = length
    disk.truncate(this.#file, length)
  }

  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
    if (this.#held + bytes.length > bufferBytes) this.#flush()
    if (bytes.length > bufferBytes) this.#put(bytes)
    else {
      this.#waiting.set(bytes, this.#held)
      this.#held += bytes.length
    }
  }

  /** Has everything on the disk; gives the bytes that are there. */
  commit(): number {
    this.#flush()
    this.#disk.sync(this.#file)
    return this.#written
  }

  /** Gives the file its name; one without a byte that need not be there is removed. */
  finish(keepEmpty: boolean): void {
    this.close()
    if (this.#written === 0 && !keepEmpty) this.#disk.remove(temporaryName(this.path))
    else this.#disk.rename(temporaryName(this.path), this.path)
  }

  close(): void {
    if (!this.#closed) this.#disk.close(this.#file)
    this.#closed = true
  }

  #flush(): void {
    if (this.#held > 0) this.#put(this.#waiting.subarray(0, this.#held))
    this.#held = 0
  }

  #put(bytes: Uint8Array): void {
    this.#disk.write(this.#file, bytes, this.#written)
    this.#written += bytes.length
  }
}

function unfit(file: string, what: string): OutputError {
  return new OutputError(`its unfinished file ${file} ${what}`, 'run it without --resume to begin anew')
}

const unfinished = '.part'

/** The name of a file until it is complete. */
export function temporaryName(path: string): string {
  return path + unfinished
}

/** The name of a file once it is complete. */
export function finalName(path: string): string {
  return path.endsWith(unfinished) ? path.slice(0, -unfinished.length) : path
}
