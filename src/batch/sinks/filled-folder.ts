import type { FilledFolder } from '../output/filled-folder.js'
import { isArticleFile } from './article-name.js'
import { dictionaryFile } from './dictionary.js'
import { indexFile } from './documents.js'
import { tableNames } from './tables.js'

const ofTables = tableNames(true).flatMap((name) => [`${name}.csv`, `${name}.parquet`, `batch.${name}.rows`])
const own = new Set([...ofTables, dictionaryFile, indexFile, 'batch.manifest.json', 'batch.rejected.ndjson'])
const running = new Set(['batch.lock', 'batch.lock.turn', 'batch.journal'])

/** A folder that an output of any format may fill. */
export function filledFolder(path: string): FilledFolder {
  return {
    path,
    isOwn: (name) => own.has(name),
    isRunning: (name) => running.has(name),
    isArticle: isArticleFile,
  }
}
