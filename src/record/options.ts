import { optionKinds } from '../profile/profile.js'
import type { OptionsSource } from '../profile/source.js'
import { setKey } from '../source/set-key.js'
import { readName } from '../value/index.js'
import { compatibleParties, compatiblePeople, type Entity, entityOf, matchEntities } from './entity.js'
import { type Fact, fact } from './fact.js'
import type { CellsOf, DataOf, InfoboxOf, TableOf } from './record.js'
import { readRounds } from './rounds.js'

/** An option while it is being put together. */
export interface Draft {
  name: Fact
  kind: string
  slot: number | null
  part: number | null
  values: DataOf<Fact>
}

/** Column roles that state a measure or an attribute of an option. */
const measureRoles: ReadonlySet<string> = new Set(['votes', 'share', 'delegates', 'electoralVotes', 'seats', 'swing', 'districtDelegates'])
const attributeRoles: ReadonlySet<string> = new Set(['party', 'runningMate'])

/** The options that the infobox names, in the order of their slots. */
export function infoboxOptions(infobox: InfoboxOf<Fact> | null, source: OptionsSource, byParty: boolean): Draft[] {
  if (infobox === null) return []
  const drafts: Draft[] = []
  for (const entry of infobox.groups[source.group] ?? []) {
    const person = factOf(entry[source.name])
    const party = factOf(entry[source.attributes.party ?? 'party'])
    const leads = byParty && party !== null
    const name = leads ? party : (person ?? party)
    if (name === null) continue
    const values: DataOf<Fact> = {}
    copyValues(entry, source.measures, values)
    if (leads && person !== null) setKey(values, 'leader', person)
    copyValues(entry, source.attributes, values, name)
    drafts.push({ name, kind: kindOf(name, name === party ? 'party' : 'candidate'), slot: entry.slot, part: null, values })
  }
  return [...drafts, ...partOptions(infobox, source), ...choiceOptions(infobox, source)]
}

function copyValues(entry: { [key: string]: Fact | number | null }, map: Readonly<Record<string, string>>, values: DataOf<Fact>, except?: Fact): void {
  for (const [key, member] of Object.entries(map)) {
    const value = factOf(entry[member])
    if (value !== null && value !== except && value.reading.type !== 'missing') setKey(values, key, value)
  }
}

function factOf(value: Fact | number | null | undefined): Fact | null {
  return value === undefined || typeof value === 'number' ? null : value
}

function partOptions(infobox: InfoboxOf<Fact>, { parts }: OptionsSource): Draft[] {
  if (parts === undefined) return []
  const drafts: Draft[] = []
  for (const entry of infobox.groups[parts.group] ?? []) {
    const name = factOf(entry[parts.name])
    if (name === null) continue
    const values: DataOf<Fact> = {}
    const { votes, share, color } = parts
    copyValues(entry, { ...(votes && { votes }), ...(share && { share }), ...(color && { color }) }, values)
    const part = typeof entry.part === 'number' ? entry.part : null
    drafts.push({ name, kind: 'choice', slot: entry.slot, part, values })
  }
  return drafts
}

function choiceOptions({ fields }: InfoboxOf<Fact>, { choices }: OptionsSource): Draft[] {
  const drafts: Draft[] = []
  for (const choice of choices ?? []) {
    const votes = Object.hasOwn(fields, choice.votes) ? (fields[choice.votes] ?? null) : null
    if (votes === null) continue
    const label = choice.label === undefined ? null : (fields[choice.label] ?? null)
    const values: DataOf<Fact> = {}
    copyValues(fields, { votes: choice.votes, ...(choice.share && { share: choice.share }) }, values)
    const own = { ...votes, reading: { ...votes.reading, type: 'text' as const, value: choice.name } }
    drafts.push({ name: label ?? own, kind: 'choice', slot: null, part: null, values })
  }
  return drafts
}

/** Puts what the contest's table says into the infobox's options, and adds the options that only the table has. */
export function mergeTable(drafts: Draft[], table: TableOf<Fact>, byParty: boolean): Draft[] {
  const nameColumn = nameColumnOf(table)
  if (nameColumn === null) return drafts
  const isParty = nameColumn.role === 'party'
  const names = drafts.map((draft) => entityOf(textOf(isParty && !byParty ? draft.values.party : draft.name)))
  const rows = table.rows.filter((row) => textOf(row[nameColumn.key]) !== '')
  const matches = matchEntities(names, rowEntities(rows, nameColumn.key), byParty || isParty ? compatibleParties : compatiblePeople)
  const byRow = new Map(matches.map((row, at) => [row, drafts[at]]))
  const merged = [...drafts]
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const name = row[nameColumn.key]
    if (name === null || name === undefined) continue
    let draft = byRow.get(at)
    if (draft === undefined) {
      // The same name again belongs to a second count, or to a merged cell: it is no further option.
      const { whole } = entityOf(textOf(name))
      const party = table.columns.find(({ role }) => role === 'party')
      const id = `${whole}|${party === undefined || isParty ? '' : textOf(row[party.key])}`
      if (seen.has(id) || matches.some((match) => match !== -1 && entityOf(textOf(rows[match]?.[nameColumn.key])).whole === whole)) continue
      seen.add(id)
      draft = { name, kind: kindOf(name, isParty ? 'party' : 'candidate'), slot: null, part: null, values: {} }
      merged.push(draft)
    }
    addCells(draft, row, table, nameColumn.key)
  }
  return merged
}

function rowEntities(rows: readonly CellsOf<Fact>[], key: string): Entity[] {
  return rows.map((row) => entityOf(textOf(row[key])))
}

function addCells(draft: Draft, row: CellsOf<Fact>, table: TableOf<Fact>, nameKey: string): void {
  for (const { key, role } of table.columns) {
    const cell = row[key]
    if (key === nameKey || cell === null || cell === undefined || cell.reading.type === 'missing') continue
    if (!measureRoles.has(role) && !attributeRoles.has(role)) continue
    if (measureRoles.has(role) && cell.reading.exact === undefined) continue
    if (!Object.hasOwn(draft.values, role)) setKey(draft.values, role, cell)
    const combined = role === 'share' ? undefined : cell.reading.parts?.find(({ type }) => type === 'percent')
    if (combined !== undefined && !Object.hasOwn(draft.values, 'share')) setKey(draft.values, 'share', fact(combined, cell.node, cell.from))
  }
  const rounds = readRounds(row, table.columns)
  if (rounds !== null) setKey(draft.values, 'rounds', rounds)
}

/** The options as the normalized record has them: name, kind, slot, then measures and attributes. */
export function finishOptions(drafts: readonly Draft[], source: OptionsSource): DataOf<Fact>[] {
  const order = [...Object.keys(source.measures), ...Object.keys(source.attributes)]
  return drafts.map(({ name, kind, slot, part, values }) => {
    const option: DataOf<Fact> = { name: cleanName(name), kind, slot }
    if (part !== null) option.part = part
    const notes = readName(textOf(name)).notes
    const keys = ['votes', 'share', ...order, ...Object.keys(values)]
    for (const key of keys) {
      const value = Object.hasOwn(values, key) ? values[key] : undefined
      if (value !== undefined && !Object.hasOwn(option, key)) setKey(option, key, value)
    }
    const status = notes.map((note) => /^\((.*)\)$/.exec(note)?.[1]).find((note) => note !== undefined)
    if (status !== undefined) option.note = fact({ type: 'text', value: status, raw: status, start: 0, end: status.length, status: 'parsed' }, name.node, name.from + textOf(name).indexOf(status))
    return option
  })
}

/** The name without notes: `Bernie Sanders` of `Bernie Sanders, (withdrawn)`. */
function cleanName(name: Fact): Fact {
  const { value } = name.reading
  if (typeof value !== 'string') return name
  const clean = readName(value).name
  return clean === value ? name : { ...name, reading: { ...name.reading, value: clean } }
}

function kindOf(name: Fact, otherwise: string): string {
  return optionKinds.find(textOf(name)) ?? otherwise
}

export function nameColumnOf(table: TableOf<Fact>) {
  return table.columns.find(({ role }) => role === 'name') ?? table.columns.find(({ role }) => role === 'party') ?? null
}

/** The text of a fact's own reading. */
export function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object' || !('reading' in value)) return ''
  const { reading } = value
  if (reading === null || typeof reading !== 'object' || !('value' in reading)) return ''
  return typeof reading.value === 'string' ? reading.value : reading.value === null ? '' : String(reading.value)
}
