import type { BatchSettings } from '../options.js'
import type { Task } from '../task.js'

/** What a thread starts with. `place` is shared: the place of the article at work, and a count that goes up with every article begun. */
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
}
