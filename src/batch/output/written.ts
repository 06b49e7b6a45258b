import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Found } from '../sources/found.js'
import type { Layout } from './batch-output.js'
import { isWritten } from './filled-folder.js'
import { journalOf } from './journal.js'
import { lockOf } from './lock.js'
import { manifestPath } from './manifest.js'
import { OutputError } from './output-error.js'
import { finalName } from './stream-file.js'

/** Tells of a path whether it is that of a file which a run with this output writes, or one before it has written. */
export function writtenPaths({ base, fileOf, folder, assembly }: Layout): (path: string) => boolean {
  if (folder !== null) {
    const place = resolve(folder.path)
    return (path) => dirname(resolve(path)) === place && isWritten(folder, basename(path))
  }
  const streams = ['main', 'rejected', ...(assembly?.rows ?? [])]
  const own = [base, journalOf(base), lockOf(base), manifestPath(base), ...streams.map(fileOf)]
  const paths = new Set(own.map((path) => resolve(path)))
  return (path) => paths.has(finalName(resolve(path)))
}

/** Refuses an output that would be written over an input that was named: it would be lost. */
export function refuseInputs(inputs: readonly string[], isOutput: (path: string) => boolean): void {
  refuse(inputs.find((input) => isOutput(input) || isOutput(realPath(input))))
}

/** The same for one that was found in a folder. */
export function refuseFound(found: readonly Found[], isOutput: (path: string) => boolean): void {
  for (const one of found) if (one.kind === 'file' && isOutput(one.path)) refuse(one.path)
}

function refuse(lost: string | undefined): void {
  if (lost !== undefined)
    throw new OutputError(`would be written over ${lost}, which is one of the inputs`, 'name another place')
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
