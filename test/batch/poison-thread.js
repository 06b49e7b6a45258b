/* A worker thread that articles of certain titles bring down: the product has no such thing, so the tests put it in its place. */
import { existsSync, writeFileSync } from 'node:fs'
import { openTask } from '../../dist/batch/sources/open-task.js'
import { encoderFor } from '../../dist/batch/work/encoders.js'
import { serve } from '../../dist/batch/work/serve.js'

const never = new Int32Array(new SharedArrayBuffer(4))

const poison = {
  hang() {
    for (;;);
  },
  memory() {
    for (const all = []; ; ) all.push(new Array(10_000).fill(all.length))
  },
  crash() {
    process.exit(3)
  },
  throw() {
    throw new RangeError('of its own')
  },
  /** Until another thread has come to `release`. */
  wait(path) {
    while (!existsSync(path)) Atomics.wait(never, 0, 0, 5)
  },
  release(path) {
    writeFileSync(path, '')
  },
}

await serve(
  function* (task, settings) {
    for (const input of openTask(task, settings)) {
      if (input.origin.title === 'unreadable') process.exit(4)
      // Longer than the tests allow an article.
      if (input.origin.title === 'unpacked') Atomics.wait(never, 0, 0, 3500)
      yield input
    }
  },
  async (settings) => {
    const { provenance, encode } = await encoderFor(settings)
    return {
      provenance,
      encode(article) {
        const [what, path] = article.record.title.split(' ')
        poison[what]?.(path)
        return encode(article)
      },
    }
  },
)
