import { closeSync, openSync } from 'node:fs'
import type { ArticleInput } from '../article-input.js'
import type { SourceForm, Task } from '../task.js'
import { streamStarts } from './bzip2-streams.js'
import { contentOf, systemBzip2 } from './decompress.js'
import type { Found } from './found.js'
import { kindByContent, sniffBytes } from './kind.js'
import type { Meter } from './meter.js'
import { readBytes } from './read-bytes.js'
import { reasonOf } from './reason.js'
import { shownPath } from './shown-path.js'
import { countLines, Splitter } from './splitter.js'

/** How many files go to a worker at once, and how many bytes of them. */
const mostFiles = 64
const fileBytes = 1 << 20
/** How many bytes of a large source go to a worker at once. */
const rangeBytes = 4 << 20
/** Compressed bytes of a dump that go to a worker at once, streams taken whole. */
const streamBytes = 1 << 19
/** A dump of fewer streams is read from front to back. */
const fewestStreams = 4
/** How many streams a page may reach into. */
const mostStreams = 64

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
    try {
      const starts = startsOf(found)
      if (starts.length >= fewestStreams) yield* streamTasks(path, size, starts)
      else if (file.compression !== 'none' || file.form === 'article') yield* this.#packed(found)
      else if (file.form === 'ndjson') yield* lineTasks(path, size)
      else
        for (const [start, end] of ranges(size))
          yield { kind: 'range', path, form: 'xml', start, end, line: 1, weight: end - start }
    } catch (error) {
      yield told({ source: shownPath(path), reason: reasonOf(error) })
    }
  }

  /** What is still gathered. */
  rest(): Task[] {
    const tasks: Task[] =
      this.#paths.length === 0 ? [] : [{ kind: 'files', paths: this.#paths, weight: this.#bytes }]
    this.#paths = []
    this.#bytes = 0
    return tasks
  }

  /** Standard input: NDJSON, an export or one article, as its first bytes say. */
  async *input(pieces: AsyncIterable<Buffer>): AsyncGenerator<Task> {
    yield* this.rest()
    let head = Buffer.alloc(0)
    let splitter: Splitter | null = null
    let failed: string | null = null
    try {
      for await (const piece of pieces) {
        if (splitter !== null) {
          yield* splitter.add(piece)
          continue
        }
        head = Buffer.concat([head, piece])
        if (head.length < sniffBytes) continue
        splitter = this.#splitterFor(head)
        yield* splitter.add(head)
      }
    } catch (error) {
      failed = `cut off (${reasonOf(error)})`
    }
    if (splitter === null) {
      splitter = this.#splitterFor(head)
      yield* splitter.add(head)
    }
    yield* splitter.finish(failed)
  }

  #splitterFor(head: Buffer): Splitter {
    return new Splitter('-', kindByContent(head).form, this.#longest)
  }

  /** A source that only opens from front to back. What was good before it failed is kept. */
  async *#packed({ path, size, file }: FoundFile): AsyncGenerator<Task> {
    const splitter = new Splitter(shownPath(path), file.form, this.#longest)
    const meter: Meter = { bytes: 0 }
    let failed: string | null = null
    let told = 0
    try {
      for await (const piece of contentOf(path, file.compression, meter))
        for (const task of splitter.add(piece)) {
          yield { ...task, weight: meter.bytes - told }
          told = meter.bytes
        }
    } catch (error) {
      failed = `damaged or cut off (${reasonOf(error)}); what stands before it was read`
    }
    let weight = size - told
    for (const task of splitter.finish(failed)) {
      yield { ...task, weight }
      weight = 0
    }
  }
}

function startsOf({ path, file }: FoundFile): number[] {
  const ofMany = file.compression === 'bzip2' && file.form === 'xml' && systemBzip2 !== null
  return ofMany ? streamStarts(path) : []
}

function* ranges(size: number): Generator<[start: number, end: number]> {
  for (let start = 0; start < size; start += rangeBytes) yield [start, Math.min(size, start + rangeBytes)]
}

/** Ranges of lines, which are counted here: a worker sees only its own. */
function* lineTasks(path: string, size: number): Generator<Task> {
  const form: SourceForm = 'ndjson'
  const file = openSync(path, 'r')
  let line = 1
  try {
    for (const [start, end] of ranges(size)) {
      yield { kind: 'range', path, form, start, end, line, weight: end - start }
      if (end < size) line += countLines(readBytes(file, start, end))
    }
  } finally {
    closeSync(file)
  }
}

function* streamTasks(path: string, size: number, starts: readonly number[]): Generator<Task> {
  let first = 0
  for (let next = 1; next <= starts.length; next++) {
    const start = starts[first] ?? 0
    const end = starts[next] ?? size
    if (end - start < streamBytes && next < starts.length) continue
    const near = starts.slice(first, next + mostStreams)
    yield { kind: 'streams', path, start, end, starts: near, weight: end - start }
    first = next
  }
}

function told({ source, reason }: { source: string; reason: string }): Task {
  const input: ArticleInput = {
    kind: 'error',
    origin: { source, offset: 0, length: 0, title: null },
    reason,
    bytes: new Uint8Array(),
  }
  return { kind: 'told', inputs: [input] }
}
