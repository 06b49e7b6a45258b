import type { Column } from '../../record/record.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { type Quantity, quantityOf } from '../model/quantity.js'
import { Sum } from '../model/sum.js'
import { MarginRelation } from '../relations/margin-relation.js'
import { type Rounding, ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { WeightedRelation } from '../relations/weighted-relation.js'
import { type Entry, statedCount, statedShare } from './entries.js'

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
const mostTotals = 3
const fewestCells = 3
const roundings: readonly Rounding[] = ['half', 'truncated']

/** Finds such columns: two thirds of the shares must be those of their own rows. Null for any other table. */
export function findRowWholes(columns: readonly Column[], entries: readonly Entry[]): RowWholes | null {
  const pairs = pairsOf(columns)
  if (pairs.length < 2) return null
  const parts = pairs.filter(({ count, share }) => !marginWords.test(`${count.label} ${share.label}`))
  const margin = pairs.find((pair) => !parts.includes(pair)) ?? null
  const paired = new Set(pairs.flatMap(({ count, share }) => [count, share]))
  const single = columns.filter((column) => !paired.has(column) && isCounted(column))
  const doubled = parts.filter(({ count }) => totalWords.test(count.label))
  let best: { wholes: RowWholes; holding: number } | null = null
  for (const total of [...single.slice(-mostTotals), ...doubled.map(({ count }) => count), null]) {
    const own = parts.filter(({ count }) => count !== total)
    if (own.length < 2) continue
    for (const rounding of roundings) {
      const wholes = { parts: own, margin, total, rounding }
      const relations = entries.flatMap((entry) => shareRelations(wholes, entry, new Map(), 'error'))
      const holding = relations.filter((relation) => relation.violations() === 0).length
      const isClear = holding >= fewestCells && 3 * holding >= 2 * relations.length
      if (isClear && holding > (best?.holding ?? 0)) best = { wholes, holding }
    }
  }
  return best?.wholes ?? null
}

function pairsOf(columns: readonly Column[]): Pair[] {
  return columns.flatMap((share, at) => {
    const count = columns[at - 1]
    return count !== undefined && isShare(share) && isCounted(count) ? [{ count, share }] : []
  })
}

/** `Smith %` has no role of its own. */
function isShare({ role, type }: Column): boolean {
  return shareRoles.has(role) || (role === 'other' && type === 'percent')
}

function isCounted({ type, role }: Column): boolean {
  return type === 'integer' && wholeRoles.has(role)
}

/** The number of a row in a column, the same one for all relations. */
type Known = Map<Entry, Map<Column, Quantity | null>>

/** What must hold in every row: each share is that of its count, the counts make up the total, and the first two differ by the margin. */
export function rowRelations(
  wholes: RowWholes,
  entries: readonly Entry[],
  counted: readonly Quantity[],
): Constraint[] {
  const severity = severityOf(wholes)
  const known: Known = new Map()
  const byFact = new Map(counted.map((quantity) => [quantity.fact, quantity]))
  for (const entry of entries) {
    const own = new Map<Column, Quantity | null>()
    for (const column of [
      ...wholes.parts.map(({ count }) => count),
      ...(wholes.total === null ? [] : [wholes.total]),
    ]) {
      const cell = entry.cells[column.key]
      if (cell === null || cell === undefined) continue
      own.set(column, byFact.get(cell) ?? numberOf(entry, column))
    }
    known.set(entry, own)
  }
  return [
    ...entries.flatMap((entry) => shareRelations(wholes, entry, known, severity)),
    ...usual(entries.map((entry) => totalRelation(wholes, entry, known, severity))),
    ...marginRelations(wholes, entries, known, severity),
  ]
}

function severityOf({ parts }: RowWholes): Severity {
  return parts.some(({ count }) => count.role !== 'other') ? 'error' : 'warning'
}

function numberOf(entry: Entry, column: Column): Quantity | null {
  const stated = statedCount(entry, column, column.label === '' ? 'votes' : column.label)
  return stated === 'nothing' || stated === 'unclear' ? null : stated
}

function knownNumber(entry: Entry, column: Column, known: Known): Quantity | null {
  const own = known.get(entry)?.get(column)
  return own === undefined ? numberOf(entry, column) : own
}

function shareRelations(wholes: RowWholes, entry: Entry, known: Known, severity: Severity): ShareRelation[] {
  const { parts, total, rounding } = wholes
  const counts = parts.map(({ count }) => knownNumber(entry, count, known))
  const whole = total === null ? null : knownNumber(entry, total, known)
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
  known: Known,
  severity: Severity,
): SumRelation | null {
  if (total === null) return null
  const whole = knownNumber(entry, total, known)
  const counts = parts.map(({ count }) => knownNumber(entry, count, known)).filter((count) => count !== null)
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
  known: Known,
  severity: Severity,
): Constraint[] {
  const [first, second] = parts
  if (margin === null || first === undefined || second === undefined) return []
  const signed: (WeightedRelation | null)[] = []
  const leading: (MarginRelation | null)[] = []
  for (const entry of entries) {
    const ahead = quantityOf(entry.cells[margin.count.key], `${entry.name}’s margin`, entry.place, 'change')
    const one = knownNumber(entry, first.count, known)
    const other = knownNumber(entry, second.count, known)
    if (ahead === null || one === null || other === null) continue
    const minus = { quantity: other, factor: { units: -1n, decimals: 0 } }
    const plus = { quantity: one, factor: { units: 1n, decimals: 0 } }
    signed.push(new WeightedRelation('margin-votes', severity, 'margin', [plus, minus], ahead))
    const counts = parts
      .map(({ count }) => knownNumber(entry, count, known))
      .filter((count) => count !== null)
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
