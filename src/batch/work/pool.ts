import { Worker } from 'node:worker_threads'
import type { BatchSettings } from '../options.js'
import type { Task } from '../task.js'
import type { TaskResult } from './article-result.js'
import type { Job, ThreadData } from './job.js'

export interface PoolLimits {
  jobs: number
  /** Megabytes of heap of one thread. */
  heapLimit: number
}

/** How often a thread's progress is looked at, in milliseconds. */
const watchEvery = 250

/**
 * Does tasks in threads and gives their results in the order of the tasks, whichever is done first. A thread that an article
 * brings down (no memory, no end, a crash) is replaced, and its task done again without that article.
 */
export class Pool {
  readonly #settings: BatchSettings
  readonly #limits: PoolLimits
  readonly #script: URL

  constructor(settings: BatchSettings, limits: PoolLimits, script: URL) {
    this.#settings = settings
    this.#limits = limits
    this.#script = script
  }

  /** Calls `accept` with each result in turn, and takes no more tasks than it keeps up with. Stops taking tasks once `stopped` says so. */
  async run(
    tasks: AsyncIterable<Task>,
    accept: (result: TaskResult, task: Task) => Promise<void>,
    stopped: () => boolean,
  ): Promise<void> {
    const seats = Array.from(
      { length: this.#limits.jobs },
      () => new Seat(this.#settings, this.#limits, this.#script),
    )
    const waiting: { task: Task; result: Promise<TaskResult> }[] = []
    const acceptFirst = async (): Promise<void> => {
      const first = waiting.shift()
      if (first !== undefined) await accept(await first.result, first.task)
    }
    try {
      for await (const task of tasks) {
        if (stopped()) break
        // The seat that has least to do: tasks differ in length.
        const seat = seats.reduce((best, other) => (other.load < best.load ? other : best))
        const result = seat.work(task)
        // A failure is met when its turn comes; until then it must not count as unhandled.
        result.catch(() => {})
        waiting.push({ task, result })
        if (waiting.length >= seats.length * 3) await acceptFirst()
      }
      while (waiting.length > 0) await acceptFirst()
    } finally {
      await Promise.all(seats.map((seat) => seat.close()))
    }
  }
}

/** A place for one thread, and the tasks that queue for it. */
class Seat {
  load = 0
  readonly #settings: BatchSettings
  readonly #limits: PoolLimits
  readonly #script: URL
  readonly #place = new SharedArrayBuffer(8)
  readonly #places = new Int32Array(this.#place)
  #queue: Promise<unknown> = Promise.resolve()
  #thread: Promise<Worker> | null = null

  constructor(settings: BatchSettings, limits: PoolLimits, script: URL) {
    this.#settings = settings
    this.#limits = limits
    this.#script = script
  }

  work(task: Task): Promise<TaskResult> {
    this.load++
    const result = this.#queue.then(() => this.#attempt(task))
    this.#queue = result.catch(() => {}).then(() => void this.load--)
    return result
  }

  async close(): Promise<void> {
    const thread = await this.#thread?.catch(() => null)
    this.#thread = null
    await thread?.terminate()
  }

  async #attempt(task: Task): Promise<TaskResult> {
    const avoided: [number, string][] = []
    for (;;) {
      this.#thread ??= this.#start()
      const thread = await this.#thread
      const outcome = await this.#do(thread, { task, avoided })
      if (typeof outcome !== 'string') return outcome
      await this.close()
      const place = Atomics.load(this.#places, 0)
      if (avoided.some(([known]) => known === place))
        throw new Error(`a thread failed twice at one article: ${outcome}`)
      avoided.push([place, outcome])
    }
  }

  #start(): Promise<Worker> {
    const data: ThreadData = { settings: this.#settings, place: this.#place }
    const thread = new Worker(this.#script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapLimit },
      // Nothing a thread prints may reach the streams of the command.
      stdout: true,
      stderr: true,
    })
    return new Promise((resolve, reject) => {
      thread.once('message', () => {
        // Whoever waits for a result hears of an error; one that comes later must not end the process.
        thread.on('error', () => {}).off('error', reject)
        resolve(thread)
      })
      thread.once('error', reject)
    })
  }

  /** The result of a job, or what ended the thread. */
  #do(thread: Worker, job: Job): Promise<TaskResult | string> {
    return new Promise((resolve) => {
      let seen = -1
      let since = performance.now()
      const watch = setInterval(() => {
        const count = Atomics.load(this.#places, 1)
        if (count !== seen) {
          seen = count
          since = performance.now()
        } else if (performance.now() - since > this.#settings.timeLimit)
          end(`took longer than ${this.#settings.timeLimit / 1000} s`)
      }, watchEvery)
      const onMessage = (result: TaskResult): void => end(result)
      const onError = (error: NodeJS.ErrnoException): void =>
        end(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'took more memory than one worker may have'
            : `brought its worker down (${error.message})`,
        )
      const onExit = (): void => end('brought its worker down')
      const end = (outcome: TaskResult | string): void => {
        clearInterval(watch)
        thread.off('message', onMessage).off('error', onError).off('exit', onExit)
        resolve(outcome)
      }
      thread.on('message', onMessage).on('error', onError).on('exit', onExit)
      thread.postMessage(job)
    })
  }
}
