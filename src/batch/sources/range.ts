import { closeSync, fstatSync, openSync } from 'node:fs'
import type { ArticleInput } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { RangeTask } from '../task.js'
import { lineFeed, openLines } from './lines.js'
import { findPages, openPages } from './pages.js'
import { readBytes } from './read-bytes.js'
import { shownPath } from './shown-path.js'

/** Further bytes are read at least this many at a time. */
const step = 1 << 18
/** A `<page>` that starts in the range may be cut by its end. */
const straddle = 8

/** The articles that start inside a range of a file; the last one is read to its end, as far as an article may reach. */
export function* openRange(task: RangeTask, settings: BatchSettings): Generator<ArticleInput> {
  const file = openSync(task.path, 'r')
  try {
    const { size } = fstatSync(file)
    if (task.form === 'xml') yield* pagesOf(file, size, task, settings)
    else yield* linesOf(file, size, task, settings)
  } finally {
    closeSync(file)
  }
}

function* linesOf(file: number, size: number, task: RangeTask, settings: BatchSettings) {
  const { path, start, line } = task
  const end = Math.min(size, task.end)
  // A line starts after a line feed, and that may be the last byte before the range.
  const before = start === 0 ? 0 : 1
  let bytes = readBytes(file, start - before, end)
  const feed = before === 0 ? -1 : bytes.subarray(0, -1).indexOf(lineFeed)
  if (before === 1 && feed === -1) return
  const from = start - before + feed + 1
  bytes = bytes.subarray(feed + 1)
  const last = bytes.lastIndexOf(lineFeed) + 1
  for (let at = from + bytes.length; last < bytes.length && at < size; at = from + bytes.length) {
    if (bytes.length - last > settings.longest) break
    const more = readBytes(file, at, at + Math.max(step, bytes.length - last))
    if (more.length === 0) break
    const close = more.indexOf(lineFeed)
    bytes = Buffer.concat([bytes, close === -1 ? more : more.subarray(0, close)])
    if (close !== -1) break
  }
  yield* openLines(
    bytes,
    { source: shownPath(path), offset: from, line: line + (feed > 0 ? 1 : 0) },
    settings,
  )
}

function* pagesOf(file: number, size: number, { path, start, end }: RangeTask, settings: BatchSettings) {
  let bytes = readBytes(file, start, Math.min(size, end + straddle))
  let bounds = findPages(bytes, end - start)
  while (bounds.open !== -1 && start + bytes.length < size) {
    const held = bytes.length - bounds.open
    if (held > settings.longest) break
    const at = start + bytes.length
    const more = readBytes(file, at, at + Math.max(step, held))
    if (more.length === 0) break
    bytes = Buffer.concat([bytes, more])
    bounds = findPages(bytes, end - start)
  }
  yield* openPages(bytes, bounds, { source: shownPath(path), offset: start }, settings)
}
