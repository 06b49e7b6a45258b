import { posix, sep } from 'node:path'

/** A path as it is shown and recorded: with `/` between folders, whatever the machine writes. */
export function shownPath(path: string): string {
  return sep === posix.sep ? path : path.replaceAll(sep, posix.sep)
}
