import { spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { StreamsTask } from '../task.js'
import { systemBzip2 } from './decompress.js'
import { findPages, openPages } from './pages.js'
import { shownPath } from './shown-path.js'

/** Decompressed bytes that one task may come to: more is a bomb, not a dump. */
const mostBytes = 1 << 30
const errorLength = 200

/** The pages that start in some streams of a dump; the end of the last one may stand in the streams after them. */
export function* openStreams(task: StreamsTask, settings: BatchSettings): Generator<ArticleInput> {
  const source = shownPath(task.path)
  const own = unpack(task.path, task.start, task.end)
  if (typeof own === 'string') {
    yield failed(task, source, own)
    return
  }
  let bytes = own
  let bounds = findPages(bytes, own.length)
  let next = task.starts.indexOf(task.end)
  while (bounds.open !== -1 && next !== -1 && bytes.length - bounds.open < settings.longest) {
    const until = task.starts[next + 1]
    const more = unpack(task.path, task.starts[next] ?? task.end, until ?? null)
    if (typeof more === 'string') break
    bytes = Buffer.concat([bytes, more])
    bounds = findPages(bytes, own.length)
    next = until === undefined ? -1 : next + 1
  }
  yield* openPages(bytes, bounds, source, 0, settings)
}

function failed({ start, end }: StreamsTask, source: string, reason: string): ArticleInput {
  const origin: Origin = { source, offset: start, length: end - start, title: null }
  return { kind: 'error', origin, reason: `damaged bzip2 data (${reason})`, bytes: new Uint8Array() }
}

/** What some compressed bytes hold, to the end of the file without an end; a text says why it cannot be had. */
function unpack(path: string, start: number, end: number | null): Buffer | string {
  const file = openSync(path, 'r')
  try {
    const size = (end ?? fstatSync(file).size) - start
    const packed = Buffer.alloc(size)
    for (let done = 0; done < size; ) {
      const count = readSync(file, packed, done, size - done, start + done)
      if (count === 0) break
      done += count
    }
    const { stdout, stderr, status, error } = spawnSync(systemBzip2 ?? 'bzip2', ['-dc'], {
      input: packed,
      maxBuffer: mostBytes,
    })
    if (error !== undefined) return error.message.slice(0, errorLength)
    return status === 0 ? stdout : stderr.toString().trim().slice(0, errorLength)
  } finally {
    closeSync(file)
  }
}
