import { randomUUID } from 'node:crypto'
import { access, chmod, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, fileFailure } from './failure.js'

/**
 * Writes a whole file or nothing: a temporary file beside it takes its place when complete, so that a reader never
 * sees half and a failure leaves the old one. Devices and pipes are written to as they are, links are followed.
 * Throws a `Failure` that names the file.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const existing = await stat(target).catch(() => null)
    if (existing !== null) await access(target, constants.W_OK)
    if (existing !== null && !existing.isFile()) await fill(target, text, 'w')
    else await replace(target, text, existing?.mode)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw failure(path, 'its folder does not exist', 'make the folder first')
    throw fileFailure(path, error)
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    await fill(temporary, text, 'wx')
    if (mode !== undefined) await chmod(temporary, mode & 0o7777)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}

async function fill(path: string, text: string, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.writeFile(text)
    // On the disk before it takes the old one's place: a power cut leaves one of the two, whole.
    if (flags === 'wx') await file.sync()
  } finally {
    await file.close()
  }
}
