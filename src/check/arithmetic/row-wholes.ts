import type { Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Constraint } from '../model/constraint.js'
import { roundings, type ShareRelation } from '../relations/share-relation.js'
import { type Entry, hasCombinedShares } from './entries.js'
import type { RowNumbers } from './row-numbers.js'
import { type Pair, type RowWholes, shareRelations, totalRelation } from './row-relations.js'
import { countHolding, isRule, isUsual } from './row-rule.js'

const wholeRoles: ReadonlySet<string> = new Set(['votes', 'rank', 'other', 'choiceVotes', 'margin'])
const shareRoles: ReadonlySet<string> = new Set(['share', 'choiceShare', 'marginShare'])
const marginWords = /\b(?:margin|majority|plurality|lead|difference)\b/i
const totalWords = /\b(?:total|all|votes cast|ballots|turnout)\b/i
const percentWords = /%|\b(?:per ?cent|proportion|share)/i
const mostTotals = 3
const fewestCells = 3

/** Finds such columns: two thirds of the shares must be those of their own rows. Null for any other table. */
export function findRowWholes(
  columns: readonly Column[],
  entries: readonly Entry[],
  numbers: RowNumbers,
): RowWholes | null {
  if (columns.filter(isCounted).length < 2) return null
  let best: { wholes: RowWholes; explained: number } | null = null
  const ways = [
    besideEachOther(columns),
    afterEachOther(columns),
    sharesInFront(columns),
    inBrackets(columns, entries),
  ]
  for (const pairs of ways)
    for (const reading of readings(columns, pairs, (count, total) => isMore(count, total, entries, numbers)))
      for (const rounding of roundings) {
        const { parts, margin, total } = reading
        const wholes = { parts, margin, total, rounding }
        const relations: ShareRelation[] = []
        for (const entry of entries) append(relations, shareRelations(wholes, entry, numbers, 'error'))
        const holding = countHolding(relations)
        if (holding < fewestCells || !isUsual(relations, holding)) continue
        const explained = holding + (holding < relations.length ? wrongInTotal(wholes, entries, numbers) : 0)
        if (explained > (best?.explained ?? 0)) best = { wholes, explained }
        if (explained === relations.length) break
      }
  return best === null ? null : withoutOthers(best.wholes, entries, numbers)
}

/** A column whose shares are those of its counts in none of several rows is no part: registered voters beside their turnout. */
function withoutOthers(wholes: RowWholes, entries: readonly Entry[], numbers: RowNumbers): RowWholes {
  const { margin, total, rounding } = wholes
  if (total === null) return wholes
  const parts = wholes.parts.filter((pair) => {
    const own = { parts: [pair], margin, total, rounding }
    const relations = entries.flatMap((entry) => shareRelations(own, entry, numbers, 'error'))
    return relations.length < 2 || countHolding(relations) > 0
  })
  return parts.length === wholes.parts.length ? wholes : { parts, margin, total, rounding }
}

/**
 * Where the stated total is the sum of its row in most rows, the shares in the others that are not of it: a wrong total does not
 * make the sums of the rows the wholes of all.
 */
function wrongInTotal(wholes: RowWholes, entries: readonly Entry[], numbers: RowNumbers): number {
  const sums: Constraint[] = []
  let wrong = 0
  for (const entry of entries) {
    const sum = totalRelation(wholes, entry, numbers, 'error')
    if (sum === null) continue
    sums.push(sum)
    if (sum.violations() === 0) continue
    const shares = shareRelations(wholes, entry, numbers, 'error')
    wrong += shares.length - countHolding(shares)
  }
  return isRule(sums, countHolding(sums)) ? wrong : 0
}

/** Whether a column has more than another in every row that states both: it is no part of it. */
function isMore(count: Column, total: Column, entries: readonly Entry[], numbers: RowNumbers): boolean {
  let isStated = false
  for (const entry of entries) {
    const [part, whole] = [numbers.exact(entry, count), numbers.exact(entry, total)]
    if (part === null || whole === null) continue
    if (part.units <= whole.units) return false
    isStated = true
  }
  return isStated
}

/** What the wholes of the rows may be. */
function readings(
  columns: readonly Column[],
  pairs: readonly Pair[],
  isOther: (count: Column, total: Column) => boolean,
): Omit<RowWholes, 'rounding'>[] {
  if (pairs.length < 2) return []
  const parts = pairs.filter(({ count, share }) => !marginWords.test(`${count.label} ${share.label}`))
  const margin = pairs.find((pair) => !parts.includes(pair)) ?? null
  const paired = new Set(pairs.flatMap(({ count, share }) => [count, share]))
  const single = columns.filter((column) => !paired.has(column) && isCounted(column)).slice(-mostTotals)
  const doubled = parts
    .filter(({ count }) => totalWords.test(count.label))
    .map(({ count }) => count)
    .slice(-mostTotals)
  return [...single, ...doubled, null]
    .map((total) => ({
      parts: parts.filter(({ count }) => count !== total && (total === null || !isOther(count, total))),
      margin,
      total,
    }))
    .filter(({ parts }) => parts.length > 1)
}

function besideEachOther(columns: readonly Column[]): Pair[] {
  return columns.flatMap((share, at) => pairOf(columns[at - 1], share))
}

/** `Smith %`, then `Smith #`. */
function sharesInFront(columns: readonly Column[]): Pair[] {
  return columns.flatMap((share, at) => pairOf(columns[at + 1], share))
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

function inBrackets(columns: readonly Column[], entries: readonly Entry[]): Pair[] {
  return columns
    .filter((column) => isCounted(column) && hasCombinedShares(entries, column))
    .map((column) => ({ count: column, share: column }))
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
