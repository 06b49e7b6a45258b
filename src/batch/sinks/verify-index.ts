import { join } from 'node:path'
import type { Disk } from '../output/disk.js'
import { fileLines } from '../output/file-lines.js'
import { problemOf } from '../output/manifest.js'
import { indexFile } from './documents.js'

/** What is not as the index of a folder of documents says; nothing where there is no index. */
export function* verifyIndex(disk: Disk, folder: string): Generator<string> {
  const index = join(folder, indexFile)
  if (!disk.isFile(index)) return
  for (const line of fileLines(index)) {
    const { file, bytes, sha256 }: { file: string; bytes: number; sha256: string } = JSON.parse(line)
    yield* problemOf(join(folder, file), bytes, sha256)
  }
}
