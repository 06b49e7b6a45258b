import type { Fact } from '../../record/fact.js'
import type { CheckContext, Rule, Tell } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'
import { keySpan, surveyOf } from '../survey/survey.js'

/**
 * A key is given once.
 *
 * Compares: the keys of each infobox after case, spaces and underscores are dropped.
 *
 * Tolerance: an error where the values differ and the infobox is one that the profile knows; information where they
 * are equal, and in infoboxes of an unknown kind, which may be several boxes flattened into one.
 *
 * May be right all the same: the template takes the last value, and so does the record; the earlier ones are lost to
 * every reader of the article.
 *
 * Source: the expansion of template parameters, in which the last of two equal names wins.
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Candidate1: Barack Obama
 * - Popular Vote1: 2,246
 * - popular_vote1: 2,264
 * ```
 * ```findings
 * duplicate-key 7:3 error Unexpected second "popular_vote1" with another value, expected one: "2,264" hides "2,246"
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2008 Guam Democratic presidential caucuses
 * - Popular Vote1: 2,264
 * - Popular Vote2: 2,257
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    const { fields, understood } = surveyOf(context)
    for (const { fact, spelling, box } of fields)
      if (fact.others !== undefined)
        repeated(context, fact, fact.others, spelling, understood[box] === true, tell)
  },
}

function repeated(
  context: CheckContext,
  fact: Fact,
  others: readonly Fact[],
  spelling: string,
  understood: boolean,
  tell: Tell,
): void {
  const stated = others.filter((other) => other.reading.type !== 'missing')
  const differs =
    fact.reading.type !== 'missing' && stated.some((other) => other.reading.value !== fact.reading.value)
  const message = differs
    ? `Unexpected second "${spelling}" with another value, expected one: "${written(fact)}" hides ${quoted(stated)}`
    : `Unexpected second "${spelling}", expected one: its value is the same or empty`
  tell(
    report(rule, keySpan(context, fact), message, {
      severity: differs && understood ? 'error' : 'info',
      actual: written(fact),
      related: others.map((other) => ({
        span: valueSpan(other),
        message: `"${spelling}" is "${written(other)}" here`,
      })),
    }),
  )
}

function quoted(facts: readonly Fact[]): string {
  return facts.map((fact) => `"${written(fact)}"`).join(', ')
}
