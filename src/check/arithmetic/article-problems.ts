import type { Constraint } from '../model/constraint.js'
import type { SharePair } from '../relations/common-total.js'
import type { CheckContext } from '../rule.js'
import { contestReadings } from './contest-readings.js'
import { type InfoboxOption, infoboxNumbers } from './infobox-numbers.js'
import { proseRelations } from './prose-relations.js'
import type { Reading } from './reading.js'
import { tableNumbers } from './table-numbers.js'
import { pairReadings, tableReadings } from './table-problem.js'

/** An article's numbers in groups that have nothing to do with each other, each with its readings. */
export function articleProblems(context: CheckContext): Reading[][] {
  const { record } = context
  const options = infoboxNumbers(record)
  const problems: Reading[][] = []
  for (const table of record.tables) {
    for (const [count, numbers] of tableNumbers(table).entries()) {
      const own = table === record.contest?.table && count === 0
      problems.push(own ? contestReadings(context, numbers, options) : tableReadings(numbers, [], () => []))
    }
  }
  if (record.contest === null) problems.push(...infoboxProblems(context, options))
  return problems
}

/** The shares of an infobox without a table, each part of a referendum by itself. */
function infoboxProblems(context: CheckContext, options: readonly InfoboxOption[]): Reading[][] {
  const parts = new Map<number | null, SharePair[]>()
  for (const { share, counts, draft } of options) {
    if (share === null || counts.votes === undefined) continue
    const pairs = parts.get(draft.part) ?? []
    pairs.push({ count: counts.votes, share })
    parts.set(draft.part, pairs)
  }
  const said: Constraint[] = proseRelations(
    context,
    (fact) => options.find(({ share }) => share?.fact === fact)?.share ?? null,
    null,
  )
  return [...parts.values()].map((pairs, at) => pairReadings(pairs, at === 0 ? said : []))
}
