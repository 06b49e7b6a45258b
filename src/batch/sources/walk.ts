import { type BigIntStats, closeSync, openSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type FileKind, kindByContent, kindByName, sniffBytes } from './kind.js'
import { readBytes } from './read-bytes.js'
import { reasonOf } from './reason.js'
import { shownPath } from './shown-path.js'
import { statsOf, whatElse } from './stats.js'

/** What walking the inputs comes upon. */
export type Found =
  | { kind: 'file'; path: string; size: number; file: FileKind; changed: number }
  /** Standard input, to be read as NDJSON, an export or one article. */
  | { kind: 'input' }
  /** Left out, and said so: a pipe, a file seen before, a name that says nothing known. */
  | { kind: 'skipped'; path: string; reason: string }
  /** Asked for by name, or found, and not to be had. */
  | { kind: 'missing'; path: string; reason: string }

/** Folders of programs, not of articles. Those whose name starts with a dot are left out as well. */
const unwanted = new Set(['node_modules'])

/**
 * The files of the inputs, in an order that depends on their names alone. Folders are walked without following links
 * in circles; no file is given twice, whatever it is called; pipes, sockets and devices are never opened. What the run itself writes
 * at `output`, or has written before, is none of its inputs.
 */
export function* walk(inputs: readonly string[], output: string | null = null): Generator<Found> {
  const walker = new Walker(output === null ? null : resolve(output))
  for (const input of inputs) yield* walker.input(input)
}

class Walker {
  readonly #output: string | null
  readonly #seen = new Set<string>()

  constructor(output: string | null) {
    this.#output = output
  }

  *input(input: string): Generator<Found> {
    if (input === '-') {
      if (this.#isNew('-')) yield { kind: 'input' }
      else yield skipped('-', 'was read before')
      return
    }
    const stats = statsOf(input)
    if (typeof stats === 'string') yield missing(input, stats)
    else if (stats.isDirectory()) yield* this.#folder(input, stats)
    else if (stats.isFile()) yield* this.#named(input, stats)
    else yield missing(input, whatElse(stats))
  }

  /** A folder's files, depth first, each one's entries by name; the stack holds what is still to be visited. */
  *#folder(path: string, stats: BigIntStats): Generator<Found> {
    const waiting: { path: string; stats: BigIntStats }[] = [{ path, stats }]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!next.stats.isDirectory()) {
        yield this.#found(next.path, next.stats)
        continue
      }
      if (!this.#isNew(idOf(next.stats))) {
        yield skipped(next.path, 'this folder was visited before')
        continue
      }
      const names = namesIn(next.path)
      if (typeof names === 'string') {
        yield missing(next.path, names)
        continue
      }
      const inside: { path: string; stats: BigIntStats }[] = []
      for (const name of names) {
        const entry = join(next.path, name)
        if (this.#isOwn(entry)) continue
        const entryStats = isUnwanted(name) ? 'unwanted' : statsOf(entry)
        if (entryStats === 'unwanted') yield skipped(entry, 'hidden, or no place for articles')
        else if (typeof entryStats === 'string') yield missing(entry, entryStats)
        else inside.push({ path: entry, stats: entryStats })
      }
      waiting.push(...inside.reverse())
    }
  }

  /** A file in a folder: its name has to say what it holds. */
  #found(path: string, stats: BigIntStats): Found {
    if (!stats.isFile()) return skipped(path, whatElse(stats))
    const file = kindByName(path)
    return file === null ? skipped(path, 'its name is not that of an article') : this.#once(path, stats, file)
  }

  /** A file that was named is read whatever it is called. */
  *#named(path: string, stats: BigIntStats): Generator<Found> {
    const file = kindByName(path) ?? sniff(path)
    yield typeof file === 'string' ? missing(path, file) : this.#once(path, stats, file)
  }

  #once(path: string, stats: BigIntStats, file: FileKind): Found {
    if (!this.#isNew(idOf(stats))) return skipped(path, 'was read before, perhaps under another name')
    return { kind: 'file', path, size: Number(stats.size), file, changed: Number(stats.mtimeMs) }
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false
    this.#seen.add(id)
    return true
  }

  #isOwn(path: string): boolean {
    if (this.#output === null) return false
    const whole = resolve(path)
    return whole === this.#output || whole.startsWith(`${this.#output}.`)
  }
}

function idOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`
}

function isUnwanted(name: string): boolean {
  return name.startsWith('.') || unwanted.has(name)
}

function skipped(path: string, reason: string): Found {
  return { kind: 'skipped', path: shownPath(path), reason }
}

function missing(path: string, reason: string): Found {
  return { kind: 'missing', path: shownPath(path), reason }
}

function namesIn(path: string): string[] | string {
  try {
    return readdirSync(path).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  } catch (error) {
    return reasonOf(error)
  }
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
