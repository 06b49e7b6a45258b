import type { Diagnostic } from '../../check/diagnostic.js'
import type { AnyRecord } from '../../emit/leaf.js'
import type { Origin } from '../article-input.js'
import type { Chunk } from './article-result.js'

/** One article, read, and checked where that was asked for. */
export interface ReadArticle {
  origin: Origin
  record: AnyRecord
  findings: readonly Diagnostic[] | null
}

/** Makes of each article what its output takes. The same article always gives the same texts. */
export interface Encoder {
  /** Whether its records need provenance. */
  readonly provenance: boolean
  encode(article: ReadArticle): Chunk[]
  /** Makes what all articles of a task gave to a stream into what is written. */
  pack?(bytes: Uint8Array): Uint8Array
}
