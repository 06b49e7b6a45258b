import { type Quantity, tenTo } from './quantity.js'

/* Numbers of different decimals are compared and added in units of the finest. */

/** The number in units of that many decimals, no fewer than its own. */
export function inDecimals(
  { units, decimals }: Pick<Quantity, 'units' | 'decimals'>,
  wanted: number,
): bigint {
  return units * tenTo(wanted - decimals)
}

/** The most decimals that one of some numbers has; 0 of none. */
export function mostDecimals(numbers: Iterable<Pick<Quantity, 'decimals'>>): number {
  let most = 0
  for (const { decimals } of numbers) if (decimals > most) most = decimals
  return most
}

/** One unit of each number's last decimal, all together: twice what rounding may hide. */
export function lastUnits(numbers: Iterable<Pick<Quantity, 'decimals'>>, wanted: number): bigint {
  let sum = 0n
  for (const { decimals } of numbers) sum += tenTo(wanted - decimals)
  return sum
}

/** What whole numbers are all rounded to, a hundred at least; 1 for any others. */
export function roundedTo(numbers: readonly Pick<Quantity, 'units' | 'decimals'>[]): bigint {
  const stated = numbers.filter(({ units }) => units !== 0n)
  if (stated.length === 0 || stated.some(({ decimals }) => decimals > 0)) return 1n
  let unit = 1n
  while (unit < 1_000_000n && stated.every(({ units }) => units % (unit * 10n) === 0n)) unit *= 10n
  return unit < 100n ? 1n : unit
}

/** A number without its sign. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** A number of no sign with so many decimals fewer, rounded half up. */
export function rounded(units: bigint, fewer: number): bigint {
  return fewer === 0 ? units : (units + tenTo(fewer) / 2n) / tenTo(fewer)
}
