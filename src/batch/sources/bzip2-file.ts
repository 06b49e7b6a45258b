import { spawnSync } from 'node:child_process'
import { systemBzip2 } from './bzip2-program.js'
import { mostContent } from './meter.js'
import { ScratchFile } from './scratch-file.js'

/** One a thread, opened when first wanted; null where there can be none. */
let scratch: ScratchFile | null | undefined

/** The shell counts the sizes of files in blocks of so many bytes. */
const shellBlock = 512

/**
 * Unpacks whole bzip2 streams by the system's program, which writes to a file: that takes less time than a pipe does. Null where it
 * cannot be, for whatever reason: damage, a bomb, no room, no such program.
 */
export function bunzipIntoFile(packed: Buffer): Buffer | null {
  if (systemBzip2 === null) return null
  if (scratch === undefined) scratch = ScratchFile.open()
  if (scratch === null) return null
  // No more than this is ever written, however much would come.
  const blocks = String(Math.ceil(mostContent(packed.length) / shellBlock))
  const { status } = spawnSync('sh', ['-c', 'ulimit -f "$1" && exec "$0" -dc', systemBzip2, blocks], {
    input: packed,
    stdio: ['pipe', scratch.file, 'ignore'],
  })
  if (status === 0) return scratch.take()
  scratch.empty()
  return null
}
