import { parentPort, workerData } from 'node:worker_threads'
import type { Profile } from '../../profile/profile.js'
import type { BatchSettings } from '../options.js'
import type { OpenTask } from '../task.js'
import { ArticleWorker } from './article-worker.js'
import type { Encoder } from './encoder.js'
import type { Job, ThreadData } from './job.js'
import { memoryOf } from './memory.js'
import { Place } from './place.js'

/** In a worker thread: gets jobs, gives back results. */
export async function serve(
  open: OpenTask,
  encoderFor: (settings: BatchSettings) => Promise<Encoder>,
): Promise<void> {
  const { settings, place: memory }: ThreadData = workerData
  const place = new Place(memory)
  const [profiles, encoder, checks] = await Promise.all([
    profilesOf(settings),
    encoderFor(settings),
    settings.check ? import('../../check/check.js') : null,
  ])
  const worker = new ArticleWorker(settings, { profiles, encoder, checks, open })
  parentPort?.on('message', async (job: Job) => {
    const result = await worker.work(job, place)
    parentPort?.postMessage(result, memoryOf(result.chunks))
  })
  parentPort?.postMessage('ready')
}

/** The run's own profiles. What reads them takes as long to load as all else: most runs have none. */
async function profilesOf({ profiles }: BatchSettings): Promise<Profile[]> {
  if (profiles.length === 0) return []
  const { loadProfile } = await import('../../profile/load.js')
  return profiles.flatMap((text) => {
    const loaded = loadProfile(text)
    return loaded.ok ? [loaded.profile] : []
  })
}
