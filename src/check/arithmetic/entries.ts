import { isShare } from '../../record/data/share-beside.js'
import { type Fact, fact } from '../../record/fact.js'
import type { CellsOf, Column, TableOf } from '../../record/record.js'
import { rowStart } from '../../record/row-start.js'
import { readName } from '../../value/index.js'
import { isNegative, type Quantity, quantityOf } from '../model/quantity.js'
import { ungroupedCount } from '../model/ungrouped.js'
import { withoutSpanned } from './spanned-numbers.js'

/** A row of a table, in the order of the source: an option, or a summary by its role. */
export interface Entry {
  role: string
  name: string
  cells: CellsOf<Fact>
  place: string
}

/** One row's number in a column. */
export interface Item {
  entry: Entry
  quantity: Quantity
}

/** What a column says in a row: a number, nothing (`—`, an empty cell), or something that is no one exact number. */
export type Stated = Quantity | 'nothing' | 'unclear'

/** The number alone; null where there is none, or none that is exact. */
export function exactOf(stated: Stated): Quantity | null {
  return stated === 'nothing' || stated === 'unclear' ? null : stated
}

/** The rows of a table, options and summaries together, as they stand in the source. */
export function entriesOf(table: TableOf<Fact>): Entry[] {
  const nameColumn =
    table.columns.find(({ role }) => role === 'name') ??
    table.columns.find(({ role }) => role === 'party') ??
    table.columns[0]
  const nameOf = (cells: CellsOf<Fact>) => {
    const value = nameColumn === undefined ? null : cells[nameColumn.key]?.reading.value
    return typeof value === 'string'
      ? readName(value).name
      : value === null || value === undefined
        ? ''
        : String(value)
  }
  const entries: Entry[] = []
  const add = (role: string, cells: CellsOf<Fact>) =>
    entries.push({ role, name: nameOf(cells), cells: withoutSpanned(cells, table), place: 'the table' })
  for (const cells of table.rows) add('option', cells)
  for (const { role, cells } of table.summaries) add(role, cells)
  return table.summaries.length === 0 || isInOrder(entries) ? entries : inOrder(entries)
}

/** Summaries mostly stand below all options. */
function isInOrder(entries: readonly Entry[]): boolean {
  let before = 0
  for (const { cells } of entries) {
    const offset = rowStart(cells) ?? 0
    if (offset < before) return false
    before = offset
  }
  return true
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, offset: rowStart(entry.cells) ?? 0 }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ entry }) => entry)
}

/**
 * The counts of a table: rows after a sub-heading that name the same options again are a second count (by preferences,
 * of another round) with sums and shares of its own; sub-headings within one count only group its rows.
 */
export function countsOf(entries: readonly Entry[]): (readonly Entry[])[] {
  if (!entries.some(({ role }) => role === 'heading')) return [entries]
  const counts: Entry[][] = [[]]
  let named = new Set<string>()
  for (const group of headedGroups(entries)) {
    if (
      group.some(({ role, name }) => role === 'option' && named.has(name)) &&
      group[0]?.role === 'heading'
    ) {
      counts.push([])
      named = new Set()
    }
    const count = counts[counts.length - 1]
    for (const entry of group) {
      if (entry.role === 'option' && entry.name !== '') named.add(entry.name)
      count?.push(entry)
    }
  }
  return counts
}

/** The entries cut before every heading. */
export function headedGroups(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  let group: Entry[] | null = null
  for (const entry of entries) {
    if (group === null || entry.role === 'heading') {
      group = []
      groups.push(group)
    }
    group.push(entry)
  }
  return groups
}

/** What a count column (votes, delegates, seats) states in a row. */
export function statedCount(entry: Entry, column: Column, what: string): Stated {
  const cell = entry.cells[column.key]
  if (cell === null || cell === undefined || cell.reading.type === 'missing') return 'nothing'
  if (cell.reading.type === 'text' && noVotes.test(cell.reading.raw.slice(0, longestNote))) return 'nothing'
  const label = labelOf(entry, what)
  const quantity =
    cell.reading.type === 'percent'
      ? null
      : (quantityOf(cell, label, entry.place) ?? ungroupedCount(cell, label, entry.place))
  return quantity === null || isNegative(quantity) ? 'unclear' : quantity
}

/** What a share column, or a share in brackets in the count's own cell, states in a row. */
export function statedShare(entry: Entry, column: Column): Quantity | null {
  const cell = entry.cells[column.key]
  if (cell === null || cell === undefined) return null
  const part = sharedRole(column) !== null ? cell : partShare(cell)
  return part === null ? null : quantityOf(part, labelOf(entry, 'share'), entry.place, 'share')
}

/** Who is out of a round has no votes in it. Who withdrew may have some that are not stated. */
const noVotes = /^\W*(?:eliminated|excluded|did not (?:compete|advance|qualify|participate))\b[^\d]*$/i

/** Whether a column of counts has their shares in brackets: `11,397 (48.41%)`. */
export function hasCombinedShares(entries: readonly Entry[], { key }: Column): boolean {
  return entries.some(({ cells }) => {
    const cell = cells[key]
    return cell !== null && cell !== undefined && partShare(cell) !== null
  })
}

function partShare(cell: Fact): Fact | null {
  const part = cell.reading.parts?.find(isShare)
  return part === undefined ? null : fact(part, cell.node, cell.from)
}

/** What the shares of a column are of, by its role. */
const sharedRoles: ReadonlyMap<string, string> = new Map([
  ['share', 'votes'],
  ['seatShare', 'seats'],
  ['delegateShare', 'delegates'],
  ['districtDelegateShare', 'districtDelegates'],
  ['electoralVoteShare', 'electoralVotes'],
])

/** The role of what a column's shares are of: votes, seats…; null for a column of anything but shares. */
export function sharedRole({ role }: Column): string | null {
  return sharedRoles.get(role) ?? null
}

function labelOf({ role, name, place }: Entry, what: string): string {
  if (place === 'the infobox' && role !== 'option')
    return name === '' ? `the ${role}` : `the ${what === 'share' ? what : 'number'} of ${name}`
  if (role === 'option') return name === '' ? `the ${what}` : `${name}’s ${what}`
  return `the ${name === '' ? role : name} row’s ${what}`
}

const longestNote = 200
