import { sourceSpan } from '../../article/source-span.js'
import type { Span } from '../../source/span.js'
import { compareQuantities } from '../figures/compare.js'
import { contestOptions } from '../figures/contest-options.js'
import { isDisputed } from '../figures/disputed.js'
import { thresholdOf } from '../figures/threshold.js'
import { type Quantity, quantitySpan, statedText, withUnits } from '../model/quantity.js'
import type { ProseThreshold } from '../prose/statement.js'
import type { Rule } from '../rule.js'
import { report } from '../survey/finding.js'

/**
 * Below the threshold nobody is awarded delegates or seats.
 *
 * Compares: the threshold that the text names ("a 15 percent threshold is required") with the shares of the options
 * that have delegates or seats.
 *
 * Tolerance: told is a share below the threshold even if it was rounded down. Several thresholds in one text are left
 * alone. One finding covers the article.
 *
 * May be right all the same: a threshold that holds in each district, delegates that conventions elect later, seats won
 * in a constituency. Where the text says so, the finding quotes it.
 *
 * Source: p + u/2 < θ implies d = 0, with u the unit of the last decimal.
 *
 * @example
 * ```text
 * = 2004 Washington Democratic presidential caucuses =
 *
 * A 15 percent threshold is required to receive delegates.
 *
 * | Candidate | Votes | Percentage | Delegates |
 * | John Kerry | 11,397 | 55.91% | 46 |
 * | Howard Dean | 7,060 | 34.64% | 24 |
 * | Dennis Kucinich | 1,927 | 9.45% | 6 |
 * | Total | 20,384 | 100.00% | 76 |
 * ```
 * ```findings
 * threshold-award 8:37 info Dennis Kucinich has 6 delegates with 9.45%, below the threshold of 15%
 * ```
 *
 * @example
 * ```text
 * = 2008 Guam Democratic presidential caucuses =
 *
 * A 15 percent threshold is required to receive delegates.
 *
 * | Candidate | Votes | Percentage | Delegates |
 * | Barack Obama | 2,264 | 50.08% | 2 |
 * | Hillary Clinton | 2,257 | 49.92% | 2 |
 * | Total | 4,521 | 100.00% | 4 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'threshold-award',
  severity: 'info',
  fix: 'never',
  check(context, tell) {
    const threshold = thresholdOf(context)
    if (threshold === null || threshold === 'several') return
    const found: Award[] = []
    for (const option of contestOptions(context)) {
      const share = option.quantity('share')
      const award = awarded(option.quantity('delegates')) ?? awarded(option.quantity('seats'))
      if (share !== null && award !== null) found.push({ name: option.name, share, award })
    }
    const below = found.filter(({ share }) => isBelow(share, threshold.quantity))
    const [first] = below
    if (
      first === undefined ||
      isDisputed(
        context,
        below.flatMap(({ share, award }) => [share, award]),
      )
    )
      return
    const others = below.length === 1 ? '' : ` (and ${below.length - 1} more below it)`
    const cue = cueIn(threshold.said)
    const told = `${first.name} has ${statedText(first.award)} ${first.award.label.endsWith('seats') ? 'seats' : 'delegates'} with ${percent(first.share)}, below the threshold of ${percent(threshold.quantity)}${others}`
    tell(
      report(rule, quantitySpan(first.award), cue === null ? told : `${told}; the text says: “${cue.text}”`, {
        actual: statedText(first.award),
        related: [
          { span: threshold.said.span, message: 'the threshold is stated here' },
          ...(cue === null ? [] : [{ span: cue.span, message: 'this may be why' }]),
          ...below.slice(1, 12).map(({ name, award }) => ({
            span: quantitySpan(award),
            message: `${name} is below the threshold too`,
          })),
        ],
      }),
    )
  },
}

interface Award {
  name: string
  share: Quantity
  award: Quantity
}

function awarded(quantity: Quantity | null): Quantity | null {
  return quantity !== null && quantity.units > 0n ? quantity : null
}

/** Whether even the largest share that rounds to the stated one is below the threshold. */
function isBelow(share: Quantity, threshold: Quantity): boolean {
  const widest = withUnits(share, share.units * 10n + 5n, share.decimals + 1)
  return compareQuantities(widest, threshold) < 0
}

function percent(quantity: Quantity): string {
  const text = statedText(quantity).replace(/\s*(?:%|per ?cent)$/, '')
  return `${text}%`
}

const cues =
  /\bdelegates? (?:are|is|were|was) (?:awarded|allocated|chosen|elected)\b|\bconvention\b|\bdistrict/i
const negation = /^(?:No|None)\b|\bnot\b|\bby (?:congressional )?district|\bin each district/

/** A sentence of the same paragraph that says that the delegates are not awarded by these shares alone. */
function cueIn({ node }: ProseThreshold): { text: string; span: Span } | null {
  let start = 0
  while (start < node.value.length) {
    const stop = node.value.indexOf('. ', start)
    const end = stop === -1 ? node.value.length : stop + 1
    const sentence = node.value.slice(start, end).trim()
    if (sentence.length < longestCue && negation.test(sentence) && cues.test(sentence)) {
      const comma = sentence.indexOf(', ')
      const text = comma === -1 ? sentence : sentence.slice(0, comma)
      const span = sourceSpan(node, start, start + text.length)
      return span === undefined ? null : { text, span }
    }
    start = end + 1
  }
  return null
}

const longestCue = 400
