import type { Reading } from '../arithmetic/reading.js'
import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import { CommonTotal } from '../relations/common-total.js'
import { QuotientRelation } from '../relations/quotient-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { WeightedRelation } from '../relations/weighted-relation.js'
import { type Diagnosis, diagnose } from './diagnose.js'
import { StatedDomains } from './membership.js'
import { preferred } from './preferred.js'
import type { Suspect } from './suspect.js'
import { inUsualDecimals } from './usual-decimals.js'
import { variantsOf } from './variants.js'

/** A reading and what is wrong under it. */
interface Explained {
  reading: Reading
  diagnoses: readonly Diagnosis[]
}

/** What is wrong with a group of numbers, under the reading that explains it with the fewest and smallest slips. */
export interface Explanation extends Explained {
  /** True where every other reading that one wrong number would explain names the same number and value. */
  certain: boolean
  /** Numbers that would be the wrong ones if quotients were meant otherwise: cut off, say. */
  rivals: readonly Suspect[]
}

/** Chooses the reading and explains what fails under it; null where some reading holds throughout. */
export function explain(readings: readonly Reading[]): Explanation | null {
  const explained: Explained[] = []
  for (const reading of readings) {
    if (reading.constraints.every((constraint) => constraint.violations() === 0)) return null
  }
  const stated = new StatedDomains()
  for (const reading of readings)
    explained.push({ reading, diagnoses: diagnose(reading.constraints, stated) })
  const read = easiest(explained)
  if (read === null) return null
  let found: readonly Explained[] | null = null
  const otherWays = () => {
    found ??= inOtherWays(readings, stated)
    return found
  }
  // Two wrong numbers are less likely than one of shares that are rounded otherwise.
  const others = takesTwo(read) ? otherWays().filter((other) => !takesTwo(other)) : []
  const best = easiest(others) ?? read
  for (const other of others) if (compare(other, best) === 0) explained.push(other)
  const most = difficulty(best)
  const asLikely = () => otherWays().filter((other) => isAtMost(other, most))
  const certain = agree(explained) && (!namesOne(best) || agree([...explained, ...asLikely()]))
  const { reading, diagnoses } = best
  return withEvidence({ reading, diagnoses, certain, rivals: rivalsOf(best, explained) })
}

/** Where several numbers could each be the wrong one, those first that other evidence speaks for; on its word alone nothing is changed. */
function withEvidence(explanation: Explanation): Explanation {
  const { reading, diagnoses, rivals } = explanation
  const [diagnosis, ...others] = diagnoses
  if (diagnosis === undefined || others.length > 0 || reading.evidence === null) return explanation
  const { violated, suspects, alike, pairs } = diagnosis
  if (suspects.length + rivals.length < 2 || alike.length > 0) return explanation
  const all = preferred([...suspects, ...rivals], reading.evidence(reading.constraints))
  const known = new Set(suspects.map(({ quantity }) => quantity))
  const isOwn = ({ quantity }: Suspect) => known.has(quantity)
  // What fails is told of a number that is in it.
  if (all === null || all[0] === undefined || !isOwn(all[0])) return explanation
  return {
    reading,
    diagnoses: [{ violated, suspects: all.filter(isOwn), alike, pairs }],
    certain: false,
    rivals: all.filter((suspect) => !isOwn(suspect)),
  }
}

/** What takes a search is searched only for readings that could still be the easiest. */
function easiest(explained: readonly Explained[]): Explained | null {
  let limit = Number.POSITIVE_INFINITY
  for (const one of explained) if (namesSuspects(one)) limit = Math.min(limit, difficulty(one))
  let best: Explained | null = null
  for (const explanation of explained) {
    if (leastDifficulty(explanation) > limit) continue
    if (best === null || compare(explanation, best) < 0) best = explanation
  }
  return best
}

/** Whether single numbers explain all. */
function namesSuspects({ diagnoses }: Explained): boolean {
  return diagnoses.every(({ suspects }) => suspects.length > 0)
}

/** Whether no single number explains all. */
function takesTwo({ diagnoses }: Explained): boolean {
  return diagnoses.some(({ suspects, alike }) => suspects.length === 0 && alike.length === 0)
}

/** Whether one number alone is named: only that may be changed. */
function namesOne({ diagnoses: [diagnosis, ...others] }: Explained): boolean {
  return others.length === 0 && diagnosis?.suspects.length === 1 && diagnosis.alike.length === 0
}

/** The likeliest readings with their shares read in other ways. */
function inOtherWays(readings: readonly Reading[], stated: StatedDomains): Explained[] {
  const found: Explained[] = []
  for (const reading of readings.slice(0, mostVaried))
    for (const variant of variantsOf(reading))
      if (countViolated(variant) <= mostViolated)
        found.push({ reading: variant, diagnoses: diagnose(variant.constraints, stated) })
  return found
}

const mostVaried = 4
/** One wrong number breaks few relations that otherwise hold. */
const mostViolated = 5

function countViolated({ constraints }: Reading): number {
  return constraints.reduce((count, constraint) => count + constraint.violations(), 0)
}

/** The numbers that rivals of the best explanation would have wrong. */
function rivalsOf(best: Explained, explained: readonly Explained[]): Suspect[] {
  const known = new Set(best.diagnoses[0]?.suspects.map(({ quantity }) => quantity.fact))
  const rivals: Suspect[] = []
  for (const other of explained) {
    if (other.reading === best.reading || !isRival(other, best)) continue
    for (const suspect of other.diagnoses[0]?.suspects ?? []) {
      if (known.has(suspect.quantity.fact)) continue
      known.add(suspect.quantity.fact)
      rivals.push(suspect)
    }
  }
  return rivals
}

/**
 * Of manners of quotients, shares or weighted sums that are equally likely none may name a number alone; nor may a total that is stated nowhere, where
 * one wrong number explains the shares of a stated one as well.
 */
function isRival(other: Explained, best: Explained): boolean {
  if (isOfQuotients(best)) return isOfQuotients(other) && compare(other, best) === 0
  if (isOfWeights(best)) return isOfWeights(other) && compare(other, best) === 0 && !haveOneTotal(other, best)
  if (isOfUnknownTotal(best) && isOfShares(other)) return true
  return isOfShares(best) && isOfShares(other) && compare(other, best) === 0
}

function isOfQuotients(explained: Explained): boolean {
  return isAll(explained, (one) => one instanceof QuotientRelation)
}

/** Points, a draw of which counts one or two. */
function isOfWeights(explained: Explained): boolean {
  return isAll(explained, (one) => one instanceof WeightedRelation)
}

/** Whether what fails is the same row’s sum: read in another way it tells against the same number. */
function haveOneTotal(other: Explained, best: Explained): boolean {
  const totals = new Set(totalsOf(best))
  return totalsOf(other).some((total) => totals.has(total))
}

function totalsOf({ diagnoses: [diagnosis] }: Explained): Quantity[] {
  return (diagnosis?.violated ?? []).flatMap((one) => (one instanceof WeightedRelation ? [one.total] : []))
}

function isOfUnknownTotal(explained: Explained): boolean {
  return isAll(explained, (one) => one instanceof CommonTotal)
}

function isOfShares(explained: Explained): boolean {
  return isAll(explained, (one) => one instanceof ShareRelation)
}

/** Whether all that fails has one cause, and is of one sort. */
function isAll(
  { diagnoses: [diagnosis, ...others] }: Explained,
  isOfSort: (constraint: Constraint) => boolean,
): boolean {
  return others.length === 0 && diagnosis?.violated.every(isOfSort) === true
}

function isAtMost(explained: Explained, most: number): boolean {
  return leastDifficulty(explained) <= most && difficulty(explained) <= most
}

function compare(one: Explained, other: Explained): number {
  const difference = difficulty(one) - difficulty(other) || doubts(one) - doubts(other)
  return difference !== 0 || difficulty(one) <= 10 ? difference : imbalance(one) - imbalance(other)
}

/** A reading that another column tells against is less likely. */
function doubts({ reading }: Explained): number {
  return reading.doubt === 'doubtful total' ? 1 : 0
}

/** How far the sums that fail are from their totals, as a part of the total: the nearer reading is the likelier. */
function imbalance({ diagnoses }: Explained): number {
  let sum = 0
  for (const { violated } of diagnoses)
    for (const constraint of violated) {
      if (!(constraint instanceof SumRelation)) continue
      const { total } = constraint
      sum += Math.abs(Number(constraint.imbalance())) / Math.max(1, Number(total.units))
    }
  return sum
}

const oneSlip = 10
const allPlaces = 30

/** The smaller the likelier: one slip explains all, then one number by more than a slip, then pairs, then nothing. */
function difficulty(explained: Explained): number {
  return sumOf(explained, ({ alike, pairs, violated }) =>
    alike.length > 0 ? allPlaces : pairs.length > 0 ? 60 : 100 + violated.length,
  )
}

/** The least that the difficulty can be, whatever a search would find. */
function leastDifficulty(explained: Explained): number {
  return sumOf(explained, () => allPlaces)
}

function sumOf({ diagnoses, reading }: Explained, unsuspected: (diagnosis: Diagnosis) => number): number {
  let sum = 0
  for (const diagnosis of diagnoses) {
    const [suspect] = diagnosis.suspects
    if (suspect === undefined) sum += unsuspected(diagnosis)
    else if (isSlip(suspect, diagnosis.violated, reading.constraints)) sum += oneSlip
    else sum += suspect.cost === 3 ? 20 : 40
  }
  return sum
}

/** A digit that is wrong, or missing where the shares beside it have one more. */
function isSlip(suspect: Suspect, violated: readonly Constraint[], all: readonly Constraint[]): boolean {
  return suspect.cost <= 2 || inUsualDecimals(suspect, violated, all)?.certain === true
}

/** Whether all single-number explanations, of all readings, come to one number and one value. */
function agree(explained: readonly Explained[]): boolean {
  const repairs = new Set<string>()
  for (const { diagnoses } of explained) {
    if (diagnoses.length !== 1) continue
    for (const { quantities, units } of diagnoses[0]?.alike ?? [])
      repairs.add(`${quantities[0].label}||${units}`)
    for (const { quantity, expected, domain } of diagnoses[0]?.suspects ?? []) {
      const exact = domain.length === 1 && domain[0]?.low === domain[0]?.high
      for (const units of expected)
        repairs.add(`${quantity.label}|${quantity.place}|${units}${exact ? '' : '…'}`)
    }
  }
  return repairs.size <= 1
}
