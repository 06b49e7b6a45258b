import type { ExactNumber } from '../../value/index.js'
import { mostDecimals } from '../model/decimals.js'
import { markUnusual, type Quantity } from '../model/quantity.js'
import { QuotientRelation } from '../relations/quotient-relation.js'
import { type Rounding, roundings } from '../relations/share-relation.js'
import type { WeightedPart } from '../relations/weighted-relation.js'
import { isClaimed } from './claim.js'
import { combinations, mostTies, openFactors } from './factors.js'
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

/**
 * The quotient in every row that states its numbers, read as most rows have it: several manners where they explain equally many rows,
 * none where it is not claimed.
 */
export function rowQuotients(
  plan: QuotientPlan,
  rows: readonly Row[],
  names: ReadonlySet<string>,
  numbers: Numbers,
): readonly (readonly QuotientRelation[])[] {
  const there = ({ name, optional }: Term) => !optional || names.has(name)
  const [dividend, divisor] = [plan.dividend.filter(there), plan.divisor.filter(there)]
  if (![...dividend, ...divisor].every(({ name }) => names.has(name))) return []
  const stated = rows.flatMap((row) => statedRow(plan, dividend, divisor, row, numbers) ?? [])
  markUnusual(stated.map((row) => row.quotient))
  if (plan.tolerance > 0)
    for (const at of divisor.keys()) markShort(stated.flatMap((row) => row.divisor[at] ?? []))
  let best: Read[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const manner of manners(dividend, divisor, stated)) {
    const read = readAs(plan, stated, manner, fewest)
    if (read === null) continue
    if (read.violated < fewest) best = []
    fewest = read.violated
    best.push(read)
    if (fewest === 0) break
  }
  return best
    .slice(0, mostTies)
    .filter(({ relations }) => isClaimed(relations.length - fewest, fewest, true))
    .filter(() => plan.tolerance === 0 || fewest <= mostOfRounded)
    .map(({ relations }) => relations)
}

/** Of parts that are measured by more than one measure (areas with and without water) some rows follow another; one may be a slip. */
const mostOfRounded = 1

/** A measure with fewer decimals than others of its column may have lost one. */
function markShort(measures: readonly Quantity[]): void {
  const most = mostDecimals(measures)
  for (const measure of measures) if (measure.decimals < most) measure.unusual = true
}

interface Read {
  relations: readonly QuotientRelation[]
  violated: number
}

/** The rows read in one manner; null where it explains fewer of them than another that leaves `fewest`. */
function readAs(plan: QuotientPlan, rows: readonly StatedRow[], manner: Manner, fewest: number): Read | null {
  const relations: QuotientRelation[] = []
  let violated = 0
  for (const row of rows) {
    const relation = relationOf(plan, row, manner)
    if (relation === null) continue
    relations.push(relation)
    violated += relation.violations()
    // Of more than half of the rows nothing could be claimed.
    if (violated > fewest || violated * 2 > rows.length) return null
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

function* manners(
  dividend: readonly Term[],
  divisor: readonly Term[],
  rows: readonly StatedRow[],
): Generator<Manner> {
  const open = [
    ...dividend.map((term, at) =>
      openFactors(
        term,
        rows.map((row) => row.dividend[at]),
      ),
    ),
    ...divisor.map((term, at) =>
      openFactors(
        term,
        rows.map((row) => row.divisor[at]),
      ),
    ),
  ]
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

/** Null for a row that divides by nothing: a team that has not played, a batter who was never out. */
function relationOf(plan: QuotientPlan, row: StatedRow, manner: Manner): QuotientRelation | null {
  const dividend = weighted(row.dividend, manner.dividend)
  const divisor = weighted(row.divisor, manner.divisor)
  if (dividend.length === 0) return null
  const { severity, name, tolerance } = plan
  const { scale, rounding } = manner
  const relation = new QuotientRelation(
    severity,
    name,
    dividend,
    divisor,
    row.quotient,
    scale,
    rounding,
    'relation',
    tolerance,
  )
  return relation.dividesByNothing() ? null : relation
}

function weighted(parts: readonly (Quantity | null)[], factors: readonly ExactNumber[]): WeightedPart[] {
  return parts.flatMap((quantity, at) => {
    const factor = factors[at]
    return quantity === null || factor === undefined || factor.units === 0n ? [] : [{ quantity, factor }]
  })
}
