import { type Fact, isFact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { textOf } from '../../record/text-of.js'
import type { CheckContext } from '../rule.js'

/** Where a team stands in the one league table that has it. */
export interface Standing {
  rank: number
  points: Fact
  wins: Fact
  draws: Fact
  losses: Fact
}

const labels = {
  rank: /^(?:pos\.?|position|place|rank|#)$/i,
  points: /^(?:pts\.?|points)$/i,
  wins: /^(?:w|won|wins)$/i,
  draws: /^(?:d|drawn|draws)$/i,
  losses: /^(?:l|lost|losses)$/i,
} as const

/** The teams of the article's league tables whose points come of their wins and draws; those of several tables are left out. */
export function standingsOf({ record }: CheckContext): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing | null>()
  for (const table of record.tables) addStandings(table, found)
  const sure = new Map<string, Standing>()
  for (const [team, standing] of found) if (standing !== null) sure.set(team, standing)
  return sure
}

function addStandings({ columns, rows }: TableOf<Fact>, found: Map<string, Standing | null>): void {
  const team = columns.find(({ role }) => role === 'name')
  const rank = columnOf(columns, labels.rank)
  const points = columnOf(columns, labels.points)
  const wins = columnOf(columns, labels.wins)
  const draws = columnOf(columns, labels.draws)
  const losses = columnOf(columns, labels.losses)
  if (!team || !rank || !points || !wins || !draws || !losses) return
  for (const row of rows) {
    const name = textOf(row[team.key])
      .replace(/ \([^()]*\)$/, '')
      .trim()
    if (name === '') continue
    const standing = {
      rank: numberIn(row, rank),
      points: row[points.key],
      wins: row[wins.key],
      draws: row[draws.key],
      losses: row[losses.key],
    }
    found.set(name, found.has(name) || !isSure(standing) ? null : standing)
  }
}

function columnOf(columns: readonly Column[], label: RegExp): Column | null {
  const [column, other] = columns.filter((one) => label.test(one.label))
  return column === undefined || other !== undefined ? null : column
}

function numberIn(row: CellsOf<Fact>, { key }: Column): number {
  return exactIn(row[key])
}

/** The whole number that a cell states; not a number for any other. */
export function exactIn(fact: Fact | null | undefined): number {
  const exact = isFact(fact) ? fact.reading.exact : undefined
  return exact !== undefined && /^\d{1,4}$/.test(exact) ? Number(exact) : Number.NaN
}

type Unsure = { readonly [Key in keyof Standing]: Standing[Key] | null | undefined }

function isSure(standing: Unsure): standing is Standing {
  const [points, wins, draws, losses] = [standing.points, standing.wins, standing.draws, standing.losses].map(
    (cell) => (typeof cell === 'number' ? Number.NaN : exactIn(cell)),
  )
  if (points === undefined || wins === undefined || draws === undefined || losses === undefined) return false
  return !Number.isNaN(losses) && (points === 3 * wins + draws || points === 2 * wins + draws)
}
