import { parentPort, workerData } from 'node:worker_threads'
import type { BatchSettings } from '../options.js'
import type { OpenTask } from '../task.js'
import { ArticleWorker } from './article-worker.js'
import type { Encoder } from './encoder.js'
import { memoryOf } from './gathered.js'
import type { Job, ThreadData } from './job.js'
import { Place } from './place.js'

/** In a worker thread: gets jobs, gives back results. */
export async function serve(
  open: OpenTask,
  encoderFor: (settings: BatchSettings) => Promise<Encoder>,
): Promise<void> {
  const { settings, place: memory }: ThreadData = workerData
  const place = new Place(memory)
  const worker = new ArticleWorker(settings, await encoderFor(settings), open)
  parentPort?.on('message', (job: Job) => {
    const result = worker.work(job, place)
    parentPort?.postMessage(result, memoryOf(result.chunks))
  })
  parentPort?.postMessage('ready')
}
