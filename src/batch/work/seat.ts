import { Worker } from 'node:worker_threads'
import { append } from '../../source/list.js'
import type { BatchSettings } from '../options.js'
import type { Task } from '../task.js'
import { givenUp, type TaskResult } from './article-result.js'
import type { Job, ThreadData } from './job.js'
import { memoryOf } from './memory.js'
import { Place } from './place.js'

export interface ThreadLimits {
  /** Megabytes of heap of one thread. */
  heapLimit: number
}

/** How often a thread's progress is looked at, in milliseconds. */
const watchEvery = 250
/** Milliseconds that a source may take to give its next article, at least: it may first have to unpack hundreds. */
const openingLimit = 60_000

/**
 * A place for one thread. A thread that an article brings down (no memory, no end, a crash) is replaced, and its task done again
 * without that article; where it is the source that brings it down, without what comes from there on.
 */
export class Seat {
  readonly #settings: BatchSettings
  readonly #limits: ThreadLimits
  readonly #script: URL
  readonly #place = new Place()
  #thread: Promise<Worker> | null = null
  #closed = false
  /** Memory that its thread may use again. */
  #spent: ArrayBuffer[] = []

  constructor(settings: BatchSettings, limits: ThreadLimits, script: URL) {
    this.#settings = settings
    this.#limits = limits
    this.#script = script
  }

  async work(task: Task): Promise<TaskResult> {
    const job: Job = { task, avoided: [], end: null, spent: [] }
    /** Articles that could not be had from their source once; that may have been for want of memory that is free again. */
    const tried = new Set<number>()
    for (;;) {
      // The work of a run that failed is not begun again in a thread that nobody would end.
      if (this.#closed) throw new Error('the run has ended')
      this.#thread ??= this.#start()
      const outcome = await this.#do(await this.#thread, job)
      if (typeof outcome !== 'string') return outcome
      await this.#endThread()
      const { article, isOpening } = this.#place
      if (job.end !== null && article >= job.end.place) return givenUp(task, outcome)
      if (isOpening && !tried.has(article)) tried.add(article)
      else if (isOpening || job.avoided.some(([known]) => known === article))
        job.end = { place: article, reason: outcome }
      else job.avoided.push([article, outcome])
    }
  }

  /** Has its thread use the memory of a result again. */
  giveBack({ chunks }: TaskResult): void {
    append(this.#spent, memoryOf(chunks))
  }

  /** Ends the thread, and what it has not done. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#endThread()
  }

  async #endThread(): Promise<void> {
    const thread = await this.#thread?.catch(() => null)
    this.#thread = null
    await thread?.terminate()
  }

  #start(): Promise<Worker> {
    const data: ThreadData = { settings: this.#settings, place: this.#place.memory }
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
    this.#place.begin(0, true)
    return new Promise((resolve) => {
      let seen = -1
      let since = performance.now()
      const watch = setInterval(() => {
        const { steps, isOpening } = this.#place
        const limit = isOpening ? Math.max(openingLimit, this.#settings.timeLimit) : this.#settings.timeLimit
        if (steps !== seen) {
          seen = steps
          since = performance.now()
        } else if (performance.now() - since > limit) end(`took longer than ${limit / 1000} s`)
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
      const spent = this.#spent
      this.#spent = []
      thread.postMessage({ ...job, spent }, spent)
    })
  }
}
