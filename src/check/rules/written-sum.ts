import type { Rule } from '../rule.js'
import { statedFacts } from '../survey/cells.js'
import { partSpan, report } from '../survey/finding.js'

/**
 * A sum that is written out holds.
 *
 * Compares: in a value of an infobox or a cell of a table, whole numbers with hyphens, dashes or plus signs between them and what
 * stands behind the equals sign: the rounds of a golfer, `79-73-76-71=299`.
 *
 * Tolerance: none. A difference is one (`10-3=7`), and so is a sum of all numbers but one, where the worst does not count.
 *
 * May be right all the same: no reason is known.
 *
 * Source: a + b + c = n.
 *
 * @example
 * ```text
 * | Place | Player | Score |
 * | 1 | Ada Brown | 68-71-72-71=282 |
 * | 2 | Bo Clark | 68-72-72-73=258 |
 * | 3 | Cy Dale | 70-74-71-72=287 |
 * ```
 * ```findings
 * written-sum 3:30 error Unexpected 258, expected 285: 68 + 72 + 72 + 73 is 285; one of the numbers is wrong
 * ```
 *
 * @example
 * ```text
 * | Team | Score | Margin |
 * | Red | 70-71-72-80=213 | 10-3=7 |
 * | Blue | 70–72–73=215 | 2+3=5 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'written-sum',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    for (const fact of statedFacts(context)) {
      const { raw } = fact.reading
      if (raw.length > longest || !raw.includes('=')) continue
      for (const { parts, whole, start, end } of writtenSums(raw)) {
        const sum = parts.reduce((total, part) => total + part, 0)
        const [first = 0] = parts
        if (whole === sum || whole === 2 * first - sum || parts.includes(sum - whole)) continue
        const message = `Unexpected ${whole}, expected ${sum}: ${parts.join(' + ')} is ${sum}; one of the numbers is wrong`
        tell(
          report(rule, partSpan(fact, start, end), message, {
            actual: String(whole),
            expected: [String(sum)],
          }),
        )
      }
    }
  },
}

/** No value that is a sum is longer. */
const longest = 200

interface WrittenSum {
  parts: number[]
  whole: number
  /** Where the whole stands. */
  start: number
  end: number
}

function writtenSums(text: string): WrittenSum[] {
  return [...text.matchAll(shape)].map(({ 0: all, 1: sum = '', 2: whole = '', index }) => ({
    parts: sum.split(/[-–+]/).map(Number),
    whole: Number(whole),
    start: index + all.length - whole.length,
    end: index + all.length,
  }))
}

const shape = /(?<![\d.,:/=+–-])(\d{1,3}(?:[-–+]\d{1,3}){1,9}) ?= ?(\d{1,4})(?![\d.,:/%+–-])/g
