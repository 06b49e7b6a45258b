/*
 * What must hold between the numbers of an article, written down plainly. `sign` says of a relation whether it holds
 * (0n), or whether the value of the cell that grows it is too large (1) or too small (-1). `unitsOf` gives the units
 * of a cell. All relations are monotone in every single cell, so the oracle can bisect.
 */

export const sumOf = (parts, total) => ({ kind: 'sum', parts, total, cells: [...parts, total] })
export const sameAs = (one, other) => ({ kind: 'same', one, other, cells: [one, other] })
export const fixedAt = (cell, units) => ({ kind: 'fixed', cell, units, cells: [cell] })
/** `mode`: half or truncated. The total: cells added, cells subtracted. */
export const shareOf = (count, share, plus, mode, minus = []) => ({
  kind: 'share',
  count,
  share,
  plus,
  minus,
  mode,
  cells: [...new Set([count, share, ...plus, ...minus])],
})
/** Some one total, stated nowhere and no smaller than the rows' sum, has all the shares. */
export const someTotal = (pairs, mode, mirrored = []) => ({
  kind: 'someTotal',
  pairs: [...pairs, ...mirrored],
  rows: pairs.map(([count]) => count),
  mode,
  cells: [...new Set([...pairs, ...mirrored].flat())],
})

const tenTo = (power) => 10n ** BigInt(power)

/** Whether the relation holds (0), or its expression is too large (1) or too small (-1). */
export function sign(relation, unitsOf) {
  if (relation.kind === 'sum') return signOfSum(relation, unitsOf)
  if (relation.kind === 'same') return signOfSame(relation, unitsOf)
  if (relation.kind === 'fixed') return compare(unitsOf(relation.cell), relation.units)
  if (relation.kind === 'share') return signOfShare(relation, unitsOf)
  return hasTotal(relation, unitsOf) ? 0 : 1
}

/** 1 where a larger value of the cell makes the expression larger, -1 where smaller. */
export function direction(relation, cell) {
  if (relation.kind === 'sum') return relation.total === cell ? -1 : 1
  if (relation.kind === 'same') return relation.other === cell ? -1 : 1
  if (relation.kind === 'share') return relation.count === cell || relation.minus.includes(cell) ? 1 : -1
  return 1
}

export function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

function signOfSum({ parts, total }, unitsOf) {
  const finest = Math.max(total.decimals, ...parts.map(({ decimals }) => decimals))
  let sum = 0n
  for (const part of parts) sum += unitsOf(part) * tenTo(finest - part.decimals)
  return compare(sum, unitsOf(total) * tenTo(finest - total.decimals))
}

/** With the same decimals equal; with others their rounding intervals overlap. */
function signOfSame({ one, other }, unitsOf) {
  const finest = Math.max(one.decimals, other.decimals)
  const [unitOne, unitOther] = [tenTo(finest - one.decimals), tenTo(finest - other.decimals)]
  const [a, b] = [2n * unitsOf(one) * unitOne, 2n * unitsOf(other) * unitOther]
  if (one.decimals === other.decimals) return compare(a, b)
  if (a + unitOne <= b - unitOther) return -1
  return a - unitOne >= b + unitOther ? 1 : 0
}

function signOfShare({ count, share, plus, minus, mode }, unitsOf) {
  let total = 0n
  for (const cell of plus) total += unitsOf(cell)
  for (const cell of minus) total -= unitsOf(cell)
  return total <= 0n ? 1 : signOfOne(unitsOf(count), unitsOf(share), share.decimals, total, mode)
}

/** Whether the count is too large (1) or too small (-1) for its share of the total. */
function signOfOne(count, percent, decimals, total, mode) {
  const exact = 100n * tenTo(decimals) * count
  if (mode === 'truncated') return exact < percent * total ? -1 : exact >= (percent + 1n) * total ? 1 : 0
  return 2n * exact < (2n * percent - 1n) * total ? -1 : 2n * exact > (2n * percent + 1n) * total ? 1 : 0
}

/** The totals that fit one pair are a stretch of integers: its ends by bisection. */
function hasTotal({ pairs, rows, mode }, unitsOf) {
  let low = 1n
  let high = 10n ** 15n
  let counted = 0n
  for (const row of rows) counted += unitsOf(row)
  if (counted > low) low = counted
  for (const [count, share] of pairs) {
    const signAt = (total) => signOfOne(unitsOf(count), unitsOf(share), share.decimals, total, mode)
    low = firstWhere(low, high, (total) => signAt(total) <= 0)
    high = firstWhere(low, high + 1n, (total) => signAt(total) < 0) - 1n
    if (low > high) return false
  }
  return true
}

/** The least integer from low to high for which `holds`, false before and true after; high + 1 where there is none. */
export function firstWhere(low, high, holds) {
  let [from, to] = [low, high + 1n]
  while (from < to) {
    const middle = (from + to) >> 1n
    if (holds(middle)) to = middle
    else from = middle + 1n
  }
  return from
}
