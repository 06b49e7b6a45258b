import type { Column } from '../../record/record.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { markUnusual, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { MarginRelation } from '../relations/margin-relation.js'
import { type Rounding, ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { WeightedRelation } from '../relations/weighted-relation.js'
import { type Entry, statedShare } from './entries.js'
import type { RowNumbers } from './row-numbers.js'

/** A column of counts and that of their shares beside it. */
interface Pair {
  count: Column
  share: Column
}

/**
 * The columns of a table whose rows are wholes of their own: the counties of an election, with the votes and the share of
 * each candidate side by side, mostly the margin between the first two, and the total of the row.
 */
export interface RowWholes {
  parts: readonly Pair[]
  margin: Pair | null
  total: Column | null
  rounding: Rounding
}

const wholeRoles: ReadonlySet<string> = new Set(['votes', 'rank', 'other', 'choiceVotes', 'margin'])
const shareRoles: ReadonlySet<string> = new Set(['share', 'choiceShare', 'marginShare'])
const marginWords = /\b(?:margin|majority|plurality|lead|difference)\b/i
const totalWords = /\b(?:total|all|votes cast|ballots|turnout)\b/i
const percentWords = /%|\b(?:per ?cent|proportion|share)/i
const mostTotals = 3
const fewestCells = 3
const roundings: readonly Rounding[] = ['half', 'truncated']

/** Finds such columns: two thirds of the shares must be those of their own rows. Null for any other table. */
export function findRowWholes(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): RowWholes | null {
  let best: { wholes: RowWholes; holding: number } | null = null
  for (const wholes of [besideEachOther(columns), afterEachOther(columns)].flatMap((pairs) =>
    readings(columns, pairs),
  )) {
    const relations = entries.flatMap((entry) => shareRelations(wholes, entry, numbers, 'error'))
    const holding = relations.filter((relation) => relation.violations() === 0).length
    const isClear = holding >= fewestCells && 3 * holding >= 2 * relations.length
    if (isClear && holding > (best?.holding ?? 0)) best = { wholes, holding }
  }
  return best?.wholes ?? null
}

/** What the wholes of the rows may be, and how the shares may have been rounded. */
function readings(columns: readonly Column[], pairs: readonly Pair[]): RowWholes[] {
  if (pairs.length < 2) return []
  const parts = pairs.filter(({ count, share }) => !marginWords.test(`${count.label} ${share.label}`))
  const margin = pairs.find((pair) => !parts.includes(pair)) ?? null
  const paired = new Set(pairs.flatMap(({ count, share }) => [count, share]))
  const single = columns.filter((column) => !paired.has(column) && isCounted(column)).slice(-mostTotals)
  const doubled = parts.filter(({ count }) => totalWords.test(count.label)).map(({ count }) => count)
  return [...single, ...doubled, null].flatMap((total) => {
    const own = parts.filter(({ count }) => count !== total)
    return own.length < 2 ? [] : roundings.map((rounding) => ({ parts: own, margin, total, rounding }))
  })
}

function besideEachOther(columns: readonly Column[]): Pair[] {
  return columns.flatMap((share, at) => pairOf(columns[at - 1], share))
}

/** All counts, then the shares of all of them. */
function afterEachOther(columns: readonly Column[]): Pair[] {
  let end = columns.length
  while (end > 0) {
    let first = end
    for (
      let column = columns[first - 1];
      column !== undefined && isShare(column);
      column = columns[first - 1]
    )
      first--
    const after = columns
      .slice(first, end)
      .flatMap((share, at) => pairOf(columns[2 * first - end + at], share))
    if (after.length > 1 && after.length === end - first) return after
    end = Math.min(first, end - 1)
  }
  return []
}

function pairOf(count: Column | undefined, share: Column): Pair[] {
  return count !== undefined && isShare(share) && isCounted(count) ? [{ count, share }] : []
}

/** `Smith %` has no role of its own. */
function isShare({ role, type, label }: Column): boolean {
  return shareRoles.has(role) || (role === 'other' && (type === 'percent' || percentWords.test(label)))
}

function isCounted({ type, role }: Column): boolean {
  return type === 'integer' && wholeRoles.has(role)
}

/** What must hold in every row: each share is that of its count, the counts make up the total, and the first two differ by the margin. */
export function rowRelations(
  wholes: RowWholes,
  entries: readonly Entry[],
  numbers: RowNumbers,
): Constraint[] {
  const severity = severityOf(wholes)
  const shares = entries.flatMap((entry) => shareRelations(wholes, entry, numbers, severity))
  markUnusual(shares.map(({ share }) => share))
  return [
    ...shares,
    ...usual(entries.map((entry) => totalRelation(wholes, entry, numbers, severity))),
    ...marginRelations(wholes, entries, numbers, severity),
  ]
}

function severityOf({ parts }: RowWholes): Severity {
  return parts.some(({ count }) => count.role !== 'other') ? 'error' : 'warning'
}

function shareRelations(
  wholes: RowWholes,
  entry: Entry,
  numbers: RowNumbers,
  severity: Severity,
): ShareRelation[] {
  const { parts, total, rounding } = wholes
  const counts = parts.map(({ count }) => numbers.exact(entry, count))
  const whole = total === null ? null : numbers.exact(entry, total)
  if (total === null ? counts.includes(null) : whole === null) return []
  const sum = new Sum(whole === null ? counts.filter((count) => count !== null) : [whole])
  const label = whole === null ? 'the sum of the row' : whole.label
  return parts.flatMap(({ share }, at) => {
    const count = counts[at]
    const stated = statedShare(entry, { ...share, role: 'share' })
    if (count === null || count === undefined || stated === null) return []
    return [new ShareRelation('row-percent', severity, count, stated, sum, label, rounding)]
  })
}

function totalRelation(
  { parts, total }: RowWholes,
  entry: Entry,
  numbers: RowNumbers,
  severity: Severity,
): SumRelation | null {
  if (total === null) return null
  const whole = numbers.exact(entry, total)
  const counts = parts.map(({ count }) => numbers.exact(entry, count)).filter((count) => count !== null)
  return whole === null || counts.length < parts.length
    ? null
    : new SumRelation(
        'votes-sum',
        severity,
        counts,
        whole,
        `the numbers of ${entry.name === '' ? 'the row' : entry.name}`,
      )
}

/** The margin is the first column less the second, with its sign, or that of the two who lead; else it is of something else. */
function marginRelations(
  { parts, margin }: RowWholes,
  entries: readonly Entry[],
  numbers: RowNumbers,
  severity: Severity,
): Constraint[] {
  const [first, second] = parts
  if (margin === null || first === undefined || second === undefined) return []
  const signed: (WeightedRelation | null)[] = []
  const leading: (MarginRelation | null)[] = []
  for (const entry of entries) {
    const ahead = quantityOf(entry.cells[margin.count.key], `${entry.name}’s margin`, entry.place, 'change')
    const one = numbers.exact(entry, first.count)
    const other = numbers.exact(entry, second.count)
    if (ahead === null || one === null || other === null) continue
    const minus = { quantity: other, factor: { units: -1n, decimals: 0 } }
    const plus = { quantity: one, factor: { units: 1n, decimals: 0 } }
    signed.push(new WeightedRelation('margin-votes', severity, 'margin', [plus, minus], ahead))
    const counts = parts.map(({ count }) => numbers.exact(entry, count)).filter((count) => count !== null)
    leading.push(ahead.units < 0n ? null : new MarginRelation('margin-votes', severity, counts, ahead))
  }
  const bySign = usual(signed)
  return bySign.length > 0 ? bySign : usual(leading)
}

/** Relations of rows that hold in most of them; what most rows do not follow is not claimed. */
function usual<Relation extends Constraint>(relations: readonly (Relation | null)[]): Relation[] {
  const stated = relations.filter((relation) => relation !== null)
  const holding = stated.filter((relation) => relation.violations() === 0).length
  return 3 * holding >= 2 * stated.length ? stated : []
}
