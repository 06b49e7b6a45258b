import { dirname } from 'node:path'
import type { Disk } from './disk.js'
import { temporaryName } from './stream-file.js'

/** So many are synced at a time: the disk takes several together in the time of one. */
const mostUnderWay = 8

/** Writes files that have their names only when they are complete, in place of what had them before. */
export async function writeFiles(
  disk: Disk,
  files: readonly { path: string; content: string | Uint8Array }[],
): Promise<void> {
  for (let at = 0; at < files.length; at += mostUnderWay) {
    const some = files.slice(at, at + mostUnderWay)
    await writeSynced(disk, some)
    for (const { path } of some) disk.move(temporaryName(path), path)
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) disk.syncFolder(folder)
}

/** Writes files under their temporary names; all of them are on the disk then. */
async function writeSynced(
  disk: Disk,
  files: readonly { path: string; content: string | Uint8Array }[],
): Promise<void> {
  const open: number[] = []
  try {
    for (const { path, content } of files) {
      disk.remove(temporaryName(path))
      const file = disk.begin(temporaryName(path))
      open.push(file)
      disk.writeAll(file, content)
    }
    // None may be closed while it is being synced.
    for (const synced of await Promise.allSettled(open.map((file) => disk.syncMeanwhile(file))))
      if (synced.status === 'rejected') throw synced.reason
  } finally {
    for (const file of open) disk.close(file)
  }
}
