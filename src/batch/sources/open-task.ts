import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { BytesTask, Task } from '../task.js'
import { decoded, openFile, tooLong } from './article-file.js'
import { openLines } from './lines.js'
import { findPages, openPages } from './pages.js'
import { openRange } from './range.js'
import { openStreams } from './streams.js'

/** Opens the articles of a task. */
export function* openTask(task: Task, settings: BatchSettings): Generator<ArticleInput> {
  switch (task.kind) {
    case 'files':
      for (const path of task.paths) yield openFile(path, settings)
      return
    case 'range':
      yield* openRange(task, settings)
      return
    case 'streams':
      yield* openStreams(task, settings)
      return
    case 'bytes':
      yield* openBytes(task, settings)
      return
    case 'told':
      yield* task.inputs
  }
}

function* openBytes(
  { source, form, bytes, offset }: BytesTask,
  settings: BatchSettings,
): Generator<ArticleInput> {
  if (form === 'ndjson') yield* openLines(bytes, source, offset, settings)
  else if (form === 'xml') {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    yield* openPages(buffer, findPages(buffer, buffer.length), source, offset, settings)
  } else {
    const origin: Origin = { source, offset, length: bytes.length, title: null }
    yield bytes.length > settings.longest
      ? tooLong(origin, settings.longest, bytes.subarray(0, 1000))
      : decoded(bytes, origin)
  }
}
