import type { Severity } from '../../check/diagnostic.js'

/** What a rule says about itself. `text` is the whole of it, in Markdown. */
export interface RuleDoc {
  title: string
  severity: Severity
  fix: 'safe' | 'suggested' | 'never'
  /** False for a rule that is off unless it is configured. */
  enabled: boolean
  text: string
}
export type RuleDocs = Readonly<Record<string, RuleDoc>>

/** Reads the documentation of rules: a line for the title, then `Severity: … · fix: …`, then the rest. */
export function readRuleDocs(texts: Readonly<Record<string, string>>): RuleDocs {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, readRuleDoc(text)]))
}

function readRuleDoc(text: string): RuleDoc {
  const [title = '', , about = ''] = text.split('\n', 3)
  return {
    title,
    severity: (['error', 'warning'] as const).find((word) => about.startsWith(`Severity: ${word}`)) ?? 'info',
    fix: (['safe', 'suggested'] as const).find((word) => about.endsWith(`fix: ${word}`)) ?? 'never',
    enabled: !about.includes(', off'),
    text,
  }
}
