import type { Qualifier } from '../../value/reading.js'
import type { Rule } from '../rule.js'
import { fold, type Remark, valueSpan, written } from '../survey/finding.js'
import { seriesOf } from '../survey/series.js'

/**
 * A number that is not one exact number is taken for an interval.
 *
 * Compares: nothing; it tells which numbers of columns and fields are bounds, estimates or rounded (`<1%`, `~300`,
 * `1.2 million`) and therefore cannot be checked exactly.
 *
 * Tolerance: one finding covers the whole article.
 *
 * May be right all the same: always; nothing is wrong with an estimate.
 *
 * Source: the number's own marks and words.
 *
 * @example
 * ```text
 * | Candidate | Votes | Percentage |
 * | John Kerry | 11,397 | 48.41% |
 * | Al Sharpton | ~19 | <1% |
 * ```
 * ```findings
 * number-qualifier 3:17 info Unexpected "~19", expected an exact number: it is taken for an estimate (and once more)
 * ```
 *
 * @example
 * ```text
 * | Party | Votes | Seats | ± |
 * | National | 1,152,075 | 56 | ▼ 4 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'number-qualifier',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const remarks: Remark[] = []
    for (const { expected, facts } of seriesOf(context)) {
      if (expected === 'auto') continue
      for (const fact of facts) {
        const { qualifier } = fact.reading
        const what = qualifier === undefined ? undefined : meanings.get(qualifier)
        if (what === undefined) continue
        const message = `Unexpected "${written(fact)}", expected an exact number: it is taken for ${what}`
        remarks.push({ span: valueSpan(fact), message, actual: written(fact) })
      }
    }
    fold(rule, remarks, tell)
  },
}

const meanings: ReadonlyMap<Qualifier, string> = new Map<Qualifier, string>([
  ['below', 'an upper bound'],
  ['above', 'a lower bound'],
  ['at-least', 'a lower bound'],
  ['at-most', 'an upper bound'],
  ['about', 'an estimate'],
  ['range', 'an interval'],
  ['scaled', 'a rounded number'],
])
