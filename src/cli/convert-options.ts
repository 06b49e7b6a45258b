import type { Format, ReadableDialect } from './formats.js'

/** What `convert` was asked to do besides its files. */
export interface ConvertOptions {
  from: ReadableDialect | 'auto'
  to: Format
  output?: string
  provenance?: boolean
  profile: string[]
  verbose?: boolean
}
