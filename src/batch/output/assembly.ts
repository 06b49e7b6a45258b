import type { Disk } from './disk.js'

/** Makes the files of an output of streams that hold their rows, once all rows are there. */
export interface Assembly {
  /** The files that it makes. */
  readonly files: readonly string[]
  /** The streams of their rows: they stay under their temporary names, and go when the files are complete. */
  readonly rows: readonly string[]
  /** Throws an `OutputError` where what it needs is not there. */
  ready(): Promise<void>
  /**
   * Writes the files under their temporary names, synced. `rowsOf` gives the file of a stream, null where nothing was written to it.
   * Gives false where `stopped` ended it: the next run makes them again.
   */
  make(disk: Disk, rowsOf: (stream: string) => string | null, stopped: () => boolean): Promise<boolean>
}
