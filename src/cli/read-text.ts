import { readFile } from 'node:fs/promises'
import { decodeUtf8 } from '../source/decode.js'
import { failure, fileFailure } from './failure.js'
import type { Io } from './io.js'

/** What `-` is called in messages. */
export const standardInput = 'standard input'

/** The text of a file, or of standard input for `-`. Throws a `Failure` that names it where that cannot be had. */
export async function readText(path: string, io: Io): Promise<string> {
  const name = path === '-' ? standardInput : path
  const bytes = await readBytes(path, io).catch((error: unknown) => {
    throw fileFailure(name, error)
  })
  const decoded = decodeUtf8(bytes)
  if (decoded.ok) return decoded.text
  if (decoded.offset === null)
    throw failure(name, `${bytes.length} bytes are too many for one text`, 'split it first')
  throw failure(
    name,
    `not UTF-8 at byte ${decoded.offset}`,
    `convert it to UTF-8 first${encodingHint(bytes)}`,
  )
}

function readBytes(path: string, io: Io): Promise<Uint8Array> {
  return path === '-' ? io.readInput() : readFile(path)
}

/** A byte order mark of UTF-16 says what the bytes are. */
function encodingHint(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  return mark === 0xfffe || mark === 0xfeff ? ' (it starts like UTF-16)' : ''
}
