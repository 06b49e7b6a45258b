import type { Fact } from '../fact.js'
import type { CellsOf, Column } from '../record.js'

const roundWords =
  /\b(?:round|ballot|run-?off|turn|count|pass|tour|turno|vuelta|volta|wahlgang|tura|runde|omgang|kolo)\b|\b(?:\d+(?:st|nd|rd|th)|first|second|third)\b|(?<!\p{L})тур(?!\p{L})/iu

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

/** What one row states of one round, counted from 1. */
export interface RoundFacts {
  round: number
  votes: Fact | null
  share: Fact | null
}

/** The votes and shares of each round in one row. */
export function readRounds(row: CellsOf<Fact>, rounds: readonly Round[]): RoundFacts[] {
  return rounds.map(({ votes, share }, index) => ({
    round: index + 1,
    votes: stated(row[votes.key]),
    share: share === null ? null : stated(row[share.key]),
  }))
}

function stated(cell: Fact | null | undefined): Fact | null {
  return cell === null || cell === undefined || cell.reading.type === 'missing' ? null : cell
}
