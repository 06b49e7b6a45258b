import { lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { OutputError } from './output-error.js'

/** Refuses a place that is taken by something else than what is to be written: a rename would put the output there instead. */
export function checkPlace(path: string, isFolder: boolean): void {
  const advice = `name a ${isFolder ? 'folder' : 'file'}, which need not be there yet`
  if (path === '-' || isStream(path)) throw new OutputError('batch does not write to standard output', advice)
  if (!isFolder && /[/\\]$/.test(path))
    throw new OutputError('is the name of a folder, not of a file', advice)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || (isFolder ? stats.isDirectory() : stats.isFile())) return
  const is = stats.isDirectory() ? 'a folder' : stats.isFile() ? 'a file' : 'a device or a pipe'
  throw new OutputError(`is ${is}, not a ${isFolder ? 'folder' : 'file'}`, advice)
}

/** `/dev/stdout` is a link, to a file where the output of the program goes to one: the rename would take the link's place. */
function isStream(path: string): boolean {
  return (
    resolve(path).startsWith('/dev/') && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  )
}
