import { isFact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import type { FactRecord } from '../../record/to-record.js'
import { append } from '../../source/list.js'
import { ownValue } from '../../source/own-value.js'
import type { Constraint } from '../model/constraint.js'
import { magnitude } from '../model/decimals.js'
import { asUnusual, type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { isSlipAway, slipBetween } from '../solve/typo.js'
import type { TableNumbers } from './table-numbers.js'

/** What the table's column of a measure says was awarded: its total, and the sum of its rows. */
interface Awarded {
  total: Quantity
  rows: Sum
  /** The ways in which the rows add up to totals. */
  choices: SumRelation[][]
}

/** What was awarded by the column of a role, one of `columns`; null where the table states no total of it. */
export function awardedIn(
  { counts }: TableNumbers,
  columns: readonly Column[],
  role: string,
): Awarded | null {
  const column = columns.find((one) => one.role === role)
  const sums = counts.find(({ count }) => count.column === column)?.sums
  if (sums === undefined || sums.total === null) return null
  const { total, options, choices } = sums
  return { total, rows: new Sum(options.map(({ quantity }) => quantity)), choices }
}

/** That what the infobox says is at stake was awarded by the table, as far as it has a total of it. */
export function stakeRelations(
  record: FactRecord,
  numbers: TableNumbers,
  columns: readonly Column[],
): Constraint[] {
  const delegates = awardedIn(numbers, columns, 'delegates')
  const relations = delegates === null ? [] : delegatesAtStake(record, delegates)
  for (const measure of ['seats', 'electoralVotes'] as const) {
    const awarded = awardedIn(numbers, columns, measure)
    if (awarded !== null) append(relations, allAtStake(record, measure, awarded))
  }
  return relations
}

/** `76 pledged delegates to the national convention` */
const ofPledged = /\bpledged\b/i

/**
 * The delegates at stake are as many as were awarded, counting the pledged ones where only these are; more at stake than
 * awarded is no contradiction.
 */
function delegatesAtStake({ data }: FactRecord, awarded: Awarded): Constraint[] {
  const { total, rows } = awarded
  const quantity = (key: string, label: string) => ownQuantity(data, key, label)
  const all = quantity('delegates', 'the number of delegates at stake')
  const pledged = quantity('delegatesPledged', 'the number of pledged delegates at stake')
  const unpledged = quantity('delegatesUnpledged', 'the number of unpledged delegates at stake')
  const relation = (one: Quantity) => new EqualRelation('capacity-sum', 'error', one, total, false)
  const stated = [all, pledged].filter((one) => one !== null)
  const isWhole = [total, rows, ...stated].every(({ decimals }) => decimals === 0)
  const find = (holds: (one: Quantity) => boolean) => (isWhole ? stated.find(holds) : undefined)
  const kinds = isWhole ? bothKinds(all, pledged, unpledged) : []
  const countsBoth =
    unpledged?.decimals === 0 && unpledged.units > 0n && rows.value([]) + unpledged.units === total.units
  if (isWhole && all !== null && (countsBoth || all.units === total.units)) {
    addPledgedSums(awarded, pledged, unpledged)
    return [relation(all), ...kinds]
  }
  const holding = stated.map(relation).find((equal) => equal.violations() === 0)
  if (holding !== undefined) return [holding, ...kinds]
  // As many as the rows say were awarded: then it is the total row that has another number.
  const confirmed = find(({ units }) => units === rows.value([]))
  // All delegates without the unpledged ones, or the two kinds together, bear the total out.
  const split = find((one) => partnerOf(one, all, pledged, unpledged) === total.units)
  // Numbers that bear each other out are no slips: then fewer were awarded.
  const agree = kinds.some((sum) => sum.violations() === 0)
  // Without a word on the pledged ones those at stake may be all, and the table's those that the voters awarded.
  const isMore = ({ units, fact }: Quantity) =>
    pledged === null &&
    !ofPledged.test(fact.reading.raw) &&
    units > total.units &&
    (units - total.units) * 2n <= total.units
  const isSlip = ({ units }: Quantity) =>
    isSlipAway(units, total.units, 0) || slipBetween(units, total.units, 0) === 'scale'
  const near = agree ? undefined : find((one) => isSlip(one) && !isMore(one))
  const chosen = confirmed ?? split ?? near
  return chosen === undefined ? kinds : [relation(chosen), ...kinds]
}

/** Where the total counts the unpledged delegates, who may stand in no row, the rows may also add up to the pledged ones: likelier so where these are nearer. */
function addPledgedSums(
  { total, rows, choices }: Awarded,
  pledged: Quantity | null,
  unpledged: Quantity | null,
): void {
  const added = rows.value([])
  const isNearer = pledged !== null && magnitude(added - pledged.units) < magnitude(added - total.units)
  for (const choice of choices) {
    const [first] = choice
    if (first === undefined || choice.some((sum) => sum.total !== total || sum.violations() === 0)) continue
    const { rule, severity, parts, what } = first
    if (pledged !== null)
      choice.splice(isNearer ? 0 : choice.length, 0, new SumRelation(rule, severity, parts, pledged, what))
    else if (unpledged !== null)
      choice.push(new SumRelation(rule, severity, [...parts, unpledged], total, what))
  }
}

function ownQuantity(data: FactRecord['data'], key: string, label: string): Quantity | null {
  const value = ownValue(data ?? {}, key)
  return quantityOf(isFact(value) ? value : null, label, 'the infobox')
}

/** The pledged and the unpledged delegates are all of them, or one slip keeps them from it; else there may be others. */
function bothKinds(all: Quantity | null, pledged: Quantity | null, unpledged: Quantity | null): Constraint[] {
  if (all === null || pledged === null || unpledged === null) return []
  const sum = new SumRelation(
    'capacity-sum',
    'error',
    [pledged, unpledged],
    all,
    'pledged and unpledged delegates',
  )
  const off = sum.imbalance()
  const isSlip = (one: Quantity, units: bigint) => isSlipAway(one.units, units, 0)
  const isNear =
    isSlip(all, all.units + off) ||
    isSlip(pledged, pledged.units - off) ||
    isSlip(unpledged, unpledged.units - off)
  return isNear ? [sum] : []
}

/** What the other two numbers make of one of them. */
function partnerOf(
  one: Quantity,
  all: Quantity | null,
  pledged: Quantity | null,
  unpledged: Quantity | null,
): bigint | null {
  if (all === null || pledged === null || unpledged === null) return null
  return one === all ? pledged.units + unpledged.units : all.units - unpledged.units
}

const atStake = {
  seats: 'the number of seats at stake',
  electoralVotes: 'the number of electoral votes at stake',
} as const

/**
 * The seats, or electoral votes, at stake are as many as the table's total or its rows say. A chamber may be renewed in part, or have a few
 * seats more than usual, and a few votes may not have been cast: another number, a slip away and far apart, is told as a warning and left
 * alone.
 */
function allAtStake(
  { data }: FactRecord,
  measure: keyof typeof atStake,
  { total, rows }: Awarded,
): Constraint[] {
  const stated = ownQuantity(data, measure, atStake[measure])
  if (stated === null || [stated, total, rows].some(({ decimals }) => decimals > 0)) return []
  if (stated.units === total.units || stated.units === rows.value([]))
    return [new EqualRelation('capacity-sum', 'error', stated, total, false)]
  const difference = magnitude(stated.units - total.units)
  if (difference * 20n <= total.units || !isSlipAway(stated.units, total.units, 0)) return []
  return [new EqualRelation('capacity-sum', 'warning', asUnusual(stated), total, false)]
}
