import type { Task } from '../task.js'
import { streamStarts } from './bzip2-streams.js'
import { contentOf, systemBzip2 } from './decompress.js'
import { shownPath } from './shown-path.js'
import { Splitter } from './splitter.js'
import type { Found } from './walk.js'

/** How many files go to a worker at once, and how many bytes of them. */
const mostFiles = 64
const fileBytes = 1 << 20
/** How many bytes of a large source go to a worker at once. */
const rangeBytes = 4 << 20
/** Compressed bytes of a dump that go to a worker at once, streams taken whole. */
const streamBytes = 1 << 19
/** A dump of fewer streams is read from front to back. */
const fewestStreams = 4

type FoundFile = Extract<Found, { kind: 'file' }>

/** Cuts found files into tasks, always in the same way for the same files. */
export class Planner {
  readonly #longest: number
  #paths: string[] = []
  #bytes = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  /** The tasks of a file; small files are gathered, and come with a later one. */
  async *add(found: FoundFile): AsyncGenerator<Task> {
    const { path, size, file } = found
    if (file.form === 'article' && file.compression === 'none') {
      this.#paths.push(path)
      this.#bytes += size
      if (this.#paths.length >= mostFiles || this.#bytes >= fileBytes) yield* this.rest()
      return
    }
    yield* this.rest()
    if (file.compression === 'bzip2' && file.form === 'xml' && systemBzip2 !== null) {
      const starts = streamStarts(path)
      if (starts.length >= fewestStreams) {
        yield* streamTasks(path, size, starts)
        return
      }
    }
    if (file.compression === 'none' && file.form !== 'article') {
      for (let start = 0; start < size; start += rangeBytes)
        yield { kind: 'range', path, form: file.form, start, end: Math.min(size, start + rangeBytes) }
    } else yield* this.#pieces(found)
  }

  /** What is still gathered. */
  rest(): Task[] {
    const tasks: Task[] = this.#paths.length === 0 ? [] : [{ kind: 'files', paths: this.#paths }]
    this.#paths = []
    this.#bytes = 0
    return tasks
  }

  /** A source that only opens from front to back. What was good before it failed is kept. */
  async *#pieces({ path, file }: FoundFile): AsyncGenerator<Task> {
    const splitter = new Splitter(shownPath(path), file.form, this.#longest)
    try {
      for await (const piece of contentOf(path, file.compression)) yield* splitter.add(piece)
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      yield* splitter.finish(`damaged or cut off (${what}); what stands before it was read`)
      return
    }
    yield* splitter.finish(null)
  }
}

function* streamTasks(path: string, size: number, starts: readonly number[]): Generator<Task> {
  let first = 0
  for (let next = 1; next <= starts.length; next++) {
    const start = starts[first] ?? 0
    const end = starts[next] ?? size
    if (end - start < streamBytes && next < starts.length) continue
    yield { kind: 'streams', path, start, end, starts: starts.slice(next, next + 64) }
    first = next
  }
}
