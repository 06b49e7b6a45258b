/** The list in another order. */
export function shuffled(random, list) {
  const result = [...list]
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[result[at], result[other]] = [result[other], result[at]]
  }
  return result
}

/** So many different ones of a list. */
export function someOf(random, list, count) {
  return shuffled(random, list).slice(0, count)
}

/** About the total in so many parts of at least one, largest first; the more `skew`, the more unequal. */
export function partsOf(random, total, count, skew = 1.6) {
  const weights = Array.from({ length: count }, () => random.fraction() ** skew + 0.004)
  const whole = sum(weights)
  return weights
    .map((weight) => Math.max(1, Math.floor((total * weight) / whole)))
    .sort((one, other) => other - one)
}

/** The parts of one line, each over so many others, as rows of the same sums. */
export function spreadOver(random, totals, count) {
  const rest = [...totals]
  return Array.from({ length: count }, (_, at) =>
    rest.map((left, column) => {
      const part =
        at === count - 1 ? left : Math.min(left, Math.floor((left * random.fraction() * 2) / (count - at)))
      rest[column] -= part
      return part
    }),
  )
}

export function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

/** The sum of each column of rows of numbers. */
export function columnSums(rows) {
  return rows[0].map((_, at) => sum(rows.map((row) => row[at])))
}

export function manyOf(count, make) {
  return Array.from({ length: count }, (_, at) => make(at))
}
