import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ArticleInput } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { RangeTask } from '../task.js'
import { openLines } from './lines.js'
import { findPages, openPages } from './pages.js'
import { shownPath } from './shown-path.js'

/** Further bytes are read this many at a time. */
const step = 1 << 18
/** A `<page>` that starts in the range may be cut by its end. */
const straddle = 8
const lineFeed = 10

/** The articles that start inside a range of a file; the last one is read to its end, as far as an article may reach. */
export function* openRange(task: RangeTask, settings: BatchSettings): Generator<ArticleInput> {
  const file = openSync(task.path, 'r')
  const source = shownPath(task.path)
  try {
    const { size } = fstatSync(file)
    if (task.form === 'ndjson') {
      const from = task.start === 0 ? 0 : nextLine(file, task.start - 1, size)
      const to = task.end >= size ? size : nextLine(file, task.end - 1, size)
      yield* openLines(read(file, from, to), source, from, settings)
      return
    }
    let end = Math.min(size, task.end + straddle)
    let bytes = read(file, task.start, end)
    let bounds = findPages(bytes, task.end - task.start)
    while (bounds.open !== -1 && end < size && bytes.length - bounds.open < settings.longest) {
      const until = Math.min(size, end + step)
      bytes = Buffer.concat([bytes, read(file, end, until)])
      end = until
      bounds = findPages(bytes, task.end - task.start)
    }
    yield* openPages(bytes, bounds, source, task.start, settings)
  } finally {
    closeSync(file)
  }
}

/** Offset of the line after the one that the byte at `from` belongs to. */
function nextLine(file: number, from: number, size: number): number {
  for (let at = from; at < size; at += step) {
    const feed = read(file, at, Math.min(size, at + step)).indexOf(lineFeed)
    if (feed !== -1) return at + feed + 1
  }
  return size
}

function read(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  let done = 0
  while (done < bytes.length) {
    const count = readSync(file, bytes, done, bytes.length - done, from + done)
    if (count === 0) break
    done += count
  }
  return bytes.subarray(0, done)
}
