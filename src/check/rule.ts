import type { Article } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import type { FactRecord } from '../record/to-record.js'
import type { Finding, Severity } from './diagnostic.js'

/** What every rule looks at: the article's tree and its record with facts as leaves. */
export interface CheckContext {
  article: Article
  record: FactRecord
  /** The user's profiles: what they declare is looked for in articles of any kind. */
  profiles?: readonly Profile[]
  /** Rules that are off: their relations tell against no number. */
  off?: ReadonlySet<string>
}

/** Takes a finding. */
export type Tell = (finding: Finding) => void

/** Looks at an article and tells what it finds. */
export type Check = (context: CheckContext, tell: Tell) => void

/**
 * One check. Its module's doc comment is its documentation: purpose, tolerance, legitimate reasons to deviate, source,
 * and examples that run as tests (see rules/README.md).
 * `fix`: `safe` (lossless clean-up only), `suggested`, or `never`.
 */
export interface Rule {
  id: string
  severity: Severity
  fix: 'safe' | 'suggested' | 'never'
  /** False for a rule that only runs when it is configured. */
  enabled?: false
  /** Left out for a rule whose relations src/check/arithmetic builds and src/check/solve decides. */
  check?(context: CheckContext, tell: Tell): void
}
