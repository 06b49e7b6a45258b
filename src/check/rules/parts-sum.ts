import type { Rule } from '../rule.js'
import { partSpan, report } from '../survey/finding.js'
import { surveyOf } from '../survey/survey.js'

/**
 * Men and women, in brackets behind a number, make it up.
 *
 * Compares: a number of an infobox with the men and the women (boys and girls, males and females, and mixed or open
 * ones) that are counted in the brackets behind it: `Events: 40 (21 men, 19 women)`.
 *
 * Tolerance: none. Brackets with anything else in them are left alone.
 *
 * May be right all the same: mixed or open events that the brackets leave out.
 *
 * Source: whoever takes part is counted in one of the parts.
 *
 * @example
 * ```text
 * = 2009 Isthmian Championships in Athletics =
 *
 * Infobox
 * - Host City: Guatemala City
 * - Events: 40 (21 men, 18 women)
 * ```
 * ```findings
 * parts-sum 5:11 warning Unexpected 40, expected 39: 21 men and 18 women are 39
 * ```
 *
 * @example
 * ```text
 * = 2009 Isthmian Championships in Athletics =
 *
 * Infobox
 * - Events: 40 (21 men, 19 women)
 * - Athletes: 163 (100 men and 63 women) in 12 sports
 * - Medals: 12 (5 men)
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'parts-sum',
  severity: 'warning',
  fix: 'never',
  check(context, tell) {
    for (const { fact } of surveyOf(context).fields) {
      const stated = statedParts(fact.reading.raw)
      if (stated === null || stated.sum === stated.whole) continue
      const { whole, sum, start, end, written } = stated
      const span = partSpan(fact, start, end)
      tell(
        report(rule, span, `Unexpected ${whole}, expected ${sum}: ${written} are ${sum}`, {
          actual: fact.reading.raw.slice(start, end),
          expected: [String(sum)],
        }),
      )
    }
  },
}

interface StatedParts {
  whole: number
  start: number
  end: number
  sum: number
  /** The parts in words. */
  written: string
}

const longest = 120
const number = String.raw`\d{1,3}(?:,\d{3})+|\d{1,6}`
const shape = new RegExp(
  String.raw`^\s*(${number})(?: [a-z]+)?,? ?\(([^()]*)\)(?![^\n]*\d+ (?:mixed|open))`,
  'i',
)
const part = new RegExp(
  `^(${number}) (men|women|males?|females?|boys|girls|mixed|open)(?:[’']s)?(?: [a-z]+)?$`,
  'i',
)
const oneSide = /^(?:men|males?|boys)$/i
const otherSide = /^(?:women|females?|girls)$/i

/** The number at the beginning and its parts; null where the brackets hold anything but both sides, each once. */
function statedParts(raw: string): StatedParts | null {
  const found = raw.length > longest || !raw.includes('(') ? null : shape.exec(raw)
  const [, digits = '', inside = ''] = found ?? []
  if (found === null) return null
  const parts: { count: number; who: string }[] = []
  for (const text of inside.split(/\s*(?:[,;/&+]|\band\b)\s*(?=\d)/)) {
    const [, count = '', who = ''] = part.exec(text.trim()) ?? []
    if (who === '') return null
    parts.push({ count: plain(count), who: who.toLowerCase() })
  }
  const isComplete =
    parts.filter(({ who }) => oneSide.test(who)).length === 1 &&
    parts.filter(({ who }) => otherSide.test(who)).length === 1
  if (!isComplete || parts.length > 3) return null
  const start = raw.indexOf(digits)
  const words = parts.map(({ count, who }) => `${count} ${who}`)
  return {
    whole: plain(digits),
    start,
    end: start + digits.length,
    sum: parts.reduce((sum, { count }) => sum + count, 0),
    written: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`,
  }
}

function plain(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}
