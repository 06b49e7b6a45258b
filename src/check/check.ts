import type { Article } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import type { ArticleRecord } from '../record/record.js'
import { type FactRecord, plainRecord, readFacts } from '../record/to-record.js'
import { articleProblems } from './arithmetic/article-problems.js'
import { configured, isEnabled, type RuleSettings, rulesOff } from './configure.js'
import type { Diagnostic, Finding } from './diagnostic.js'
import { mustBeKnown } from './known-settings.js'
import { locate } from './locate.js'
import { narrowTables } from './narrow-tables.js'
import { oneCause } from './one-cause.js'
import type { Check } from './rule.js'
import { rules } from './rules/index.js'
import { explain } from './solve/explain.js'
import { reportExplanation } from './solve/report.js'

export interface CheckOptions {
  /** Profiles to try before the shipped ones. */
  profiles?: readonly Profile[]
  /** The severity of rules that are not to have their own, by id. */
  rules?: RuleSettings
}

/**
 * Checks an article: every finding, in the order of the source. Never throws, whatever the article holds; a rule or a
 * level in `rules` that there is not is a `TypeError`.
 */
export function check(article: Article, options: CheckOptions = {}): Diagnostic[] {
  return checkFacts(article, readFacts(article, options.profiles), options)
}

/** The record and the findings of an article, read once for both. */
export function inspect(
  article: Article,
  options: CheckOptions = {},
): { record: ArticleRecord; diagnostics: Diagnostic[] } {
  const facts = readFacts(article, options.profiles)
  return { record: plainRecord(facts), diagnostics: checkFacts(article, facts, options) }
}

const noSettings: RuleSettings = {}
const usualChecks = enabledIn(noSettings)

/** The checks of the rules that look at articles themselves, as far as they are to run. */
function enabledIn(settings: RuleSettings): readonly Check[] {
  const checks: Check[] = []
  for (const { check, ...rule } of rules)
    if (check !== undefined && isEnabled(rule, settings)) checks.push(check)
  return checks
}

function checkFacts(
  article: Article,
  record: FactRecord,
  { profiles = [], rules: settings = noSettings }: CheckOptions,
): Diagnostic[] {
  if (settings !== noSettings) mustBeKnown(settings)
  const findings: Finding[] = []
  const add = (finding: Finding) => {
    const kept = configured(finding, settings)
    if (kept !== null) findings.push(kept)
  }
  const context = { article, record: narrowTables(record), profiles, off: rulesOff(settings) }
  for (const readings of articleProblems(context)) {
    const explanation = explain(readings)
    if (explanation !== null) for (const finding of reportExplanation(explanation, settings)) add(finding)
  }
  for (const look of settings === noSettings ? usualChecks : enabledIn(settings)) look(context, add)
  return locate(oneCause(findings), article.source)
}
