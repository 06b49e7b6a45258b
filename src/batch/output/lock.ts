import type { Disk } from './disk.js'
import { OutputError } from './output-error.js'

/** Where the lock of an output stands. */
export function lockOf(output: string): string {
  return `${output}.lock`
}

/** Keeps two runs from one output: a file with the number of the process. That of a process which is gone is taken over. */
export class Lock {
  readonly #disk: Disk
  readonly #path: string

  private constructor(disk: Disk, path: string) {
    this.#disk = disk
    this.#path = path
  }

  static take(disk: Disk, path: string): Lock {
    if (!created(disk, path)) {
      // Of several runs that find an old lock only one may take it away: the others might take away its new one.
      const turn = `${path}.turn`
      if (!created(disk, turn)) throw inUse('is being taken over by another run', turn)
      try {
        const owner = ownerOf(disk, path)
        if (isRunning(owner)) throw inUse(`is being written by another run (process ${owner})`, path)
        disk.remove(path)
        if (!created(disk, path)) throw inUse('is being written by another run', path)
      } finally {
        disk.remove(turn)
      }
    }
    return new Lock(disk, path)
  }

  release(): void {
    this.#disk.remove(this.#path)
  }
}

function inUse(what: string, file: string): OutputError {
  return new OutputError(what, `wait for it, or remove ${file} if there is none`)
}

/** Writes the number of this process to a file that must not be there yet; false where it is. */
function created(disk: Disk, path: string): boolean {
  try {
    disk.create(path, `${process.pid}\n`)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ELOOP')
}

/** How often, and after how many milliseconds, a lock is looked at again in which no number stands yet. */
const looks = 20
const pause = 25

/** The process that a lock is of; NaN for none. */
function ownerOf(disk: Disk, path: string): number {
  const never = new Int32Array(new SharedArrayBuffer(4))
  for (let look = 1; ; look++) {
    const text = disk.read(path)?.trim()
    if (text !== '' || look === looks) return text === '' ? Number.NaN : Number(text)
    // Somebody may have made it, and be about to write.
    Atomics.wait(never, 0, 0, pause)
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
