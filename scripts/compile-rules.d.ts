import type { RuleComment } from './rule-comment.js'

export interface DocumentedRule extends RuleComment {
  id: string
  severity: string
  fix: string
  enabled: boolean
}

export function readRules(): DocumentedRule[]
export function ruleText(rule: DocumentedRule): string
export function rulesPage(rules: readonly DocumentedRule[]): string
export function docsModule(rules: readonly DocumentedRule[]): string
