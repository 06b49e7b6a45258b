import type { Article } from '../../article/nodes.js'
import type { Rule } from '../rule.js'
import { replacement, report, valueSpan, written } from '../survey/finding.js'
import { leadOf } from '../survey/lead.js'
import { type Survey, singular, surveyOf } from '../survey/survey.js'

/**
 * A contest that is told in the past tense is not ongoing.
 *
 * Compares: the field `ongoing` with the tense of the lead ("was held", "won" against "will be held") and with
 * `after_election`, which is known only afterwards.
 *
 * Tolerance: without such words nothing is said; today's date is never asked for.
 *
 * May be right all the same: votes that are still being counted.
 *
 * Source: the documentation of the election infobox: `ongoing` is `yes` until the results are final.
 *
 * @example
 * ```text
 * = 2012 American Samoa Republican presidential caucuses =
 *
 * Infobox
 * - Election Name: 2012 American Samoa Republican presidential caucuses
 * - Ongoing: yes
 *
 * The caucuses were held on March 13, 2012.
 * ```
 * ```findings
 * ongoing-status 5:12 info Unexpected "yes" for an ongoing contest, expected "no": the text says "were held"
 * ```
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * Infobox
 * - Election Name: 2004 Washington Democratic presidential caucuses
 * - Ongoing: no
 *
 * The caucuses were held on February 7, 2004.
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'ongoing-status',
  severity: 'info',
  fix: 'suggested',
  check(context, tell) {
    const survey = surveyOf(context)
    const field = singular(survey, 'ongoing')
    if (field === null || field.fact.reading.type !== 'boolean') return
    const ongoing = field.fact.reading.value === true
    const cue = ongoing ? pastCue(context.article, survey) : futureCue(context.article)
    if (cue === null) return
    const span = valueSpan(field.fact)
    const expected = ongoing ? 'no' : 'yes'
    tell(
      report(
        rule,
        span,
        `Unexpected "${written(field.fact)}" for an ongoing contest, expected "${expected}": ${cue}`,
        {
          actual: written(field.fact),
          expected: [expected],
          fix: replacement(span, expected, false),
        },
      ),
    )
  },
}

const past = [' was held ', ' were held ', ' took place ', ' won the ', ' was won ']
const future = [' will be held ', ' will take place ', ' is scheduled ', ' are scheduled ', ' is to be held ']

function pastCue(article: Article, survey: Survey): string | null {
  const lead = leadText(article)
  const phrase = past.find((words) => lead.includes(words))
  if (phrase !== undefined) return `the text says "${phrase.trim()}"`
  const after = singular(survey, 'afterElection')
  return after !== null && after.fact.reading.type === 'text' ? 'the infobox names who was elected' : null
}

function futureCue(article: Article): string | null {
  const lead = leadText(article)
  if (past.some((words) => lead.includes(words))) return null
  const phrase = future.find((words) => lead.includes(words))
  return phrase === undefined ? null : `the text says "${phrase.trim()}"`
}

/** The first paragraph, as far as its first sentences reach. */
function leadText(article: Article): string {
  return leadOf(article)?.value.slice(0, 400) ?? ''
}
