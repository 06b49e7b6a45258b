import type { Article } from '../article/nodes.js'
import type { Profile } from '../profile/profile.js'
import { readFacts } from '../record/to-record.js'
import { LineIndex } from '../source/line-index.js'
import { articleProblems } from './arithmetic/article-problems.js'
import { configured, isEnabled, type RuleSettings } from './configure.js'
import type { Diagnostic, Finding } from './diagnostic.js'
import { rules } from './rules/index.js'
import { explain } from './solve/explain.js'
import { reportExplanation } from './solve/report.js'

export interface CheckOptions {
  /** Profiles to try before the shipped ones. */
  profiles?: readonly Profile[]
  /** The severity of rules that are not to have their own, by id. */
  rules?: RuleSettings
}

/** Checks an article: every finding, in the order of the source. Never throws, whatever the article holds. */
export function check(article: Article, options: CheckOptions = {}): Diagnostic[] {
  const record = readFacts(article, options.profiles)
  const settings = options.rules ?? {}
  const findings: Finding[] = []
  for (const readings of articleProblems(record)) {
    const explanation = explain(readings)
    if (explanation !== null) findings.push(...reportExplanation(explanation))
  }
  for (const rule of rules) {
    if (rule.check !== undefined && isEnabled(rule, settings)) findings.push(...rule.check({ article, record }))
  }
  return located(findings.map((finding) => configured(finding, settings)).filter((finding) => finding !== null), article.source)
}

function located(findings: readonly Finding[], source: string): Diagnostic[] {
  if (findings.length === 0) return []
  const lines = new LineIndex(source)
  return [...findings]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.rule < b.rule ? -1 : 1))
    .map(({ related, ...finding }) => {
      const start = lines.point(finding.span[0])
      const end = lines.point(finding.span[1])
      const diagnostic: Diagnostic = { ...finding, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
      if (related !== undefined && related.length > 0)
        diagnostic.related = related.map(({ span, message }) => {
          const { line, column } = lines.point(span[0])
          return { line, column, message }
        })
      return diagnostic
    })
}
