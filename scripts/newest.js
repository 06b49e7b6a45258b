import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The latest change (milliseconds) of a file, or of a folder and everything in it; 0 where there is nothing. */
export function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  let latest = found.mtimeMs
  if (!found.isDirectory()) return latest
  for (const name of readdirSync(path)) latest = Math.max(latest, newest(join(path, name)))
  return latest
}
