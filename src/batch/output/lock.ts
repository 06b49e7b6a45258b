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
    for (let attempt = 0; ; attempt++) {
      try {
        disk.create(path, `${process.pid}\n`)
        return new Lock(disk, path)
      } catch (error) {
        if (!isTaken(error)) throw error
      }
      const owner = Number(disk.read(path)?.trim())
      if (attempt > 1 || isRunning(owner))
        throw new OutputError(
          `is being written by another run (process ${owner})`,
          `wait for it, or remove ${path} if there is none`,
        )
      disk.remove(path)
    }
  }

  release(): void {
    this.#disk.remove(this.#path)
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ELOOP')
}

/** A lock without a readable number is somebody's who has only just begun to write it. */
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
