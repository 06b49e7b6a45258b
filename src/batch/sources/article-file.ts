import { readFileSync, statSync } from 'node:fs'
import { decodeUtf8 } from '../../source/decode.js'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { reasonOf } from './reason.js'
import { shownPath } from './shown-path.js'

/** How much is kept of what is rejected for its length. */
export const keptBytes = 1000

/** A file that is one article. */
export function openFile(path: string, { longest }: BatchSettings): ArticleInput {
  const origin: Origin = { source: shownPath(path), offset: 0, length: 0, title: null }
  try {
    if (statSync(path).size > longest) return tooLong(origin, longest, new Uint8Array())
    const bytes = readFileSync(path)
    origin.length = bytes.length
    return decoded(bytes, origin)
  } catch (error) {
    return { kind: 'error', origin, reason: reasonOf(error), bytes: new Uint8Array() }
  }
}

/** Its whole length need not be known: it is not read to its end. */
export function tooLong(origin: Origin, longest: number, bytes: Uint8Array): ArticleInput {
  return {
    kind: 'error',
    origin: { ...origin, length: longest },
    reason: `more than the ${longest} bytes that one article may have`,
    bytes: bytes.subarray(0, keptBytes),
  }
}

/** The article that some bytes are, or where they stop being UTF-8. */
export function decoded(bytes: Uint8Array, origin: Origin): ArticleInput {
  const text = decodeUtf8(bytes)
  if (text.ok) return { kind: 'article', origin, text: text.text }
  const reason = text.offset === null ? 'too long for one text' : `not UTF-8 at byte ${text.offset}`
  return { kind: 'error', origin, reason, bytes }
}
