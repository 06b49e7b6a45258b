import { type Entry, statedCount, statedShare } from '../arithmetic/entries.js'
import type { ColumnSums, Item } from '../arithmetic/sums.js'
import type { Quantity } from '../model/quantity.js'
import { once } from '../survey/once.js'
import { compareQuantities } from './compare.js'
import { countedTables } from './tables.js'

interface Ranked {
  name: string
  votes: Quantity
  share: Quantity | null
}

/** A table's row `Majority` with the two options that it is about. */
export interface MarginRow {
  /** The majority in votes and as a share; null where the row does not state it. */
  margin: Quantity | null
  share: Quantity | null
  first: Ranked
  second: Ranked
  sums: ColumnSums
}

/** A majority that is asked for is no majority that was reached. */
const asked = /need|requir|absolute|quota/i

/** The rows `Majority` of all tables that have one of them and the votes of two options or more. */
export const marginRows = once((context): readonly MarginRow[] => {
  const rows: MarginRow[] = []
  for (const { numbers } of countedTables(context)) {
    const majorities = numbers.entries.filter(({ role }) => role === 'majority')
    const [majority] = majorities
    const votes = numbers.counts.filter(({ count }) => count.column.role === 'votes')
    const [only] = votes
    if (majority === undefined || majorities.length > 1 || only === undefined || votes.length > 1) continue
    const { sums, count } = only
    if (
      !sums.complete ||
      asked.test(textOf(majority)) ||
      numbers.entries.some(({ role }) => role === 'heading')
    )
      continue
    const shares = numbers.shares.filter(({ of }) => of === count)
    const [column] = shares
    const [first, second] = [...sums.options].sort((a, b) => compareQuantities(b.quantity, a.quantity))
    if (first === undefined || second === undefined) continue
    const stated = statedCount(majority, count.column, 'votes')
    const ranked = ({ entry, quantity }: Item): Ranked => ({
      name: entry.name,
      votes: quantity,
      share: column?.shares.get(entry) ?? null,
    })
    rows.push({
      margin: stated === 'nothing' || stated === 'unclear' ? null : stated,
      share: column === undefined || shares.length > 1 ? null : statedShare(majority, column.column),
      first: ranked(first),
      second: ranked(second),
      sums,
    })
  }
  return rows
})

function textOf({ cells }: Entry): string {
  return Object.values(cells)
    .map((cell) => cell?.reading.raw ?? '')
    .join(' ')
}
