import { readSync } from 'node:fs'

/** Bytes `[from, to)` of an open file, fewer where it ends before. */
export function readBytes(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Math.max(0, to - from))
  let done = 0
  while (done < bytes.length) {
    const count = readSync(file, bytes, done, bytes.length - done, from + done)
    if (count === 0) break
    done += count
  }
  return bytes.subarray(0, done)
}
