import { closeSync, openSync, readSync } from 'node:fs'

/** `BZh`, a digit, and the mark of a block: where a stream starts. */
const start = Buffer.from('BZh')
const block = Buffer.from([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
const step = 1 << 20

/**
 * Where the streams of a bzip2 file start, 0 first, found as they are asked for: a dump for many readers has thousands, and work on
 * the first ones need not wait for the last. None is looked for much further than `until`.
 */
export function* streamStarts(path: string, until = Number.POSITIVE_INFINITY): Generator<number> {
  yield 0
  const file = openSync(path, 'r')
  const overlap = start.length + 1 + block.length - 1
  const buffer = Buffer.alloc(step + overlap)
  try {
    for (let at = 0; at < until; at += step) {
      const count = readSync(file, buffer, 0, buffer.length, at)
      const bytes = buffer.subarray(0, count)
      for (
        let found = bytes.indexOf(start);
        found !== -1 && found < step;
        found = bytes.indexOf(start, found + 1)
      )
        if (at + found > 0 && isStream(bytes, found)) yield at + found
      if (count < buffer.length) return
    }
  } finally {
    closeSync(file)
  }
}

function isStream(bytes: Buffer, at: number): boolean {
  const level = bytes[at + start.length] ?? 0
  if (level < 49 || level > 57) return false
  const from = at + start.length + 1
  return bytes.subarray(from, from + block.length).equals(block)
}
