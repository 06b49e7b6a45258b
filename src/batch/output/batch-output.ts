import type { Tally } from '../summary.js'
import type { Chunk } from '../work/article-result.js'
import type { Disk } from './disk.js'
import { Journal, type JournalHeader } from './journal.js'
import { Lock } from './lock.js'
import { type Manifest, manifestOf } from './manifest.js'
import { OutputError } from './output-error.js'
import { StreamFile } from './stream-file.js'

/** Which file a stream goes to. */
export type FileOfStream = (stream: string) => string

/** The streams that are there even when nothing was written to them. */
const always = new Set(['main'])

/** The files of a run: under temporary names with a journal beside them until all is done. */
export class BatchOutput {
  /** Tasks that are done already. */
  readonly tasks: number
  readonly tally: Tally | null
  readonly #disk: Disk
  readonly #path: string
  readonly #fileOf: FileOfStream
  readonly #header: JournalHeader
  readonly #lock: Lock
  readonly #journal: Journal
  readonly #streams = new Map<string, StreamFile>()

  private constructor(
    disk: Disk,
    path: string,
    fileOf: FileOfStream,
    header: JournalHeader,
    lock: Lock,
    resumed: boolean,
  ) {
    this.#disk = disk
    this.#path = path
    this.#fileOf = fileOf
    this.#header = header
    this.#lock = lock
    const commit = resumed ? (Journal.read(disk, journalOf(path))?.commit ?? null) : null
    this.#journal = resumed
      ? Journal.resume(disk, journalOf(path))
      : Journal.begin(disk, journalOf(path), header)
    this.tasks = commit?.tasks ?? 0
    this.tally = commit?.tally ?? null
    for (const [stream, length] of Object.entries(commit?.streams ?? { main: 0 })) this.#open(stream, length)
  }

  /** Begins an output, or goes on with one. Throws an `OutputError` where that cannot be. */
  static open(
    disk: Disk,
    path: string,
    fileOf: FileOfStream,
    header: JournalHeader,
    resume: boolean,
  ): BatchOutput {
    const lock = Lock.take(disk, `${path}.lock`)
    try {
      const state = Journal.read(disk, journalOf(path))
      if (resume && state !== null) refuseOther(state.header, header)
      return new BatchOutput(disk, path, fileOf, header, lock, resume && state !== null)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  write(chunks: readonly Chunk[]): void {
    for (const { stream, text, whole } of chunks)
      if (whole === true) this.#disk.writeWhole(this.#fileOf(stream), text)
      else (this.#streams.get(stream) ?? this.#open(stream, 0)).write(text)
  }

  /** Makes everything written so far the part that a resumed run keeps. */
  commit(tasks: number, tally: Tally): void {
    const streams: Record<string, number> = {}
    for (const [stream, file] of this.#streams) streams[stream] = file.commit()
    this.#journal.commit({ tasks, streams, tally })
  }

  /** Gives all files their names, then says in the manifest what they are. */
  finish(tasks: number, tally: Tally): Manifest {
    this.commit(tasks, tally)
    for (const [stream, file] of this.#streams) file.finish(always.has(stream))
    this.#journal.close()
    const files = [...this.#streams.values()].map(({ path }) => path)
    const manifest = manifestOf(this.#disk, this.#path, files, this.#header, tally)
    this.#disk.remove(journalOf(this.#path))
    this.#lock.release()
    return manifest
  }

  /** Leaves everything as it is, for a later run to go on with. */
  leave(): void {
    for (const file of this.#streams.values()) file.close()
    this.#journal.close()
    this.#lock.release()
  }

  #open(stream: string, length: number): StreamFile {
    const file = new StreamFile(this.#disk, this.#fileOf(stream), length)
    this.#streams.set(stream, file)
    return file
  }
}

export function journalOf(path: string): string {
  return `${path}.journal`
}

function refuseOther(before: JournalHeader, now: JournalHeader): void {
  const again = 'run it without --resume to begin anew'
  if (before.version !== now.version)
    throw new OutputError(`was begun by version ${before.version}, this is ${now.version}`, again)
  if (before.settings !== now.settings) throw new OutputError('was begun with other options', again)
  if (before.inputs.hash === now.inputs.hash) return
  const counts =
    before.inputs.count === now.inputs.count
      ? ''
      : ` (${before.inputs.count} files then, ${now.inputs.count} now)`
  throw new OutputError(`was begun on other inputs${counts}`, again)
}
