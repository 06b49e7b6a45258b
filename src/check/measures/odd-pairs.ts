import { areNear, areSame, type Measure } from './measure.js'

interface Pair {
  first: { measure: Measure }
  second: { measure: Measure }
}

/** So many rows show how exactly a table's numbers were converted. */
const fewestRows = 4

/**
 * Of what the rows of a table state in two units: where most are converted to the last digit, those that are not, else those that are
 * far off.
 */
export function oddPairs<P extends Pair>(pairs: readonly P[]): P[] {
  const odd = pairs.filter(({ first, second }) => !areNear(first.measure, second.measure))
  if (pairs.length - odd.length < fewestRows || odd.length * 4 > pairs.length) return []
  const isExact = odd.length === 1 || odd.length * 10 <= pairs.length
  return isExact ? odd : odd.filter(({ first, second }) => !areSame(first.measure, second.measure))
}
