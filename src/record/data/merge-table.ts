import type { Fact } from '../fact.js'
import type { CellsOf, Column } from '../record.js'
import { textOf } from '../text-of.js'
import { type Contest, nameIn } from './contest.js'
import { type Draft, draftOption } from './draft.js'
import { isAlliance } from './name-column.js'
import { optionKind } from './option-kind.js'
import { partiesInNames } from './party-in-name.js'
import { readRounds, roundColumns } from './rounds.js'
import { shareBeside } from './share-beside.js'

/** Column roles that state a measure of an option. */
const measures: ReadonlySet<string> = new Set([
  'votes',
  'share',
  'delegates',
  'electoralVotes',
  'seats',
  'swing',
  'districtDelegates',
])
const attributes: ReadonlySet<string> = new Set(['party', 'runningMate'])

/** Puts what the contest's table says into the infobox's options, and adds the options that only the table has. */
export function mergeTable(
  drafts: readonly Draft[],
  contest: Contest,
  places: ReadonlyMap<string, number>,
): Draft[] {
  const { table, nameColumn, rows, entities } = contest
  const isParty = nameColumn.role === 'party'
  const merged = [...drafts]
  const { byRow, names } = matchedRows(drafts, contest)
  const stating = statingColumns(contest, places)
  const party = isParty ? undefined : table.columns.find(({ role }) => role === 'party')
  const alliance = isParty
    ? table.columns.find((column) => column !== nameColumn && isAlliance(column))
    : undefined
  const splitName = isParty || party !== undefined ? null : partiesInNames(rows, nameColumn)
  const rounds = roundColumns(table.columns)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    const name = row === undefined ? null : nameIn(row, nameColumn, party ?? alliance)
    if (row === undefined || name === null) continue
    const named = splitName?.(name) ?? null
    let draft = byRow[at]
    if (draft === undefined) {
      // The same name again belongs to a second count, or to a merged cell: it is no further option.
      const own = entities[at]?.raw ?? ''
      if (names.has(own)) continue
      const group = party ?? alliance
      const id = group === undefined ? own : `${own}|${textOf(row[group.key])}`
      if (names.has(id)) continue
      names.add(id)
      draft = draftOption(named?.name ?? name, optionKind(name, isParty ? 'party' : 'candidate'), places)
      merged.push(draft)
    }
    draft.tableName = name
    if (named !== null) draft.values.facts[places.get('party') ?? -1] ??= named.party
    const allied = alliance === undefined ? null : (row[alliance.key] ?? null)
    if (allied !== null && allied !== name && allied.reading.type !== 'missing')
      draft.values.facts[places.get('alliance') ?? -1] ??= allied
    addCells(draft, row, stating, places.get('share') ?? 0)
    if (rounds !== null) draft.rounds = readRounds(row, rounds)
  }
  return merged
}

/** The infobox's options by the row that is theirs, and the names of those rows. */
function matchedRows(drafts: readonly Draft[], { matches, rows, entities }: Contest) {
  const byRow: (Draft | undefined)[] = rows.map(() => undefined)
  const names = new Set<string>()
  for (let at = 0; at < matches.length; at++) {
    const row = matches[at] ?? -1
    if (row === -1) continue
    byRow[row] = drafts[at]
    names.add(entities[row]?.raw ?? '')
  }
  return { byRow, names }
}

/** A column that states something of the options. */
interface StatingColumn {
  key: string
  place: number
  isMeasure: boolean
  isVotes: boolean
  isChange: boolean
}

function statingColumns(
  { columns, nameColumn, table }: Contest,
  places: ReadonlyMap<string, number>,
): StatingColumn[] {
  const stating: StatingColumn[] = []
  const share = shareOfVotes(columns, table.columns)
  for (const column of columns) {
    const { key, role } = column
    const isChange = role === 'change' && changesSeats(column, table.columns)
    const isMeasure = isChange || measures.has(role)
    const place = places.get(isChange ? 'seatChange' : role)
    if (role === 'share' && column !== share) continue
    const groups = nameColumn.role === 'party' && isAlliance(column)
    if (key === nameColumn.key || groups || place === undefined || (!isMeasure && !attributes.has(role)))
      continue
    stating.push({ key, place, isMeasure, isVotes: role === 'votes', isChange })
  }
  return stating
}

/** Of several columns of shares the one beside the votes, else the first. */
function shareOfVotes(columns: readonly Column[], all: readonly Column[]): Column | undefined {
  const shares = columns.filter(({ role }) => role === 'share')
  const beside = (place: number) =>
    shares.find((column) => all[all.indexOf(column) + place]?.role === 'votes')
  return shares.length < 2 ? shares[0] : (beside(-1) ?? beside(1) ?? shares[0])
}

/** `+/–` right after the seats is their change, and so it is behind the seats that were gained and lost. */
function changesSeats(column: Column, columns: readonly Column[]): boolean {
  let at = columns.indexOf(column) - 1
  while (movedSeats.has(columns[at]?.role ?? '')) at--
  return column.type === 'integer' && columns[at]?.role === 'seats'
}

const movedSeats: ReadonlySet<string> = new Set(['seatsGained', 'seatsLost'])

function addCells(
  { values: { facts }, tableName }: Draft,
  row: CellsOf<Fact>,
  columns: readonly StatingColumn[],
  sharePlace: number,
): void {
  for (const { key, place, isMeasure, isVotes, isChange } of columns) {
    const cell = row[key]
    if (cell === null || cell === undefined || cell === tableName || cell.reading.type === 'missing') continue
    if (isMeasure && cell.reading.exact === undefined) continue
    const stated = facts[place]
    if (stated === undefined || (isChange ? lostSign(stated, cell) : isMeasure && isUnread(stated)))
      facts[place] = cell
    if (isVotes) facts[sharePlace] ??= shareBeside(cell) ?? undefined
  }
}

/** A number of the infobox that cannot be read, as `9,80%` among shares with points. */
function isUnread({ reading: { exact, qualifier, type, raw } }: Fact): boolean {
  return exact === undefined && qualifier === undefined && type === 'text' && /^\d[\d.,]*%?$/.test(raw)
}

/** The arrow that said down has been lost in the infobox, not in the table. */
function lostSign({ reading: { exact, qualifier } }: Fact, cell: Fact): boolean {
  return exact !== undefined && qualifier === undefined && cell.reading.exact === `-${exact}`
}
