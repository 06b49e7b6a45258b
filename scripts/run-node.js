import { spawnSync } from 'node:child_process'
import { root } from './paths.js'

/** Runs a Node program in the project's folder, its output going where ours goes; gives its exit code. */
export function runNode(words, { quiet = false } = {}) {
  const output = quiet ? 2 : 'inherit'
  const result = spawnSync(process.execPath, words, { cwd: root, stdio: ['inherit', output, 'inherit'] })
  if (result.error) throw result.error
  return result.status ?? 1
}
