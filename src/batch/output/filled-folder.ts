import { join } from 'node:path'
import type { Disk } from './disk.js'
import { finalName } from './stream-file.js'

/** A folder that an output fills, and which names in it are those of outputs. */
export interface FilledFolder {
  path: string
  /** A name that every output may have, complete or not. */
  isOwn(name: string): boolean
  /** The name of a file by which a run goes on: it stays. */
  isRunning(name: string): boolean
  /** The name of an article's file. */
  isArticle(name: string): boolean
}

/** Whether a name in the folder is that of something an output writes. */
export function isWritten(folder: FilledFolder, name: string): boolean {
  const complete = finalName(name)
  return folder.isRunning(name) || folder.isOwn(complete) || folder.isArticle(complete)
}

/**
 * Makes a folder ready for an output: takes away what an `earlier` one has left, which may be of other inputs or another format,
 * and gives the names of what is no output's, in order.
 */
export function clearFolder(disk: Disk, folder: FilledFolder, earlier: boolean): string[] {
  const others = new Set<string>()
  // Not every system goes on well through a folder that gets emptied meanwhile.
  for (let again = true; again; ) {
    again = false
    for (const name of disk.list(folder.path)) {
      const complete = finalName(name)
      if (earlier && (folder.isOwn(complete) || folder.isArticle(complete))) {
        disk.remove(join(folder.path, name))
        again = true
      } else if (!folder.isOwn(complete) && !folder.isRunning(name)) others.add(name)
    }
  }
  return [...others].sort()
}
