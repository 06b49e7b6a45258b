import { spawn, spawnSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { bunzip } from './bunzip.js'

const programs = ['lbzip2', 'bzip2'] as const
/** A block of bzip2 holds less text than this. */
const block = 1 << 20
/** So many packed bytes are more than one block, if they hold anything. */
const mostOfBlock = 1 << 22

/** The system's program for bzip2, which is many times as fast as JavaScript; null where there is none. */
export const systemBzip2: string | null =
  programs.find((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined) ?? null

/**
 * Unpacks bzip2 by the system's program, which writes of a damaged block before it finds out: the last block is kept back until it
 * is known to be good. Where that leaves nothing, what was packed is unpacked again by means of our own.
 */
export async function* bunzipBy(program: string, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // An interrupt from the terminal is for us: what we have begun is to be finished.
  const child = spawn(program, ['-dc'], { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => void said.push(piece))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  ended.catch(() => {})
  /** All that went in, as long as nothing came out. */
  let first: Buffer[] | null = []
  let taken = 0
  let unread: Error | null = null
  const input = Readable.from(packed, { highWaterMark: 1 })
  input.on('data', (piece: Buffer) => {
    taken += piece.length
    if (taken > mostOfBlock) first = null
    first?.push(piece)
  })
  input.on('error', (error) => {
    unread = error
    child.stdin.end()
  })
  // It stops reading where it has seen enough.
  child.stdin.on('error', () => {})
  input.pipe(child.stdin)
  const kept: Buffer[] = []
  let held = 0
  try {
    for await (const piece of child.stdout) {
      kept.push(piece)
      held += piece.length
      for (let next = kept[0]; next !== undefined && held - next.length > block; next = kept[0]) {
        kept.shift()
        held -= next.length
        first = null
        yield next
      }
    }
    const code = await ended
    if (unread !== null) throw unread
    if (code === 0) yield* kept
    else if (first === null) throw new Error(firstLine(said) || `${program} ended with ${code}`)
    else yield* bunzip(first)
  } finally {
    input.destroy()
    child.kill()
  }
}

function firstLine(said: readonly Buffer[]): string {
  const [line = ''] = Buffer.concat(said).toString().trim().split('\n', 1)
  return line.replace(/^\S*bzip2: /, '')
}
