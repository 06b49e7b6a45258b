import { sourceSpan } from '../../article/source-span.js'
import type { Fact } from '../../record/fact.js'
import type { Span } from '../../source/span.js'
import { exactNumber } from '../../value/index.js'
import { between, type Domain, everything } from './domain.js'

/**
 * A stated number as the checks see it: `units / 10 ** decimals`, exactly. `label` is what it counts, in words
 * (`Howard Dean's votes`), `place` where it stands (`the infobox`, `the table`).
 */
export interface Quantity {
  units: bigint
  /** The units as a double, where they are few enough to compute with exactly; else NaN. */
  small: number
  decimals: number
  fact: Fact
  label: string
  place: string
  /** `%` for a share, nothing for a count. */
  unit: '%' | ''
  /** What the number can be at all: a count is not negative, a share not above 100. */
  range: Domain
  /** True where the numbers beside it have other decimals: digits may be missing or too many, so that no value is known to be its own. */
  unusual?: boolean
  /** How many decimals the shares beside it have, where they agree and it has others. */
  usualDecimals?: number
  /** True where it is grouped as no number is: a slip can be seen in it. */
  malformed?: true
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
  const number = exactNumber(exact)
  if (number === null) return null
  const { units, decimals } = number
  const range = kind === 'count' ? counts : kind === 'share' ? shares(decimals) : everything
  return {
    units,
    small: smallOf(units),
    decimals,
    fact,
    label,
    place,
    unit: kind === 'share' ? '%' : '',
    range,
  }
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
  return { ...quantity, units, small: smallOf(units), decimals }
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
