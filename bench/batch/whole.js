import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('child.js', import.meta.url))

/** Runs the command on a dump; gives the pages it read, the megabytes of memory it took at most, and milliseconds of processor time without those of bzip2. */
export function runWhole({ path }, output, jobs) {
  const words = ['batch', path, '-o', output, '--jobs', String(jobs), '--progress', 'none']
  const { status, stderr } = spawnSync(process.execPath, [child, ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const said = (pattern) => Number(pattern.exec(stderr)?.[1])
  return { read: said(/(\d+) read/), peak: said(/peak (\d+)/) / 1024, processor: said(/processor (\d+)/) }
}
