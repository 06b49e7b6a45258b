import type { Caption, ResultList } from '../article/nodes.js'
import { summaryLabels } from '../profile/profile.js'
import { readValue } from '../value/index.js'
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
  const hasParty = node.children.some((child) => child.type === 'resultEntry' && child.party !== null)
  table.columns = hasParty ? [name, party, votes] : [name, votes]
  for (const child of node.children) {
    const value = fact(readValue(child.value, 'number'), child)
    if (child.type === 'resultEntry') {
      const own = textFact(child.name, placeOf(child.nameSpan))
      const row = { candidate: own, votes: value }
      const stated = child.party === null ? null : textFact(child.party, placeOf(child.partySpan))
      table.rows.push(hasParty ? { candidate: own, party: stated, votes: value } : row)
    } else
      table.summaries.push({
        role: summaryRole(child.key),
        cells: { candidate: textFact(child.key, placeOf(child.keySpan)), votes: value },
      })
  }
  return table
}

/** `Result: Labour Gain` is an outcome; `Total:`, `Turnout:`, `Majority:` are what their words say. */
function summaryRole(key: string): string {
  return summaryLabels.find(key) ?? 'note'
}

function placeOf(span: readonly [number, number] | undefined) {
  return span === undefined ? {} : { span }
}
