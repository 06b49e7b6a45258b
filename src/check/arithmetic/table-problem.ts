import type { Constraint } from '../model/constraint.js'
import type { Quantity } from '../model/quantity.js'
import type { SumRelation } from '../relations/sum-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { mostReadings } from './combine-readings.js'
import { evidenceOf } from './evidence.js'
import { marginAlternatives } from './margin.js'
import { totalsOfOthers } from './no-total-rows.js'
import type { Evidence, Reading } from './reading.js'
import { isOutdone, shareAlternatives } from './share-alternatives.js'
import { ballotsOf } from './shares.js'
import {
  isCountOfSome,
  isNoSum,
  isShortOfOthers,
  leavesOut,
  sumAlternatives,
  turnoutAlternatives,
} from './sum-alternatives.js'
import { countedAs, type ShareColumn, type TableNumbers } from './table-numbers.js'
import { countsVoters } from './voters-total.js'

const mostReadingsOfLong = 4
const longTable = 1000

/** The shares of the infobox that a column of shares repeats. */
type Mirrored = (column: ShareColumn) => readonly SharePair[]

/** All readings of a table's numbers, likeliest first. A point that one reading explains fully is read that way and no other. */
export function tableReadings(
  numbers: TableNumbers,
  more: readonly Constraint[] = [],
  mirrored: Mirrored = () => [],
): Reading[] {
  const base = [...numbers.fixed, ...more]
  let readings: Choice[] = [{ before: null, constraints: base, doubt: null }]
  let ballots: ReadonlySet<Quantity> | null = null
  const isOfBallots = (total: Quantity) => {
    ballots ??= new Set(numbers.shares.flatMap(({ pairs, sums }) => ballotsOf(pairs, sums)))
    return ballots.has(total)
  }
  const others = totalsOfOthers(numbers)
  const seats = countedAs(numbers, 'seats')?.sums.total ?? null
  const isSum = (choice: readonly SumRelation[]) =>
    !choice.some(({ total }) => others.has(total)) &&
    choice.some((sum) => sum.violations() === 0 || !isOfBallots(sum.total)) &&
    !isNoSum(choice) &&
    !numbers.shares.some((column) => leavesOut(choice, column) || countsVoters(choice, column, seats))
  const leftOut = numbers.shares.some((column) =>
    column.sums.choices.some((choice) => leavesOut(choice, column)),
  )
  const points = [marginAlternatives(numbers)]
  for (const counted of numbers.counts)
    for (const choice of counted.sums.choices)
      if (
        isSum(choice) &&
        !isCountOfSome(choice, counted, numbers) &&
        !(leftOut && isShortOfOthers(choice, counted))
      )
        points.push(sumAlternatives(choice, counted.sums))
  for (const counted of numbers.counts) points.push(turnoutAlternatives(numbers, counted))
  for (const column of numbers.shares)
    if (!isOutdone(column, numbers.shares)) points.push(shareAlternatives(column, mirrored(column)))
  for (const alternatives of points) {
    if (alternatives.length === 0) continue
    const combined: Choice[] = []
    for (const { constraints, doubt } of alternatives)
      for (const before of readings) combined.push({ before, constraints, doubt: before.doubt ?? doubt })
    readings = combined.slice(0, numbers.entries.length > longTable ? mostReadingsOfLong : mostReadings)
  }
  const evidence: Evidence = (constraints) => evidenceOf(numbers, constraints)
  return readings.map((choice) => readingOf(choice, evidence))
}

/** How one point is read, after all points before it. */
interface Choice extends Omit<Reading, 'evidence'> {
  before: Choice | null
}

function readingOf(last: Choice, evidence: Evidence): Reading {
  const choices: Choice[] = []
  for (let choice: Choice | null = last; choice !== null; choice = choice.before) choices.push(choice)
  const constraints: Constraint[] = []
  for (const choice of choices.reverse())
    for (const constraint of choice.constraints) constraints.push(constraint)
  return { constraints, doubt: last.doubt, evidence }
}
