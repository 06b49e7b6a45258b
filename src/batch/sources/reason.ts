/** Why something of the file system cannot be had. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ELOOP') return 'its links lead in a circle'
  // A file system's codes start so; zlib's say less than its words.
  if (code?.startsWith('E')) return `cannot be read (${code})`
  return error instanceof Error ? error.message : String(error)
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
