import {
  closeSync,
  constants,
  fsync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  opendirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const syncLater = promisify(fsync)

/** The steps by which an output comes about, so that tests can end a run before any one of them. */
export type Step = 'write' | 'sync' | 'rename' | 'truncate' | 'remove'

/** What an output asks of the file system. Nothing it creates ever goes through a link that somebody put in its place. */
export class Disk {
  readonly #before: (step: Step) => void

  /** `before` is called ahead of every step. */
  constructor(before: (step: Step) => void = () => {}) {
    this.#before = before
  }

  /** Opens a file to go on with, or to begin; a link in its place is refused. */
  open(path: string): number {
    return openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW, 0o666)
  }

  /** Creates and opens a file that must not be there yet. */
  begin(path: string): number {
    return openSync(
      path,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      0o666,
    )
  }

  /** Creates a file that must not be there yet, with some content. */
  create(path: string, content: string | Uint8Array): void {
    const file = this.begin(path)
    try {
      this.writeAll(file, content)
      this.sync(file)
    } finally {
      closeSync(file)
    }
  }

  /** Writes a file that has its name only when it is complete, in place of one of that name. */
  writeWhole(path: string, content: string | Uint8Array): void {
    const temporary = `${path}.part`
    this.remove(temporary)
    this.create(temporary, content)
    this.rename(temporary, path)
  }

  /** Writes all of some bytes: a full disk or a limit may take less at a time. */
  write(file: number, bytes: Uint8Array, at: number): void {
    this.#before('write')
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, at + done)
  }

  /** Writes all that a file is to hold. */
  writeAll(file: number, content: string | Uint8Array): void {
    this.write(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, 0)
  }

  sync(file: number): void {
    this.#before('sync')
    fsyncSync(file)
  }

  /** Syncs a file while other things go on. */
  async syncMeanwhile(file: number): Promise<void> {
    this.#before('sync')
    await syncLater(file)
  }

  truncate(file: number, length: number): void {
    this.#before('truncate')
    ftruncateSync(file, length)
  }

  close(file: number): void {
    closeSync(file)
  }

  /** Gives a file its final name, and has the folder remember it. */
  rename(from: string, to: string): void {
    this.move(from, to)
    this.syncFolder(dirname(to))
  }

  /** Gives a file another name, which lasts once the folder is synced. */
  move(from: string, to: string): void {
    this.#before('rename')
    renameSync(from, to)
  }

  remove(path: string): void {
    this.#before('remove')
    rmSync(path, { force: true })
  }

  /** The names in a folder, in no order. */
  *list(path: string): Generator<string> {
    const folder = opendirSync(path)
    try {
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) yield entry.name
    } finally {
      folder.closeSync()
    }
  }

  makeFolder(path: string): void {
    try {
      mkdirSync(path, { recursive: true })
    } catch {
      // Where the file system is read-only that says no more than that there is no such folder.
      mkdirSync(path)
    }
  }

  /** The text of a file, null where there is none; a link is none. */
  read(path: string): string | null {
    if (!this.isFile(path)) return null
    return readFileSync(path, 'utf8')
  }

  isFile(path: string): boolean {
    return this.lengthOf(path) !== null
  }

  /** The bytes of a file, null where there is none; a link is none. */
  lengthOf(path: string): number | null {
    const stats = lstatSync(path, { throwIfNoEntry: false })
    return stats?.isFile() === true ? stats.size : null
  }

  /** Not every system lets a folder be synced; then the rename alone has to do. */
  syncFolder(path: string): void {
    try {
      const folder = openSync(path, constants.O_RDONLY)
      fsyncSync(folder)
      closeSync(folder)
    } catch {
      return
    }
  }
}
