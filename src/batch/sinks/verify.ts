import { join } from 'node:path'
import type { Disk } from '../output/disk.js'
import { fileLines } from '../output/file-lines.js'
import { jsonObject } from '../output/json.js'
import { isFileEntry, type Manifest, problemOf, verifyManifest } from '../output/manifest.js'
import { indexFile } from './documents.js'

/** What is not as the manifest of an output, and in a folder of documents the index, say; nothing where all is as it was written. */
export function* problemsOf(
  disk: Disk,
  manifest: Manifest,
  base: string,
  folder: string | null,
): Generator<string> {
  yield* verifyManifest(manifest, base)
  if (folder !== null) yield* indexProblems(disk, folder)
}

/** What is not as the index of a folder of documents says; nothing where there is no index. */
function* indexProblems(disk: Disk, folder: string): Generator<string> {
  const index = join(folder, indexFile)
  if (!disk.isFile(index)) return
  let number = 0
  for (const line of fileLines(index)) {
    number++
    const entry = jsonObject(line)
    if (entry !== null && 'file' in entry && isFileEntry(entry) && typeof entry.file === 'string')
      yield* problemOf(join(folder, entry.file), entry.bytes, entry.sha256)
    else yield `${index}: line ${number} is damaged`
  }
}
