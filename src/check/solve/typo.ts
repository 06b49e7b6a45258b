import { type ExactNumber, exactLiteral } from '../../value/index.js'

/** How a wrong number comes about, likeliest first; `none` is no slip that we know of. */
export type Slip = 'digit' | 'extra' | 'first group' | 'scale' | 'cut' | 'none'

const costs: Readonly<Record<Slip, number>> = {
  digit: 1,
  extra: 2,
  'first group': 2,
  scale: 3,
  cut: 3,
  none: 4,
}

/** What slip turns one number into the other: a digit substituted or two neighbours swapped, a digit dropped or inserted, a power of ten, an end cut off. */
export function slipBetween(stated: bigint, wanted: bigint, decimals: number): Slip {
  const from = exactLiteral({ units: stated, decimals })
  const to = exactLiteral({ units: wanted, decimals })
  if (from.length === to.length && (substituted(from, to) || swapped(from, to))) return 'digit'
  if (
    Math.abs(from.length - to.length) === 1 &&
    dropped(from.length > to.length ? from : to, from.length > to.length ? to : from)
  )
    return 'extra'
  const [bare, other] = [significant(from), significant(to)]
  if (bare !== '' && bare === other) return 'scale'
  return from.length > 1 && to.length > from.length && to.startsWith(from) ? 'cut' : 'none'
}

/**
 * Whether only what stands before the first separator was kept: `116` of `116,102`, as flattened totals often are. Of numbers
 * rounded to hundreds, as `220,400`, nothing says that they add up exactly.
 */
export function isFirstGroup(stated: bigint, wanted: bigint, decimals: number): boolean {
  if (decimals > 0 || stated <= 0n || stated > 999n || wanted % 100n === 0n) return false
  const from = stated.toString()
  const to = wanted.toString()
  return to.length > from.length && (to.length - from.length) % 3 === 0 && to.startsWith(from)
}

export function slipCost(slip: Slip): number {
  return costs[slip]
}

/** Whether two numbers are one, or a slip turns the one into the other that is no costlier than `costliest`. */
export function isSlipAway(
  stated: bigint,
  wanted: bigint,
  decimals: number,
  costliest: Slip = 'extra',
): boolean {
  return stated === wanted || costs[slipBetween(stated, wanted, decimals)] <= costs[costliest]
}

function substituted(from: string, to: string): boolean {
  let different = 0
  for (let at = 0; at < from.length; at++) if (from[at] !== to[at]) different++
  return different === 1
}

/** Whether a number is the other one without one of its digits, the point where it stood. */
export function isDigitShort(short: ExactNumber, long: ExactNumber): boolean {
  const [from, to] = [exactLiteral(short), exactLiteral(long)]
  return to.length === from.length + 1 && dropped(to, from)
}

/** The point stands where it stood: the digits on both sides of it are neighbours. */
function swapped(from: string, to: string): boolean {
  if (from.indexOf('.') !== to.indexOf('.')) return false
  const [digits, wanted] = [from.replace('.', ''), to.replace('.', '')]
  let at = 0
  while (at < digits.length && digits[at] === wanted[at]) at++
  return (
    digits[at] === wanted[at + 1] &&
    digits[at + 1] === wanted[at] &&
    digits.slice(at + 2) === wanted.slice(at + 2)
  )
}

function dropped(long: string, short: string): boolean {
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  return long.slice(at + 1) === short.slice(at)
}

function significant(literal: string): string {
  return literal.replace(/[.-]/g, '').replace(/^0+|0+$/g, '')
}

/** Every number one slip away from the stated one, for finding the likely ones among very many that would fit. */
export function slipsOf(units: bigint): bigint[] {
  const digits = (units < 0n ? -units : units).toString()
  if (digits.length > 40) return []
  const found = new Set<bigint>()
  for (let at = 0; at <= digits.length; at++)
    for (let digit = 0; digit <= 9; digit++) {
      if (at < digits.length) found.add(BigInt(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`))
      found.add(BigInt(`${digits.slice(0, at)}${digit}${digits.slice(at)}`))
    }
  for (let at = 0; at < digits.length; at++) {
    if (digits.length > 1) found.add(BigInt(digits.slice(0, at) + digits.slice(at + 1)))
    if (at + 1 < digits.length)
      found.add(BigInt(`${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`))
  }
  for (let power = 1n; power <= 3n; power++) {
    found.add(BigInt(digits) * 10n ** power)
    found.add(BigInt(digits) / 10n ** power)
  }
  found.delete(units)
  return [...found]
}
