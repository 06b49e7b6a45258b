import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Tally } from '../summary.js'
import type { Disk } from './disk.js'
import type { JournalHeader } from './journal.js'
import { hasObject, jsonObject } from './json.js'
import { OutputError } from './output-error.js'

/** What a finished output consists of. Paths count from the manifest's folder. */
export interface Manifest {
  version: string
  settings: unknown
  inputs: JournalHeader['inputs']
  tally: Tally
  files: { path: string; bytes: number; sha256: string }[]
}

export function manifestPath(output: string): string {
  return `${output}.manifest.json`
}

/** Writes the manifest of an output. A file that was dropped because nothing came of it is not in it. */
export function manifestOf(
  disk: Disk,
  output: string,
  files: readonly string[],
  { version, settings, inputs }: JournalHeader,
  tally: Tally,
): Manifest {
  const folder = dirname(output)
  const manifest: Manifest = {
    version,
    settings: JSON.parse(settings),
    inputs,
    tally,
    files: files
      .filter((path) => disk.isFile(path))
      .map((path) => ({ path: relative(folder, path) || basename(path), ...digestOf(path) })),
  }
  disk.writeWhole(manifestPath(output), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** The manifest beside an output; null where there is none. Throws an `OutputError` where it is damaged. */
export function readManifest(disk: Disk, output: string): Manifest | null {
  const text = disk.read(manifestPath(output))
  if (text === null) return null
  const manifest = jsonObject(text)
  if (isManifest(manifest)) return manifest
  throw new OutputError(`its manifest ${manifestPath(output)} is damaged`, 'write the output again')
}

function isManifest(value: object | null): value is Manifest {
  if (value === null || !hasObject(value, 'inputs') || !hasObject(value, 'tally')) return false
  if (!('files' in value) || !Array.isArray(value.files)) return false
  return value.files.every((file: unknown) => isFileEntry(file) && 'path' in file)
}

/** Whether a value says of a file how long it is and what its hash is. */
export function isFileEntry(value: unknown): value is { bytes: number; sha256: string } {
  if (typeof value !== 'object' || value === null || !('bytes' in value && 'sha256' in value)) return false
  return typeof value.bytes === 'number' && typeof value.sha256 === 'string'
}

/** What is not as the manifest says: files that are missing, shorter, longer or altered. */
export function verifyManifest(manifest: Manifest, output: string): string[] {
  return manifest.files.flatMap(({ path, bytes, sha256 }) =>
    problemOf(join(dirname(output), path), bytes, sha256),
  )
}

/** What is wrong with a file of that length and hash; nothing where it is as it was. */
export function problemOf(file: string, bytes: number, sha256: string): string[] {
  try {
    const now = digestOf(file)
    if (now.bytes !== bytes) return [`${file}: has ${now.bytes} bytes, expected ${bytes}`]
    return now.sha256 === sha256 ? [] : [`${file}: was altered`]
  } catch {
    return [`${file}: is missing`]
  }
}

function digestOf(path: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(1 << 20)
  const file = openSync(path, 'r')
  let bytes = 0
  try {
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, count))
      bytes += count
    }
  } finally {
    closeSync(file)
  }
  return { bytes, sha256: hash.digest('hex') }
}
