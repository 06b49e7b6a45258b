import type { Tally } from '../summary.js'
import type { Disk } from './disk.js'
import { fileLines } from './file-lines.js'
import { hasObject, jsonObject } from './json.js'
import { OutputError } from './output-error.js'

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
  /** Bytes of its whole lines. */
  length: number
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

  /** Goes on with a journal after its last whole line. */
  static resume(disk: Disk, path: string, { length }: JournalState): Journal {
    const file = disk.open(path)
    disk.truncate(file, length)
    return new Journal(disk, file, length)
  }

  /** What the journal at a path says; null where there is none, or none that was begun. Throws an `OutputError` where it is damaged. */
  static read(disk: Disk, path: string): JournalState | null {
    if (!disk.isFile(path)) return null
    let first: string | null = null
    let last: string | null = null
    let length = 0
    for (const line of fileLines(path)) {
      if (first === null) first = line
      else last = line
      length += Buffer.byteLength(line) + 1
    }
    if (first === null) return null
    const header = jsonObject(first)
    const commit = last === null ? null : jsonObject(last)
    if (!isHeader(header) || (last !== null && !isCommit(commit)))
      throw new OutputError('its journal is damaged', 'run it without --resume to begin anew')
    return { header, commit: isCommit(commit) ? commit : null, length }
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

function isHeader(value: object | null): value is JournalHeader {
  return value !== null && 'version' in value && 'settings' in value && hasObject(value, 'inputs')
}

function isCommit(value: object | null): value is Commit {
  return value !== null && 'tasks' in value && hasObject(value, 'streams') && hasObject(value, 'tally')
}
