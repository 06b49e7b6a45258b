import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import type { BytesTask, RangeTask, StreamsTask, Task } from '../task.js'
import { decoded, openFile, tooLong } from './article-file.js'
import { openLines } from './lines.js'
import { findPages, openPages } from './pages.js'
import { openRange } from './range.js'
import { reasonOf } from './reason.js'
import { shownPath } from './shown-path.js'
import { openStreams } from './streams.js'

/** Opens the articles of a task. */
export function* openTask(task: Task, settings: BatchSettings): Generator<ArticleInput> {
  switch (task.kind) {
    case 'files':
      for (const path of task.paths) yield openFile(path, settings)
      return
    case 'range':
      yield* orError(task, openRange(task, settings))
      return
    case 'streams':
      yield* orError(task, openStreams(task, settings))
      return
    case 'bytes':
      yield* openBytes(task, settings)
      return
    case 'told':
      yield* task.inputs
  }
}

/** A file may go away, or fail, while it is read. */
function* orError(
  { path, start, end }: RangeTask | StreamsTask,
  articles: Iterator<ArticleInput>,
): Generator<ArticleInput> {
  for (;;) {
    try {
      const next = articles.next()
      if (next.done === true) return
      yield next.value
    } catch (error) {
      const origin: Origin = { source: shownPath(path), offset: start, length: end - start, title: null }
      yield { kind: 'error', origin, reason: reasonOf(error), bytes: new Uint8Array() }
      return
    }
  }
}

function* openBytes(
  { source, form, bytes, offset, line }: BytesTask,
  settings: BatchSettings,
): Generator<ArticleInput> {
  if (form === 'ndjson') yield* openLines(bytes, { source, offset, line }, settings)
  else if (form === 'xml') {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    yield* openPages(buffer, findPages(buffer, buffer.length), { source, offset }, settings)
  } else {
    const origin: Origin = { source, offset, length: bytes.length, title: null }
    yield bytes.length > settings.longest ? tooLong(origin, settings.longest, bytes) : decoded(bytes, origin)
  }
}
