import { Worker } from 'node:worker_threads'

/** Gives the tasks to two threads, one at a time, as long as there are any and `goesOn` says so; what they count is added up. */
export function work(tasks, workerData, tally, goesOn) {
  return Promise.all([0, 1].map(() => oneThread(tasks, workerData, tally, goesOn)))
}

function oneThread(tasks, workerData, tally, goesOn) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', import.meta.url), { workerData })
    const next = () => {
      const { value, done } = goesOn() ? tasks.next() : { done: true }
      if (done) worker.terminate().then(resolve)
      else worker.postMessage(value)
    }
    worker.on('message', (counted) => {
      tally.join(counted)
      next()
    })
    worker.on('error', reject)
    next()
  })
}
