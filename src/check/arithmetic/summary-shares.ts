import type { Fact } from '../../record/fact.js'
import { largest } from '../../source/list.js'
import type { Severity } from '../diagnostic.js'
import { roundingOf, shareUnits } from '../figures/compare.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { ShareRelation } from '../relations/share-relation.js'
import { isSlipAway } from '../solve/typo.js'
import type { Entry } from './entries.js'
import { shareOrSlip } from './share-or-slip.js'
import type { ColumnSums } from './sums.js'

/** A number of votes that shares may be of. */
interface CastVotes {
  sum: Sum
  units: bigint
  label: string
  /** Whether it is all who could vote. */
  isOfVoters?: boolean
}

/** A kind of votes and its share. */
interface Stated {
  count: Quantity
  share: Quantity
}

/** More rows than this are no kinds of invalid votes. */
const mostKinds = 20

/**
 * The shares of valid and of invalid votes are of all votes cast: of the total, of the ballots that the turnout counts, or of both kinds together,
 * whichever most of them are of. One that is neither that nor a slip away from it is of something else (of the registered voters, of the
 * valid votes), and nothing is said of it.
 */
export function summaryShares(
  sums: ColumnSums,
  /** The key of the column of counts. */
  key: string,
  shares: ReadonlyMap<Entry, Quantity>,
  severity: Severity,
): ShareRelation[] {
  const { valid, invalid } = sums
  if (invalid.length > mostKinds) return []
  const total = sums.total ?? sums.cast
  const alone = total === null && valid !== null && invalid.length > 0 ? valid : null
  const first = total ?? alone
  if (first === null || first.decimals > 0 || first.units <= 0n) return []
  if (valid === null && invalid.length === 0) return []
  const counts = new Map<Fact, Quantity>()
  for (const count of [valid, ...invalid]) if (count?.decimals === 0) counts.set(count.fact, count)
  const stated: Stated[] = []
  for (const [entry, share] of shares) {
    if (entry.role !== 'valid' && entry.role !== 'invalid') continue
    const cell = entry.cells[key]
    const count = cell === null || cell === undefined ? undefined : counts.get(cell)
    if (count !== undefined && count !== total) stated.push({ count, share })
  }
  if (stated.length === 0) return []
  const possible =
    total === null
      ? [...bothKinds([first, ...invalid]), castVotes([first], first.label)]
      : castVotesOf(sums, total)
  const fitting = possible.map((votes) => stated.filter((pair) => roundedOf(pair, votes) !== null).length)
  const most = largest(fitting)
  const chosen =
    most > 0
      ? possible[fitting.indexOf(most)]
      : (onlyNear(possible, stated) ?? bothOf(valid, invalid, stated))
  // A share that stands alone may be that of all voters by chance.
  if (chosen === undefined || (chosen.isOfVoters === true && stated.filter(isOfOthers).length === 1))
    return []
  return stated.flatMap((pair) => {
    const { count, share } = pair
    const rounding = roundedOf(pair, chosen)
    if (rounding === null && possible.some((votes) => roundedOf(pair, votes) !== null)) return []
    if (rounding === null && !isNear(pair, chosen)) return []
    return [
      new ShareRelation('row-percent', severity, count, share, chosen.sum, chosen.label, rounding ?? 'half'),
    ]
  })
}

/** `100%` may be of the votes themselves. */
function isOfOthers({ share: { units, decimals } }: Stated): boolean {
  return units !== 100n * tenTo(decimals)
}

/**
 * Where no share is of any of the votes: the likeliest ones, or those of which one is a slip away from being, if it is the same slip for all
 * such; of all voters, of whom a share is near by chance, only where each is.
 */
function onlyNear(possible: readonly CastVotes[], stated: readonly Stated[]): CastVotes | undefined {
  const near = possible.filter((votes) =>
    votes.isOfVoters === true
      ? stated.every((pair) => isNear(pair, votes))
      : stated.some((pair) => isNear(pair, votes)),
  )
  const [first] = near
  if (first === possible[0]) return first
  const isOne = near.every(
    (votes) => first !== undefined && stated.every((pair) => wantedOf(pair, votes) === wantedOf(pair, first)),
  )
  return isOne ? first : undefined
}

function isNear(pair: Stated, votes: CastVotes): boolean {
  const { share } = pair
  return isSlipAway(share.units, wantedOf(pair, votes), share.decimals, 'digit')
}

function wantedOf({ count, share }: Stated, { units }: CastVotes): bigint {
  return shareUnits(count.units, units, share.decimals)
}

/**
 * The shares of subtotals are of the total that most of them and of the options are of, the last one first; one that is neither that nor
 * a slip away from it is of something else, and 100% of itself.
 */
export function subtotalShares(
  sums: ColumnSums,
  key: string,
  shares: ReadonlyMap<Entry, Quantity>,
  severity: Severity,
): ShareRelation[] {
  const { total, choices } = sums
  if (total === null || total.decimals > 0 || choices.length < 2) return []
  const counts = new Map<Fact, Quantity>()
  for (const choice of choices) for (const sum of choice) counts.set(sum.total.fact, sum.total)
  const subtotals = [...shares].flatMap(([{ role, cells }, share]) => {
    const cell = cells[key]
    const count = cell === null || cell === undefined || role !== 'total' ? undefined : counts.get(cell)
    if (count === undefined || count === total || count.decimals > 0) return []
    return share.units === 100n * tenTo(share.decimals) ? [] : [{ count, share }]
  })
  if (subtotals.length === 0) return []
  const options = sums.options.flatMap(({ entry, quantity: count }) => {
    const share = shares.get(entry)
    return share === undefined ? [] : [{ count, share }]
  })
  const whole = wholeOf([...options, ...subtotals], total, sums.valid, [...counts.values()])
  return subtotals
    .filter(({ count }) => count.units !== whole.units)
    .flatMap(({ count, share }) => shareOrSlip('row-percent', severity, count, share, whole))
}

/** Of the totals the one that most of the shares are of. */
function wholeOf(
  stated: readonly Stated[],
  total: Quantity,
  valid: Quantity | null,
  totals: readonly Quantity[],
): Quantity {
  const possible = [total, ...(valid === null ? [] : [valid]), ...totals]
    .filter(({ units, decimals }) => decimals === 0 && units > 0n)
    .slice(0, mostKinds)
  const fitting = possible.map(
    ({ units }) => stated.filter(({ count, share }) => roundingOf(share, count.units, units) !== null).length,
  )
  return possible[fitting.indexOf(largest(fitting))] ?? total
}

/** Where no row says how many votes were cast, the valid and the invalid ones are all; blank votes may be among the valid. */
function bothKinds(kinds: readonly Quantity[]): CastVotes[] {
  return kinds.every(({ decimals }) => decimals === 0)
    ? [castVotes(kinds, 'the valid and invalid votes')]
    : []
}

/** The valid and the invalid votes together, where all shares are of these: the total is the wrong number. */
function bothOf(
  valid: Quantity | null,
  invalid: readonly Quantity[],
  stated: readonly Stated[],
): CastVotes | undefined {
  if (valid === null || invalid.length === 0) return undefined
  return bothKinds([valid, ...invalid]).find((votes) =>
    stated.every((pair) => roundedOf(pair, votes) !== null),
  )
}

/** The total comes first: it is what a reader would take. */
function castVotesOf({ cast, valid, invalid, electors }: ColumnSums, total: Quantity): CastVotes[] {
  const possible = [castVotes([total], total.label)]
  if (cast !== null && cast !== total && cast.decimals === 0) possible.push(castVotes([cast], cast.label))
  // A total that is the valid votes leaves the invalid ones out.
  const leavesOut = invalid.length > 0 && (valid === null || valid.units === total.units)
  if (leavesOut && invalid.every(({ decimals }) => decimals === 0))
    possible.push(castVotes([total, ...invalid], `${total.label} and the invalid votes`))
  // Some tables begin with the voters, and the votes cast, valid and invalid are shares of those.
  for (const voters of electors)
    if (voters.decimals === 0 && voters.units > total.units)
      possible.push({ ...castVotes([voters], voters.label), isOfVoters: true })
  return possible.filter(({ units }) => units > 0n)
}

function castVotes(parts: readonly Quantity[], label: string): CastVotes {
  return { sum: new Sum(parts), units: parts.reduce((sum, { units }) => sum + units, 0n), label }
}

function roundedOf({ count, share }: Stated, { units }: CastVotes) {
  return roundingOf(share, count.units, units)
}
