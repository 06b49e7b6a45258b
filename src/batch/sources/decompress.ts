import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, statSync } from 'node:fs'
import { Bunzip } from './bunzip.js'
import { gunzip } from './gunzip.js'
import type { Compression } from './kind.js'
import { bomb, type Meter, mostContent } from './meter.js'

const programs = ['lbzip2', 'bzip2'] as const
/** A block of bzip2 holds less text than this. */
const block = 1 << 20

/** The system's program for bzip2, which is many times as fast as JavaScript; null where there is none. */
export const systemBzip2: string | null =
  programs.find((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined) ?? null

/**
 * A file's content, decompressed as it is read. Checksums are verified; what is damaged, cut off or out of all proportion ends in
 * an error after what is good.
 */
export async function* contentOf(
  path: string,
  compression: Compression,
  meter: Meter = { bytes: 0 },
  program: string | null = systemBzip2,
): AsyncGenerator<Buffer> {
  const most = mostContent(statSync(path).size)
  let given = 0
  for await (const piece of unguarded(path, compression, meter, program)) {
    given += piece.length
    if (compression !== 'none' && given > most) throw new Error(bomb)
    yield piece
  }
}

function unguarded(
  path: string,
  compression: Compression,
  meter: Meter,
  program: string | null,
): AsyncGenerator<Buffer> {
  if (compression === 'gzip') return gunzip(path, meter)
  if (compression === 'none') return plain(path, meter)
  return program === null ? bunzip(path, meter) : ofProgram(program, path, meter)
}

async function* plain(path: string, meter: Meter): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    meter.bytes += piece.length
    yield piece
  }
}

async function* bunzip(path: string, meter: Meter): AsyncGenerator<Buffer> {
  const bunzip = new Bunzip()
  for await (const piece of plain(path, meter)) {
    yield* bunzip.add(piece)
    if (bunzip.failure !== null) break
  }
  yield* bunzip.end()
  if (bunzip.failure !== null) throw new Error(bunzip.failure)
}

/** The program writes of a damaged block before it finds out; so the last block is kept back until it is known to be good. */
async function* ofProgram(program: string, path: string, meter: Meter): AsyncGenerator<Buffer> {
  const child = spawn(program, ['-dc'], { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => void said.push(piece))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  ended.catch(() => {})
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  let unread: Error | null = null
  file.on('data', (piece) => {
    meter.bytes += piece.length
  })
  file.on('error', (error) => {
    unread = error
    child.stdin.end()
  })
  // It stops reading where it has seen enough.
  child.stdin.on('error', () => {})
  file.pipe(child.stdin)
  const kept: Buffer[] = []
  let held = 0
  let given = false
  try {
    for await (const piece of child.stdout) {
      kept.push(piece)
      held += piece.length
      for (let first = kept[0]; first !== undefined && held - first.length > block; first = kept[0]) {
        kept.shift()
        held -= first.length
        given = true
        yield first
      }
    }
    const code = await ended
    if (unread !== null) throw unread
    if (code === 0) yield* kept
    else if (given) throw new Error(firstLine(said) || `${program} ended with ${code}`)
    else yield* bunzip(path, { bytes: 0 })
  } finally {
    file.destroy()
    child.kill()
  }
}

function firstLine(said: readonly Buffer[]): string {
  const [line = ''] = Buffer.concat(said).toString().trim().split('\n', 1)
  return line.replace(/^\S*bzip2: /, '')
}
