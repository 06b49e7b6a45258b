import { closeSync, openSync, readSync } from 'node:fs'

/** `BZh`, a digit, and the mark of a block: where a stream starts. */
const start = Buffer.from('BZh')
const block = Buffer.from([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
const step = 1 << 20

/** Where the streams of a bzip2 file start, 0 first. A file of one stream has one, a dump for many readers thousands. */
export function streamStarts(path: string): number[] {
  const starts: number[] = [0]
  const file = openSync(path, 'r')
  const overlap = start.length + 1 + block.length - 1
  const buffer = Buffer.alloc(step + overlap)
  try {
    for (let at = 0; ; at += step) {
      const count = readSync(file, buffer, 0, buffer.length, at)
      if (count <= overlap && at > 0) return starts
      const bytes = buffer.subarray(0, count)
      for (
        let found = bytes.indexOf(start);
        found !== -1 && found < step;
        found = bytes.indexOf(start, found + 1)
      )
        if (at + found > 0 && isStream(bytes, found)) starts.push(at + found)
      if (count < buffer.length) return starts
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
