import { namesElectors } from '../../record/data/names-electors.js'
import { roundingOf } from '../figures/compare.js'
import { inDecimals, magnitude } from '../model/decimals.js'
import type { Quantity } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { SharePair } from '../relations/total-range.js'
import { isSlipAway } from '../solve/typo.js'
import type { CountColumn } from './count-column.js'
import { exactOf, statedCount } from './entries.js'
import { marginAlternatives } from './margin.js'
import { decimalsOf, isOneSlip } from './near-sum.js'
import { type Alternative, mostChoices } from './share-alternatives.js'
import { oneWhole, shareGap, sharesOf } from './shares.js'
import type { ColumnSums } from './sums.js'
import type { CountedColumn, ShareColumn, TableNumbers } from './table-numbers.js'

/**
 * Whether a total under a header that says nothing is no sum of its rows at all: it is of one number alone, or far from what
 * they add up to, and one slip in none of the numbers makes up for that.
 */
export function isNoSum(choice: readonly SumRelation[]): boolean {
  return choice.every((sum) => sum.rule === 'column-sum' && (sum.parts.length < 2 || !isNearSum(sum)))
}

function isNearSum(sum: SumRelation): boolean {
  const off = sum.imbalance()
  return 20n * magnitude(off) <= inDecimals(sum.total, decimalsOf(sum)) || isOneSlip(sum, 'scale')
}

/** The reading of a total that holds, else all of them; one that holds although another column tells against it is no better than others. */
export function sumAlternatives(choice: readonly SumRelation[], sums: ColumnSums): Alternative[] {
  const holding = choice.find((relation) => relation.violations() === 0 && !sums.doubtful.has(relation))
  const kept = holding === undefined ? choice.slice(0, mostChoices) : [holding]
  if (holding === undefined && mayHoldMore(choice, sums))
    return kept.map((relation) => ({
      constraints: [new SumRelation(relation.rule, 'warning', relation.parts, relation.total, relation.what)],
      violations: 1,
      doubt: 'unlisted votes',
    }))
  return kept.map((relation) => ({
    constraints: [relation],
    violations: relation.violations(),
    doubt: sums.doubtful.has(relation) ? 'doubtful total' : null,
  }))
}

/**
 * Whether a total of somewhat more votes than the rows have may hold some that no row lists (invalid ones, those of
 * other options), so that all numbers can be true: one slip in none of them makes up for it, or the total is of ballots, some of which are always invalid.
 */
function mayHoldMore(choice: readonly SumRelation[], { total, valid, invalid }: ColumnSums): boolean {
  if (total === null || valid !== null || invalid.length > 0) return false
  return choice.every((sum) => {
    const missing = -sum.imbalance()
    return (
      sum.rule === 'votes-sum' &&
      sum.total === total &&
      missing > 0n &&
      10n * missing <= inDecimals(total, decimalsOf(sum)) &&
      (ofBallots.test(total.label) || !isOneSlip(sum))
    )
  })
}

const ofBallots = /\bballots\b/i

/**
 * A total of more than the rows, of which they have the shares that are stated, which are less than the whole by more
 * than rounding explains: the table leaves options out.
 */
export function leavesOut(choice: readonly SumRelation[], { pairs, sums }: ShareColumn): boolean {
  const total = choice[0]?.total
  if (total === undefined || (total !== sums.total && total !== sums.valid)) return false
  if (choice.some((sum) => !sum.isShort)) return false
  return shareGap(pairs) > 0n && areShares(pairs, total)
}

/** Whether those whom a table leaves out may be what is missing: they stood for seats, and won none. */
export function isShortOfOthers(choice: readonly SumRelation[], { count }: CountedColumn): boolean {
  return count.severity === 'warning' && choice.every((sum) => sum.isShort)
}

/**
 * A total of more than the rows in a table with several counts of the same ballots, whose shares do not tell that the rows are all: such
 * tables often list the foremost candidates only, and who was elected or eliminated has no votes in the next count.
 */
export function isCountOfSome(
  choice: readonly SumRelation[],
  { sums, count }: CountedColumn,
  { counts, shares }: TableNumbers,
): boolean {
  const rounds = counts.filter(({ count: { column } }) => roundLabel.test(column.label))
  if (rounds.length < 2 || !roundLabel.test(count.column.label)) return false
  if (shares.some(({ sums: of, pairs }) => of === sums && pairs.length > 1 && shareGap(pairs) <= 0n))
    return false
  return choice.every((sum) => sum.rule === 'votes-sum' && sum.isShort && !isOneSlip(sum))
}

const roundLabel =
  /\b(?:count|round|ballot|stage|pass|final|transfers?|runoff|run-off|preferences?|prefs?|1st|2nd|3rd|\dth)\b/i

/**
 * The rows may be all the ballots of a row `Turnout`; where they are fewer, rejected ones may be missing, and where they
 * are more, voters may have several votes, unless the numbers are too near to each other for that, or a slip apart.
 */
export function turnoutAlternatives(numbers: TableNumbers, counted: CountedColumn): Alternative[] {
  const { rule, severity, what } = counted.count
  const { sums } = counted
  const { options, total, valid, invalid, cast, complete } = sums
  const counts = valid ?? total
  if (cast !== null && counts !== null) return ballotsOf(sums, counts, cast, counted.count)
  if (cast === null || total !== null || valid !== null || !complete || options.length < 2) return []
  const rows = options.map(({ quantity }) => quantity)
  const sum = turnoutOf(
    invalid.length === 0 ? [rows] : [[...rows, ...invalid], rows],
    (parts) => new SumRelation(rule, severity, parts, cast, what),
  )
  const all = sumAlternatives([sum], sums)
  const isSure =
    sum.violations() === 0
      ? !hasWrongMajority(numbers)
      : mustBeAll(sum, cast, ofSums(numbers, sums)) || isTurnoutOfRows(sum, cast, numbers, counted)
  return isSure ? all : [...all, { constraints: [], violations: 0, doubt: null }]
}

/** Rejected ballots are part of a turnout, or stand beside it: the reading that holds, else the one that is nearer to it. */
function turnoutOf(
  readings: readonly Quantity[][],
  sumOf: (parts: readonly Quantity[]) => SumRelation,
): SumRelation {
  const [first, second] = readings.map(sumOf)
  if (first === undefined) return sumOf([])
  if (second === undefined || first.violations() === 0) return first
  return second.violations() === 0 || (!isOneSlip(first) && isOneSlip(second)) ? second : first
}

/** A wrong vote may have made the rows as many as the ballots, and the majority seem wrong. */
function hasWrongMajority(numbers: TableNumbers): boolean {
  return marginAlternatives(numbers).some(({ violations }) => violations > 0)
}

/** The valid and the invalid votes are all ballots, where they are, or one slip in one of the numbers keeps them from it; else others may have been cast as well. */
function ballotsOf(
  { invalid, total }: ColumnSums,
  valid: Quantity,
  cast: Quantity,
  { severity, what }: CountColumn,
): Alternative[] {
  if (invalid.length === 0) return []
  const sumOf = (beside: readonly Quantity[]) =>
    new SumRelation('valid-invalid-sum', severity, [valid, ...beside], cast, what)
  // Blank ballots that stand above the valid votes are among these.
  const sum =
    invalid.map((_, at) => sumOf(invalid.slice(at))).find((one) => one.violations() === 0) ?? sumOf(invalid)
  const violations = sum.violations()
  // A total may hold the invalid votes already.
  if (violations > 0 && total !== null && total.units === cast.units) return []
  return violations > 0 && !isOneSlip(sum) ? [] : [{ constraints: [sum], violations, doubt: null }]
}

function ofSums({ shares }: TableNumbers, sums: ColumnSums): ShareColumn[] {
  return shares.filter((column) => column.sums === sums)
}

function mustBeAll(sum: SumRelation, cast: Quantity, shares: readonly ShareColumn[]): boolean {
  const more = sum.imbalance()
  const ballots = inDecimals(cast, decimalsOf(sum))
  const isSlip = isSlipAway(ballots, ballots + more, decimalsOf(sum), 'scale')
  // A quarter of all ballots is seldom rejected.
  if (more < 0n) return isSlip && -5n * more > ballots
  // Shares of the ballots that are more than all of them: each voter has several votes.
  if (shares.some(({ pairs }) => !oneWhole(pairs) && areShares(pairs, cast))) return false
  const wholes = shares.filter(({ pairs }) => oneWhole(pairs))
  return isSlip || wholes.some(({ pairs }) => 10n * more <= ballots || areShares(pairs, cast))
}

/** Whether the turnout beside the ballots is what the rows are of the registered voters, and not what the ballots are, which one slip explains. */
function isTurnoutOfRows(
  sum: SumRelation,
  cast: Quantity,
  { entries, shares }: TableNumbers,
  { count }: CountedColumn,
): boolean {
  const rows = cast.units + sum.imbalance()
  if (decimalsOf(sum) > 0 || !isSlipAway(cast.units, rows, 0, 'scale')) return false
  const own = entries.find(({ cells }) => cells[count.column.key] === cast.fact)
  const electors = entries.filter((entry) => entry.role === 'registered' || namesElectors(entry.cells))
  return shares.some((column) => {
    const turnout = own === undefined || column.of !== count ? undefined : column.shares.get(own)
    if (turnout === undefined) return false
    return electors.some((entry) => {
      const all = exactOf(statedCount(entry, count.column, 'votes'))
      if (all === null || all.decimals > 0) return false
      return (
        roundingOf(turnout, rows, all.units) !== null && roundingOf(turnout, cast.units, all.units) === null
      )
    })
  })
}

/** Whether all of two shares or more are of one total. */
function areShares(pairs: readonly SharePair[], total: Quantity): boolean {
  return pairs.length > 1 && sharesOf(pairs, new Sum([total])) === pairs.length
}
