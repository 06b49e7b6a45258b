import { compare, direction, firstWhere, sign } from './relations.js'

/*
 * A second opinion that shares nothing with the checks of the program: for every cell, every value that alone makes
 * all relations of the article hold. It knows the structure from whoever made the article, not from reading it.
 */

const most = 10n ** 14n

/** The relations that fail as stated. */
export function failing(relations, unitsOf) {
  return relations.filter((relation) => sign(relation, unitsOf) !== 0)
}

/**
 * The cells of which some other value repairs everything, with the stretch of values: Map of cell to [low, high].
 * The ends are not exact where a total is stated nowhere: there only values near the stated ones are tried.
 */
export function singleRepairs(relations, unitsOf, cells) {
  const failed = failing(relations, unitsOf)
  const repairs = new Map()
  if (failed.length === 0) return repairs
  for (const cell of cells) {
    if (!failed.every((relation) => relation.cells.includes(cell))) continue
    const range = valuesOf(cell, relations, unitsOf)
    if (range !== null) repairs.set(cell, range)
  }
  return repairs
}

const ease = { fixed: 0, same: 1, sum: 2, share: 3, someTotal: 4 }

/** Every value of one cell that makes all its relations hold, the others as stated; null where there is none. */
function valuesOf(cell, relations, unitsOf) {
  const own = relations.filter((relation) => relation.cells.includes(cell))
  own.sort((a, b) => ease[a.kind] - ease[b.kind])
  let low = 0n
  let high = cell.kind === 'share' ? 100n * 10n ** BigInt(cell.decimals) : most
  for (const relation of own) {
    const at = (value) => (other) => (other === cell ? value : unitsOf(other))
    if (relation.kind === 'someTotal') {
      const fitting = enumerate(cell, relation, at, low, high)
      if (fitting.length === 0) return null
      low = fitting[0]
      high = fitting[fitting.length - 1]
      continue
    }
    const grows = direction(relation, cell)
    const signAt = (value) => grows * sign(relation, at(value))
    if (low === high) {
      if (signAt(low) !== 0) return null
      continue
    }
    low = firstWhere(low, high, (value) => signAt(value) >= 0)
    high = firstWhere(low, high, (value) => signAt(value) > 0) - 1n
    if (low > high) return null
  }
  return [low, high]
}

/** Tries every value, or where there are very many, those that the pair's own neighbours leave: by steps, then one by one. */
function enumerate(cell, relation, at, low, high) {
  const own = relation.pairs.find((pair) => pair.includes(cell))
  const others = { ...relation, pairs: relation.pairs.filter((pair) => pair !== own) }
  const [count, share] = own
  const fitting = []
  const totals = totalsOf(others, at)
  if (totals === null) return fitting
  const bound = boundsOf(cell, count, share, totals, at, relation.mode)
  const from = larger(bound[0], low)
  const to = smaller(bound[1], high)
  for (let value = from; value <= to; value++) {
    if (sign(relation, at(value)) === 0) {
      fitting.push(value)
      // Beyond a few only the far end matters, and there is no gap among large numbers.
      if (fitting.length === 64) value = to - 64n > value ? to - 64n : value
    }
  }
  return fitting
}

function totalsOf({ pairs, mode, rows }, at) {
  const unitsOf = at(0n)
  const fits = (total) => {
    let least = 1
    let largest = -1
    for (const [count, share] of pairs) {
      const one = { kind: 'share', count, share, plus: [{ total }], minus: [], mode }
      const here = sign(one, (cell) => cell.total ?? unitsOf(cell))
      if (here < least) least = here
      if (here > largest) largest = here
    }
    return [least, largest]
  }
  if (pairs.length === 0) return null
  const low = firstWhere(1n, most, (total) => fits(total)[1] <= 0)
  const high = firstWhere(low, most, (total) => fits(total)[0] < 0) - 1n
  return low > high || rows.length === 0 ? null : [low, high]
}

/** Roomy ends for one cell, given the totals that all other rows leave. */
function boundsOf(cell, count, share, [low, high], at, mode) {
  const unitsOf = at(0n)
  const scale = 100n * 10n ** BigInt(share.decimals)
  const spread = mode === 'truncated' ? 2n : 1n
  if (cell === count) {
    const percent = unitsOf(share)
    const least = ((percent - 1n) * low) / scale - 1n
    return [least < 0n ? 0n : least, ((percent + spread) * high) / scale + 1n]
  }
  const votes = unitsOf(count)
  const least = (votes * scale) / high - 2n
  return [least < 0n ? 0n : least, (votes * scale) / low + 2n]
}

function larger(one, other) {
  return compare(one, other) > 0 ? one : other
}

function smaller(one, other) {
  return compare(one, other) < 0 ? one : other
}
