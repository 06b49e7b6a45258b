import { type Fact, fact } from '../fact.js'
import type { CellsOf, Column } from '../record.js'
import { textOf } from '../text-of.js'
import type { Contest } from './contest.js'
import { type Draft, draftOption } from './draft.js'
import { optionKind } from './option-kind.js'
import { readRounds, roundColumns } from './rounds.js'

/** Column roles that state a measure of an option. */
const measures: ReadonlySet<string> = new Set([
  'votes',
  'share',
  'delegates',
  'electoralVotes',
  'seats',
  'swing',
  'districtDelegates',
])
const attributes: ReadonlySet<string> = new Set(['party', 'runningMate'])

/** Puts what the contest's table says into the infobox's options, and adds the options that only the table has. */
export function mergeTable(drafts: readonly Draft[], contest: Contest): Draft[] {
  const { table, nameColumn, rows, entities, matches } = contest
  const isParty = nameColumn.role === 'party'
  const merged = [...drafts]
  const byRow = new Map<number, Draft>()
  const matched = new Set<string>()
  for (let at = 0; at < matches.length; at++) {
    const row = matches[at] ?? -1
    const draft = drafts[at]
    if (row === -1 || draft === undefined) continue
    byRow.set(row, draft)
    matched.add(entities[row]?.whole ?? '')
  }
  const stating = contest.columns.filter(
    ({ key, role }) => key !== nameColumn.key && (measures.has(role) || attributes.has(role)),
  )
  const party = isParty ? undefined : table.columns.find(({ role }) => role === 'party')
  const rounds = roundColumns(table.columns)
  const seen = new Set<string>()
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    const name = row?.[nameColumn.key]
    if (row === undefined || name === null || name === undefined) continue
    let draft = byRow.get(at)
    if (draft === undefined) {
      // The same name again belongs to a second count, or to a merged cell: it is no further option.
      const whole = entities[at]?.whole ?? ''
      const id = party === undefined ? whole : `${whole}|${textOf(row[party.key])}`
      if (matched.has(whole) || seen.has(id)) continue
      seen.add(id)
      draft = draftOption(name, optionKind(name, isParty ? 'party' : 'candidate'))
      merged.push(draft)
    }
    draft.tableName = name
    addCells(draft, row, stating)
    if (rounds !== null) draft.rounds = readRounds(row, rounds)
  }
  return merged
}

function addCells({ values }: Draft, row: CellsOf<Fact>, columns: readonly Column[]): void {
  for (const { key, role } of columns) {
    const cell = row[key]
    if (cell === null || cell === undefined || cell.reading.type === 'missing') continue
    if (measures.has(role) && cell.reading.exact === undefined) continue
    if (!values.has(role)) values.set(role, cell)
    const { parts } = cell.reading
    if (parts === undefined || role === 'share' || values.has('share')) continue
    const share = parts.find(({ type }) => type === 'percent')
    if (share !== undefined) values.set('share', fact(share, cell.node, cell.from))
  }
}
