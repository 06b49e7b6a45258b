/**
 * Those that do not hold, where the others show that all are meant to: at least `fewest` that hold, and `times` as many as do not. None
 * otherwise.
 */
export function oddOnes<One>(
  all: readonly One[],
  holds: (one: One) => boolean,
  { fewest, times }: { fewest: number; times: number },
): One[] {
  const odd = all.filter((one) => !holds(one))
  const holding = all.length - odd.length
  return holding >= fewest && odd.length * times <= holding ? odd : []
}
