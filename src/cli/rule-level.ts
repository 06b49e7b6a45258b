import { type RuleLevel, ruleLevels } from '../check/configure.js'
import { nearest } from '../source/edit-distance.js'
import { visible } from './visible.js'

/** Why a word is no rule's name, or null where it is one. */
export function notARule(word: string, rules: readonly string[]): string | null {
  if (rules.includes(word)) return null
  const near = nearest(word, rules)
  const meant = near === null ? '' : ` Did you mean ${near}?`
  return `${visible(word)} is not a rule.${meant} tallybox explain lists all rules`
}

/** Why a word is no level, or null where it is one. */
export function notALevel(word: string): string | null {
  if (isLevel(word)) return null
  if (word === '') return `no level is given; write ID=LEVEL. Known: ${ruleLevels.join(', ')}`
  const near = nearest(word, ruleLevels)
  const meant = near === null ? '' : ` Did you mean ${near}?`
  return `${visible(word)} is not a level.${meant} Known: ${ruleLevels.join(', ')}`
}

export function isLevel(word: unknown): word is RuleLevel {
  return ruleLevels.some((level) => level === word)
}
