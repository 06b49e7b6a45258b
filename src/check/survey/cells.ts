import type { Fact } from '../../record/fact.js'
import type { CellsOf } from '../../record/record.js'
import { once } from './once.js'
import { surveyOf } from './survey.js'

/** Everything that an infobox or a row of a table states, in the order of the record. */
export const statedFacts = once((context): readonly Fact[] => {
  const facts = surveyOf(context).fields.map(({ fact }) => fact)
  const add = (cells: CellsOf<Fact>) => {
    for (const fact of Object.values(cells)) if (fact !== null) facts.push(fact)
  }
  for (const { rows, summaries } of context.record.tables) {
    rows.forEach(add)
    for (const { cells } of summaries) add(cells)
  }
  return facts
})
