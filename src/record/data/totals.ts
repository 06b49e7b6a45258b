import { ownValue } from '../../source/own-value.js'
import type { Fact } from '../fact.js'
import type { Column, InfoboxOf, SummaryOf } from '../record.js'
import type { Contest } from './contest.js'
import { decidingMeasures } from './deciding-columns.js'
import { namesElectors } from './names-electors.js'
import { shareBeside } from './share-beside.js'

/** The totals that the contest's table states in its summary rows, then those of the infobox. */
export function readTotals(
  contest: Contest | null,
  fields: InfoboxOf<Fact>['fields'],
  from: readonly (readonly [key: string, field: string])[],
): Map<string, Fact> {
  const totals = new Map<string, Fact>()
  if (contest !== null) {
    const keys = keysByRole(contest.columns)
    const { summaries } = contest.table
    // Rejected and blank votes in two rows: neither is all of the invalid ones.
    const several = summaries.filter(({ role }) => role === 'invalid').length > 1
    const first = firstTotal(summaries)
    const stated = summaries.filter(({ role }) => role === 'total')
    const share = keys.get('share') ?? ''
    const isShared = stated.length > 1 && stated.some((summary) => shareIn(summary, share) === 100)
    for (const [at, summary] of summaries.entries()) {
      // `Votes cast | 96.93%` of the voters stand above the total of the options, which is 100%.
      if (isShared && summary.role === 'total' && (shareIn(summary, share) ?? 100) !== 100) continue
      const counts =
        summary.role === 'total' ? at >= first && !isCutOff(summary, contest, keys.get('votes')) : !several
      if (counts || (summary.role !== 'total' && summary.role !== 'invalid'))
        addSummary(
          totals,
          stated.length === 0 && isWhole(summary, contest, keys) ? { ...summary, role: 'total' } : summary,
          keys,
        )
    }
  }
  for (const [key, field] of from) add(totals, key, ownValue(fields, field))
  return totals
}

/** What a row states as its share; null where it states none. */
function shareIn({ cells }: SummaryOf<Fact>, key: string): number | null {
  const exact = cells[key]?.reading.exact
  return exact === undefined ? null : Number(exact)
}

/** Whether the end of a list's total is cut off (`Total: 1 votes`): one option has more than that. */
function isCutOff({ cells }: SummaryOf<Fact>, { table, rows }: Contest, key = ''): boolean {
  if (table.form !== 'list') return false
  const total = Number(cells[key]?.reading.exact ?? 'NaN')
  return rows.some((row) => Number(row[key]?.reading.exact ?? 'NaN') > total)
}

/** The place of the grand total: of several total rows in a run, all but the last are totals of parts. */
function firstTotal(summaries: readonly SummaryOf<Fact>[]): number {
  let first = -1
  let last = -1
  for (const [at, { role }] of summaries.entries()) {
    if (role === 'total') {
      if (first === -1) first = at
      last = at
    } else if (role !== 'heading' && first !== -1) break
  }
  return first === -1 ? 0 : last
}

/** `Turnout | 30,909 | 100.00%` in a table without a total: the number is that of all votes; without a share it is, where the rows add up to it. */
function isWhole({ role, cells }: SummaryOf<Fact>, { rows }: Contest, keys: Map<string, string>): boolean {
  if (role !== 'turnout' || namesElectors(cells)) return false
  const key = keys.get('votes') ?? ''
  const [votes, share] = [cells[key]?.reading, cells[keys.get('share') ?? '']?.reading]
  if (votes?.type !== 'integer') return false
  if (share?.exact !== undefined) return Number(share.exact) === 100
  const sum = rows.reduce((all, row) => all + Number(row[key]?.reading.exact ?? '0'), 0)
  return rows.length > 1 && sum === Number(votes.exact)
}

function addSummary(
  totals: Map<string, Fact>,
  { role, cells }: SummaryOf<Fact>,
  keys: Map<string, string>,
): void {
  const cell = (wanted: string) => cells[keys.get(wanted) ?? '']
  if (role === 'total') {
    for (const measure of decidingMeasures) add(totals, measure, cell(measure))
    const votes = cell('votes')
    if (votes !== null && votes !== undefined) add(totals, 'share', shareBeside(votes))
  } else if (role === 'valid' || role === 'invalid' || role === 'registered' || role === 'majority')
    add(totals, role, cell('votes'))
  else if (role === 'turnout') {
    const votes = cell('votes')
    add(totals, 'turnout', cell('share'))
    // A list of results has no column of shares.
    if (votes?.reading.type === 'percent') add(totals, 'turnout', votes)
    // `Registered voters/turnout` states both, the number under votes.
    if (namesElectors(cells)) add(totals, 'registered', cell('votes'))
  }
}

function add(totals: Map<string, Fact>, key: string, value: Fact | null | undefined): void {
  if (value !== null && value !== undefined && value.reading.exact !== undefined && !totals.has(key))
    totals.set(key, value)
}

/** The key of the first column of each role. */
function keysByRole(columns: readonly Column[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { key, role } of columns) if (!keys.has(role)) keys.set(role, key)
  return keys
}
