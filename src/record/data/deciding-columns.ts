import { largest } from '../../source/list.js'
import { yearsIn } from '../../value/index.js'
import type { Fact } from '../fact.js'
import type { Column, TableOf } from '../record.js'
import { standsBefore } from '../stands-before.js'
import type { Draft } from './draft.js'

/** The measures that decide a contest, in the order in which a record has them. */
export const decidingMeasures = ['votes', 'share', 'delegates', 'electoralVotes', 'seats'] as const

/** The roles of the columns that state them. */
export const decidingRoles: ReadonlySet<string> = new Set(decidingMeasures)

/**
 * The columns that state the contest's deciding figures. Of several votes columns (rounds) it is the one that agrees
 * with the infobox, else the first; with it goes everything up to the next votes column.
 */
export function decidingColumns(
  table: TableOf<Fact>,
  drafts: readonly Draft[],
  title: string,
): readonly Column[] {
  const counted = new Map(['seats', 'delegates'].map((role) => [role, columnOf(role, table, drafts, title)]))
  const chosenFor = ({ role }: Column) => counted.get(role) ?? null
  const isOther = (column: Column) => chosenFor(column) !== null && chosenFor(column) !== column
  const votes = table.columns.filter(({ role }) => role === 'votes')
  const [first] = votes
  if (first === undefined || votes.length === 1) return table.columns.filter((column) => !isOther(column))
  const stated = new Set(drafts.map(({ values }) => values.get('votes')?.reading.exact ?? ''))
  stated.delete('')
  const agreeing = votes.map(
    ({ key }) => table.rows.filter((row) => stated.has(row[key]?.reading.exact ?? '')).length,
  )
  const most = largest(agreeing)
  const chosen =
    (most > 0 ? votes[agreeing.indexOf(most)] : votes.find(({ label }) => /\btotal$/i.test(label))) ?? first
  let round: Column | null = null
  return table.columns.filter((column, at) => {
    if (column.role === 'votes') round = column
    if (standsBefore(table.columns, at)) return table.columns[at + 1] === chosen
    if (chosenFor(column) !== null) return !isOther(column)
    if (awardedRoles.has(column.role) && isOnly(column, table.columns)) return true
    return round === null || round === chosen || !decidingRoles.has(column.role)
  })
}

/** What the rounds award together: a single column of it is of all of them. */
const awardedRoles: ReadonlySet<string> = new Set(['delegates', 'electoralVotes', 'seats'])

function isOnly(own: Column, columns: readonly Column[]): boolean {
  return columns.every((column) => column === own || column.role !== own.role)
}

/**
 * Of seats in several years those of the title's, and of seats won in lists and in constituencies, or delegates of two
 * kinds, those of both: the column that agrees with the infobox, else the one of the total.
 */
function columnOf(
  role: string,
  { columns, rows }: TableOf<Fact>,
  drafts: readonly Draft[],
  title: string,
): Column | null {
  const all = columns.filter((column) => column.role === role)
  if (all.length < 2) return null
  const years = yearsIn(title)
  const own = all.filter(({ label }) => yearsIn(label).some((year) => years.includes(year)))
  if (own.length === 1) return own[0] ?? null
  const stated = new Set(drafts.map(({ values }) => values.get(role)?.reading.exact ?? ''))
  stated.delete('')
  const agreeing = all.map(
    ({ key }) => rows.filter((row) => stated.has(row[key]?.reading.exact ?? '')).length,
  )
  const most = largest(agreeing)
  return (most > 0 ? all[agreeing.indexOf(most)] : all.find(({ label }) => /\btotal\b/i.test(label))) ?? null
}
