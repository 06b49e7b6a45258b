import type { Fact } from '../fact.js'
import type { CellsOf, Column, DataOf } from '../record.js'

const roundWords = /\b(round|ballot|run-?off|turn)\b|\b(1st|2nd|3rd|first|second|third)\b/i

/** The columns of one round. */
export interface Round {
  votes: Column
  share: Column | null
}

/** The columns of each round, for a table whose columns name rounds; null for any other. */
export function roundColumns(columns: readonly Column[]): Round[] | null {
  const rounds: Round[] = []
  let many = 0
  for (const { role } of columns) if (role === 'votes') many++
  if (many < 2) return null
  for (const column of columns) {
    const last = rounds[rounds.length - 1]
    if (column.role === 'votes' && roundWords.test(column.label)) rounds.push({ votes: column, share: null })
    else if (column.role === 'share' && last !== undefined) last.share ??= column
  }
  return rounds.length < 2 ? null : rounds
}

/** The votes and shares of each round in one row. */
export function readRounds(row: CellsOf<Fact>, rounds: readonly Round[]): DataOf<Fact>[] {
  return rounds.map(({ votes, share }, index) => {
    const round: DataOf<Fact> = { round: index + 1 }
    const own = row[votes.key]
    if (isStated(own)) round.votes = own
    const part = share === null ? null : row[share.key]
    if (isStated(part)) round.share = part
    return round
  })
}

function isStated(cell: Fact | null | undefined): cell is Fact {
  return cell !== null && cell !== undefined && cell.reading.type !== 'missing'
}
