import type { BatchSettings } from '../options.js'
import type { Task } from '../task.js'

/** What a thread starts with. `place` is the memory of the `Place` that tells the main thread where it is. */
export interface ThreadData {
  settings: BatchSettings
  place: SharedArrayBuffer
}

export interface Job {
  task: Task
  /** Articles of the task that brought a thread down before, and what for. */
  avoided: [place: number, reason: string][]
  /** Where the task's source itself brought a thread down: nothing is read from there on. */
  end: { place: number; reason: string } | null
  /** Memory of earlier results that is free again. */
  spent: ArrayBuffer[]
}
