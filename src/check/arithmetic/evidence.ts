import { optionKinds } from '../../profile/profile.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { compareQuantities } from '../figures/compare.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { OrderRelation } from '../relations/order-relation.js'
import { WholeShares } from '../relations/whole-shares.js'
import type { Entry } from './entries.js'
import type { ShareColumn, TableNumbers } from './table-numbers.js'

/**
 * What mostly holds in a table and need not: the shares of all rows make up 100, and rows stand in the order of their counts. It tells
 * which of several numbers that could be the wrong one is.
 */
export function evidenceOf(numbers: TableNumbers, constraints: readonly Constraint[]): Constraint[] {
  return [...numbers.shares.flatMap(wholeShares), ...orders(numbers, constraints)]
}

function wholeShares({ series, sums, shares }: ShareColumn): Constraint[] {
  const stated = sums.options.map(({ entry }) => shares.get(entry))
  const all = stated.filter((share) => share !== undefined)
  if (series || !sums.complete || all.length < 2 || all.length < stated.length) return []
  const whole = new WholeShares(all)
  return whole.areWhole() ? [whole] : []
}

/** Of fewer rows the order may be chance: where it holds, and where it does but for one row. */
const fewest = { whole: 6, butOne: 8 }

/** A column's numbers, by the rows of those who have a name of their own. */
type Numbers = ReadonlyMap<Entry, Quantity>

/**
 * That no row has more than the one above it, where that holds but for one row at most; not where another column may be what they are
 * ordered by, nor where they go on in time.
 */
function orders({ entries, table, shares }: TableNumbers, constraints: readonly Constraint[]): Constraint[] {
  if (entries.some(({ role }) => role === 'heading' || role === 'subtotal')) return []
  const rows = entries.filter(({ role, name }) => role === 'option' && optionKinds.find(name) === null)
  if (rows.length < fewest.whole || rows.every(({ name }) => year.test(name))) return []
  const known = new Map<Fact, Quantity>()
  for (const { quantities } of constraints)
    for (const quantity of quantities) known.set(quantity.fact, quantity)
  const ordered = table.columns
    .map((column) => ({ column, numbers: numbersOf(column, rows, known) }))
    .filter(({ numbers }) => numbers.size === rows.length && isOrdered([...numbers.values()]))
  const counts = new Map(shares.map(({ column, of }) => [column, of.column]))
  return ordered.flatMap((one) => {
    // A share goes with its count.
    const rivals = ordered.filter(
      ({ column }) =>
        column !== one.column && counts.get(column) !== one.column && counts.get(one.column) !== column,
    )
    return pairs(
      rows,
      one.numbers,
      rivals.map(({ numbers }) => numbers),
    ).filter(({ quantities }) => quantities.every(({ fact }) => known.has(fact)))
  })
}

const year = /^(?:1[5-9]|20)\d\d\b/

function numbersOf({ key }: Column, rows: readonly Entry[], known: ReadonlyMap<Fact, Quantity>): Numbers {
  const numbers = new Map<Entry, Quantity>()
  for (const row of rows) {
    const fact = row.cells[key]
    const quantity = isFact(fact) ? (known.get(fact) ?? quantityOf(fact, '', row.place)) : null
    if (quantity !== null) numbers.set(row, quantity)
  }
  return numbers
}

function pairs(rows: readonly Entry[], numbers: Numbers, others: readonly Numbers[]): OrderRelation[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1]
    if (next === undefined || others.some((other) => !isEqualIn(other, row, next))) return []
    const [one, two] = [numbers.get(row), numbers.get(next)]
    return one === undefined || two === undefined
      ? []
      : [new OrderRelation('rank-order', 'info', 'the order of the rows', one, two)]
  })
}

function isEqualIn(numbers: Numbers, row: Entry, next: Entry): boolean {
  const [one, two] = [numbers.get(row), numbers.get(next)]
  return one !== undefined && two !== undefined && compareQuantities(one, two) === 0
}

/** Whether no more than one stands where it should not, or is wrong. */
function isOrdered(numbers: readonly Quantity[]): boolean {
  const [broken, another, more] = numbers.flatMap((below, at) =>
    isInOrder(numbers[at - 1], below) ? [] : [at],
  )
  if (broken === undefined) return numbers.length >= fewest.whole
  // In the last row there may be several together.
  if (numbers.length < fewest.butOne || more !== undefined || broken === numbers.length - 1) return false
  if (another !== undefined && another !== broken + 1) return false
  return [broken - 1, broken].some((out) =>
    numbers.filter((_, at) => at !== out).every((below, at, rest) => isInOrder(rest[at - 1], below)),
  )
}

function isInOrder(above: Quantity | undefined, below: Quantity): boolean {
  return above === undefined || compareQuantities(above, below) >= 0
}
