import type { CellsOf, Column, DataOf, DataValueOf, EntryOf, TableOf } from '../record/record.js'
import { type AnyRecord, type Field, itemsOf, type Leaf, plainValue, statementOf, textOf } from './leaf.js'

/** One row of the CSV. */
export interface CsvFact {
  article: string
  contest: string
  source: string
  kind: string
  slot: string | number
  option: string
  party: string
  measure: string
  field: string
  value: string
  raw: string
}

/** Where facts stand and whose they are: everything of a row but the measure. */
type Place = Omit<CsvFact, 'measure' | 'field' | 'value' | 'raw'>

/** Every fact of a record but its prose, in the record's order: merged data first, then infoboxes, then tables. */
export function* factsOf(record: AnyRecord): Generator<CsvFact> {
  const article = textOf(record.title)
  const contest = contestName(record.data) || article
  const place: Place = { article, contest, source: '', kind: 'option', slot: '', option: '', party: '' }
  if (record.data !== null) yield* dataFacts(record.data, { ...place, source: 'data' })
  for (const [index, infobox] of record.infoboxes.entries()) {
    const inside = { ...place, source: `infobox ${index + 1}`, contest: contest || (infobox.name ?? '') }
    for (const [key, leaf] of Object.entries(infobox.fields))
      yield* leafFacts(leaf, key, key, { ...inside, kind: 'field' })
    for (const entries of Object.values(infobox.groups))
      for (const entry of entries) yield* entryFacts(entry, inside)
  }
  for (const [index, table] of record.tables.entries()) {
    const source = `${table.form ?? 'table'} ${index + 1}`
    yield* tableFacts(table, { ...place, source, contest: textOf(table.caption) || table.section || article })
  }
}

function contestName(data: DataOf<Leaf> | null): string {
  const name = data?.name
  return isLeaf(name) ? textOf(name) : ''
}

function* dataFacts(data: DataOf<Leaf>, place: Place): Generator<CsvFact> {
  const { options, totals } = data
  if (Array.isArray(options)) for (const option of options) yield* optionFacts(option, place)
  if (isGroup(totals)) yield* memberFacts(totals, '', { ...place, kind: 'total' })
}

function* optionFacts(option: DataOf<Leaf>, place: Place): Generator<CsvFact> {
  const { name, kind, slot, part, party, ...measures } = option
  const whose = {
    ...ofPart(place, part),
    slot: leafText(slot),
    option: leafText(name),
    party: leafText(party),
  }
  yield* leafFacts(isLeaf(kind) ? kind : null, 'kind', 'kind', whose)
  yield* memberFacts(measures, '', whose)
}

/** Nested measures (the rounds of an election) are told apart by their path: `rounds.2.votes`. */
function* memberFacts(members: DataOf<Leaf>, path: string, place: Place): Generator<CsvFact> {
  for (const [key, member] of Object.entries(members)) {
    const name = `${path}${key}`
    if (Array.isArray(member)) {
      for (const [index, item] of member.entries()) yield* memberFacts(item, `${name}.${index + 1}.`, place)
    } else if (isLeaf(member)) yield* leafFacts(member, name, name, place)
    else if (isGroup(member)) yield* memberFacts(member, `${name}.`, place)
  }
}

function* entryFacts(entry: EntryOf<Field>, place: Place): Generator<CsvFact> {
  const { slot, part, ...members } = entry
  const nameKey = ['candidate', 'choice', 'name'].find((key) => members[key] !== undefined)
  const whose = {
    ...ofPart(place, part),
    slot,
    option: nameKey === undefined ? '' : textOf(members[nameKey]),
    party: textOf(members.party),
  }
  for (const [key, leaf] of Object.entries(members)) yield* leafFacts(leaf, key, key, whose)
}

function* tableFacts(table: TableOf<Leaf>, place: Place): Generator<CsvFact> {
  const { columns } = table
  const name =
    columns.find(({ role }) => role === 'name') ?? columns.find(({ role }) => role === 'party') ?? columns[0]
  const party = columns.find(({ role }) => role === 'party')
  const whose = (cells: CellsOf<Leaf>): Pick<Place, 'option' | 'party'> => ({
    option: name === undefined ? '' : textOf(cells[name.key]),
    party: party === undefined ? '' : textOf(cells[party.key]),
  })
  const measures = measuresOf(columns)
  for (const [index, cells] of table.rows.entries()) {
    yield* cellFacts(cells, measures, name, { ...place, slot: index + 1, ...whose(cells) })
  }
  for (const { role, cells } of table.summaries) {
    yield* cellFacts(cells, measures, name, { ...place, kind: role, ...whose(cells) })
  }
}

function* cellFacts(
  cells: CellsOf<Leaf>,
  measures: ReadonlyMap<string, string>,
  name: Column | undefined,
  place: Place,
): Generator<CsvFact> {
  for (const [key, leaf] of Object.entries(cells)) {
    // The name stands in `option` already; it needs a row of its own only where its text says more.
    const statement = statementOf(leaf)
    if (key === name?.key && (statement?.text ?? statement?.raw ?? textOf(leaf)) === textOf(leaf)) continue
    yield* leafFacts(leaf, measures.get(key) ?? key, key, place)
  }
}

/** What each column measures: its role, unless that says nothing or several columns have it (votes of two rounds). */
function measuresOf(columns: readonly Column[]): Map<string, string> {
  const times = new Map<string, number>()
  for (const { role } of columns) times.set(role, (times.get(role) ?? 0) + 1)
  const measures = new Map<string, string>()
  for (const { key, role } of columns) if (role !== 'other' && times.get(role) === 1) measures.set(key, role)
  return measures
}

function* leafFacts(leaf: Field, measure: string, field: string, place: Place): Generator<CsvFact> {
  const statement = statementOf(leaf)
  if (plainValue(leaf) === null && (statement?.raw ?? '') === '') return
  for (const other of statement?.others ?? []) {
    yield { ...place, kind: 'replaced', measure, field, value: textOf(other), raw: other.raw }
  }
  // Each item of a list is a fact of its own.
  for (const item of itemsOf(leaf))
    yield { ...place, measure, field, value: textOf(item), raw: statementOf(item)?.raw ?? '' }
  for (const part of statement?.parts ?? []) {
    yield { ...place, measure: `${measure}.${part.type}`, field, value: textOf(part), raw: part.raw }
  }
}

/** Each part of a referendum of several questions is a contest of its own. */
function ofPart(place: Place, part: DataValueOf<Leaf> | undefined): Place {
  return typeof part === 'number'
    ? { ...place, contest: `${place.contest} (part ${part})`.trimStart() }
    : place
}

function leafText(value: DataValueOf<Leaf> | undefined): string {
  return isLeaf(value) ? textOf(value) : ''
}

export function isLeaf(value: DataValueOf<Leaf> | undefined): value is Leaf {
  if (typeof value !== 'object' || value === null) return value !== undefined
  return !Array.isArray(value) && 'raw' in value && 'at' in value && typeof value.raw === 'string'
}

export function isGroup(value: DataValueOf<Leaf> | undefined): value is DataOf<Leaf> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLeaf(value)
}
