import type { Fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { type Entry, exactOf, type Stated, statedCount, statedShare } from './entries.js'

/** The numbers of a table by row and column: one and the same quantity for all relations that speak of a cell. */
export class RowNumbers {
  readonly #counted: () => readonly Quantity[]
  /** Made when a row is first asked for: few tables have anything to say row by row. */
  #known: Map<Fact, Stated> | null = null
  readonly #shares = new Map<Fact, Quantity | null>()
  readonly #changes = new Map<Fact, Quantity | null>()

  constructor(counted: () => readonly Quantity[]) {
    this.#counted = counted
  }

  of(entry: Entry, column: Column): Stated {
    const cell = entry.cells[column.key]
    if (cell === null || cell === undefined) return 'nothing'
    this.#known ??= new Map(this.#counted().map((quantity) => [quantity.fact, quantity]))
    const known = this.#known.get(cell)
    if (known !== undefined) return known
    const stated = statedCount(entry, column, column.label === '' ? 'votes' : column.label)
    this.#known.set(cell, stated)
    return stated
  }

  /** The number alone; null where there is none, or none that is exact. */
  exact(entry: Entry, column: Column): Quantity | null {
    return exactOf(this.of(entry, column))
  }

  /** How much something changed by a column of changes, which may be negative. */
  change(entry: Entry, column: Column): Quantity | null {
    const cell = entry.cells[column.key]
    if (cell === null || cell === undefined) return null
    let change = this.#changes.get(cell)
    if (change === undefined) {
      const label = `${entry.name}’s ${column.label === '' ? 'change' : column.label}`
      change = quantityOf(cell, label, entry.place, 'change')
      this.#changes.set(cell, change)
    }
    return change
  }

  /** The number of a column whose cells are shares, whatever its role is called; `combined`: the share stands in brackets behind the count. */
  share(entry: Entry, column: Column, combined = false): Quantity | null {
    const cell = entry.cells[column.key]
    if (cell === null || cell === undefined) return null
    let share = this.#shares.get(cell)
    if (share === undefined) {
      share = statedShare(entry, { ...column, role: combined ? 'votes' : 'share' })
      this.#shares.set(cell, share)
    }
    return share
  }
}
