import type { Caption, ResultEntry, ResultList } from '../article/nodes.js'
import { summaryLabels } from '../profile/profile.js'
import type { Span } from '../source/span.js'
import { isStatusNote, readValue } from '../value/index.js'
import { type Fact, fact, textFact } from './fact.js'
import type { Column, TableOf } from './record.js'

const name: Column = { key: 'candidate', label: 'Candidate', type: 'text', role: 'name' }
const party: Column = { key: 'party', label: 'Party', type: 'text', role: 'party' }
const votes: Column = { key: 'votes', label: 'Votes', type: 'integer', role: 'votes' }

/** Reads results given as lines as a table with the columns candidate, party and votes. */
export function readResultList(
  node: ResultList,
  caption: Caption | null,
  section: string | null,
): TableOf<Fact> {
  const table: TableOf<Fact> = {
    section,
    caption: caption === null ? null : textFact(caption.value, caption),
    columns: [],
    rows: [],
    summaries: [],
    realigned: false,
    form: 'list',
  }
  const hasParty = node.children.some(
    (child) => child.type === 'resultEntry' && child.party !== null && !isStatus(child.party),
  )
  table.columns = hasParty ? [name, party, votes] : [name, votes]
  for (const child of node.children) {
    const value = fact(readValue(child.value, 'number'), child)
    if (child.type === 'resultEntry') {
      const own = nameOf(child)
      const stated =
        child.party === null || isStatus(child.party) ? null : textFact(child.party, placeOf(child.partySpan))
      table.rows.push(
        hasParty ? { candidate: own, party: stated, votes: value } : { candidate: own, votes: value },
      )
    } else
      table.summaries.push({
        role: summaryRole(child.key),
        cells: { candidate: textFact(child.key, placeOf(child.keySpan)), votes: value },
      })
  }
  return table
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

function placeOf(span: readonly [number, number] | undefined) {
  return span === undefined ? {} : { span }
}
