import { summaryLabels } from '../../profile/profile.js'
import type { Column } from '../../record/record.js'
import { isSigned } from '../figures/last-election.js'
import type { Constraint } from '../model/constraint.js'
import { magnitude } from '../model/decimals.js'
import { type Quantity, quantityOf, tenTo } from '../model/quantity.js'
import { WeightedRelation } from '../relations/weighted-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { Entry } from './entries.js'
import type { RowNumbers } from './row-numbers.js'

/**
 * Where two shares are all there is, what one gained the other lost: the last two candidates, whose swing is the same once more, and the
 * valid and the invalid votes.
 */
export function oppositeChanges(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const at = columns.findIndex(({ role }, place) => role === 'change' && columns[place - 1]?.role === 'share')
  const [share, change] = [columns[at - 1], columns[at]]
  if (share === undefined || change === undefined) return []
  const pairOf = (one: Entry | undefined, other: Entry | undefined): Pair | null => {
    if (one === undefined || other === undefined) return null
    const [first, second] = [numbers.share(one, share), numbers.share(other, share)]
    if (first === null || second === null || !areAll(first, second)) return null
    const [gained, lost] = [numbers.change(one, change), numbers.change(other, change)]
    return gained === null || lost === null ? null : [gained, lost]
  }
  const only = (role: string) => {
    const [first, second, third] = entries.filter((entry) => entry.role === role)
    return third === undefined ? [first, second] : []
  }
  const [valid, another] = only('valid')
  const [invalid, more] = only('invalid')
  const ballots = another === undefined && more === undefined ? pairOf(valid, invalid) : null
  const [one, other] = only('option')
  const last = pairOf(one, other)
  return [
    ...(ballots === null ? [] : ofBallots(ballots)),
    ...(last === null ? [] : ofTwo(last, swingIn(entries))),
  ]
}

type Pair = [Quantity, Quantity]

/** Whether two shares are 100%, each rounded. */
function areAll(one: Quantity, other: Quantity): boolean {
  if (one.decimals !== other.decimals) return false
  return magnitude(one.units + other.units - 100n * tenTo(one.decimals)) <= 1n
}

/** Both changes, where they are a slip apart at most: else they are since another time each. */
function ofBallots([one, other]: Pair): Constraint[] {
  if (one.decimals !== other.decimals) return []
  const isNear = isSlipAway(magnitude(one.units), magnitude(other.units), one.decimals)
  const relation = opposite(one, other, 1)
  return relation.violations() === 0 || isNear || one.units === other.units ? [relation] : []
}

/** The two changes and the swing between them, where two of the three agree. */
function ofTwo([one, other]: Pair, swing: Quantity | null): Constraint[] {
  if (swing === null || [one, other].some(({ decimals }) => decimals !== swing.decimals)) return []
  for (const rounding of [0, 1]) {
    const relations = [
      opposite(one, other, rounding),
      swingOf(one, swing, rounding),
      swingOf(other, swing, rounding),
    ]
    if (relations.some((relation) => relation.violations() === 0)) return relations
  }
  return []
}

function opposite(one: Quantity, other: Quantity, rounding: number): WeightedRelation {
  const factor = isSigned(one) && isSigned(other) ? -1n : nearer(one, other)
  return asStated('what one gained and the other lost', one, factor, other, rounding)
}

/** A swing is that of the winner mostly, and has no sign of its own that could be relied upon. */
function swingOf(change: Quantity, swing: Quantity, rounding: number): WeightedRelation {
  return asStated('the swing', change, nearer(change, swing), swing, rounding)
}

/** What makes a number the other, or nearly so, where signs may be lost. */
function nearer(one: Quantity, other: Quantity): bigint {
  return magnitude(other.units - one.units) <= magnitude(other.units + one.units) ? 1n : -1n
}

function asStated(
  name: string,
  part: Quantity,
  units: bigint,
  total: Quantity,
  /** How many units of the last decimal rounding may hide. */
  rounding: number,
): WeightedRelation {
  return new WeightedRelation(
    'swing',
    'warning',
    name,
    [{ quantity: part, factor: { units, decimals: 0 } }],
    total,
    rounding,
  )
}

/** `Labor hold | Swing | +1.36` */
function swingIn(entries: readonly Entry[]): Quantity | null {
  const found: Quantity[] = []
  for (const { role, cells, place } of entries) {
    if (role !== 'outcome' && role !== 'swing') continue
    const stated = Object.values(cells)
    if (role === 'outcome' && !stated.some((cell) => summaryLabels.find(cell?.reading.raw ?? '') === 'swing'))
      continue
    for (const cell of stated) {
      const swing = quantityOf(cell, 'the swing', place, 'change')
      if (swing !== null) found.push(swing)
    }
  }
  const [swing, another] = found
  return another === undefined ? (swing ?? null) : null
}
