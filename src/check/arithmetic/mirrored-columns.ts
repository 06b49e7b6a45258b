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
    for (const [at, option] of options.entries()) {
      const stated = statedOf(option, role)
      if (stated !== null && stated.fact.reading.exact === rowOf(contest, at)?.[key]?.reading.exact)
        agreeing++
    }
    const known = best.find((other) => other.column.role === role)
    if (known === undefined) best.push({ column, agreeing })
    else if (agreeing > known.agreeing) {
      known.column = column
      known.agreeing = agreeing
    }
  }
  return best.map(({ column }) => column)
}
