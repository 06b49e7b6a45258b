import { join } from 'node:path'
import type { BatchSettings } from '../options.js'
import type { Chunk } from '../work/article-result.js'
import { csvBeginning, csvFile } from './csv.js'

/** Where the streams of an output go. */
export interface Sink {
  /** The folder that the output fills; null where it is one file. */
  folder: string | null
  /** What the names of journal, lock and manifest begin with. */
  base: string
  fileOf(stream: string): string
  /** What stands in the streams before any article. */
  beginning: readonly Chunk[]
}

export function sinkFor({ to, check }: BatchSettings, output: string): Sink {
  if (to === 'ndjson') return { folder: null, base: output, fileOf: fileBeside(output), beginning: [] }
  const base = runIn(output)
  const beside = fileBeside(base)
  const fileOf = (stream: string): string => {
    if (stream === 'rejected') return beside(stream)
    return join(output, to === 'csv' ? csvFile(stream) : stream === 'main' ? 'index.ndjson' : stream)
  }
  return { folder: output, base, fileOf, beginning: to === 'csv' ? csvBeginning(check) : [] }
}

/** What the names of a run's own files begin with in a folder that it fills. */
export function runIn(folder: string): string {
  return join(folder, 'batch')
}

/** The streams of an output of one file: the file itself, and what was rejected beside it. */
function fileBeside(path: string): (stream: string) => string {
  return (stream) => (stream === 'main' ? path : `${path}.${stream}.ndjson`)
}
