import { compatibleParties, compatiblePeople, entityOf, matchEntities } from './entity.js'
import type { Fact } from './fact.js'
import { type Draft, nameColumnOf, textOf } from './options.js'
import type { Column, TableOf } from './record.js'

const deciding: ReadonlySet<string> = new Set(['votes', 'share', 'seats', 'delegates', 'electoralVotes'])

/**
 * The table that states the article's own contest: the one that names the infobox's options; without an infobox, the
 * one whose caption and section are most like the title. Tables of counties, polls or earlier contests are not it.
 */
export function contestTable(
  tables: readonly TableOf<Fact>[],
  drafts: readonly Draft[],
  title: string,
  byParty: boolean,
): TableOf<Fact> | null {
  let best: TableOf<Fact> | null = null
  let bestScore = 0
  let rivals = 0
  const titleWords = new Set(entityOf(title).tokens)
  for (const table of tables) {
    const column = nameColumnOf(table)
    if (column === null || !table.columns.some(({ role }) => deciding.has(role))) continue
    const overlap = shared(table, column.key, column.role === 'party', drafts, byParty)
    if (drafts.length > 0 && overlap === 0) continue
    const measures = table.columns.filter(({ role }) => deciding.has(role)).length
    const votes = table.columns.some(({ role }) => role === 'votes') ? 3 : 0
    const score = 1 + overlap * 10 + votes + Math.min(measures, 3) + likeness(table, titleWords)
    if (score > bestScore) {
      best = table
      bestScore = score
      rivals = 0
    } else if (score === bestScore && best !== null && !sharesNames(best, table)) rivals++
  }
  // Several contests that nothing tells apart (the wards of a council) are no one contest.
  return rivals > 0 ? null : best
}

function sharesNames(one: TableOf<Fact>, other: TableOf<Fact>): boolean {
  const names = new Set(rowNames(one))
  return rowNames(other).some((name) => names.has(name))
}

function rowNames(table: TableOf<Fact>): string[] {
  const column = nameColumnOf(table)
  return column === null ? [] : table.rows.map((row) => entityOf(textOf(row[column.key])).whole)
}

function shared(
  table: TableOf<Fact>,
  key: string,
  isParty: boolean,
  drafts: readonly Draft[],
  byParty: boolean,
): number {
  if (drafts.length === 0) return 0
  const names = drafts.map((draft) => entityOf(textOf(isParty && !byParty ? draft.values.party : draft.name)))
  const rows = table.rows.map((row) => entityOf(textOf(row[key])))
  const matches = matchEntities(names, rows, isParty || byParty ? compatibleParties : compatiblePeople)
  return matches.filter((row) => row !== -1).length
}

/** Words of the title that the caption or the section shares; another year than the title's tells against it. */
function likeness(table: TableOf<Fact>, titleWords: ReadonlySet<string>): number {
  const caption = entityOf(`${textOf(table.caption)} ${table.section ?? ''}`).tokens
  let score = 0
  for (const word of new Set(caption)) {
    if (titleWords.has(word)) score += isYear(word) ? 4 : 1
    else if (isYear(word)) score -= 6
  }
  return Math.max(-5, Math.min(score, 9)) * 0.5
}

function isYear(word: string): boolean {
  return /^(1[5-9]|20)\d\d$/.test(word)
}

/**
 * The columns that state the contest's deciding figures. Of several votes columns (rounds) it is the one that agrees
 * with the infobox, else the first; with it goes everything up to the next votes column.
 */
export function decidingColumns(table: TableOf<Fact>, drafts: readonly Draft[]): Column[] {
  const votes = table.columns.filter(({ role }) => role === 'votes')
  const [first] = votes
  if (first === undefined || votes.length === 1) return table.columns
  const stated = new Set(drafts.map(({ values }) => exactOf(values.votes)).filter((exact) => exact !== null))
  const agreeing = votes.map(
    ({ key }) => table.rows.filter((row) => stated.has(exactOf(row[key]) ?? '')).length,
  )
  const chosen = votes[agreeing.indexOf(Math.max(...agreeing))] ?? first
  let round: Column = first
  return table.columns.filter((column) => {
    if (column.role === 'votes') round = column
    const beforeVotes = table.columns.indexOf(column) < table.columns.indexOf(first)
    return beforeVotes || round === chosen || !deciding.has(column.role)
  })
}

function exactOf(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !('reading' in value)) return null
  const { reading } = value
  return reading !== null &&
    typeof reading === 'object' &&
    'exact' in reading &&
    typeof reading.exact === 'string'
    ? reading.exact
    : null
}
