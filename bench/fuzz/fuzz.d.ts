import type { Article } from '../../src/article/nodes.js'
import type { RecordOptions } from '../../src/record/to-record.js'

/** What is put to the test; `isRecord` gives null, or what keeps a value from being a record. */
export interface Library {
  parse: typeof import('../../src/unified/parse.js').parse
  stringify: typeof import('../../src/emit/stringify.js').stringify
  toRecord(article: Article, options?: RecordOptions): unknown
  check: typeof import('../../src/check/check.js').check
  applyFixes: typeof import('../../src/unified/apply-fixes.js').applyFixes
  isRecord(value: unknown): string | null
}

/** Which inputs are made, and what is looked at. */
export interface FuzzLanguage {
  inputOf(seed: number, index: number): string
  verify(library: Library, text: string, index: number): string | null
}

/** Wikitext, made and mutated; `articles` are mutated too. */
export function wikitextWith(articles?: readonly string[]): FuzzLanguage

export interface FuzzOptions {
  count: number
  seed: number
  /** The index of the first input; 0 when left out. */
  from?: number
  /** How many different failures are enough; 10 when left out. */
  most?: number
  /** The flat dialect and Markdown when left out. */
  language?: FuzzLanguage
  progress?: (done: number, failures: number) => void
  /** Called with each failure of a new kind as it is found. */
  found?: (failure: FuzzFailure) => void
}

export interface FuzzFailure {
  index: number
  /** The shortest text found that fails in this way. */
  input: string
  reason: string
}

export interface FuzzResult {
  done: number
  characters: number
  failures: FuzzFailure[]
}

export function fuzz(library: Library, options: FuzzOptions): FuzzResult
