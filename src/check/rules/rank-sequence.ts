import type { Fact } from '../../record/fact.js'
import type { TableOf } from '../../record/record.js'
import { rankLabel } from '../measures/rank-label.js'
import type { Rule } from '../rule.js'
import { report, valueSpan, written } from '../survey/finding.js'

/**
 * Ranks go on by one from row to row, or stay where rows are tied.
 *
 * Compares: in tables with a column of ranks (`Rank`, `Pos`, `Place`) each rank with those around it. What `#` and `No.` head may be the
 * numbers of players.
 *
 * Tolerance: none. Told of one rank alone between two others, where all the others are the number of their row or that of the row above.
 *
 * May be right all the same: rows that were left out or put in another order.
 *
 * Source: 1, 2, 3…
 *
 * @example
 * ```text
 * | Rank | Peak | Height (m) |
 * | 1 | Shkhar | 5,203 |
 * | 2 | Jang | 5,051 |
 * | 3 | Kazb | 5,047 |
 * | 14 | Push | 5,033 |
 * | 5 | Tyn | 4,979 |
 * | 6 | Rust | 4,860 |
 * ```
 * ```findings
 * rank-sequence 5:3 warning Unexpected rank 14, expected 4: the rows before and after it have 3 and 5
 * ```
 *
 * @example
 * ```text
 * | Rank | Nation | Gold |
 * | 1 | Kelver | 12 |
 * | 2 | Selva | 8 |
 * | 2 | Northam | 8 |
 * | 4 | Dale | 5 |
 * | 5 | Fairview | 3 |
 * | 31 | Riverton | 0 |
 * ```
 * ```findings
 * ```
 */
export const rule: Rule = {
  id: 'rank-sequence',
  severity: 'warning',
  fix: 'never',
  check({ record }, tell) {
    for (const table of record.tables) {
      const odd = oddRank(ranksOf(table))
      if (odd === null) continue
      const { fact, wanted } = odd
      const stated = written(fact)
      const message = `Unexpected rank ${stated}, expected ${wanted}: the rows before and after it have ${wanted - 1} and ${wanted + 1}`
      tell(report(rule, valueSpan(fact), message, { actual: stated, expected: [String(wanted)] }))
    }
  },
}

interface Rank {
  fact: Fact
  rank: number
}

/** Empty where a row has no rank, or several columns are ranks. */
function ranksOf({ columns, rows }: TableOf<Fact>): Rank[] {
  const [column, another] = columns.filter(({ label, type }) => rankLabel.test(label) && type === 'integer')
  if (column === undefined || another !== undefined || rows.length < fewestRows) return []
  const ranks: Rank[] = []
  for (const row of rows) {
    const fact = row[column.key] ?? null
    const rank = fact?.reading.value
    if (fact === null || typeof rank !== 'number' || !Number.isInteger(rank)) return []
    ranks.push({ fact, rank })
  }
  return ranks
}

const fewestRows = 6

/** The one rank that is not the number of its row between two that are; null where another is neither that nor the one above. */
function oddRank(ranks: readonly Rank[]): { fact: Fact; wanted: number } | null {
  const offset = (ranks[0]?.rank ?? 1) - 1
  const isOwn = (at: number) => ranks[at]?.rank === at + 1 + offset
  let odd: number | null = null
  for (const [at, { rank }] of ranks.entries()) {
    if (isOwn(at) || (at > 0 && rank === ranks[at - 1]?.rank)) continue
    if (odd !== null) return null
    odd = at
  }
  const found = odd === null ? undefined : ranks[odd]
  return odd !== null && found !== undefined && isOwn(odd - 1) && isOwn(odd + 1)
    ? { fact: found.fact, wanted: odd + 1 + offset }
    : null
}
