/** Exact decimals: canonical literals (`"48.41"`, `"-0.3"`, `"100.00"`) and what can be computed with them. */

/** A number as `units / 10 ** decimals`: `48.40` is `{ units: 4840n, decimals: 2 }`. */
export interface ExactNumber {
  units: bigint
  decimals: number
}

/** Longer literals are no quantities: computing with them would cost more than linear time. */
const longestLiteral = 1000

const literalForm = /^-?\d+(?:\.\d+)?$/

/** So few characters fit a double exactly. */
const shortLiteral = 15

/** A number of so few digits that a double holds its units exactly. */
export interface SmallNumber {
  units: number
  decimals: number
}

/** The number of a short canonical literal, as most are; null for any other. Needs no regular expression and no slices. */
export function smallNumber(literal: string): SmallNumber | null {
  if (literal.length > shortLiteral) return null
  const negative = literal.charCodeAt(0) === 45
  let units = 0
  let point = -1
  for (let at = negative ? 1 : 0; at < literal.length; at++) {
    const code = literal.charCodeAt(at)
    if (code === 46 && point < 0 && at > (negative ? 1 : 0)) point = at
    else if (code >= 48 && code <= 57) units = units * 10 + code - 48
    else return null
  }
  const decimals = point < 0 ? 0 : literal.length - point - 1
  if (literal.length === (negative ? 1 : 0) || (point >= 0 && decimals === 0)) return null
  return { units: negative && units > 0 ? -units : units, decimals }
}

/** The exact number of a canonical literal; null for anything else and for more than 1,000 characters. */
export function exactNumber(literal: string): ExactNumber | null {
  const small = smallNumber(literal)
  if (small !== null) return { units: BigInt(small.units), decimals: small.decimals }
  if (literal.length > longestLiteral || !literalForm.test(literal)) return null
  return { units: BigInt(literal.replace('.', '')), decimals: decimalsIn(literal) }
}

/** The double nearest to a number. */
export function asDouble({ units, decimals }: ExactNumber): number {
  return Number(units) / 10 ** decimals
}

/** How many decimals a canonical literal states. */
export function decimalsIn(literal: string): number {
  const point = literal.indexOf('.')
  return point === -1 ? 0 : literal.length - point - 1
}

/** The canonical literal of an exact number, its decimals kept: `{ 4840n, 2 }` is `"48.40"`. */
export function exactLiteral(number: ExactNumber): string {
  const negative = number.units < 0n
  const digits = (negative ? -number.units : number.units).toString().padStart(number.decimals + 1, '0')
  const point = digits.length - number.decimals
  const text = number.decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${text}` : text
}

/**
 * The canonical literal of a sign, integer digits and decimals: without needless leading zeros, never a negative zero.
 * `integer` may be empty (`.5`), `decimals` too.
 */
export function canonicalLiteral(negative: boolean, integer: string, decimals: string): string {
  let first = 0
  while (first < integer.length - 1 && integer.charCodeAt(first) === 48) first++
  const whole = integer === '' ? '0' : integer.slice(first)
  const text = decimals === '' ? whole : `${whole}.${decimals}`
  return negative && !isZero(text) ? `-${text}` : text
}

function isZero(literal: string): boolean {
  for (let at = 0; at < literal.length; at++) {
    const code = literal.charCodeAt(at)
    if (code !== 48 && code !== 46) return false
  }
  return true
}

/** The literal times ten to `power` (0 or more), without decimals that are not stated: `1.25`, 1 gives `12.5`. */
export function scaleLiteral(literal: string, power: number): string {
  const negative = literal.startsWith('-')
  const digits = negative ? literal.slice(1) : literal
  const point = digits.indexOf('.')
  if (point < 0) return canonicalLiteral(negative, digits + '0'.repeat(power), '')
  const decimals = digits.slice(point + 1).padEnd(power, '0')
  return canonicalLiteral(negative, digits.slice(0, point) + decimals.slice(0, power), decimals.slice(power))
}

/** The JSON number of a literal, or the literal itself where a double would not give its digits back. */
export function literalValue(literal: string): number | string {
  if (literal.length <= 15) return Number(literal)
  const number = Number(literal)
  return String(number) === withoutTrailingZeros(literal) ? number : literal
}

function withoutTrailingZeros(literal: string): string {
  if (!literal.includes('.')) return literal
  let end = literal.length
  while (literal.charCodeAt(end - 1) === 48) end--
  if (literal.charCodeAt(end - 1) === 46) end--
  return literal.slice(0, end)
}
