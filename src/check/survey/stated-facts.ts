import type { Fact } from '../../record/fact.js'
import type { CellsOf } from '../../record/record.js'
import type { CheckContext } from '../rule.js'
import { once } from './once.js'
import { surveyOf } from './survey.js'

/** Everything that an infobox or a row of a table states, in the order of the record. */
const statedFacts = once((context): readonly Fact[] => {
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

/** Longer ones say more than one thing. */
const longest = 200

/** Those of them that are short and have a bracket in them, or an equals sign. */
export const bracketedFacts = once((context) => factsWith(context, '('))
export const equatedFacts = once((context) => factsWith(context, '='))

function factsWith(context: CheckContext, sign: string): readonly Fact[] {
  return statedFacts(context).filter(({ reading: { raw } }) => raw.length <= longest && raw.includes(sign))
}
