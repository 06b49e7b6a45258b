import type { Profile } from '../../profile/profile.js'
import type { RelationSource } from '../../profile/source.js'
import { type ExactNumber, exactNumber } from '../../value/index.js'
import type { Severity } from '../diagnostic.js'

/** One part of a sum: the column or field that states it, and the factors that it may count with, likeliest first. */
export interface Term {
  name: string
  /** It may be absent, and then counts nothing. */
  optional: boolean
  factors: readonly ExactNumber[]
}

interface Common {
  name: string
  place: NonNullable<RelationSource['in']>
  severity: Severity
  /** The family that `entries` are of. */
  group: string
  excuse: readonly string[]
  /** Columns that no table has of which the relation holds. */
  unless: readonly string[]
  witness: boolean
}

/** A profile's relation ready for use. A difference and an equality of two numbers are sums with few terms. */
export type RelationPlan = Common &
  (
    | {
        kind: 'sum'
        terms: readonly Term[]
        total: string
        tolerance: number
        falling?: readonly string[]
      }
    | { kind: 'parts'; names: readonly string[] }
    | { kind: 'order'; names: readonly string[] }
    | {
        kind: 'quotient'
        quotient: string
        dividend: readonly Term[]
        divisor: readonly Term[]
        tolerance: number
      }
    | { kind: 'share'; share: string; of: string }
    | { kind: 'change'; change: string; of: string }
    | { kind: 'equal sums'; one: string; other: string }
    | {
        kind: 'equal field'
        field: string
        column: string
        where: readonly (readonly [column: string, field: string])[]
      }
  )

const plans = new WeakMap<Profile, readonly RelationPlan[]>()

/** The relations that a profile declares. */
export function relationPlans(profile: Profile): readonly RelationPlan[] {
  const known = plans.get(profile)
  if (known !== undefined) return known
  const made = (profile.source.relations ?? []).map(planRelation).filter((plan) => plan !== null)
  plans.set(profile, made)
  return made
}

const one: ExactNumber = { units: 1n, decimals: 0 }
const minusOne: ExactNumber = { units: -1n, decimals: 0 }

function planRelation(source: RelationSource): RelationPlan | null {
  const { sum, difference, share, change, of, order, equal, total, tolerance = 0, where } = source
  const common: Common = {
    name: source.name,
    place: source.in ?? 'rows',
    severity: source.severity ?? 'warning',
    group: source.group ?? '',
    excuse: (source.excuse ?? []).map((word) => word.toLowerCase()),
    unless: source.unless ?? [],
    witness: source.witness ?? false,
  }
  if (sum !== undefined && common.place === 'columns')
    return { ...common, kind: 'parts', names: termsOf(sum).map(({ name }) => name) }
  if (sum !== undefined && total !== undefined)
    return { ...common, kind: 'sum', terms: termsOf(sum), total, tolerance, falling: source.falling ?? [] }
  const [first, second] = difference ?? equal ?? []
  if (difference !== undefined && first !== undefined && second !== undefined && total !== undefined)
    return { ...common, kind: 'sum', terms: [term(first, [one]), term(second, [minusOne])], total, tolerance }
  const { quotient, dividend, divisor } = source
  if (quotient !== undefined && dividend !== undefined && divisor !== undefined)
    return {
      ...common,
      kind: 'quotient',
      quotient,
      dividend: termsOf(dividend),
      divisor: termsOf(divisor),
      tolerance,
    }
  if (share !== undefined && of !== undefined) return { ...common, kind: 'share', share, of }
  if (change !== undefined && of !== undefined) return { ...common, kind: 'change', change, of }
  if (order !== undefined) return { ...common, kind: 'order', names: order }
  if (equal === undefined || first === undefined || second === undefined) return null
  if (common.place === 'columns') return { ...common, kind: 'equal sums', one: first, other: second }
  if (common.place === 'fields and rows')
    return {
      ...common,
      kind: 'equal field',
      field: first,
      column: second,
      where: Object.entries(where ?? {}),
    }
  return { ...common, kind: 'sum', terms: [term(first, [one])], total: second, tolerance }
}

function termsOf(sum: NonNullable<RelationSource['sum']>): Term[] {
  if (isList(sum)) return sum.map((name) => term(name, [one]))
  return Object.entries(sum).map(([name, factors]) =>
    term(
      name,
      (typeof factors === 'number' ? [factors] : factors).map((factor) => exactNumber(String(factor)) ?? one),
    ),
  )
}

function isList(sum: NonNullable<RelationSource['sum']>): sum is readonly string[] {
  return Array.isArray(sum)
}

function term(name: string, factors: readonly ExactNumber[]): Term {
  const optional = name.endsWith('?')
  return { name: optional ? name.slice(0, -1) : name, optional, factors }
}

/** A column's or field's name in words: `goalDifference` is "goal difference". */
export function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
