import { type Contest, rowOf } from '../../record/data/contest.js'
import type { Column } from '../../record/record.js'
import { type InfoboxOption, isCountMeasure, statedOf } from './infobox-numbers.js'

/** Of several columns of one role (pledged, unpledged, all delegates) the infobox repeats one: the one that it agrees with most. */
export function mirroredColumns(contest: Contest, options: readonly InfoboxOption[]): Column[] {
  const best: { column: Column; agreeing: number }[] = []
  for (const column of contest.columns) {
    const { role, key } = column
    if (role !== 'share' && !isCountMeasure(role)) continue
    let agreeing = 0
    let differing = 0
    for (const [at, option] of options.entries()) {
      const stated = statedOf(option, role)
      const cell = rowOf(contest, at)?.[key]?.reading.exact
      if (stated === null) continue
      if (stated.fact.reading.exact === cell) agreeing++
      else if (cell !== undefined) differing++
    }
    // Some count others in who sit with a party: one that differs is no such party only where all the rest agree.
    if (role === 'seatsAfter' && (agreeing === 0 || differing > 1)) continue
    const known = best.find((other) => other.column.role === role)
    if (known === undefined) best.push({ column, agreeing })
    else if (agreeing > known.agreeing) {
      known.column = column
      known.agreeing = agreeing
    }
  }
  return best.map(({ column }) => column)
}
