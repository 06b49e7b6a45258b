import { ownValue } from './own-value.js'

/** What the system's error codes mean to somebody who named a file or folder. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files on this machine',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'is in use',
  EIO: 'the device failed',
  ERR_FS_FILE_TOO_LARGE: 'over 2 GiB',
}

/** The code of an error of the system, null for any other error. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

/** What an error of the system means; null for one that is not known here. */
export function systemReason(error: unknown): string | null {
  return ownValue(reasons, codeOf(error) ?? '') ?? null
}
