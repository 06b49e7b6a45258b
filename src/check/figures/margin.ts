import type { Item } from '../arithmetic/entries.js'
import { statedShare } from '../arithmetic/entries.js'
import { majorityRow, statedMajority } from '../arithmetic/margin.js'
import type { ColumnSums } from '../arithmetic/sums.js'
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

/** The rows `Majority` of all tables that have one of them and the votes of two options or more. */
export const marginRows = once((context): readonly MarginRow[] => {
  const rows: MarginRow[] = []
  for (const { numbers } of countedTables(context)) {
    const majority = majorityRow(numbers)
    if (majority === null) continue
    const { sums, count } = majority.counted
    const shares = numbers.shares.filter(({ of }) => of === count)
    const [column] = shares
    const [first, second] = [...sums.options].sort((a, b) => compareQuantities(b.quantity, a.quantity))
    if (first === undefined || second === undefined) continue
    const ranked = ({ entry, quantity }: Item): Ranked => ({
      name: entry.name,
      votes: quantity,
      share: column?.shares.get(entry) ?? null,
    })
    rows.push({
      margin: statedMajority(majority),
      share: column === undefined || shares.length > 1 ? null : statedShare(majority.entry, column.column),
      first: ranked(first),
      second: ranked(second),
      sums,
    })
  }
  return rows
})
