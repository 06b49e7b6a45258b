import { gzipSync } from 'node:zlib'
import type { Encoder } from './encoder.js'

/** Where a gzip header names the system that made it, and what says that it does not matter. */
const systemAt = 9
const noSystem = 255

/** Packs what an encoder makes: all that a task adds to a stream is one member, so that an output may end after any task. */
export function gzipEncoder(encoder: Encoder): Encoder {
  return { ...encoder, pack: gzip }
}

/** Some bytes, packed; the same ones give the same, there is no time in them. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes)
  packed[systemAt] = noSystem
  return packed
}
