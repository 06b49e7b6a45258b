import { parseKey } from '../profile/key.js'
import type { Profile } from '../profile/profile.js'
import type { DataSource, OptionsSource } from '../profile/source.js'
import { setKey } from '../source/set-key.js'
import { type Quantity, readQuantities } from '../value/index.js'
import { contestTable, decidingColumns } from './contest.js'
import { type Fact, fact } from './fact.js'
import { finishOptions, infoboxOptions, mergeTable, textOf } from './options.js'
import type { Column, DataOf, InfoboxOf, RecordOf, TableOf } from './record.js'

/** Roles whose total row states a total of the contest. */
const totalled = ['votes', 'share', 'delegates', 'electoralVotes', 'seats'] as const

/** The profile's normalized record, merged from the infobox and the contest's table. */
export function readData(
  record: RecordOf<Fact>,
  infobox: InfoboxOf<Fact> | null,
  profile: Profile,
): DataOf<Fact> | null {
  const source = profile.record
  if (source === null) return null
  const data: DataOf<Fact> = {}
  const fields = infobox?.fields ?? {}
  for (const [key, from] of Object.entries(source.fields)) {
    const value = isSource(from) ? pick(from, fields, record.title) : pickAll(from, fields, record.title)
    if (value !== null) setKey(data, key, value)
  }
  if (source.options === undefined) return data
  const byParty = optionsAreParties(infobox, source.options)
  const drafts = infoboxOptions(infobox, source.options, byParty)
  const inParts = drafts.some(({ part }) => part !== null)
  const table = inParts ? null : contestTable(record.tables, drafts, textOf(record.title), byParty)
  const columns = table === null ? [] : decidingColumns(table, drafts)
  const options = table === null ? drafts : mergeTable(drafts, table, columns, byParty)
  if (options.length > 0) data.options = finishOptions(options, source.options)
  const totals = readTotals(table, columns, fields, source.totals ?? {})
  if (Object.keys(totals).length > 0) data.totals = totals
  return data
}

function optionsAreParties(
  infobox: InfoboxOf<Fact> | null,
  { group, name, partyTypes = [], personKeys = [] }: OptionsSource,
): boolean {
  if (infobox === null || !partyTypes.includes(textOf(infobox.fields.type).toLowerCase())) return false
  return !(infobox.groups[group] ?? []).some((entry) => {
    const person = entry[name]
    return (
      person !== null &&
      typeof person === 'object' &&
      personKeys.includes(parseKey(person.spelling ?? '').name)
    )
  })
}

function isSource(from: DataSource | Readonly<Record<string, DataSource>>): from is DataSource {
  return Array.isArray(from.from)
}

function pickAll(
  sources: Readonly<Record<string, DataSource>>,
  fields: InfoboxOf<Fact>['fields'],
  title: Fact | null,
) {
  const values: DataOf<Fact> = {}
  for (const [key, from] of Object.entries(sources)) {
    const value = pick(from, fields, title)
    if (value !== null) setKey(values, key, value)
  }
  return Object.keys(values).length > 0 ? values : null
}

function pick(
  { from, unit }: DataSource,
  fields: InfoboxOf<Fact>['fields'],
  title: Fact | null,
): Fact | null {
  for (const key of from) {
    const stated = key === '$title' ? title : Object.hasOwn(fields, key) ? (fields[key] ?? null) : null
    if (stated === null || stated.reading.type === 'missing') continue
    const value = unit === undefined ? stated : quantityOf(stated, unit)
    if (value !== null) return value
  }
  return null
}

/** The first quantity of the unit in a text; a bare number is one of any unit. */
function quantityOf(stated: Fact, unit: string): Fact | null {
  const { reading } = stated
  if (reading.exact !== undefined && reading.qualifier === undefined)
    return unit === 'seats' || unit === 'delegates' ? stated : null
  for (const quantity of quantitiesIn(reading.raw)) {
    if (quantity.unit === unit || quantity.unit.endsWith(` ${unit}`))
      return fact(quantity.reading, stated.node, stated.from)
  }
  return null
}

const remembered: { raw: string; quantities: readonly Quantity[] } = { raw: '', quantities: [] }

/** The quantities of a text; the last text is remembered, because several keys of the record ask for parts of one field. */
function quantitiesIn(raw: string): readonly Quantity[] {
  if (remembered.raw !== raw) Object.assign(remembered, { raw, quantities: readQuantities(raw) })
  return remembered.quantities
}

function readTotals(
  table: TableOf<Fact> | null,
  columns: readonly Column[],
  fields: InfoboxOf<Fact>['fields'],
  from: Readonly<Record<string, string>>,
): DataOf<Fact> {
  const totals: DataOf<Fact> = {}
  const add = (key: string, value: Fact | null | undefined) => {
    if (
      value !== null &&
      value !== undefined &&
      value.reading.exact !== undefined &&
      !Object.hasOwn(totals, key)
    )
      setKey(totals, key, value)
  }
  for (const { role, cells } of table?.summaries ?? []) {
    const cell = (wanted: string) => cells[columns.find((column) => column.role === wanted)?.key ?? '']
    if (role === 'total') for (const measure of totalled) add(measure, cell(measure))
    else if (role === 'valid' || role === 'invalid' || role === 'registered' || role === 'majority')
      add(role, cell('votes'))
    else if (role === 'turnout') add('turnout', cell('share'))
    // `Registered voters/turnout` states both, the number under votes.
    if (role === 'turnout' && Object.values(cells).some((label) => /registered|elector/i.test(textOf(label))))
      add('registered', cell('votes'))
  }
  for (const [key, field] of Object.entries(from)) add(key, fields[field])
  return totals
}
