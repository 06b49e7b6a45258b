import { ownValue } from '../source/own-value.js'
import { visible } from './visible.js'

/** Exit codes: done, findings (of `check`), and what the user or the machine got wrong. */
export const exitCode = { done: 0, findings: 1, failed: 2 } as const

/** Something that could not be done: its message names the file (where there is one), the reason and what to do. */
export class Failure extends Error {
  override name = 'Failure'
}

/** `NAME: reason; advice.` with the name safe for a terminal. */
export function failure(name: string, reason: string, advice: string): Failure {
  return new Failure(`${visible(name)}: ${reason}; ${advice}`)
}

/** What the system's error codes mean to somebody who named a file. */
const reasons: Record<string, readonly [reason: string, advice: string]> = {
  ENOENT: ['no such file', 'check the path'],
  ENOTDIR: ['part of the path is a file, not a folder', 'check the path'],
  EISDIR: ['is a folder, not a file', 'name the files in it'],
  EACCES: ['permission denied', 'check who may use the file and its folder'],
  EPERM: ['not permitted', 'check who may use the file and its folder'],
  EROFS: ['the file system is read-only', 'choose another place'],
  ENOSPC: ['no space left on the device', 'free some space or choose another place'],
  EDQUOT: ['the disk quota is used up', 'free some space or choose another place'],
  EFBIG: ['the file would be too large', 'choose another place or write less at a time'],
  EMFILE: ['too many open files', 'raise their limit (ulimit -n) or name fewer files at a time'],
  ENFILE: ['too many open files on this machine', 'try again when fewer are in use'],
  ENAMETOOLONG: ['the name is too long', 'use a shorter one'],
  ELOOP: ['its links lead in a circle', 'name the file itself'],
  EBUSY: ['is in use', 'try again when nothing else uses it'],
  EIO: ['the device failed', 'check the disk'],
  ERR_FS_FILE_TOO_LARGE: ['over 2 GiB', 'split it first'],
}

/** An error of the file system as a failure of the named file. */
export function fileFailure(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = ownValue(reasons, code)
  if (known) return failure(name, known[0], known[1])
  return failure(name, visible(error instanceof Error ? error.message : String(error)), 'check the file')
}
