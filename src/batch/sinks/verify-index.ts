import { join } from 'node:path'
import type { Disk } from '../output/disk.js'
import { problemOf } from '../output/manifest.js'

/** What is not as the index of a folder of documents says; nothing where there is no index. */
export function verifyIndex(disk: Disk, folder: string): string[] {
  const lines = (disk.read(join(folder, 'index.ndjson')) ?? '').split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => {
    const { file, bytes, sha256 }: { file: string; bytes: number; sha256: string } = JSON.parse(line)
    return problemOf(join(folder, file), bytes, sha256)
  })
}
