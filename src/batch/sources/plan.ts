import { closeSync, openSync } from 'node:fs'
import type { SourceForm, Task } from '../task.js'
import { beginning } from './beginning.js'
import { systemBzip2 } from './bzip2-program.js'
import { streamStarts } from './bzip2-streams.js'
import { cutThrough } from './cut-through.js'
import { contentOf, unpack } from './decompress.js'
import type { Found } from './found.js'
import { kindByContent } from './kind.js'
import { type Meter, metered } from './meter.js'
import { hasPage } from './pages.js'
import { readBytes } from './read-bytes.js'
import { reasonOf } from './reason.js'
import { shownPath } from './shown-path.js'
import { countLines } from './splitter.js'
import { noPage, told } from './told.js'
import { Window } from './window.js'

/** How many files go to a worker at once, and how many bytes of them. */
const mostFiles = 64
const fileBytes = 1 << 20
/** How many bytes of a large source go to a worker at once. */
const rangeBytes = 4 << 20
/** Compressed bytes of a dump that go to a worker at once, streams taken whole. */
const streamBytes = 1 << 19
/** A dump of fewer streams, or of fewer in its first bytes, is read from front to back. */
const fewestStreams = 4
const firstStreams = 1 << 26
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
      const inStreams = isOfStreams(found)
      const inRanges = inStreams || file.compression === 'none'
      if (file.form === 'xml' && inRanges && !(await hasPage(contentOf(path, file.compression))))
        yield told({ source: shownPath(path), reason: noPage }, size)
      else if (inStreams) yield* streamTasks(path, size)
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

  /** Standard input, packed or plain: NDJSON, an export or one article, as its first bytes say. */
  async *input(pieces: AsyncIterable<Buffer>): AsyncGenerator<Task> {
    yield* this.rest()
    const [head, all] = await beginning(pieces)
    const { form, compression } = kindByContent(head)
    const meter: Meter = { bytes: 0 }
    const content = unpack(metered(all, meter), compression, () => meter.bytes)
    yield* cutThrough({ source: '-', form, packed: compression !== 'none', content }, this.#longest)
  }

  /** A source that only opens from front to back. */
  async *#packed({ path, size, file }: FoundFile): AsyncGenerator<Task> {
    const meter: Meter = { bytes: 0 }
    const content = contentOf(path, file.compression, meter)
    const source = shownPath(path)
    let told = 0
    for await (const task of cutThrough({ source, form: file.form, packed: true, content }, this.#longest)) {
      yield { ...task, weight: meter.bytes - told }
      told = meter.bytes
    }
    if (told < size) yield { kind: 'told', inputs: [], weight: size - told }
  }
}

/** Whether a dump is of many streams, as its beginning shows. */
function isOfStreams({ path, file }: FoundFile): boolean {
  if (file.compression !== 'bzip2' || file.form !== 'xml' || systemBzip2 === null) return false
  let count = 0
  for (const _start of streamStarts(path, firstStreams)) if (++count === fewestStreams) return true
  return false
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

function* streamTasks(path: string, size: number): Generator<Task> {
  const starts = new Window(streamStarts(path))
  for (let start = starts.at(0); start !== undefined; start = starts.at(0)) {
    let next = 1
    while ((starts.at(next) ?? size) - start < streamBytes && starts.at(next) !== undefined) next++
    const end = starts.at(next) ?? size
    const near = starts.first(next + mostStreams)
    yield { kind: 'streams', path, start, end, starts: near, weight: end - start }
    starts.drop(next)
  }
}
