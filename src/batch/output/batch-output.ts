import type { Tally } from '../summary.js'
import type { Chunk } from '../work/article-result.js'
import type { Assembly } from './assembly.js'
import type { Disk } from './disk.js'
import { clearFolder, type FilledFolder } from './filled-folder.js'
import { Journal, type JournalHeader, type JournalState, journalOf } from './journal.js'
import { Lock, lockOf } from './lock.js'
import { manifestOf, manifestPath } from './manifest.js'
import { OutputError } from './output-error.js'
import { StreamFile, temporaryName } from './stream-file.js'
import { writeFiles } from './whole-files.js'

/** Where the streams of an output go. */
export interface Layout {
  /** What the names of journal, lock and manifest begin with. */
  base: string
  fileOf(stream: string): string
  /** The folder that the output fills; null where it is one file. */
  folder: FilledFolder | null
  /** Null where every stream is a file of the output as it is. */
  assembly: Assembly | null
}

/** The streams that are there even when nothing was written to them. */
const always = new Set(['main'])

/** The files of a run: under temporary names with a journal beside them until all is done. */
export class BatchOutput {
  /** Tasks that are done already. */
  readonly tasks: number
  readonly tally: Tally | null
  /** Names of files in its folder that are no part of it. */
  readonly others: readonly string[]
  readonly #disk: Disk
  readonly #layout: Layout
  readonly #header: JournalHeader
  readonly #lock: Lock
  readonly #journal: Journal
  readonly #streams = new Map<string, StreamFile>()

  private constructor(
    disk: Disk,
    layout: Layout,
    header: JournalHeader,
    lock: Lock,
    state: JournalState | null,
  ) {
    this.#disk = disk
    this.#layout = layout
    this.#header = header
    this.#lock = lock
    const path = journalOf(layout.base)
    const commit = state?.commit ?? null
    const earlier = [path, manifestPath(layout.base)].some((mark) => disk.isFile(mark))
    this.#journal = state === null ? Journal.begin(disk, path, header) : Journal.resume(disk, path, state)
    this.tasks = commit?.tasks ?? 0
    this.tally = commit?.tally ?? null
    this.others = commit === null && layout.folder !== null ? clearFolder(disk, layout.folder, earlier) : []
    for (const [stream, length] of Object.entries(commit?.streams ?? { main: 0 })) this.#open(stream, length)
  }

  /** Begins an output, or goes on with one. Throws an `OutputError` where that cannot be. */
  static open(disk: Disk, layout: Layout, header: JournalHeader, resume: boolean): BatchOutput {
    const lock = Lock.take(disk, lockOf(layout.base))
    try {
      const state = resume ? Journal.read(disk, journalOf(layout.base)) : null
      if (state !== null) refuseOther(state.header, header)
      return new BatchOutput(disk, layout, header, lock, state)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  /** Takes away what a run left that was killed when its output was complete already; a complete one is only read otherwise. */
  static tidy(disk: Disk, layout: Layout): void {
    if (![lockOf(layout.base), ...rowsOf(layout)].some((left) => disk.isFile(left))) return
    const lock = Lock.take(disk, lockOf(layout.base))
    dropRows(disk, layout)
    lock.release()
  }

  /** Adds to the streams. */
  write(chunks: readonly Chunk[]): void {
    for (const { stream, text, whole } of chunks)
      if (whole !== true) (this.#streams.get(stream) ?? this.#open(stream, 0)).write(text)
  }

  /** Writes the files of their own; that is to be before the streams which may tell of them. */
  async writeFiles(chunks: readonly Chunk[]): Promise<void> {
    const files = chunks.filter(({ whole }) => whole === true)
    if (files.length === 0) return
    const placed = files.map(({ stream, text }) => ({ path: this.#layout.fileOf(stream), content: text }))
    await writeFiles(this.#disk, placed)
  }

  /** Makes everything written so far the part that a resumed run keeps. */
  commit(tasks: number, tally: Tally): void {
    const streams: Record<string, number> = {}
    for (const [stream, file] of this.#streams) streams[stream] = file.commit()
    this.#journal.commit({ tasks, streams, tally })
  }

  /**
   * Gives all files their names, then says in the manifest what they are. Gives false where `stopped` ended it before: then
   * the output is to be left.
   */
  async finish(tasks: number, tally: Tally, stopped: () => boolean): Promise<boolean> {
    this.commit(tasks, tally)
    const { base, assembly } = this.#layout
    if (assembly !== null && !(await assembly.make(this.#disk, (stream) => this.#rowsOf(stream), stopped)))
      return false
    const written = [...this.#streams]
    const rows = assembly?.rows ?? []
    const isRows = (stream: string): boolean => rows.includes(stream)
    for (const [stream, file] of written)
      if (isRows(stream)) file.close()
      else file.finish(always.has(stream))
    const made = assembly?.files ?? []
    for (const path of made) this.#disk.rename(temporaryName(path), path)
    this.#dropRejected()
    this.#journal.close()
    const own = written.flatMap(([stream, { path }]) => (isRows(stream) ? [] : [path]))
    manifestOf(this.#disk, base, [...made, ...own], this.#header, tally)
    this.#disk.remove(journalOf(base))
    dropRows(this.#disk, this.#layout)
    this.#lock.release()
    return true
  }

  /** Leaves everything as it is, for a later run to go on with. */
  leave(): void {
    for (const file of this.#streams.values()) file.close()
    this.#journal.close()
    this.#lock.release()
  }

  #open(stream: string, length: number): StreamFile {
    const file = new StreamFile(this.#disk, this.#layout.fileOf(stream), length)
    this.#streams.set(stream, file)
    return file
  }

  /** Takes away what an earlier run had rejected where this one rejected nothing. */
  #dropRejected(): void {
    const path = this.#layout.fileOf('rejected')
    if (!this.#streams.has('rejected')) for (const one of [path, temporaryName(path)]) this.#disk.remove(one)
  }

  /** What was written to a stream, under its temporary name. */
  #rowsOf(stream: string): string | null {
    const file = this.#streams.get(stream)
    return file === undefined ? null : temporaryName(file.path)
  }
}

/** The files that hold the rows of which an output is made. */
function rowsOf({ assembly, fileOf }: Layout): string[] {
  return (assembly?.rows ?? []).map((stream) => temporaryName(fileOf(stream)))
}

function dropRows(disk: Disk, layout: Layout): void {
  for (const path of rowsOf(layout)) disk.remove(path)
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
