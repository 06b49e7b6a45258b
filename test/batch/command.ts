import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The program as it was built, and what its workers run. */
export const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'bin.js')
export const thread = new URL('../../dist/batch/work/thread.js', import.meta.url)

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** How the program is started: where, as whom, with which words for Node, under which limit of a shell's `ulimit`. */
export interface Start {
  cwd?: string
  node?: readonly string[]
  limit?: string
  user?: { uid: number; gid: number }
}

/** Runs `tallybox batch`; a run that never ends is ended. */
export function startBatch(words: readonly string[], { cwd, node = [], limit, user }: Start = {}): Ended {
  const command = [process.execPath, ...node, program, 'batch', ...words]
  const [first = '', ...rest] =
    limit === undefined ? command : ['bash', '-c', `ulimit ${limit}; exec "$0" "$@"`, ...command]
  const options = { cwd, encoding: 'utf8', timeout: 120_000, ...user } as const
  const { status, stdout, stderr } = spawnSync(first, rest, options)
  return { code: status, out: stdout, err: stderr }
}

/** The same, where nothing is special about it. */
export function batch(...words: string[]): Ended {
  return startBatch(words)
}

/** The bytes of all files below a folder, by their paths in it. */
export function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]))
}
