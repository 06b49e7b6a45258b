import type { Summary } from './summary.js'

/** What a run may say while it goes on, and whether it is to end early. */
export interface BatchReport {
  /** Something that was left out or could not be had. */
  note(message: string): void
  /** Called after every task. */
  progress(summary: Summary, way: Way): void
  stop: AbortSignal
}

/** How far a run has come, in bytes of its inputs as they lie on the disk. */
export interface Way {
  /** Bytes, and articles, that were done before this run went on. */
  before: number
  doneBefore: number
  done: number
  /** 0 where nobody can know. */
  total: number
}
