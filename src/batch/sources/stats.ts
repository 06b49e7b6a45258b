import { type BigIntStats, lstatSync, statSync } from 'node:fs'
import { codeOf } from '../../source/system-error.js'
import { reasonOf } from './reason.js'

/** Why a file cannot be had whose name was found, but is no text. */
export const foreignName = 'its name is not UTF-8'

/** What is never waited on. */
export const aPipe = 'is a pipe, not a file'

/** What stands at a path, links followed; the reason where nothing can be said. Numbers of files may need more digits than a double has. */
export function statsOf(path: string): BigIntStats | string {
  try {
    return statSync(path, { bigint: true })
  } catch (error) {
    if (codeOf(error) !== 'ELOOP' && isLink(path)) return 'is a link that leads nowhere'
    // What stands for bytes that are no UTF-8 names no file.
    const isOther = codeOf(error) === 'ENOENT' && path.includes('\ufffd')
    return isOther ? foreignName : reasonOf(error)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** What it is that is neither a file nor a folder. */
export function whatElse(stats: BigIntStats): string {
  if (stats.isFIFO()) return aPipe
  if (stats.isSocket()) return 'is a socket, not a file'
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'is a device, not a file'
  return 'is not a file'
}
