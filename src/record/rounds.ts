import type { Fact } from './fact.js'
import type { CellsOf, Column, DataOf } from './record.js'

const roundWords = /\b(round|ballot|run-?off|turn)\b|\b(1st|2nd|3rd|first|second|third)\b/i

/** The votes and shares of each round, for a table whose columns name rounds; null for any other. */
export function readRounds(row: CellsOf<Fact>, columns: readonly Column[]): DataOf<Fact>[] | null {
  const votes = columns.filter(({ role, label }) => role === 'votes' && roundWords.test(label))
  if (votes.length < 2) return null
  return votes.map((column, index) => {
    const round: DataOf<Fact> = { round: index + 1 }
    const own = row[column.key]
    if (own !== null && own !== undefined && own.reading.type !== 'missing') round.votes = own
    const from = columns.indexOf(column)
    const next = votes[index + 1]
    const until = next === undefined ? columns.length : columns.indexOf(next)
    const share = columns.slice(from + 1, until).find(({ role }) => role === 'share')
    const stated = share === undefined ? null : row[share.key]
    if (stated !== null && stated !== undefined && stated.reading.type !== 'missing') round.share = stated
    return round
  })
}
