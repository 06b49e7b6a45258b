import { sourceSpan } from '../../article/source-span.js'
import type { Fact } from '../../record/fact.js'
import type { Span } from '../../source/span.js'
import { exactNumber, smallNumber } from '../../value/index.js'
import { between, type Domain, everything } from './domain.js'

/**
 * A stated number as the checks see it: `units / 10 ** decimals`, exactly. `label` is what it counts, in words
 * (`Howard Dean's votes`), `place` where it stands (`the infobox`, `the table`).
 */
export interface Quantity {
  readonly units: bigint
  /** The units as a double, where they are few enough to compute with exactly; else NaN. */
  readonly small: number
  readonly decimals: number
  readonly fact: Fact
  readonly label: string
  readonly place: string
  /** `%` for a share, nothing for a count. */
  readonly unit: '%' | ''
  /** What the number can be at all: a count is not negative, a share not above 100. */
  readonly range: Domain
  /** True where the numbers beside it have other decimals: digits may be missing or too many, so that no value is known to be its own. */
  unusual?: boolean
  /** How many decimals the shares beside it have, where they agree and it has others. */
  usualDecimals?: number
  /** True where it is grouped as no number is: a slip can be seen in it. */
  malformed?: true
}

/** Most numbers are only computed with as doubles: a big integer is made of one when it is asked for. */
class StatedQuantity implements Quantity {
  #units: bigint | null
  declare unusual?: boolean
  declare usualDecimals?: number
  declare malformed?: true

  constructor(
    readonly small: number,
    units: bigint | null,
    readonly decimals: number,
    readonly fact: Fact,
    readonly label: string,
    readonly place: string,
    readonly unit: '%' | '',
    readonly range: Domain,
  ) {
    this.#units = units
  }

  get units(): bigint {
    this.#units ??= BigInt(this.small)
    return this.#units
  }
}

/**
 * Marks those of a column's shares that are not stated with the decimals that most of them have; 0 and 100 are often stated bare, so
 * that one share among them has its decimals from nobody else.
 */
export function markUnusual(shares: readonly Quantity[]): void {
  const [first] = shares
  if (first === undefined || shares.every(({ decimals }) => decimals === first.decimals)) return
  const bare = ({ units, decimals }: Quantity) => decimals === 0 && (units === 0n || units === 100n)
  const stated = shares.filter((share) => !bare(share))
  const [only] = stated
  if (only !== undefined && stated.length === 1 && shares.length > 1) only.unusual = true
  const frequency = new Map<number, number>()
  for (const { decimals } of stated) frequency.set(decimals, (frequency.get(decimals) ?? 0) + 1)
  if (frequency.size < 2) return
  const [usual, most] = [...frequency].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  for (const share of stated) {
    if (2 * (frequency.get(share.decimals) ?? 0) > stated.length) continue
    share.unusual = true
    if (most > 1 && 3 * most >= 2 * stated.length) share.usualDecimals = usual
  }
}

const counts = between(0n, null)

const shareRanges: Domain[] = []

function shares(decimals: number): Domain {
  const known = shareRanges[decimals]
  if (known !== undefined) return known
  const range = between(0n, 100n * tenTo(decimals))
  if (decimals < 20) shareRanges[decimals] = range
  return range
}

/** The quantity that a fact states; null where it states no one exact number. */
export function quantityOf(
  fact: Fact | null | undefined,
  label: string,
  place: string,
  kind: 'count' | 'share' | 'change' = 'count',
): Quantity | null {
  if (fact === null || fact === undefined || typeof fact === 'number') return null
  const { exact, qualifier } = fact.reading
  if (
    exact === undefined ||
    (qualifier !== undefined && qualifier !== 'increase' && qualifier !== 'decrease')
  )
    return null
  const small = smallNumber(exact)
  const number = small ?? exactNumber(exact)
  if (number === null) return null
  const { units, decimals } = number
  const range = kind === 'count' ? counts : kind === 'share' ? shares(decimals) : everything
  const unit = kind === 'share' ? '%' : ''
  return typeof units === 'number'
    ? new StatedQuantity(units, null, decimals, fact, label, place, unit, range)
    : new StatedQuantity(smallOf(units), units, decimals, fact, label, place, unit, range)
}

/** Whether it is below zero. */
export function isNegative(quantity: Quantity): boolean {
  return Number.isNaN(quantity.small) ? quantity.units < 0n : quantity.small < 0
}

/** Whether two are the same number of units, whatever decimals they have. */
export function haveSameUnits(one: Quantity, other: Quantity): boolean {
  return Number.isNaN(one.small) ? one.units === other.units : one.small === other.small
}

/** Doubles up to here can be added, doubled and compared exactly. */
export const mostSmall = 2 ** 50

/** The number as a double; NaN for one beyond what doubles compute exactly. */
export function smallOf(units: bigint): number {
  const small = Number(units)
  return Math.abs(small) <= mostSmall ? small : Number.NaN
}

/** The same statement, supposed to be another number. */
export function withUnits(quantity: Quantity, units: bigint, decimals: number): Quantity {
  const { fact, label, place, unit, range, unusual, usualDecimals, malformed } = quantity
  const other = new StatedQuantity(smallOf(units), units, decimals, fact, label, place, unit, range)
  if (unusual !== undefined) other.unusual = unusual
  if (usualDecimals !== undefined) other.usualDecimals = usualDecimals
  if (malformed !== undefined) other.malformed = malformed
  return other
}

/** The same statement, of which no value is known to be its own. */
export function asUnusual(quantity: Quantity): Quantity {
  const other = withUnits(quantity, quantity.units, quantity.decimals)
  other.unusual = true
  return other
}

/** Where the number's own characters stand in the source. */
export function quantitySpan({ fact }: Quantity): Span {
  const { start, end } = fact.reading
  return sourceSpan(fact.node, fact.from + start, fact.from + end) ?? [0, 0]
}

/** The number as the source writes it. */
export function statedText({ fact }: Quantity): string {
  return fact.reading.raw.slice(fact.reading.start, fact.reading.end)
}

const smallPowers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]

/** Ten to the power of a small number as a double; NaN for powers that no stated number has. */
export function smallTenTo(power: number): number {
  return smallPowers[power] ?? Number.NaN
}

const powers: bigint[] = [1n]

/** Ten to the power of a small number. */
export function tenTo(power: number): bigint {
  for (let at = powers.length; at <= power; at++) powers.push((powers[at - 1] ?? 1n) * 10n)
  return powers[power] ?? 1n
}
