import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('child.js', import.meta.url))

/** Runs the command on a dump; gives the pages it read and the megabytes of memory it took at most. */
export function runWhole({ path }, output, jobs) {
  const words = ['batch', path, '-o', output, '--jobs', String(jobs), '--progress', 'none']
  const { status, stderr } = spawnSync(process.execPath, [child, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { read: Number(/(\d+) read/.exec(stderr)?.[1]), peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 }
}
