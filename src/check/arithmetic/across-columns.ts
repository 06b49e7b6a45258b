import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import type { SumRelation } from '../relations/sum-relation.js'
import type { SharePair } from '../relations/total-range.js'
import type { Entry } from './entries.js'
import { oneWhole, shareGap, sharesOf } from './shares.js'
import type { ColumnSums } from './sums.js'

/** Leaves out what the sums of one column tell against in those of another: both are of the same rows. */
export function compareColumns(counts: readonly { sums: ColumnSums }[]): void {
  dropDisproved(counts)
  alikeTotals(counts)
  if (counts.length > 1) alikeGroups(counts)
}

/** Where one column's total holds all rows, those of groups with subtotals and those of none, a sum in another that leaves some of them out is doubtful. */
function alikeGroups(counts: readonly { sums: ColumnSums }[]): void {
  const own = counts.filter(({ sums: { total, choices } }) => total !== null && choices.length > 1)
  const read = own.map(({ sums }) => wholeSums(sums))
  if (!read.some(({ isWhole }) => isWhole)) return
  for (const [at, { sums }] of own.entries()) {
    const { found = [], isWhole = true } = read[at] ?? {}
    if (!isWhole) for (const sum of found) sums.doubtful.add(sum)
  }
}

/** The sums of the whole column’s total that hold, and whether one of them has all options, by themselves or in a subtotal. */
function wholeSums({ total, options, choices }: ColumnSums): { found: SumRelation[]; isWhole: boolean } {
  const isOption = new Set(options.map(({ quantity }) => quantity))
  const found: SumRelation[] = []
  const groups = new Map<Quantity, readonly Quantity[]>()
  for (const choice of choices)
    for (const sum of choice) {
      if (sum.violations() > 0) continue
      if (sum.total === total) found.push(sum)
      else if (!groups.has(sum.total)) groups.set(sum.total, sum.parts)
    }
  const isWhole = found.some(({ parts }) => {
    const rows = parts.flatMap((part) => (isOption.has(part) ? [part] : (groups.get(part) ?? [])))
    return new Set(rows.filter((row) => isOption.has(row))).size === options.length
  })
  return { found, isWhole }
}

/** A total row that holds the invalid votes in one column holds them in another, whose sums all fail: one without them is doubtful. */
function alikeTotals(counts: readonly { sums: ColumnSums }[]): void {
  const own = counts.filter(({ sums: { total, invalid } }) => total !== null && invalid.length > 0)
  const holding = own.map(({ sums }) =>
    sums.choices.flat().find((sum) => sum.total === sums.total && sum.violations() === 0),
  )
  const known = holding.findIndex((sum) => sum !== undefined)
  if (known === -1) return
  const holdsInvalid = hasInvalid(holding[known]?.parts, own[known]?.sums)
  for (const [at, { sums }] of own.entries()) {
    if (holding[at] === undefined) doubtSums(sums, !holdsInvalid)
  }
}

/**
 * Shares of what a total is without the invalid votes tell that it holds them, and shares of all of it that make up a whole that it
 * does not: a sum that says otherwise holds by chance.
 */
export function compareShares(shares: readonly { pairs: readonly SharePair[]; sums: ColumnSums }[]): void {
  for (const { pairs, sums } of shares) {
    const { total, valid, invalid } = sums
    if (total === null || valid !== null || invalid.length === 0) continue
    const ofAll = sharesOf(pairs, new Sum([total]))
    const ofValid = sharesOf(pairs, new Sum([total], invalid))
    if (ofValid > ofAll) doubtSums(sums, false)
    else if (ofAll > ofValid && oneWhole(pairs) && shareGap(pairs) <= 0n) doubtSums(sums, true)
  }
}

/** Doubts the sums of the total that have the invalid votes, or those that have not. */
function doubtSums(sums: ColumnSums, withInvalid: boolean): void {
  for (const sum of sums.choices.flat())
    if (sum.total === sums.total && hasInvalid(sum.parts, sums) === withInvalid) sums.doubtful.add(sum)
}

function hasInvalid(parts: readonly Quantity[] = [], sums?: ColumnSums): boolean {
  const members = new Set(parts)
  return sums?.invalid.some((votes) => members.has(votes)) === true
}

/** Rows that are both needed for one column's total were not merged in another. */
function dropDisproved(counts: readonly { sums: ColumnSums }[]): void {
  const apart = new Set<Entry>()
  for (const { sums } of counts) {
    if (sums.repeated.size === 0) continue
    for (const choice of sums.choices) {
      const holding = new Set(choice.find((relation) => relation.violations() === 0)?.parts)
      for (const { entry, quantity } of sums.options)
        if (sums.repeated.has(quantity) && holding.has(quantity)) apart.add(entry)
    }
  }
  if (apart.size === 0) return
  for (const { sums } of counts)
    sums.choices = sums.choices.map((choice) => choice.filter(({ parts }) => !mergesAny(parts, sums, apart)))
}

/** Whether a sum has the number above one of these rows, and leaves its own out. */
function mergesAny(
  parts: readonly Quantity[],
  { options, repeated }: ColumnSums,
  apart: ReadonlySet<Entry>,
): boolean {
  const counted = new Set(parts)
  return options.some(({ entry, quantity }, at) => {
    const above = options[at - 1]
    if (above === undefined || !apart.has(entry) || !repeated.has(quantity)) return false
    return counted.has(above.quantity) && !counted.has(quantity)
  })
}
