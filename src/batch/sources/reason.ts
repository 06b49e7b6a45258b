import { codeOf, systemReason } from '../../source/system-error.js'

/** Why something of the file system cannot be had. */
export function reasonOf(error: unknown): string {
  const known = systemReason(error)
  if (known !== null) return known
  // A file system's codes start so; zlib's say less than its words.
  const code = codeOf(error)
  if (code?.startsWith('E')) return `cannot be read (${code})`
  return error instanceof Error ? error.message : String(error)
}
