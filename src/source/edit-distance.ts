/** Names longer than this are never compared: nobody mistypes one into another. */
const longest = 64

/**
 * How many typing slips lie between two words: a letter left out, added, changed, or swapped with its neighbour
 * (Damerau's distance, each letter edited at most once). Infinity for words over 64 letters.
 */
export function editDistance(from: string, to: string): number {
  if (from.length > longest || to.length > longest) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    before = above
    above = current
  }
  return above[to.length] ?? 0
}

/** The known word that someone most likely meant, or null where none is near: at most a third of its letters wrong. */
export function nearest(word: string, known: readonly string[]): string | null {
  let found: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least && distance <= Math.max(1, Math.ceil(candidate.length / 3))) {
      found = candidate
      least = distance
    }
  }
  return found
}
