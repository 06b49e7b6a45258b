import type { Scalar } from '../record/record.js'
import { visible } from './visible.js'

/** A value for people: thousands set apart by commas whatever the machine's locale, at least so many decimals. */
export function shown(value: Scalar | undefined, decimals = 0): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return visible(value.replaceAll('\n', ' / '))
  const [whole = '', fraction = ''] = String(value).split('.')
  const places = Math.max(decimals, fraction.length)
  return places === 0 ? grouped(whole) : `${grouped(whole)}.${fraction.padEnd(places, '0')}`
}

/** A column of whole numbers that could all be years is shown without thousands: 1900, not 1,900. */
export function looksLikeYears(values: readonly (Scalar | undefined)[]): boolean {
  return values.every(
    (value) => typeof value !== 'number' || (Number.isInteger(value) && value >= 1000 && value < 2200),
  )
}

/** How many decimals the finest of the numbers has. */
export function finest(values: readonly (Scalar | undefined)[]): number {
  let decimals = 0
  for (const value of values) {
    if (typeof value === 'number') decimals = Math.max(decimals, String(value).split('.')[1]?.length ?? 0)
  }
  return decimals
}

function grouped(digits: string): string {
  return /^-?[0-9]{4,15}$/.test(digits) ? digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ',') : digits
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `share` (0 to 1) of so many columns, to an eighth of a column. */
export function bar(share: number, columns: number): string {
  const parts = Math.round(Math.max(0, Math.min(1, share)) * columns * 8)
  return '█'.repeat(parts >> 3) + (eighths[parts & 7] ?? '')
}
