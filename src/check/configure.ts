import { ownValue } from '../source/own-value.js'
import type { BrokenRule, Finding, Severity } from './diagnostic.js'

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

export const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/** The finding as configured, or null where its rule is off. A cause that breaks several rules is as grave as the gravest of them. */
export function configured<Said extends Pick<Finding, 'rule' | 'severity' | 'broken'>>(
  finding: Said,
  settings: RuleSettings,
): Said | null {
  const { rule, severity, broken = [{ rule, severity }] } = finding
  const level = levelOf(rule, settings) === 'off' ? null : configuredSeverity(broken, settings)
  if (level === null) return null
  return level === severity ? finding : { ...finding, severity: level }
}

/** The severity of what breaks these rules; null where all of them are off. */
export function configuredSeverity(broken: readonly BrokenRule[], settings: RuleSettings): Severity | null {
  let gravest: Severity | null = null
  for (const { rule, severity } of broken) {
    const level = levelOf(rule, settings) ?? severity
    if (level !== 'off' && (gravest === null || gravity[level] > gravity[gravest])) gravest = level
  }
  return gravest
}
