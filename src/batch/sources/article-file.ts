import { readFileSync, statSync } from 'node:fs'
import { decodeUtf8 } from '../../source/decode.js'
import type { ArticleInput, Origin } from '../article-input.js'
import type { BatchSettings } from '../options.js'
import { shownPath } from './shown-path.js'

/** A file that is one article. */
export function openFile(path: string, { longest }: BatchSettings): ArticleInput {
  const origin: Origin = { source: shownPath(path), offset: 0, length: 0, title: null }
  try {
    origin.length = statSync(path).size
    if (origin.length > longest) return tooLong(origin, longest, new Uint8Array())
    const bytes = readFileSync(path)
    origin.length = bytes.length
    return decoded(bytes, origin)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { kind: 'error', origin, reason: `cannot be read (${reason})`, bytes: new Uint8Array() }
  }
}

export function tooLong(origin: Origin, longest: number, bytes: Uint8Array): ArticleInput {
  const reason = `${origin.length} bytes are more than the ${longest} that one article may have`
  return { kind: 'error', origin, reason, bytes }
}

/** The article that some bytes are, or where they stop being UTF-8. */
export function decoded(bytes: Uint8Array, origin: Origin): ArticleInput {
  const text = decodeUtf8(bytes)
  if (text.ok) return { kind: 'article', origin, text: text.text }
  const reason = `not UTF-8 at byte ${text.offset ?? 0}`
  return { kind: 'error', origin, reason, bytes }
}
