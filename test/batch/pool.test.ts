import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Task } from '../../src/batch/task.js'
import { Pool } from '../../src/batch/work/pool.js'
import { thread } from './command.js'
import { settings } from './sources/reading.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test('a pool holds no task that is done, however many there are', async () => {
  const count = 60
  const given: WeakRef<Uint8Array>[] = []
  async function* tasks(): AsyncGenerator<Task> {
    for (let number = 0; number < count; number++) {
      const bytes = Buffer.from(`{"text":"= ${number} ="}\n`)
      given.push(new WeakRef(bytes))
      yield { kind: 'bytes', source: '-', form: 'ndjson', bytes, offset: 0, line: 1 }
    }
  }
  let accepted = 0
  let held = count
  const accept = (): void => {
    if (++accepted < count) return
    collectGarbage()
    held = given.filter((one) => one.deref() !== undefined).length
  }
  const pool = new Pool(settings, { jobs: 2, heapLimit: 64 }, thread)
  await pool.run(tasks(), accept, new AbortController().signal)
  expect(accepted).toBe(count)
  expect(held).toBeLessThan(count / 3)
})
