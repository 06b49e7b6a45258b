import { ownValue } from '../source/own-value.js'
import { codeOf, systemReason } from '../source/system-error.js'
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

/** What to do where the system has an error of that code. */
const advices: Readonly<Record<string, string>> = {
  ENOENT: 'check the path',
  ENOTDIR: 'check the path',
  EISDIR: 'name the files in it',
  EACCES: 'check who may use the file and its folder',
  EPERM: 'check who may use the file and its folder',
  EROFS: 'choose another place',
  ENOSPC: 'free some space or choose another place',
  EDQUOT: 'free some space or choose another place',
  EFBIG: 'choose another place or write less at a time',
  EMFILE: 'raise their limit (ulimit -n) or name fewer files at a time',
  ENFILE: 'try again when fewer are in use',
  ENAMETOOLONG: 'use a shorter one',
  ELOOP: 'name the file itself',
  EBUSY: 'try again when nothing else uses it',
  EIO: 'check the disk',
  ERR_FS_FILE_TOO_LARGE: 'split it first',
}

/** An error of the file system as a failure of the named file. */
export function fileFailure(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const reason = systemReason(error) ?? visible(error instanceof Error ? error.message : String(error))
  return failure(name, reason, ownValue(advices, codeOf(error) ?? '') ?? 'check the file')
}
