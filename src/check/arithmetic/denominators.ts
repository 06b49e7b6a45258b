import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { ColumnSums } from './sums.js'

/** A total that shares may be of, and what to call it. */
export interface Denominator {
  label: string
  sum: Sum
  /** True for the totals that a reader would take first: nothing needs to be said of them. */
  usual: boolean
  /** True where it was only guessed which of the rows do not count. */
  guessed?: boolean
}

/** The totals that the shares of a column may be of, likeliest first. */
export function* denominatorsOf(sums: ColumnSums): Generator<Denominator> {
  const { total, valid, invalid, options, cast } = sums
  if (total !== null) yield { label: total.label, sum: new Sum([total]), usual: true }
  if (valid !== null) yield { label: valid.label, sum: new Sum([valid]), usual: true }
  const rows = options.map(({ quantity }) => quantity)
  if (sums.complete && rows.length > 1)
    yield {
      label: 'the sum of the rows',
      sum: sumOf(rows),
      usual: total === null || invalid.length > 0,
    }
  if (cast !== null && total === null && valid === null)
    yield { label: cast.label, sum: new Sum([cast]), usual: true }
  if (total !== null && invalid.length > 0)
    yield { label: 'the total without invalid votes', sum: sumOf([total], invalid), usual: false }
  if (invalid.length > 0 && rows.length > 1)
    yield { label: 'the rows with the invalid votes', sum: sumOf([...rows, ...invalid]), usual: false }
  const once = rows.filter((row) => !sums.repeated.has(row))
  if (once.length < rows.length && sums.complete)
    yield { label: 'the sum of the rows, merged cells once', sum: sumOf(once), usual: false }
  for (const { label, minus } of withoutSpecial(sums))
    if (total !== null) yield { label, sum: new Sum([total], minus), usual: false, guessed: true }
}

/** Every row takes part in every share of a sum of rows: in a long table the sum is taken as it stands. */
const mostMembers = 200

function sumOf(rows: readonly Quantity[], without: readonly Quantity[] = []): Sum {
  const sum = new Sum(rows, without)
  return rows.length + without.length <= mostMembers
    ? sum
    : new Sum([], [], { units: sum.value([]), decimals: sum.decimals })
}

/** Shares may leave out the uncommitted, the write-ins, or a vote against all. */
function withoutSpecial({ options }: ColumnSums): { label: string; minus: Quantity[] }[] {
  const special = options.filter(({ entry }) =>
    /uncommitted|unpledged|write.?in|scatter|none of|no preference|blank/i.test(entry.name),
  )
  return special
    .slice(0, 3)
    .map(({ entry, quantity }) => ({ label: `the total without ${entry.name}`, minus: [quantity] }))
}
