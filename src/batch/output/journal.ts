import type { Tally } from '../summary.js'
import type { Disk } from './disk.js'

/** What a run is of: two runs of equal headers write equal bytes. */
export interface JournalHeader {
  version: string
  /** Settings as JSON. */
  settings: string
  /** Size and time of change of every input, by path; only their number and hash where there are many. */
  inputs: { count: number; hash: string }
}

/** A point up to which an output is complete. */
export interface Commit {
  /** Tasks done. */
  tasks: number
  /** Bytes of every stream. */
  streams: Record<string, number>
  tally: Tally
}

/** What a journal says: the header and the last commit that was written whole. */
export interface JournalState {
  header: JournalHeader
  commit: Commit | null
}

/** Where the journal of an output stands. */
export function journalOf(output: string): string {
  return `${output}.journal`
}

/** A log of commits beside an unfinished output. A line that was cut off counts for nothing. */
export class Journal {
  readonly #disk: Disk
  readonly #file: number
  #length: number
  #closed = false

  private constructor(disk: Disk, file: number, length: number) {
    this.#disk = disk
    this.#file = file
    this.#length = length
  }

  static begin(disk: Disk, path: string, header: JournalHeader): Journal {
    const file = disk.open(path)
    disk.truncate(file, 0)
    const journal = new Journal(disk, file, 0)
    journal.#append(header)
    return journal
  }

  /** Goes on with a journal after the last whole line. */
  static resume(disk: Disk, path: string): Journal {
    const text = disk.read(path) ?? ''
    const length = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1))
    const file = disk.open(path)
    disk.truncate(file, length)
    return new Journal(disk, file, length)
  }

  /** What the journal at a path says; null where there is none, or none that can be used. */
  static read(disk: Disk, path: string): JournalState | null {
    const text = disk.read(path)
    if (text === null) return null
    const lines = text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter((line) => line !== '')
    const [header, ...commits] = lines
    if (header === undefined) return null
    const last = commits.at(-1)
    return { header: JSON.parse(header), commit: last === undefined ? null : JSON.parse(last) }
  }

  commit(commit: Commit): void {
    this.#append(commit)
  }

  close(): void {
    if (!this.#closed) this.#disk.close(this.#file)
    this.#closed = true
  }

  #append(line: JournalHeader | Commit): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
    this.#disk.write(this.#file, bytes, this.#length)
    this.#disk.sync(this.#file)
    this.#length += bytes.length
  }
}
