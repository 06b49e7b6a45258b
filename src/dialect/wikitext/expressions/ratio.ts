/** An exact number: `top / bottom`, with `bottom` above 0. */
export interface Ratio {
  top: bigint
  bottom: bigint
}

/** A whole number as a ratio. */
export function whole(value: bigint): Ratio {
  return { top: value, bottom: 1n }
}

export const truth = (holds: boolean): Ratio => whole(holds ? 1n : 0n)

/** A number in digits, with or without decimals: `12`, `12.5`, `12.`, `.5`. */
export function ratioOf(digits: string): Ratio {
  const point = digits.indexOf('.')
  if (point === -1) return whole(BigInt(digits))
  return { top: BigInt(digits.replace('.', '') || '0'), bottom: 10n ** BigInt(digits.length - point - 1) }
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function negative({ top, bottom }: Ratio): Ratio {
  return { top: -top, bottom }
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** Null where `b` is 0. */
export function divide(a: Ratio, b: Ratio): Ratio | null {
  if (b.top === 0n) return null
  const [top, bottom] = [a.top * b.bottom, a.bottom * b.top]
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
}

/** Below 0, 0 or above 0. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Without its decimals. */
export function truncated({ top, bottom }: Ratio): bigint {
  return top / bottom
}

/** The next whole number that is not above it. */
export function floor({ top, bottom }: Ratio): bigint {
  return top < 0n && top % bottom !== 0n ? top / bottom - 1n : top / bottom
}

/** The nearest number of so many decimals, those before the point where negative; a half goes away from 0. */
export function rounded({ top, bottom }: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(Math.abs(decimals))
  const scaled = decimals < 0 ? { top, bottom: bottom * scale } : { top: top * scale, bottom }
  const size = scaled.top < 0n ? -scaled.top : scaled.top
  const nearest = (2n * size + scaled.bottom) / (2n * scaled.bottom)
  const signed = scaled.top < 0n ? -nearest : nearest
  return decimals < 0 ? whole(signed * scale) : { top: signed, bottom: scale }
}
