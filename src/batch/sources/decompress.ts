import { createReadStream, statSync } from 'node:fs'
import { bunzip } from './bunzip.js'
import { bunzipBy, systemBzip2 } from './bzip2-program.js'
import { gunzip } from './gunzip.js'
import type { Compression } from './kind.js'
import { bomb, type Meter, metered, mostContent } from './meter.js'

const pieceBytes = 1 << 18

/** A file's content, decompressed as it is read; see `unpack`. */
export async function* contentOf(
  path: string,
  compression: Compression,
  meter: Meter = { bytes: 0 },
  program: string | null = systemBzip2,
): AsyncGenerator<Buffer> {
  const packed = createReadStream(path, { highWaterMark: pieceBytes })
  yield* unpack(metered(packed, meter), compression, () => statSync(path).size, program)
}

/**
 * What some bytes hold, decompressed as they come. Checksums are verified; what is damaged, cut off or out of all proportion to
 * the `size` of what is packed ends in an error after what is good.
 */
export async function* unpack(
  packed: AsyncIterable<Buffer>,
  compression: Compression,
  size: () => number,
  program: string | null = systemBzip2,
): AsyncGenerator<Buffer> {
  let given = 0
  for await (const piece of unguarded(packed, compression, program)) {
    given += piece.length
    if (compression !== 'none' && given > mostContent(0) && given > mostContent(size())) throw new Error(bomb)
    yield piece
  }
}

function unguarded(
  packed: AsyncIterable<Buffer>,
  compression: Compression,
  program: string | null,
): AsyncIterable<Buffer> {
  if (compression === 'gzip') return gunzip(packed)
  if (compression === 'none') return packed
  return program === null ? bunzip(packed) : bunzipBy(program, packed)
}
