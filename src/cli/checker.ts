import type { Article } from '../article/nodes.js'
import type { RuleSettings } from '../check/configure.js'
import type { Diagnostic } from '../check/diagnostic.js'
import type { RuleDocs } from '../emit/report/rule-doc.js'
import type { Profile } from '../profile/profile.js'

export interface CheckOptions {
  profiles?: readonly Profile[]
  rules?: RuleSettings
}

/** The checks and what they say about themselves. */
export interface Checker {
  check(article: Article, options?: CheckOptions): readonly Diagnostic[]
  docs: RuleDocs
}

/** Gets the checks when a command needs them; tests bring their own. */
export type LoadChecker = () => Promise<Checker>
