import type { DialectChoice } from '../article/dialect.js'
import type { RuleSettings } from '../check/configure.js'

/** What a batch can be written as. */
export const batchFormats = ['ndjson', 'json', 'yaml', 'csv', 'parquet', 'duckdb'] as const
export type BatchFormat = (typeof batchFormats)[number]

/** Everything that decides what is written: two runs with equal settings over equal inputs give equal bytes. */
export interface BatchSettings {
  from: DialectChoice
  to: BatchFormat
  /** Packed with gzip: only NDJSON can be. */
  gzip?: boolean
  /** Findings with every record. */
  check: boolean
  provenance: boolean
  rules: RuleSettings
  /** The texts of profiles, as YAML. */
  profiles: readonly string[]
  /** Namespaces of a dump's pages to take; null takes all. */
  namespaces: readonly number[] | null
  /** Redirects of a dump are articles too. */
  redirects: boolean
  /** The fields of an NDJSON line that hold an article and its title; `text` and `title` unless given. */
  textField?: string
  titleField?: string
  /** UTF-8 bytes of one article at most; a longer one is rejected. */
  longest: number
  /** Milliseconds that one article may take. */
  timeLimit: number
}

/** How a run goes about it; none of it changes what is written. */
export interface RunOptions {
  inputs: readonly string[]
  output: string
  jobs: number
  resume: boolean
  /** The program's version: another one may write other bytes. */
  version: string
  /** Megabytes of heap of one worker. */
  heapLimit: number
}
