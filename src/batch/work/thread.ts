import { parentPort, workerData } from 'node:worker_threads'
import { openTask } from '../sources/open-task.js'
import { ArticleWorker } from './article-worker.js'
import { encoderFor } from './encoders.js'
import type { Job, ThreadData } from './job.js'

/* A worker thread: gets jobs, gives back results. `place` tells the main thread which article is being worked on, even after a crash. */

const { settings, place }: ThreadData = workerData
const places = new Int32Array(place)
const worker = new ArticleWorker(settings, await encoderFor(settings), openTask)

parentPort?.on('message', ({ task, avoided }: Job) => {
  const result = worker.work(task, new Map(avoided), (at) => {
    Atomics.store(places, 0, at)
    Atomics.add(places, 1, 1)
  })
  parentPort?.postMessage(result)
})
parentPort?.postMessage('ready')
