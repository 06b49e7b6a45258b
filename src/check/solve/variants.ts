import type { Reading } from '../arithmetic/reading.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'

/**
 * A reading with its shares read in other ways that tables use: rounded or cut off, and of the sum of their own counts. Readings are chosen
 * before it is known which number is wrong; before one is changed, these must not name another.
 */
export function* variantsOf({ constraints, doubt, evidence }: Reading): Generator<Reading> {
  const shares = constraints.filter((one) => one instanceof ShareRelation)
  if (shares.length === 0) return
  const ofCounts = ofTheirCounts(shares)
  const reads = [ofCounts]
  for (const of of [shares, ofCounts]) {
    if (shares.some(({ rounding }) => rounding === 'half')) reads.push(of.map((share) => share.cutOff()))
    if (shares.some(({ rounding }) => rounding !== 'half')) reads.push(of.map((share) => share.rounded()))
  }
  // That shares could be rounded otherwise is no doubt where they are.
  const left = doubt === 'cut off' || doubt === 'rounded' ? null : doubt
  for (const read of reads) yield { constraints: replaced(constraints, shares, read), doubt: left, evidence }
}

/** The shares as parts of the sum of all counts that have shares of one total: those of the table, where the infobox repeats some. */
function ofTheirCounts(shares: readonly ShareRelation[]): ShareRelation[] {
  const counts = new Map<string, Set<Quantity>>()
  for (const { totalLabel, count } of shares) {
    if (count.place === 'the infobox') continue
    const known = counts.get(totalLabel)
    if (known === undefined) counts.set(totalLabel, new Set([count]))
    else known.add(count)
  }
  const sums = new Map([...counts].map(([label, parts]) => [label, new Sum([...parts])]))
  return shares.map((share) => share.outOf(sums.get(share.totalLabel) ?? share.total))
}

function replaced(
  constraints: readonly Constraint[],
  shares: readonly ShareRelation[],
  by: readonly ShareRelation[],
): Constraint[] {
  const places = new Map<Constraint, number>(shares.map((share, at) => [share, at]))
  return constraints.map((one) => by[places.get(one) ?? -1] ?? one)
}
