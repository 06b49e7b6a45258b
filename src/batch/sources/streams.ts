import { spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync } from 'node:fs'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { StreamsTask } from '../task.js'
import { Bunzip } from './bunzip.js'
import { bunzipIntoFile } from './bzip2-file.js'
import { systemBzip2 } from './bzip2-program.js'
import { bomb, mostContent } from './meter.js'
import { endsInOpening, findPages, openPages, type PagesPlace } from './pages.js'
import { readBytes } from './read-bytes.js'
import { shownPath } from './shown-path.js'

interface Unpacked {
  bytes: Buffer
  /** Why it is not all that was packed. */
  failure: string | null
}

/**
 * The pages that start in some streams of a dump; the end of the last one may stand in the streams after them. A stream that is
 * damaged is told, and what is good of it and of the others is kept.
 */
export function* openStreams(task: StreamsTask, settings: BatchSettings): Generator<ArticleInput> {
  const file = openSync(task.path, 'r')
  const source = shownPath(task.path)
  const { starts, start, end } = task
  const boundaries = [...starts, fstatSync(file).size]
  const next = boundaries.slice(boundaries.indexOf(end))
  try {
    const whole = unpack(file, start, end)
    if (whole.failure === null)
      yield* withRest(file, whole.bytes, next, { source, offset: 0, stream: start }, settings)
    else yield* oneByOne(file, boundaries, task, source, settings)
  } finally {
    closeSync(file)
  }
}

/** The same of streams of which one at least is damaged. What stands before and after it does not belong together. */
function* oneByOne(
  file: number,
  boundaries: readonly number[],
  { start, end }: StreamsTask,
  source: string,
  settings: BatchSettings,
): Generator<ArticleInput> {
  let good: Buffer[] = []
  let stream = start
  let given = 0
  for (const [index, from] of boundaries.entries()) {
    const to = boundaries[index + 1]
    if (from >= end || to === undefined) break
    const unpacked = unpack(file, from, to)
    given += unpacked.bytes.length
    const isBomb = given > mostContent(to - start)
    if (!isBomb) good.push(unpacked.bytes)
    const failure = isBomb ? bomb : unpacked.failure
    if (failure === null) continue
    const joined = Buffer.concat(good)
    yield* openPages(joined, findPages(joined, joined.length), { source, offset: 0, stream }, settings)
    good = []
    stream = to
    yield damaged(source, from, to, failure)
    if (isBomb) return
  }
  const next = boundaries.slice(boundaries.indexOf(end))
  yield* withRest(file, Buffer.concat(good), next, { source, offset: 0, stream }, settings)
}

/** The pages that start in some bytes, the last one read on from the streams that start at `next`. */
function* withRest(
  file: number,
  own: Buffer,
  next: readonly number[],
  place: PagesPlace,
  settings: BatchSettings,
): Generator<ArticleInput> {
  let bytes = own
  let bounds = findPages(bytes, own.length)
  for (const [index, from] of next.entries()) {
    const to = next[index + 1]
    const goesOn = bounds.open !== -1 ? bytes.length - bounds.open <= settings.longest : endsInOpening(bytes)
    if (!goesOn || to === undefined) break
    const more = unpack(file, from, to)
    bytes = Buffer.concat([bytes, more.bytes])
    bounds = findPages(bytes, own.length)
    if (more.failure !== null) break
  }
  yield* openPages(bytes, bounds, place, settings)
}

function damaged(source: string, stream: number, end: number, failure: string): ArticleInput {
  const origin: Origin = { source, offset: 0, length: end - stream, stream, title: null }
  const reason = `damaged or cut off in the bzip2 stream at byte ${stream} (${failure}); what is good was read`
  return { kind: 'error', origin, reason, bytes: new Uint8Array() }
}

/** What the bytes `[start, end)` of a file hold, as far as they are good. */
function unpack(file: number, start: number, end: number): Unpacked {
  const packed = readBytes(file, start, end)
  const good = bunzipIntoFile(packed)
  if (good !== null) return { bytes: good, failure: null }
  // Where that cannot be, a pipe tells a bomb, and what is damaged is read block by block.
  const { stdout, status, error } = spawnSync(systemBzip2 ?? 'bzip2', ['-dc'], {
    input: packed,
    maxBuffer: mostContent(packed.length),
  })
  const tooMuch = error !== undefined && 'code' in error && error.code === 'ENOBUFS'
  if (tooMuch) return { bytes: Buffer.alloc(0), failure: bomb }
  if (status === 0) return { bytes: stdout, failure: null }
  const bunzip = new Bunzip()
  const bytes = Buffer.concat([...bunzip.add(packed), ...bunzip.end()])
  return { bytes, failure: bunzip.failure }
}
