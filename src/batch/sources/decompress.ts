import { spawn, spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Compression } from './kind.js'

const programs = ['lbzip2', 'bzip2'] as const

/** The system's program for bzip2, which is many times as fast as JavaScript; null where there is none. */
export const systemBzip2: string | null =
  programs.find((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined) ?? null

/** A file's content, decompressed as it is read. Checksums are verified; what is damaged or cut off ends in an error. */
export async function* contentOf(path: string, compression: Compression): AsyncGenerator<Buffer> {
  if (compression === 'none') yield* buffers(createReadStream(path, { highWaterMark: 1 << 20 }))
  else if (compression === 'gzip') {
    const file = createReadStream(path)
    const content = createGunzip({ chunkSize: 1 << 18 })
    file.on('error', (error) => content.destroy(error))
    yield* buffers(file.pipe(content))
  } else if (systemBzip2 === null) yield* unpacked(path)
  else yield* ofProgram(systemBzip2, path)
}

async function* buffers(stream: Readable): AsyncGenerator<Buffer> {
  for await (const piece of stream) yield Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const { default: unbzip2 } = await import('unbzip2-stream')
  const content = unbzip2()
  createReadStream(path)
    .on('error', (error) => content.emit('error', error))
    .pipe(content)
  yield* buffers(new Readable().wrap(content))
}

async function* ofProgram(program: string, path: string): AsyncGenerator<Buffer> {
  const child = spawn(program, ['-dc', '--', path], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => void said.push(piece))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  ended.catch(() => {})
  try {
    yield* buffers(child.stdout)
    const code = await ended
    if (code !== 0)
      throw new Error(firstLine(Buffer.concat(said).toString()) || `${program} ended with ${code}`)
  } finally {
    child.kill()
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
