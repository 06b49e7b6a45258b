import type { Span } from '../../source/span.js'
import { magnitude } from '../model/decimals.js'

/** What prose, infobox and tables state of the subject of an article, each of one time. */
export type Kind =
  | 'population'
  | 'revenue'
  | 'operatingIncome'
  | 'netIncome'
  | 'employees'
  | 'budget'
  | 'gross'

/** A figure where it is stated. */
export interface Figure {
  kind: Kind
  /** The year it is of; null where none is stated. */
  year: number | null
  /** Whether a census is said to have counted it. */
  census: boolean
  amount: Amount
  span: Span
}

/** A number as it is written, with its currency and its scale. */
export interface Amount {
  text: string
  units: bigint
  decimals: number
  /** The power of ten that its word stands for: 6 for `million`. */
  scale: number
  /** `$`, `€`; empty for a count. */
  currency: string
}

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
])
const currencies = '(?:US|A|C|NZ|HK)?\\$|€|£|¥|₹|CHF |DKK |SEK |NOK '
const scaleWords = [...scales.keys()].join('|')

export const amountPattern = `(?:${currencies})?\\d[\\d,]*(?:\\.\\d+)?(?: (?:${scaleWords}))?`

const written = new RegExp(`^(${currencies})?(\\d[\\d,]*)(?:\\.(\\d+))?(?: (${scaleWords}))?$`)

/** The amount that a text is; null for any other text. */
export function amountOf(text: string): Amount | null {
  const found = written.exec(text)
  if (found === null) return null
  const [, currency = '', whole = '', decimals = '', scale = ''] = found
  return {
    text,
    units: BigInt(whole.replaceAll(',', '') + decimals),
    decimals: decimals.length,
    scale: scales.get(scale) ?? 0,
    currency: currency === 'US$' ? '$' : currency.trim(),
  }
}

/** Whether two amounts are one, one of them rounded at most. */
export function areAlike(one: Amount, other: Amount): boolean {
  const [first, second] = [one.decimals - one.scale, other.decimals - other.scale]
  const finest = Math.max(first, second, 0)
  const [mine, others] = [
    one.units * 10n ** BigInt(finest - first),
    other.units * 10n ** BigInt(finest - second),
  ]
  const off = magnitude(mine - others)
  return off === 0n || (first !== second && off < 10n ** BigInt(finest - Math.min(first, second)))
}
