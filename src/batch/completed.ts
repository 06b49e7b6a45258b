import type { Disk } from './output/disk.js'
import { type JournalHeader, journalOf } from './output/journal.js'
import { readManifest } from './output/manifest.js'
import type { Sink } from './sinks/sink.js'
import { problemsOf } from './sinks/verify.js'
import type { Tally } from './summary.js'

/** The counts of a run over the same inputs that is complete, every file being as it was written; null where there is none such. */
export function completed(disk: Disk, { base, folder }: Sink, header: JournalHeader): Tally | null {
  if (disk.isFile(journalOf(base))) return null
  const manifest = readManifest(disk, base)
  if (manifest === null) return null
  const { version, settings, inputs, tally } = manifest
  if (version !== header.version || JSON.stringify(settings) !== header.settings) return null
  if (inputs.hash !== header.inputs.hash) return null
  const problem = problemsOf(disk, manifest, base, folder?.path ?? null).next()
  return problem.done === true ? tally : null
}
