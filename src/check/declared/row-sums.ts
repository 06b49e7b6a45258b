import type { Fact } from '../../record/fact.js'
import type { FactRecord } from '../../record/to-record.js'
import { type ExactNumber, exactNumber } from '../../value/index.js'
import { roundedTo } from '../model/decimals.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { type WeightedPart, WeightedRelation } from '../relations/weighted-relation.js'
import { isClaimed } from './claim.js'
import { isExcused } from './excuses.js'
import { areFalling, combinations, mostTies, openFactors } from './factors.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan, Term } from './relation-plan.js'

export type SumPlan = Extract<RelationPlan, { kind: 'sum' }>

/** Several ways of understanding one relation, each with what must then hold; none: it is not claimed. */
export type Alternatives = readonly (readonly WeightedRelation[])[]

/** A row with the parts of the sum that it states; the factor of each is still open. */
interface StatedRow {
  row: Row
  terms: readonly Term[]
  parts: readonly WeightedPart[]
  total: WeightedRelation['total']
}

/**
 * The relation in every row that states all its numbers, with the factors that fit most rows, the same for all rows.
 * `asserted`: it is claimed even where few rows or none follow it. `series`: the rows are of several years, in which other factors may
 * have counted: two points for a win, then three.
 */
export function rowSums(
  plan: SumPlan,
  rows: readonly Row[],
  names: ReadonlySet<string>,
  numbers: Numbers,
  record: FactRecord,
  asserted: boolean,
  series = false,
): Alternatives {
  const terms = plan.terms.filter(({ name, optional }) => !optional || names.has(name))
  if (!names.has(plan.total) || !terms.every(({ name }) => names.has(name))) return []
  const stated = rows.map((row) => statedRow(plan, terms, row, numbers)).filter((row) => row !== null)
  if (stated.length === 0) return []
  const partsOf = (term: Term) => stated.map(({ terms: own, parts }) => parts[own.indexOf(term)]?.quantity)
  const all = combinations(terms.map((term) => openFactors(term, partsOf(term))))
  // A part that is nothing in all rows counts as much as one likes.
  const counts = (term: Term) => partsOf(term).some((part) => part !== undefined && part.small !== 0)
  const falling = (plan.falling ?? []).map((name) =>
    terms.findIndex((term) => term.name === name && counts(term)),
  )
  const choices = all.filter((factors) => areFalling(factors, falling))
  let fewest = Number.POSITIVE_INFINITY
  let best: WeightedRelation[][] = []
  for (const factors of choices) {
    const relations: WeightedRelation[] = []
    let violated = 0
    for (const row of stated) {
      const relation = relationOf(plan, row, terms, factors)
      relations.push(relation)
      violated += relation.violations()
      if (violated > fewest) break
    }
    if (violated < fewest) best = []
    if (violated <= fewest) best.push(relations)
    fewest = Math.min(fewest, violated)
    if (fewest === 0) return [best[0] ?? []]
  }
  const holding = stated.filter(saysSomething).length - fewest
  if (!asserted && !isClaimed(holding, fewest, choices.length > 1)) return []
  const [first] = best
  if (first !== undefined && otherColumnExplains(first, stated)) return []
  const otherwise = (row: StatedRow) =>
    choices.some((factors) => relationOf(plan, row, terms, factors).violations() === 0)
  // Which factors counted in a row that follows none is not known then.
  const isMixed = series && stated.some((row, at) => first?.[at]?.violations() !== 0 && otherwise(row))
  return best.slice(0, mostTies).map((relations) =>
    relations.filter((relation, at) => {
      const own = stated[at]
      if (relation.violations() === 0 || own === undefined) return true
      return !isMixed && !isExcused(own.row, plan, record)
    }),
  )
}

/** What a row may be called whose numbers are no parts of each other: `Polling percentage`. */
const ofShares = /%|\b(?:percent(?:ages?)?|rates?|ratios?|averages?|means?|medians?)\b/i

function statedRow(plan: SumPlan, terms: readonly Term[], row: Row, numbers: Numbers): StatedRow | null {
  if (ofShares.test(row.owner)) return null
  const signed = terms.some(({ factors }) => factors.some(({ units }) => units < 0n))
  const total = numbers.of(row, plan.total, signed ? 'change' : 'count')
  if (total === null) return null
  const parts: WeightedPart[] = []
  const present: Term[] = []
  for (const term of terms) {
    const quantity = numbers.of(row, term.name, 'count')
    const [factor] = term.factors
    if (quantity !== null && factor !== undefined) {
      parts.push({ quantity, factor })
      present.push(term)
    } else if (!term.optional || !isMissing(row.fact(term.name))) return null
  }
  // A share of counts is no sum of them.
  if (isPercent(total) && !parts.every(({ quantity }) => isPercent(quantity))) return null
  return { row, terms: present, parts, total }
}

/** Nothing and nothing are nothing, whatever the columns are. */
function saysSomething({ parts, total }: StatedRow): boolean {
  return total.small !== 0 || parts.some(({ quantity }) => quantity.small !== 0)
}

function isPercent({ fact }: Quantity): boolean {
  return fact.reading.type === 'percent'
}

function isMissing(fact: Fact | null): boolean {
  return fact === null || fact.reading.type === 'missing'
}

function relationOf(
  plan: SumPlan,
  { terms: present, parts, total }: StatedRow,
  terms: readonly Term[],
  factors: readonly ExactNumber[],
): WeightedRelation {
  const weighted = parts
    .map(({ quantity }, at) => ({ quantity, factor: factors[terms.indexOf(present[at] ?? nobody)] ?? none }))
    .filter(({ factor }) => factor.units !== 0n)
  return new WeightedRelation(
    'relation',
    plan.severity,
    plan.name,
    weighted,
    total,
    toleranceOf(plan, [...parts.map(({ quantity }) => quantity), total]),
    plan.excuse.length > 0,
  )
}

/** Where all are rounded to hundreds or more, one unit of these at least. */
function toleranceOf({ tolerance }: SumPlan, numbers: readonly Quantity[]): number {
  const unit = Number(roundedTo(numbers))
  return unit > 1 ? Math.max(tolerance, 1) * unit : tolerance
}

const none: ExactNumber = { units: 0n, decimals: 0 }
const nobody: Term = { name: '', optional: true, factors: [] }

/** A column that the relation does not know of (matches without result, bonus points) has just what is missing, in every row. */
function otherColumnExplains(relations: readonly WeightedRelation[], rows: readonly StatedRow[]): boolean {
  const [first] = rows
  if (first === undefined) return false
  const used = new Set(relations.flatMap(({ quantities }) => quantities.map(({ fact }) => fact)))
  return Object.keys(first.row.cells).some((key) => {
    const own = first.row.cells[key]
    if (own !== null && own !== undefined && used.has(own)) return false
    return relations.every((relation, at) => {
      const cell = rows[at]?.row.cells[key]
      const stated =
        cell === null || cell === undefined || cell.reading.type === 'missing' ? '0' : cell.reading.exact
      return stated !== undefined && isImbalance(relation, stated)
    })
  })
}

function isImbalance(relation: WeightedRelation, stated: string): boolean {
  const number = exactNumber(stated)
  if (number === null || number.decimals > relation.decimals) return false
  const imbalance = relation.imbalance()
  const units = number.units * tenTo(relation.decimals - number.decimals)
  return imbalance === units || imbalance === -units
}
