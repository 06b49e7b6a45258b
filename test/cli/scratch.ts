import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'

/** A folder for one test file, removed after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tallybox-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Gives each test a folder of its own, removed after it; `prepare` is told which. */
export function scratchFolders(prepare: (folder: string) => void): void {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tallybox-'))
    prepare(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
}
