import type { ResultEntry, ResultList } from '../../article/nodes.js'
import { summaryLabels } from '../../profile/profile.js'
import type { Span } from '../../source/span.js'
import { isStatusNote } from '../../value/index.js'
import { type Fact, textFact } from '../fact.js'
import { figuresOf } from './figures.js'
import type { Figures, ResultLine } from './result-line.js'

/** The lines of a list that its dialect knows for one of results. */
export function resultLines({ children }: ResultList): ResultLine[] {
  return children.map((child) => {
    const figures = figuresOf(child.value, child, 0)
    if (child.type === 'resultSummary')
      return {
        name: textFact(child.key, placeOf(child.keySpan)),
        party: null,
        figures,
        role: summaryRole(child.key),
      }
    const counted: Figures = { ...figures, unit: figures.unit ?? 'votes' }
    const role = child.party === null ? summaryLabels.find(child.name) : null
    const party =
      child.party === null || isStatus(child.party) ? null : textFact(child.party, placeOf(child.partySpan))
    return { name: nameOf(child), party, figures: counted, role }
  })
}

/** The bracket of `Bo Lee (inc.)` is a part of the name, as in a table. */
function nameOf({ name, nameSpan, party, partySpan }: ResultEntry): Fact {
  if (party === null || !isStatus(party)) return textFact(name, placeOf(nameSpan))
  const span: Span | undefined =
    nameSpan === undefined || partySpan === undefined ? undefined : [nameSpan[0], partySpan[1] + 1]
  return textFact(`${name} (${party})`, placeOf(span))
}

function isStatus(party: string): boolean {
  return isStatusNote(party, 0, party.length)
}

/** `Result: Labour Gain` is an outcome; `Total:`, `Turnout:`, `Majority:` are what their words say. */
function summaryRole(key: string): string {
  return summaryLabels.find(key) ?? 'note'
}

function placeOf(span: Span | undefined) {
  return span === undefined ? {} : { span }
}
