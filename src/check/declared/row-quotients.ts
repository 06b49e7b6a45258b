import type { ExactNumber } from '../../value/index.js'
import type { Quantity } from '../model/quantity.js'
import { QuotientRelation } from '../relations/quotient-relation.js'
import { type Rounding, roundings } from '../relations/share-relation.js'
import type { WeightedPart } from '../relations/weighted-relation.js'
import { isClaimed } from './claim.js'
import { combinations } from './factors.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan, Term } from './relation-plan.js'

export type QuotientPlan = Extract<RelationPlan, { kind: 'quotient' }>

/** A row that states its quotient and all parts; an optional part that it leaves out is null. */
interface StatedRow {
  quotient: Quantity
  dividend: readonly (Quantity | null)[]
  divisor: readonly (Quantity | null)[]
}

/** One way of reading the column: a fraction or a percentage, rounded how, and the factor of each part. */
interface Manner {
  scale: 1 | 100
  rounding: Rounding
  dividend: readonly ExactNumber[]
  divisor: readonly ExactNumber[]
}

/** The quotient in every row that states its numbers, read as most rows have it; none where it is not claimed. */
export function rowQuotients(
  plan: QuotientPlan,
  rows: readonly Row[],
  names: ReadonlySet<string>,
  numbers: Numbers,
): readonly QuotientRelation[] {
  const there = ({ name, optional }: Term) => !optional || names.has(name)
  const [dividend, divisor] = [plan.dividend.filter(there), plan.divisor.filter(there)]
  if (![...dividend, ...divisor].every(({ name }) => names.has(name))) return []
  const stated = rows.flatMap((row) => statedRow(plan, dividend, divisor, row, numbers) ?? [])
  let best: Read | null = null
  for (const manner of manners(dividend, divisor)) {
    const read = readAs(plan, stated, manner, best?.violated ?? Number.POSITIVE_INFINITY)
    if (read === null) continue
    best = read
    if (read.violated === 0) break
  }
  if (best === null || !isClaimed(best.relations.length - best.violated, best.violated, true)) return []
  return best.relations
}

interface Read {
  relations: readonly QuotientRelation[]
  violated: number
}

/** The rows read in one manner; null where it explains no more of them than another that leaves `fewest`. */
function readAs(plan: QuotientPlan, rows: readonly StatedRow[], manner: Manner, fewest: number): Read | null {
  const relations: QuotientRelation[] = []
  let violated = 0
  for (const row of rows) {
    const relation = relationOf(plan, row, manner)
    if (relation === null) continue
    relations.push(relation)
    violated += relation.violations()
    // Of more than half of the rows nothing could be claimed.
    if (violated >= fewest || violated * 2 > rows.length) return null
  }
  return relations.length === 0 ? null : { relations, violated }
}

function statedRow(
  { quotient }: QuotientPlan,
  dividend: readonly Term[],
  divisor: readonly Term[],
  row: Row,
  numbers: Numbers,
): StatedRow | null {
  const result = numbers.of(row, quotient, 'count')
  if (result === null) return null
  const state = (terms: readonly Term[]) => terms.map(({ name }) => numbers.of(row, name, 'count'))
  const found = { quotient: result, dividend: state(dividend), divisor: state(divisor) }
  const isWhole = (terms: readonly Term[], parts: readonly (Quantity | null)[]) =>
    terms.every(({ optional }, at) => optional || parts[at] !== null)
  return isWhole(dividend, found.dividend) && isWhole(divisor, found.divisor) ? found : null
}

function* manners(dividend: readonly Term[], divisor: readonly Term[]): Generator<Manner> {
  const open = [...dividend, ...divisor].map(({ factors }) => factors)
  for (const factors of combinations(open))
    for (const rounding of roundings)
      for (const scale of [1, 100] as const)
        yield {
          scale,
          rounding,
          dividend: factors.slice(0, dividend.length),
          divisor: factors.slice(dividend.length),
        }
}

/** Null for a row that divides by nothing: a team that has not played. */
function relationOf(plan: QuotientPlan, row: StatedRow, manner: Manner): QuotientRelation | null {
  const dividend = weighted(row.dividend, manner.dividend)
  const divisor = weighted(row.divisor, manner.divisor)
  if (dividend.length === 0 || divisor.every(({ quantity }) => quantity.units === 0n)) return null
  return new QuotientRelation(
    plan.severity,
    plan.name,
    dividend,
    divisor,
    row.quotient,
    manner.scale,
    manner.rounding,
  )
}

function weighted(parts: readonly (Quantity | null)[], factors: readonly ExactNumber[]): WeightedPart[] {
  return parts.flatMap((quantity, at) => {
    const factor = factors[at]
    return quantity === null || factor === undefined || factor.units === 0n ? [] : [{ quantity, factor }]
  })
}
