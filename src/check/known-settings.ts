import { didYouMean } from '../source/did-you-mean.js'
import { unknownWord } from '../source/unknown-word.js'
import { type RuleSettings, ruleLevels } from './configure.js'
import { rules } from './rules/index.js'

const ids = rules.map(({ id }) => id)
const known: ReadonlySet<string> = new Set(ids)

/** Throws a `TypeError` where a setting is of no rule, or gives one a level that there is not. */
export function mustBeKnown(settings: RuleSettings): void {
  for (const [rule, level] of Object.entries(settings)) {
    if (!known.has(rule))
      throw new TypeError(
        `rules: ${rule} is not a rule.${didYouMean(rule, ids)} tallybox explain lists all rules`,
      )
    if (level !== undefined && !ruleLevels.includes(level))
      throw unknownWord(`rules: ${rule}`, level, ruleLevels)
  }
}
