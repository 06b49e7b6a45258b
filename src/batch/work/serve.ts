import { parentPort, workerData } from 'node:worker_threads'
import type { BatchSettings } from '../options.js'
import type { OpenTask } from '../task.js'
import { ArticleWorker } from './article-worker.js'
import type { Encoder } from './encoder.js'
import type { Job, ThreadData } from './job.js'
import { memoryOf } from './join-chunks.js'

/** In a worker thread: gets jobs, gives back results. `place` tells the main thread which article is being worked on, even after a crash. */
export async function serve(
  open: OpenTask,
  encoderFor: (settings: BatchSettings) => Promise<Encoder>,
): Promise<void> {
  const { settings, place }: ThreadData = workerData
  const places = new Int32Array(place)
  const worker = new ArticleWorker(settings, await encoderFor(settings), open)
  parentPort?.on('message', (job: Job) => {
    const result = worker.work(job, (at) => {
      Atomics.store(places, 0, at)
      Atomics.add(places, 1, 1)
    })
    parentPort?.postMessage(result, memoryOf(result.chunks))
  })
  parentPort?.postMessage('ready')
}
