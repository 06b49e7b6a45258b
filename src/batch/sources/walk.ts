import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { type FileKind, kindByName } from './kind.js'
import { shownPath } from './shown-path.js'

/** What walking the inputs comes upon. */
export type Found =
  | { kind: 'file'; path: string; size: number; file: FileKind; changed: number }
  /** Standard input, to be read as NDJSON or as one article. */
  | { kind: 'input' }
  /** Left out, and said so: a pipe, a file seen before, a name that says nothing known. */
  | { kind: 'skipped'; path: string; reason: string }
  /** Asked for by name and not to be had. */
  | { kind: 'missing'; path: string; reason: string }

/**
 * The files of the inputs, in an order that depends on their names alone. Folders are walked without following links
 * in circles; no file is given twice, whatever it is called; pipes, sockets and devices are never opened.
 */
export function* walk(inputs: readonly string[]): Generator<Found> {
  const seen = new Set<string>()
  for (const input of inputs) {
    if (input === '-') yield { kind: 'input' }
    else yield* walkInput(input, seen)
  }
}

function* walkInput(input: string, seen: Set<string>): Generator<Found> {
  const stats = statsOf(input)
  if (typeof stats === 'string') {
    yield { kind: 'missing', path: shownPath(input), reason: stats }
    return
  }
  if (!stats.isDirectory()) {
    yield* one(input, stats, seen, { form: 'article', compression: 'none' })
    return
  }
  // Folders are taken depth first, each one's entries by name; the stack holds what is still to be visited.
  const waiting: { path: string; stats: Stats }[] = [{ path: input, stats }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!next.stats.isDirectory()) {
      yield* one(next.path, next.stats, seen, null)
      continue
    }
    if (!isNew(next.stats, seen)) {
      yield { kind: 'skipped', path: shownPath(next.path), reason: 'this folder was visited before' }
      continue
    }
    const entries = entriesOf(next.path)
    if (typeof entries === 'string') {
      yield { kind: 'missing', path: shownPath(next.path), reason: entries }
      continue
    }
    const children: { path: string; stats: Stats }[] = []
    for (const entry of entries) {
      const path = join(next.path, entry.name)
      const inside = statsOf(path)
      if (typeof inside === 'string') yield { kind: 'missing', path: shownPath(path), reason: inside }
      else children.push({ path, stats: inside })
    }
    waiting.push(...children.reverse())
  }
}

/** One file. What is named by the user is read whatever it is called; in a folder the name has to say what it holds. */
function* one(path: string, stats: Stats, seen: Set<string>, otherwise: FileKind | null): Generator<Found> {
  if (!stats.isFile()) {
    yield { kind: 'skipped', path: shownPath(path), reason: `is ${whatElse(stats)}, not a file` }
    return
  }
  const file = kindByName(path) ?? otherwise
  if (file === null)
    yield { kind: 'skipped', path: shownPath(path), reason: 'its name is not that of an article' }
  else if (!isNew(stats, seen))
    yield { kind: 'skipped', path: shownPath(path), reason: 'was read before under another name' }
  else yield { kind: 'file', path, size: stats.size, file, changed: stats.mtimeMs }
}

function isNew({ dev, ino }: Stats, seen: Set<string>): boolean {
  const id = `${dev}:${ino}`
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

/** What stands at a path, links followed; the reason where nothing can be said. */
function statsOf(path: string): Stats | string {
  try {
    return statSync(path)
  } catch (error) {
    return isLink(path) ? `is a link that leads nowhere (${codeOf(error)})` : reasonOf(error)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function entriesOf(path: string): Dirent[] | string {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  } catch (error) {
    return reasonOf(error)
  }
}

function whatElse(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'something else'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ELOOP') return 'its links lead in a circle'
  return `cannot be read (${code})`
}
