import { genericProfile, optionKinds } from '../../profile/profile.js'
import { largest } from '../../source/list.js'
import { yearsIn } from '../../value/index.js'
import type { Fact } from '../fact.js'
import { isSeries } from '../match-profile.js'
import type { CellsOf, Column, TableOf } from '../record.js'
import { widestTable } from '../table/grid.js'
import { textOf } from '../text-of.js'
import { matchAnswers } from './answers.js'
import { decidingColumns, decidingRoles } from './deciding-columns.js'
import type { Draft } from './draft.js'
import { compatibleParties, compatiblePeople, type Entity, entityOf } from './entity.js'
import { likeness } from './likeness.js'
import { matchEntities, matchInitials } from './match-entities.js'
import { matchFigures } from './match-figures.js'
import { nameColumnOf } from './name-column.js'

/** The table that states the article's own contest, and what of it was found out on the way. */
export interface Contest {
  table: TableOf<Fact>
  nameColumn: Column
  /** The rows that have a name, and their names. */
  rows: readonly CellsOf<Fact>[]
  entities: readonly Entity[]
  /** For each of the infobox's options its row, or -1. */
  matches: readonly number[]
  /** The columns that state the contest's figures. */
  columns: readonly Column[]
  /** Other tables that name the infobox's options: other rounds, or other counts. */
  others: readonly Contest[]
}

/** The row of one of the infobox's options, by its place; undefined where it has none. */
export function rowOf({ rows, matches }: Contest, option: number): CellsOf<Fact> | undefined {
  return rows[matches[option] ?? -1]
}

/** The article's own contest is among its first tables; no more are compared with the infobox. */
const mostTables = 200

/**
 * The table that states the article's own contest: the one that names the infobox's options; without an infobox, the
 * one whose caption and section are most like the title. Tables of counties, polls or earlier contests are not it.
 */
export function findContest(
  tables: readonly TableOf<Fact>[],
  drafts: readonly Draft[],
  title: string,
  byParty: boolean,
): Contest | null {
  const contests: Contest[] = []
  for (const table of tables.slice(0, mostTables)) {
    const contest = asContest(table, drafts, byParty)
    if (contest !== null) contests.push(contest)
  }
  const [only] = contests
  const best = contests.length === 1 && drafts.length > 0 ? only : mostLikely(contests, drafts, title)
  if (best === undefined || best === null) return null
  const others = drafts.length === 0 ? [] : contests.filter((contest) => contest !== best)
  return { ...best, columns: decidingColumns(best.table, drafts, title), others }
}

function asContest(table: TableOf<Fact>, drafts: readonly Draft[], byParty: boolean): Contest | null {
  if (table.columns.length > widestTable || isSeries(table)) return null
  const nameColumn = nameColumnOf(table.columns)
  if (nameColumn === null || !table.columns.some(({ role }) => decidingRoles.has(role))) return null
  // The votes of each county are no options, whoever they are for.
  if (genericProfile.column(nameColumn.label)?.role === 'place') return null
  const isParty = nameColumn.role === 'party'
  const party = table.columns.find(({ role }) => role === 'party')
  const rows: CellsOf<Fact>[] = []
  const entities: Entity[] = []
  for (const row of table.rows) {
    const name = textOf(nameIn(row, nameColumn, party))
    if (name === '') continue
    rows.push(row)
    entities.push(entityOf(name))
  }
  // `Votes` and `Percentage` are no options either.
  if (entities.every(({ raw }) => countedTypes.has(genericProfile.column(raw)?.type ?? 'text'))) return null
  const names = drafts.map(({ name, party }) => entityOf(textOf(isParty && !byParty ? party : name)))
  const compatible = isParty || byParty ? compatibleParties : compatiblePeople
  const named = matchEntities(names, entities, compatible, (option, row) =>
    statesVotes(drafts[option], rows[row], table.columns),
  )
  const matches = matchAnswers(
    drafts,
    names,
    entities,
    isParty && byParty
      ? matchFigures(drafts, rows, table.columns, matchInitials(names, entities, named))
      : drafts.every(({ kind }) => kind === 'choice')
        ? matchFigures(drafts, rows, table.columns, named)
        : named,
  )
  if (drafts.length > 0 && !statesOptions(drafts, rows, matches, table.columns)) return null
  return { table, nameColumn, rows, entities, matches, columns: [], others: [] }
}

/** What is expected of a column that counts something. */
const countedTypes: ReadonlySet<string> = new Set(['number', 'percent'])

/** The name of a row's option. Write-ins and others may stand under the parties alone. */
export function nameIn(row: CellsOf<Fact>, nameColumn: Column, party: Column | undefined): Fact | null {
  const name = row[nameColumn.key] ?? null
  if (party === undefined || (name !== null && name.reading.type !== 'missing')) return name
  const stated = row[party.key] ?? null
  return optionKinds.find(textOf(stated)) === null ? name : stated
}

/**
 * Whether a table is about the infobox's options. One of several that only has the same name here, with other votes,
 * stood in another contest as well: a primary.
 */
function statesOptions(
  drafts: readonly Draft[],
  rows: readonly CellsOf<Fact>[],
  matches: readonly number[],
  columns: readonly Column[],
): boolean {
  const matched = drafts.filter((_, at) => matches[at] !== -1)
  const [only] = matched
  if (only === undefined || matched.length > 1 || drafts.length === 1) return only !== undefined
  const hasVotes =
    only.values.get('votes')?.reading.exact !== undefined && columns.some(({ role }) => role === 'votes')
  return !hasVotes || statesVotes(only, rows[matches.find((at) => at !== -1) ?? -1], columns)
}

/** Whether a row states the same number of votes as the option. */
function statesVotes(
  option: Draft | undefined,
  row: CellsOf<Fact> | undefined,
  columns: readonly Column[],
): boolean {
  const stated = option?.values.get('votes')?.reading.exact
  if (stated === undefined) return false
  return columns.some(({ key, role }) => role === 'votes' && row?.[key]?.reading.exact === stated)
}

/** Null also where nothing tells several contests apart: the wards of a council are no one contest, and neither are several questions. */
function mostLikely(contests: readonly Contest[], drafts: readonly Draft[], title: string): Contest | null {
  const words = new Set(entityOf(title).tokens)
  if (drafts.length === 0 && areOverYears(contests, title)) return null
  if (drafts.length === 0 && areQuestions(contests))
    return ofSeveral.test(title) ? null : aboutTitle(contests, words)
  const whole = drafts.length === 0 ? ofWholeBody(contests) : null
  if (whole !== null) return whole
  const scores = contests.map((contest) => scoreOf(contest, drafts, words))
  const bestScore = scores.reduce((best, score) => Math.max(best, score), 0)
  const [best, ...rivals] = contests.filter((_, at) => scores[at] === bestScore)
  if (best === undefined || bestScore === 0) return null
  if (rivals.length === 0) return best
  const names = new Set(best.entities.map(({ whole }) => whole))
  const isSame = rivals.every(({ entities }) => entities.some(({ whole }) => names.has(whole)))
  if (
    !isSame ||
    (drafts.length === 0 &&
      ofSeveral.test(title) &&
      rivals.some(({ table }) => table.section !== best.table.section))
  )
    return null
  return (drafts.length === 0 ? [best, ...rivals].find(decides) : undefined) ?? best
}

/** A title of several votes, of which none is the article's. */
const ofSeveral = /\b(?:(?:by-?)?elections|referendums|referenda|plebiscites|propositions)\b/i

/** Whether the captions are of elections of several years and the title is of none: all that a district ever voted. */
function areOverYears(contests: readonly Contest[], title: string): boolean {
  if (yearsIn(title).length > 0) return false
  return new Set(contests.flatMap(({ table }) => yearsIn(textOf(table.caption)).slice(0, 1))).size > 1
}

/** Whether several tables have the same answers with other votes. */
function areQuestions(contests: readonly Contest[]): boolean {
  const asked = contests.filter(({ rows, entities }) => rows.length > 1 && entities.every(isAnswer))
  return new Set(asked.map(votesOf)).size > 1
}

/** Above the candidates of several wards, the one table of the seats that the parties won in all of them. */
function ofWholeBody(contests: readonly Contest[]): Contest | null {
  const [first, ...others] = contests
  if (first === undefined || others.length < 2 || first.nameColumn.role !== 'party') return null
  const { columns } = first.table
  // Aldermen beside councillors are those of a council, whoever was elected now.
  const isOfSeats = columns.some(({ role }) => role === 'seats')
  if (!isOfSeats || columns.some(({ role, type }) => role === 'other' && type === 'integer')) return null
  return others.every(({ nameColumn }) => nameColumn.role === 'name') ? first : null
}

/** The one table whose caption and section are like the title, where the others' are less so. */
function aboutTitle(contests: readonly Contest[], titleWords: ReadonlySet<string>): Contest | null {
  const likenesses = contests.map((contest) => likenessOf(contest, titleWords))
  const most = largest(likenesses)
  const [best, ...rivals] = contests.filter((_, at) => likenesses[at] === most)
  return best === undefined || most <= 0 || rivals.length > 0 ? null : best
}

function likenessOf({ table: { caption, section } }: Contest, titleWords: ReadonlySet<string>): number {
  return likeness(`${textOf(caption)} ${section ?? ''}`, titleWords)
}

function isAnswer({ raw }: Entity): boolean {
  return optionKinds.find(raw) === 'choice'
}

function votesOf({ rows, table }: Contest): string {
  const column = table.columns.find(({ role }) => role === 'votes')
  return rows.map((row) => row[column?.key ?? '']?.reading.exact ?? '').join(' ')
}

const deciding = /\b(?:run-?off|second round|2nd round|final round|general election)\b/i

/** Of several rounds the one that decides. */
function decides({ table: { caption, section } }: Contest): boolean {
  return deciding.test(
    `${textOf(caption).slice(0, longestHeading)} ${(section ?? '').slice(0, longestHeading)}`,
  )
}

const longestHeading = 300

function scoreOf(contest: Contest, drafts: readonly Draft[], titleWords: ReadonlySet<string>): number {
  const { table, matches } = contest
  const overlap = matches.filter((row) => row !== -1).length
  const measures = table.columns.filter(({ role }) => decidingRoles.has(role)).length
  const votes = table.columns.some(({ role }) => role === 'votes') ? 3 : 0
  const about = likenessOf(contest, titleWords)
  // Of two rounds it is the one that the infobox is about.
  const agreeing = drafts.filter((draft, at) => statesVotes(draft, rowOf(contest, at), table.columns)).length
  return 1 + overlap * 10 + agreeing * 10 + votes + Math.min(measures, 3) + about
}
