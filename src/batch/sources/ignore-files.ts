import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { shownPath } from './shown-path.js'

/** The file in a folder that says, as a `.gitignore` does, what of the folder is left out. */
export const ignoreFile = '.tallyboxignore'

/** The ignore files that hold in a folder, the nearest first; null where there are none. */
export type Ignoring = { folder: string; rules: Ignore; above: Ignoring } | null

/** What holds in a folder: its own ignore file before those above. Throws what the file system says. */
export function ignoringIn(folder: string, above: Ignoring): Ignoring {
  const path = join(folder, ignoreFile)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return above
  const rules = ignore({ ignorecase: false }).add(readFileSync(path, 'utf8'))
  return { folder: resolve(folder), rules, above }
}

/** What the folders above a folder say of what is in it. One that leaves out the folder itself, which somebody named, says nothing. */
export function ignoringAbove(folder: string): Ignoring {
  const named = resolve(folder)
  const folders: string[] = []
  for (let above = dirname(named); above !== folders.at(-1); above = dirname(above)) folders.push(above)
  return folders.reverse().reduce<Ignoring>((above, next) => {
    const ignoring = ignoringIn(next, above)
    return isIgnored(named, true, ignoring) ? above : ignoring
  }, null)
}

/** Whether a path is left out: the nearest ignore file that says anything of it decides. */
export function isIgnored(path: string, isFolder: boolean, ignoring: Ignoring): boolean {
  for (let next = ignoring; next !== null; next = next.above) {
    const inner = shownPath(relative(next.folder, resolve(path)))
    const { ignored, unignored } = next.rules.test(isFolder ? `${inner}/` : inner)
    if (ignored || unignored) return ignored
  }
  return false
}
