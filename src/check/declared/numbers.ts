import type { Profile } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { inWords } from './relation-plan.js'

/** A row of a table, an entry of a family or the fields of an infobox: what it states under a profile's names. */
export interface Row {
  /** Whose numbers these are; empty where they are the infobox's own. */
  owner: string
  place: string
  fact(name: string): Fact | null
  /** All that the row states, of whatever column. */
  cells: CellsOf<Fact>
  /** True for a total row. */
  summary?: boolean
}

/** Every number of a table or infobox once: all relations speak of the same quantities. */
export class Numbers {
  readonly #known = new Map<Fact, Quantity>()

  /** Starts from the numbers that the other relations of the table speak of. */
  constructor(numbers: TableNumbers | null) {
    if (numbers === null) return
    for (const { quantities } of numbers.fixed)
      for (const quantity of quantities) this.#known.set(quantity.fact, quantity)
    for (const { sums } of numbers.counts)
      for (const quantity of [
        ...sums.options.map((item) => item.quantity),
        sums.total,
        sums.valid,
        ...sums.invalid,
      ])
        if (quantity !== null) this.#known.set(quantity.fact, quantity)
    for (const { shares, sums } of numbers.shares) {
      for (const { quantity } of sums.options)
        if (!this.#known.has(quantity.fact)) this.#known.set(quantity.fact, quantity)

      for (const quantity of shares.values()) this.#known.set(quantity.fact, quantity)
    }
  }

  /** The exact number that a row states under a name; null where it states none. */
  of(row: Row, name: string, kind: 'count' | 'share' | 'change'): Quantity | null {
    const fact = row.fact(name)
    if (fact === null) return null
    const known = this.#known.get(fact)
    if (known !== undefined) return known
    const label = row.owner === '' ? `the ${inWords(name)}` : `${row.owner}’s ${inWords(name)}`
    const quantity = quantityOf(fact, label, row.place, kind)
    if (quantity !== null) this.#known.set(fact, quantity)
    return quantity
  }
}

/** The columns of a table by a profile's names; null for a name that several columns have, unless but one of them holds numbers. */
export type Columns = ReadonlyMap<string, Column | null>

export function columnsOf(columns: readonly Column[], profile: Profile): Columns {
  return columnsByName(
    columns.flatMap((column) => {
      const role = profile.column(column.label)?.role
      return role === undefined ? [] : [[role, column] as const]
    }),
  )
}

export function columnsByName(named: readonly (readonly [name: string, column: Column])[]): Columns {
  const found = new Map<string, Column | null>()
  for (const [name, column] of named) {
    const earlier = found.get(name)
    found.set(name, earlier === undefined ? column : oneOf(earlier, column))
  }
  return found
}

/** Of `Pl.` with `1.`, `2.` and `GP` with figures it is the second where the games played are. */
function oneOf(earlier: Column | null, column: Column): Column | null {
  if (earlier === null || (earlier.type === 'text') === (column.type === 'text')) return null
  return earlier.type === 'text' ? column : earlier
}

/** The rows of one count of a table that are options or totals, read by a profile's names. */
export function rowsOf({ entries }: TableNumbers, columns: Columns): Row[] {
  return entries
    .filter(({ role }) => role === 'option' || role === 'total')
    .map(({ role, name, cells }) => ({
      owner: role === 'option' ? name : `the ${name === '' ? role : name} row`,
      place: 'the table',
      summary: role !== 'option',
      cells,
      fact: (wanted) => cells[columns.get(wanted)?.key ?? ''] ?? null,
    }))
}
