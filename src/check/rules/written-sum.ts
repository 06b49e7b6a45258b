import type { Rule } from '../rule.js'
import { partSpan, report } from '../survey/finding.js'
import { equatedFacts } from '../survey/stated-facts.js'

/**
 * A sum that is written out holds.
 *
 * Compares: in a value of an infobox or a cell of a table, three whole numbers or more with plus signs between them and what
 * stands behind the equals sign, `20+15+7=42`; with hyphens or dashes only what can be the rounds of a golfer,
 * `79-73-76-71=299`.
 *
 * Tolerance: none. A sum of all numbers but one is one, too, where the worst does not count. Wins, draws and losses may stand before
 * their points (`5-3-2=12`), differences are written so (`10-3=7`), and `2+2=5` is a song.
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
 * | Blue | 70–72–73=215 | 2+2=5 |
 * | White | 5-3-2=12 | 60–70 = 65 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'written-sum',
  severity: 'error',
  fix: 'never',
  check(context, tell) {
    for (const fact of equatedFacts(context)) {
      for (const { parts, whole, start, end } of writtenSums(fact.reading.raw)) {
        const sum = parts.reduce((total, part) => total + part, 0)
        if (whole === sum || parts.includes(sum - whole)) continue
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

interface WrittenSum {
  parts: number[]
  whole: number
  /** Where the whole stands. */
  start: number
  end: number
}

function writtenSums(text: string): WrittenSum[] {
  return [...text.matchAll(shape)].flatMap(({ 0: all, 1: sum = '', 2: whole = '', index }) => {
    const parts = sum.split(/[-–+]/).map(Number)
    if (parts.length < fewest || !(/^[\d+]+$/.test(sum) || areRounds(parts))) return []
    const end = index + all.length
    return [{ parts, whole: Number(whole), start: end - whole.length, end }]
  })
}

const fewest = 3

/** Whether numbers can be strokes for rounds of golf. */
function areRounds(parts: readonly number[]): boolean {
  return parts.every((strokes) => strokes >= 55 && strokes < 100)
}

const shape = /(?<![\d.,:/=+–-])(\d{1,3}(?:[-–+]\d{1,3}){1,9}) ?= ?(\d{1,4})(?![\d.,:/%+–-])/g
