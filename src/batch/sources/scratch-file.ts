import { randomUUID } from 'node:crypto'
import { fstatSync, ftruncateSync, openSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBytes } from './read-bytes.js'

/** A file without a name, which another program writes into; nothing of it is left when the thread or the process ends. */
export class ScratchFile {
  /** What a program is given to write to. Every write goes to the end. */
  readonly file: number

  private constructor(file: number) {
    this.file = file
  }

  /** Null where there is no place for one, or where a file cannot go without a name. */
  static open(folder = tmpdir()): ScratchFile | null {
    try {
      const path = join(folder, `tallybox-${randomUUID()}`)
      const file = openSync(path, 'ax+', 0o600)
      unlinkSync(path)
      return new ScratchFile(file)
    } catch {
      return null
    }
  }

  /** All that was written; the file is empty after that. */
  take(): Buffer {
    const bytes = readBytes(this.file, 0, fstatSync(this.file).size)
    this.empty()
    return bytes
  }

  empty(): void {
    ftruncateSync(this.file, 0)
  }
}
