import { ownValue } from '../source/own-value.js'
import type { Finding, Severity } from './diagnostic.js'

/** What a user may make of a rule: another severity for all its findings, or silence. */
export type RuleLevel = 'off' | Severity
export const ruleLevels = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[]

/** Levels by rule id; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>

/** The level that a rule was given, or undefined; `constructor` is a name like any other. */
export function levelOf(rule: string, settings: RuleSettings): RuleLevel | undefined {
  return ownValue(settings, rule)
}

/** Whether a rule has to run at all: not when it is off, and one that is off by itself only when it is named. */
export function isEnabled(rule: { id: string; enabled?: boolean }, settings: RuleSettings): boolean {
  const level = levelOf(rule.id, settings)
  return level === undefined ? rule.enabled !== false : level !== 'off'
}

/** The rules that are off. */
export function rulesOff(settings: RuleSettings): ReadonlySet<string> {
  return new Set(Object.keys(settings).filter((rule) => levelOf(rule, settings) === 'off'))
}

/** The finding as configured: with the severity its rule was given, or null where the rule is off. */
export function configured<Said extends Pick<Finding, 'rule' | 'severity'>>(
  finding: Said,
  settings: RuleSettings,
): Said | null {
  const level = levelOf(finding.rule, settings)
  if (level === 'off') return null
  return level === undefined || level === finding.severity ? finding : { ...finding, severity: level }
}
