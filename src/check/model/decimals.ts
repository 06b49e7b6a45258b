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

/** A number without its sign. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
