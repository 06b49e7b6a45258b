import { type BigIntStats, closeSync, openSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { append } from '../../source/list.js'
import { again, type Found, missing, skipped } from './found.js'
import { type Glob, globOf } from './glob.js'
import { type Ignoring, ignoreFile, ignoringAbove, ignoringIn, isIgnored } from './ignore-files.js'
import { type FileKind, kindByContent, kindByName, sniffBytes } from './kind.js'
import { readBytes } from './read-bytes.js'
import { reasonOf } from './reason.js'
import { statsOf, whatElse } from './stats.js'
import { isUnwanted } from './unwanted.js'

/** A folder or file that is still to be visited. */
interface Waiting {
  path: string
  stats: BigIntStats
  /** The pattern that what lies in it has to match, and its path from the pattern's base; without one everything counts. */
  glob: Glob | null
  inner: string
  ignoring: Ignoring
}

/**
 * The files of the inputs, in an order that depends on their names alone. Folders are walked without following links
 * in circles; no file is given twice, whatever it is called; pipes, sockets and devices are never opened. What lies in a folder and
 * `isOutput` of the run is none of its inputs.
 */
export function* walk(
  inputs: readonly string[],
  isOutput: (path: string) => boolean = () => false,
): Generator<Found> {
  const walker = new Walker(isOutput)
  for (const input of inputs) yield* walker.input(input)
}

class Walker {
  readonly #isOutput: (path: string) => boolean
  readonly #seen = new Set<string>()
  /** Entries that a pattern, or a folder as a whole, has taken so far. */
  #matched = 0

  constructor(isOutput: (path: string) => boolean) {
    this.#isOutput = isOutput
  }

  *input(input: string): Generator<Found> {
    if (input === '-') {
      if (this.#isNew('-')) yield { kind: 'input' }
      else yield again('-', 'was read before')
      return
    }
    const stats = statsOf(input)
    const glob = typeof stats === 'string' ? globOf(input) : null
    if (glob !== null) yield* this.#matching(glob)
    else if (typeof stats === 'string') yield missing(input, stats)
    else if (stats.isDirectory()) yield* this.#folder(input, stats, null)
    else if (stats.isFile()) yield this.#named(input, stats)
    else yield missing(input, whatElse(stats))
  }

  /** What a pattern matches; nothing at all is a mistake. */
  *#matching(glob: Glob): Generator<Found> {
    const before = this.#matched
    const stats = statsOf(glob.base)
    if (typeof stats !== 'string' && stats.isDirectory()) yield* this.#folder(glob.base, stats, glob)
    if (this.#matched === before) yield missing(glob.pattern, 'nothing matches this pattern')
  }

  /** A folder's files, depth first, each one's entries by name; the stack holds what is still to be visited. */
  *#folder(path: string, stats: BigIntStats, glob: Glob | null): Generator<Found> {
    const waiting: Waiting[] = []
    try {
      waiting.push({ path, stats, glob, inner: '', ignoring: ignoringAbove(path) })
    } catch (error) {
      yield missing(path, reasonOf(error))
    }
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      if (next.stats.isDirectory()) append(waiting, (yield* this.#entries(next)).reverse())
      else if (next.glob === null) yield this.#found(next.path, next.stats)
      else if (next.glob.choose(next.inner) === 'taken')
        yield next.glob.tellsNames && next.stats.isFile()
          ? this.#named(next.path, next.stats)
          : this.#found(next.path, next.stats)
  }

  /** Those of a folder's entries that are to be visited; of what is left out it is said why. */
  *#entries({ path, stats, glob, inner, ignoring: above }: Waiting): Generator<Found, Waiting[]> {
    // A pattern goes through a folder that another input may have whole.
    if (!this.#isNew(`${glob?.pattern ?? ''}:${idOf(stats)}`)) {
      yield again(path, 'this folder was visited before')
      return []
    }
    const inside: Waiting[] = []
    try {
      const ignoring = ignoringIn(path, above)
      for (const name of namesIn(path)) {
        const entry = join(path, name)
        if (name === ignoreFile || this.#isOutput(entry)) continue
        const entryInner = posix.join(inner, name)
        const choice = glob?.choose(entryInner) ?? (isUnwanted(name) ? 'unwanted' : 'taken')
        if (choice === 'other') continue
        if (choice === 'unwanted') {
          yield skipped(entry, 'hidden, or no place for articles')
          continue
        }
        if (choice === 'taken') this.#matched++
        const entryStats = statsOf(entry)
        if (typeof entryStats === 'string') {
          if (choice === 'taken') yield missing(entry, entryStats)
          continue
        }
        const isFolder = entryStats.isDirectory()
        if (choice === 'inside' && !isFolder) continue
        if (isIgnored(entry, isFolder, ignoring)) yield skipped(entry, `left out by ${ignoreFile}`)
        else
          inside.push({
            path: entry,
            stats: entryStats,
            // A folder that matches is meant with all that is in it.
            glob: choice === 'taken' && isFolder ? null : glob,
            inner: entryInner,
            ignoring,
          })
      }
    } catch (error) {
      yield missing(path, reasonOf(error))
    }
    return inside
  }

  /** A file in a folder: its name has to say what it holds. */
  #found(path: string, stats: BigIntStats): Found {
    if (!stats.isFile()) return skipped(path, whatElse(stats))
    const file = kindByName(path)
    return file === null ? skipped(path, 'its name is not that of an article') : this.#once(path, stats, file)
  }

  /** A file that was named is read whatever it is called. */
  #named(path: string, stats: BigIntStats): Found {
    const file = kindByName(path) ?? sniff(path)
    return typeof file === 'string' ? missing(path, file) : this.#once(path, stats, file)
  }

  #once(path: string, stats: BigIntStats, file: FileKind): Found {
    if (!this.#isNew(idOf(stats))) return again(path, 'was read before, perhaps under another name')
    return { kind: 'file', path, size: Number(stats.size), file, changed: Number(stats.mtimeMs) }
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false
    this.#seen.add(id)
    return true
  }
}

function idOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`
}

function namesIn(path: string): string[] {
  return readdirSync(path).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function sniff(path: string): FileKind | string {
  try {
    const file = openSync(path, 'r')
    try {
      return kindByContent(readBytes(file, 0, sniffBytes))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return reasonOf(error)
  }
}
