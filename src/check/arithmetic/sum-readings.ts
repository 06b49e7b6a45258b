import { unitOfLabel } from '../measures/units.js'
import { lastUnits, mostDecimals, roundedTo } from '../model/decimals.js'
import { type Quantity, tenTo } from '../model/quantity.js'
import { SumRelation } from '../relations/sum-relation.js'
import type { CountColumn } from './count-column.js'
import type { Block } from './sums-block.js'

/** The relations of a total to the numbers that it may be the sum of, likeliest first; then the same with merged cells once, and with rounded numbers. */
export function sumReadings(
  { rule, severity, what, counted = what, column }: CountColumn,
  total: Quantity,
  block: Block,
  readings: Iterable<Quantity[]>,
): SumRelation[] {
  const seen = new Set<string>()
  const found: SumRelation[] = []
  for (const parts of readings) {
    if (parts.length === 0) continue
    const relation = new SumRelation(ruleOf(parts, block, rule), severity, parts, total, counted)
    // Nothing likelier comes after one that holds, unless the shares tell that it is with or without the invalid votes.
    if (relation.violations() === 0 && block.invalid.length === 0) return [...found, relation]
    const id = `${parts.length}:${parts.reduce((sum, { units, decimals }) => sum + units * tenTo(4 - Math.min(decimals, 4)), 0n)}`
    if (seen.has(id)) continue
    seen.add(id)
    found.push(relation)
  }
  const isMeasured = severity === 'warning' && unitOfLabel(column.label).unit !== undefined
  const lenient = found.flatMap((relation) => {
    const once = merged(relation, block)
    return [once, rounded(relation, isMeasured), once === null ? null : rounded(once, isMeasured)]
  })
  return [...found, ...lenient.filter((relation) => relation !== null)]
}

/** Each number that is repeated counts once. */
function merged(
  { rule, severity, parts, total, what }: SumRelation,
  { repeated }: Block,
): SumRelation | null {
  const once = parts.filter((part) => !repeated.has(part))
  return once.length === parts.length ? null : new SumRelation(rule, severity, once, total, what)
}

/** Numbers that are all rounded to hundreds or more add up to within half a unit each, and so do measures: what is stated with decimals or in a unit. */
function rounded(
  { rule, severity, parts, total, what }: SumRelation,
  isMeasured: boolean,
): SumRelation | null {
  const all = [...parts, total]
  if (isMeasured || (severity === 'warning' && all.some(({ decimals }) => decimals > 0)))
    return new SumRelation(rule, severity, parts, total, what, roundingOfDecimals(all))
  const numbers = all.filter(({ units }) => units > 0n)
  const unit = roundedTo(numbers)
  return unit === 1n || numbers.length < 4
    ? null
    : new SumRelation(rule, severity, parts, total, what, (BigInt(numbers.length) * unit) / 2n)
}

/** Half a unit of the last stated decimal for each number, in units of the finest. */
function roundingOfDecimals(numbers: readonly Quantity[]): bigint {
  return lastUnits(numbers, mostDecimals(numbers)) / 2n
}

/** Valid and invalid votes, or subtotals, that make up a total have a rule of their own. */
function ruleOf(parts: readonly Quantity[], { valid, totals }: Block, rule: string): string {
  if (valid !== null && parts.includes(valid)) return 'valid-invalid-sum'
  return totals.some((subtotal) => parts.includes(subtotal)) ? 'subtotal-sum' : rule
}
