import type { BatchSettings } from '../options.js'
import type { Task } from '../task.js'
import type { TaskResult } from './article-result.js'
import { Gate } from './gate.js'
import { Seat, type ThreadLimits } from './seat.js'
import { unlessAborted } from './unless-aborted.js'

export interface PoolLimits extends ThreadLimits {
  jobs: number
}

/** So many characters of results may wait for a task before them that takes long. */
const mostHeld = 1 << 24

/** A result, and who has it from their thread. */
interface Done {
  result: TaskResult
  seat: Seat
}

/** Takes a result; the next one comes when it is done with it. */
type Accept = (result: TaskResult, task: Task) => void | Promise<void>

interface Ticket {
  task: Task
  resolve(done: Done): void
  reject(error: unknown): void
}

/**
 * Does tasks in threads and gives their results in the order of the tasks, whichever is done first. All threads take from one
 * queue, so that a task which takes long holds up none but its own.
 */
export class Pool {
  readonly #jobs: number
  readonly #idle: Seat[]
  readonly #seats: readonly Seat[]
  readonly #gate = new Gate()
  /** Tasks that no thread has taken yet. */
  readonly #waiting: Ticket[] = []
  /** Characters of results whose turn has not come. */
  #held = 0

  constructor(settings: BatchSettings, limits: PoolLimits, script: URL) {
    this.#jobs = limits.jobs
    this.#seats = Array.from({ length: limits.jobs }, () => new Seat(settings, limits, script))
    this.#idle = [...this.#seats]
  }

  /** Calls `accept` with each result in turn, whose bytes are gone afterwards, and takes no more tasks than it keeps up with. Takes none once `stop` is given; those taken are done. */
  async run(tasks: AsyncIterable<Task>, accept: Accept, stop: AbortSignal): Promise<void> {
    const failed = new AbortController()
    const end = AbortSignal.any([stop, failed.signal])
    end.addEventListener('abort', () => this.#gate.wake())
    const iterator = tasks[Symbol.asyncIterator]()
    let accepted: Promise<void> = Promise.resolve()
    try {
      for (;;) {
        await this.#gate.until(() => end.aborted || this.#hasRoom())
        const next = end.aborted ? null : await unlessAborted(iterator.next(), end)
        if (next === null || next.done === true) break
        const task = next.value
        const result = this.#add(task)
        accepted = accepted.then(async () => this.#accept(await result, task, accept))
        // Thrown again below, when no more is taken.
        accepted.catch(() => failed.abort())
      }
      await accepted
    } finally {
      // A source that is still being waited for ends when it next gives something.
      void iterator.return?.().catch(() => {})
      await Promise.all(this.#seats.map((seat) => seat.close()))
    }
  }

  #hasRoom(): boolean {
    return this.#waiting.length < this.#jobs && this.#held <= mostHeld
  }

  async #accept({ result, seat }: Done, task: Task, accept: Accept): Promise<void> {
    await accept(result, task)
    this.#held -= lengthOf(result)
    seat.giveBack(result)
    this.#gate.wake()
  }

  #add(task: Task): Promise<Done> {
    const result = new Promise<Done>((resolve, reject) => void this.#waiting.push({ task, resolve, reject }))
    // A failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => {})
    const seat = this.#idle.pop()
    if (seat !== undefined) void this.#serve(seat)
    return result
  }

  /** Has a thread do what waits, until nothing does. */
  async #serve(seat: Seat): Promise<void> {
    for (let ticket = this.#waiting.shift(); ticket !== undefined; ticket = this.#waiting.shift()) {
      this.#gate.wake()
      try {
        const result = await seat.work(ticket.task)
        this.#held += lengthOf(result)
        ticket.resolve({ result, seat })
      } catch (error) {
        ticket.reject(error)
      }
    }
    this.#idle.push(seat)
  }
}

function lengthOf({ chunks, rejected }: TaskResult): number {
  let length = 0
  for (const { text } of chunks) length += text.length
  for (const { bytes } of rejected) length += bytes.length
  return length
}
