import { optionKinds } from '../profile/profile.js'
import type { OptionsSource } from '../profile/source.js'
import { setKey } from '../source/set-key.js'
import { readName } from '../value/index.js'
import { compatibleParties, compatiblePeople, type Entity, entityOf, matchEntities } from './entity.js'
import { type Fact, fact } from './fact.js'
import type { CellsOf, Column, DataOf, InfoboxOf, TableOf } from './record.js'
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
const measureRoles: ReadonlySet<string> = new Set([
  'votes',
  'share',
  'delegates',
  'electoralVotes',
  'seats',
  'swing',
  'districtDelegates',
])
const attributeRoles: ReadonlySet<string> = new Set(['party', 'runningMate'])

/** The options that the infobox names, in the order of their slots. */
export function infoboxOptions(
  infobox: InfoboxOf<Fact> | null,
  source: OptionsSource,
  byParty: boolean,
): Draft[] {
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
    drafts.push({
      name,
      kind: kindOf(name, name === party ? 'party' : 'candidate'),
      slot: entry.slot,
      part: null,
      values,
    })
  }
  return [...drafts, ...partOptions(infobox, source), ...choiceOptions(infobox, source)]
}

function copyValues(
  entry: { [key: string]: Fact | number | null },
  map: Readonly<Record<string, string>>,
  values: DataOf<Fact>,
  except?: Fact,
): void {
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
export function mergeTable(
  drafts: Draft[],
  table: TableOf<Fact>,
  columns: readonly Column[],
  byParty: boolean,
): Draft[] {
  const nameColumn = nameColumnOf(table)
  if (nameColumn === null) return drafts
  const isParty = nameColumn.role === 'party'
  const names = drafts.map((draft) => entityOf(textOf(isParty && !byParty ? draft.values.party : draft.name)))
  const rows = table.rows.filter((row) => textOf(row[nameColumn.key]) !== '')
  const matches = matchEntities(
    names,
    rowEntities(rows, nameColumn.key),
    byParty || isParty ? compatibleParties : compatiblePeople,
  )
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
      if (
        seen.has(id) ||
        matches.some(
          (match) => match !== -1 && entityOf(textOf(rows[match]?.[nameColumn.key])).whole === whole,
        )
      )
        continue
      seen.add(id)
      draft = {
        name,
        kind: kindOf(name, isParty ? 'party' : 'candidate'),
        slot: null,
        part: null,
        values: {},
      }
      merged.push(draft)
    }
    addCells(draft, row, columns, nameColumn.key)
    const rounds = readRounds(row, table.columns)
    if (rounds !== null) setKey(draft.values, 'rounds', rounds)
  }
  return merged
}

function rowEntities(rows: readonly CellsOf<Fact>[], key: string): Entity[] {
  return rows.map((row) => entityOf(textOf(row[key])))
}

function addCells(draft: Draft, row: CellsOf<Fact>, columns: readonly Column[], nameKey: string): void {
  for (const { key, role } of columns) {
    const cell = row[key]
    if (key === nameKey || cell === null || cell === undefined || cell.reading.type === 'missing') continue
    if (!measureRoles.has(role) && !attributeRoles.has(role)) continue
    if (measureRoles.has(role) && cell.reading.exact === undefined) continue
    if (!Object.hasOwn(draft.values, role)) setKey(draft.values, role, cell)
    const combined = role === 'share' ? undefined : cell.reading.parts?.find(({ type }) => type === 'percent')
    if (combined !== undefined && !Object.hasOwn(draft.values, 'share'))
      setKey(draft.values, 'share', fact(combined, cell.node, cell.from))
  }
}

/** The options as the normalized record has them: name, kind, slot, then measures and attributes. */
export function finishOptions(drafts: readonly Draft[], source: OptionsSource): DataOf<Fact>[] {
  const order = ['votes', 'share', ...Object.keys(source.measures), ...Object.keys(source.attributes)]
  return drafts.map(({ name, kind, slot, part, values }) => {
    const text = textOf(name)
    const { name: clean, notes } = readName(text)
    const own = clean === text ? name : { ...name, reading: { ...name.reading, value: clean } }
    const option: DataOf<Fact> = { name: own, kind, slot }
    if (part !== null) option.part = part
    for (const key of order) addValue(option, key, values)
    for (const key of Object.keys(values)) addValue(option, key, values)
    const note = notes.length === 0 ? null : statusNote(name, text, notes)
    if (note !== null) option.note = note
    return option
  })
}

function addValue(option: DataOf<Fact>, key: string, values: DataOf<Fact>): void {
  const value = values[key]
  if (value !== undefined && Object.hasOwn(values, key) && !Object.hasOwn(option, key))
    setKey(option, key, value)
}

/** `withdrawn` of `Bernie Sanders, (withdrawn)`. */
function statusNote(name: Fact, text: string, notes: readonly string[]): Fact | null {
  const bracketed = notes.find((note) => note.startsWith('(') && note.endsWith(')'))
  if (bracketed === undefined) return null
  const status = bracketed.slice(1, -1)
  const reading = {
    type: 'text' as const,
    value: status,
    raw: status,
    start: 0,
    end: status.length,
    status: 'parsed' as const,
  }
  return fact(reading, name.node, name.from + text.lastIndexOf(bracketed) + 1)
}

function kindOf(name: Fact, otherwise: string): string {
  return optionKinds.find(textOf(name)) ?? otherwise
}

export function nameColumnOf(table: TableOf<Fact>) {
  return (
    table.columns.find(({ role }) => role === 'name') ??
    table.columns.find(({ role }) => role === 'party') ??
    null
  )
}

/** The text of a fact's own reading. */
export function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object' || !('reading' in value)) return ''
  const { reading } = value
  if (reading === null || typeof reading !== 'object' || !('value' in reading)) return ''
  return typeof reading.value === 'string'
    ? reading.value
    : reading.value === null
      ? ''
      : String(reading.value)
}
