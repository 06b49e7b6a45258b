import { isStatusNote, splitParty } from '../../value/index.js'
import { type Fact, fact, textFact } from '../fact.js'
import type { CellsOf, Column } from '../record.js'
import { textOf } from '../text-of.js'

/** A name and the party behind it. */
export interface NamedParty {
  name: Fact
  party: Fact
}

const partyHeader = /part(?:y|ei|ido|ito|i|ij)\b/i
/** Words and abbreviations that only parties have; two letters may be a state. */
const partyWords =
  /\b(?:party|partei|parti|partido|partito|independent|nonpartisan|democrat(?:s|ic)?|republican|labou?r|conservative|liberal|green|greens|libertarian|socialist|communist|nationalist|unionist|alliance|movement|union|front|league|bloc|coalition)\b|^(?:[DRILG]|Lab|Con|Dem|Rep|Lib|Ind|[A-Z]{3,6})$/i

/**
 * Takes the party from `Ada Bern (Red Party)`, where a table without a column of parties has them behind its names: its header says so,
 * or most brackets hold what only a party is called. Null where they hold anything else.
 */
export function partiesInNames(
  rows: readonly CellsOf<Fact>[],
  { key, label }: Column,
): ((name: Fact) => NamedParty | null) | null {
  let parties = 0
  let brackets = 0
  for (const row of rows) {
    const { party } = splitParty(textOf(row[key]))
    if (party === undefined || isStatusNote(party, 0, party.length)) continue
    brackets++
    if (partyWords.test(party)) parties++
  }
  const named = partyHeader.test(label) ? brackets : parties
  return named > 1 && 2 * named > brackets && 2 * brackets >= rows.length ? split : null
}

function split(name: Fact): NamedParty | null {
  const text = textOf(name)
  const { party, start, end, partyStart = 0, partyEnd = 0 } = splitParty(text)
  if (party === undefined || text !== name.reading.raw || isStatusNote(party, 0, party.length)) return null
  return { name: part(name, start, end), party: part(name, partyStart, partyEnd) }
}

function part({ reading, node, from }: Fact, start: number, end: number): Fact {
  return fact(textFact(reading.raw.slice(start, end), node).reading, node, from + start)
}
