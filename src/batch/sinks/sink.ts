import { join } from 'node:path'
import type { BatchSettings } from '../options.js'
import type { Layout } from '../output/batch-output.js'
import type { Chunk } from '../work/article-result.js'
import { gzip as packed } from '../work/gzip.js'
import { csvBeginning, csvFile } from './csv.js'
import { dictionary, dictionaryFile } from './dictionary.js'
import { indexFile } from './documents.js'
import { duckDbAssembly } from './duckdb.js'
import { filledFolder } from './filled-folder.js'
import { parquetAssembly } from './parquet.js'
import { tableOf } from './table-streams.js'

/** Where the streams of an output go. */
export interface Sink extends Layout {
  /** What stands in the streams before any article. */
  beginning: readonly Chunk[]
}

export function sinkFor({ to, check, gzip = false }: BatchSettings, output: string): Sink {
  switch (to) {
    case 'ndjson':
      return {
        folder: null,
        base: output,
        fileOf: fileBeside(output),
        assembly: null,
        // A file without a member is none of gzip's, and there may be no article.
        beginning: gzip ? [{ stream: 'main', text: packed(new Uint8Array()) }] : [],
      }
    case 'json':
    case 'yaml':
      return folderSink(output, (stream) => (stream === 'main' ? indexFile : stream))
    case 'csv':
      return { ...folderSink(output, csvFile), beginning: csvBeginning(check) }
    case 'parquet':
      return {
        ...folderSink(output, (stream) =>
          stream === 'dictionary' ? dictionaryFile : rowsFile('batch', stream),
        ),
        assembly: parquetAssembly(output, check),
        beginning: [{ stream: 'dictionary', text: dictionary(check, 'parquet') }],
      }
    case 'duckdb':
      return {
        folder: null,
        base: output,
        fileOf: (stream) => (stream === 'rejected' ? fileBeside(output)(stream) : rowsFile(output, stream)),
        assembly: duckDbAssembly(output, check),
        beginning: [],
      }
  }
}

/** What the names of a run's own files begin with in a folder that it fills. */
export function runIn(folder: string): string {
  return join(folder, 'batch')
}

/** An output that fills a folder; what was rejected stands among the run's own files. */
function folderSink(folder: string, nameOf: (stream: string) => string): Sink {
  const base = runIn(folder)
  const beside = fileBeside(base)
  const fileOf = (stream: string): string =>
    stream === 'rejected' ? beside(stream) : join(folder, nameOf(stream))
  return { folder: filledFolder(folder), base, fileOf, assembly: null, beginning: [] }
}

/** The streams of an output of one file: the file itself, and what was rejected beside it. */
function fileBeside(path: string): (stream: string) => string {
  return (stream) => (stream === 'main' ? path : `${path}.${stream}.ndjson`)
}

/** The file of a table's rows while the run goes on. */
function rowsFile(base: string, stream: string): string {
  return `${base}.${tableOf(stream)}.rows`
}
