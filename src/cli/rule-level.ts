import { type RuleLevel, ruleLevels } from '../check/configure.js'
import { didYouMean } from '../source/did-you-mean.js'
import { visible } from './visible.js'

/** Why a word is no rule's name, or null where it is one. */
export function notARule(word: string, rules: readonly string[]): string | null {
  if (rules.includes(word)) return null
  return `${visible(word)} is not a rule.${didYouMean(word, rules)} tallybox explain lists all rules`
}

/** Why a word is no level, or null where it is one. */
export function notALevel(word: string): string | null {
  if (isLevel(word)) return null
  if (word === '') return `no level is given; write ID=LEVEL. Known: ${ruleLevels.join(', ')}`
  return `${visible(word)} is not a level.${didYouMean(word, ruleLevels)} Known: ${ruleLevels.join(', ')}`
}

export function isLevel(word: unknown): word is RuleLevel {
  return ruleLevels.some((level) => level === word)
}
