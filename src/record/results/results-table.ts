import type { Caption } from '../../article/nodes.js'
import { type Fact, textFact } from '../fact.js'
import type { CellsOf, Column, TableOf } from '../record.js'
import type { CountUnit, ResultLine } from './result-line.js'

const name: Column = { key: 'candidate', label: 'Candidate', type: 'text', role: 'name' }
const party: Column = { key: 'party', label: 'Party', type: 'text', role: 'party' }
const share: Column = { key: 'percentage', label: 'Percentage', type: 'percent', role: 'share' }
const counts: Readonly<Record<CountUnit, Column>> = {
  votes: { key: 'votes', label: 'Votes', type: 'integer', role: 'votes' },
  delegates: { key: 'delegates', label: 'Delegates', type: 'integer', role: 'delegates' },
  seats: { key: 'seats', label: 'Seats', type: 'integer', role: 'seats' },
}

/** Results given as lines, as a table with the columns candidate, party, votes and percentage, as far as the lines state them. */
export function resultsTable(
  lines: readonly ResultLine[],
  caption: Caption | null,
  section: string | null,
): TableOf<Fact> {
  const options = lines.filter(({ role }) => role === null)
  const unit = options.find(({ figures }) => figures.unit !== null)?.figures.unit ?? 'votes'
  const count = counts[unit]
  const columns = [name]
  if (options.some((line) => line.party !== null)) columns.push(party)
  if (options.some(({ figures }) => figures.count !== null)) columns.push(count)
  if (options.some(({ figures }) => figures.share !== null)) columns.push(share)
  const table: TableOf<Fact> = {
    section,
    caption: caption === null ? null : textFact(caption.value, caption),
    columns,
    rows: [],
    summaries: [],
    realigned: false,
    form: 'list',
  }
  const isShared = columns.includes(share)
  const isCounted = columns.includes(count)
  for (const { name, party, figures, role } of lines) {
    const values: CellsOf<Fact> = {
      candidate: name,
      party,
      [count.key]: isShared ? figures.count : figures.whole,
      percentage: isCounted ? figures.share : figures.whole,
    }
    const cells: CellsOf<Fact> = {}
    for (const { key } of columns) {
      const value = values[key] ?? null
      if (role === null || value !== null) cells[key] = value
    }
    if (role === null) table.rows.push(cells)
    else table.summaries.push({ role, cells })
  }
  return table
}
