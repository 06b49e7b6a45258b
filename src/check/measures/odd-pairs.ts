import { areNear, areSame, fineness, type Measure } from './measure.js'
import { oddOnes } from './odd-ones.js'

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
  const areAlike = ({ first, second }: P) => areNear(first.measure, second.measure)
  const odd = oddOnes(pairs, areAlike, { fewest: fewestRows, times: 3 })
  if (odd.length === 0) return []
  const isExact = odd.length === 1 || odd.length * 10 <= pairs.length
  if (isExact) {
    const factor = 1 + roundingOfFactor(pairs.filter(areAlike))
    return odd.filter(
      ({ first, second }) => isTemperature(first) || !areNear(first.measure, second.measure, factor),
    )
  }
  return odd.filter(({ first, second }) => !areSame(first.measure, second.measure))
}

function isTemperature({ measure }: Pair['first']): boolean {
  return measure.unit.kind === 'temperature'
}

/** So rounded may a factor be by which whole tables are converted: 2.47 acres for 2.47105. */
const roundest = 5e-4
const fewestFine = 3

/** How far the factor may be rounded with which a table was converted, as far as its finest numbers do not show that it is not. */
function roundingOfFactor(even: readonly Pair[]): number {
  const steps = even.map(({ first, second }) => Math.max(fineness(first.measure), fineness(second.measure)))
  return Math.min(roundest, steps.sort((one, other) => one - other)[fewestFine - 1] ?? roundest)
}
