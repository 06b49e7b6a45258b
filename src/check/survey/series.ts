import type { Fact } from '../../record/fact.js'
import type { RecordOf } from '../../record/record.js'
import type { ExpectedType } from '../../value/reading.js'
import { once } from './once.js'
import { type StatedField, surveyOf } from './survey.js'

/** Numbers of one kind: the cells of a column, or a member of a numbered family over its slots. */
export interface Series {
  /** What the numbers are called: the column's label or the family's member. */
  label: string
  role: string
  expected: ExpectedType
  /** In source order, total rows at the end. */
  facts: readonly Fact[]
}

const numericRoles: ReadonlyMap<string, ExpectedType> = new Map([
  ['votes', 'number'],
  ['share', 'percent'],
  ['delegates', 'number'],
  ['districtDelegates', 'number'],
  ['electoralVotes', 'number'],
  ['seats', 'number'],
  ['change', 'auto'],
])
/** Every series of numbers of an article, the infobox's first. */
export const seriesOf = once((context): readonly Series[] => [
  ...familySeries(surveyOf(context).fields),
  ...columnSeries(context.record),
])

function familySeries(fields: readonly StatedField[]): Series[] {
  const all: Series[] = []
  const single: Series[] = []
  // The members of one family stand together.
  let members = new Map<string, Fact[]>()
  let family = ''
  let infobox = -1
  for (const { fact, key, canonical, type, group, box } of fields) {
    if (type !== 'number' && type !== 'percent') continue
    if (group === null) {
      single.push({ label: key, role: canonical, expected: type, facts: [fact] })
      continue
    }
    if (box !== infobox || group !== family) {
      members = new Map()
      family = group
      infobox = box
    }
    const facts = members.get(canonical)
    if (facts !== undefined) {
      facts.push(fact)
      continue
    }
    const first = [fact]
    members.set(canonical, first)
    all.push({ label: key, role: canonical, expected: type, facts: first })
  }
  return [...all, ...single]
}

function columnSeries({ tables }: RecordOf<Fact>): Series[] {
  const found: Series[] = []
  for (const { columns, rows, summaries } of tables)
    for (const { key, label, role } of columns) {
      const expected = numericRoles.get(role)
      if (expected === undefined) continue
      const facts: Fact[] = []
      for (const row of rows) addCell(row[key], facts)
      for (const { cells } of summaries) addCell(cells[key], facts)
      found.push({ label, role, expected, facts })
    }
  return found
}

function addCell(cell: Fact | null | undefined, facts: Fact[]): void {
  if (cell !== null && cell !== undefined && cell.reading.raw !== '') facts.push(cell)
}
