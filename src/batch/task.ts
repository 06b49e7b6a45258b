import type { ArticleInput } from './article-input.js'
import type { BatchSettings } from './options.js'

/** How the bytes of a source are cut into articles. */
export type SourceForm = 'article' | 'ndjson' | 'xml'

/** The lines or pages that start in bytes `[start, end)` of a plain file. */
export interface RangeTask {
  kind: 'range'
  path: string
  form: 'ndjson' | 'xml'
  start: number
  end: number
  /** The line that stands at `start`, from 1. */
  line: number
}

/** The pages that start in the bzip2 streams at bytes `[start, end)` of a file of several streams. */
export interface StreamsTask {
  kind: 'streams'
  path: string
  start: number
  end: number
  /** Where each of them starts, and each of those after them that a page may reach into. */
  starts: readonly number[]
}

/** Whole articles, lines or pages that somebody else has read; `offset` is where they stand in their decompressed source. */
export interface BytesTask {
  kind: 'bytes'
  source: string
  form: SourceForm
  bytes: Uint8Array
  offset: number
  /** The line that they start with, from 1. */
  line: number
}

/** A piece of work for one worker, small enough to send and to hold. What a task gives depends on nothing but its input and the settings. */
export type Task = {
  /** Bytes of the inputs that it stands for, as they lie on the disk: how far a run has come. */
  weight?: number
} /** Whole files, one article each. */ & (
  | { kind: 'files'; paths: readonly string[] }
  | RangeTask
  | StreamsTask
  | BytesTask
  /** What was found out about a source while it was cut up: a page too long to hold, an end that is missing. */
  | { kind: 'told'; inputs: readonly ArticleInput[] }
)

/** Opens a task's articles one after the other; a source that fails ends with an `error`. */
export type OpenTask = (task: Task, settings: BatchSettings) => Iterable<ArticleInput>
