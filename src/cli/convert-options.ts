import type { DialectChoice } from '../article/dialect.js'
import type { Format } from '../emit/format.js'

/** What `convert` was asked to do besides its files. */
export interface ConvertOptions {
  from: DialectChoice
  to: Format
  output?: string
  provenance?: boolean
  profile: string[]
  verbose?: boolean
}
