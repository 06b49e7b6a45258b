import { ownValue } from '../../source/own-value.js'

/** What the system's error codes mean to somebody who named something. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EIO: 'the device failed',
}

/** Why something of the file system cannot be had. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  const known = ownValue(reasons, code ?? '')
  if (known !== undefined) return known
  // A file system's codes start so; zlib's say less than its words.
  if (code?.startsWith('E')) return `cannot be read (${code})`
  return error instanceof Error ? error.message : String(error)
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
