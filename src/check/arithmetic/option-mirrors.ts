import { type Contest, rowOf } from '../../record/data/contest.js'
import { type Fact, isFact } from '../../record/fact.js'
import type { CellsOf, Column } from '../../record/record.js'
import { append } from '../../source/list.js'
import type { Severity } from '../diagnostic.js'
import type { Constraint } from '../model/constraint.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { type InfoboxOption, mirrorRule, statedOf } from './infobox-numbers.js'
import { mirroredColumns } from './mirrored-columns.js'
import { namesakes, togetherRelation } from './namesakes.js'
import type { FindQuantity } from './prose-relations.js'
import { isOtherRound, roundCell } from './rounds.js'
import { overTables } from './several-tables.js'
import { unitesRows } from './united-rows.js'

/** What the infobox and the contest's table both state of the options. */
export interface OptionMirrors {
  relations: Constraint[]
  /** The columns that the infobox repeats, one of each role. */
  columns: readonly Column[]
  /** The options of which the infobox states another round than the table's own. */
  foreign: ReadonlySet<InfoboxOption>
}

/** The relations of each number of the infobox to the cell, the rows or the tables that state it again. */
export function optionMirrors(
  contest: Contest,
  options: readonly InfoboxOption[],
  find: FindQuantity,
): OptionMirrors {
  const columns = mirroredColumns(contest, options)
  const relations: Constraint[] = []
  const ownColumns: Column[] = []
  for (const column of columns) {
    const sums = overTables(contest, column, options, find)
    if (sums === null) ownColumns.push(column)
    else append(relations, sums)
  }
  const twinsOf = namesakes(contest)
  const isOther = twinsOf === null && isOtherRound(contest, options)
  const asked = isOther ? ownColumns.filter(({ role }) => role !== 'votes' && role !== 'share') : ownColumns
  const foreign = new Set<InfoboxOption>(isOther ? options : [])
  for (const [at, option] of options.entries()) {
    const row = rowOf(contest, at)
    if (row === undefined) continue
    const twins = twinsOf?.(row) ?? []
    for (const column of asked) {
      if (twins.length > 1) {
        append(relations, namesakeMirrors(column, option, row, twins, find))
        continue
      }
      const cell = roundCell(contest, at, column, option)
      if (column.role === 'votes' && cell !== row[column.key]) foreign.add(option)
      if (cell !== 'elsewhere' && !isUnited(contest, at, column, option))
        append(relations, cellMirror(column, option, cell, find))
    }
  }
  return { relations, columns, foreign }
}

/** That the infobox repeats the cell of its option. */
function cellMirror(
  { role }: Column,
  option: InfoboxOption,
  cell: Fact | null,
  find: FindQuantity,
): Constraint[] {
  const [stated, found] = [statedOf(option, role), cell === null ? null : find(cell)]
  return stated === null || found === null
    ? []
    : [new EqualRelation(mirrorRule(role), severityOf(role), stated, found, role === 'share')]
}

function severityOf(role: string): Severity {
  return role === 'seatsAfter' ? 'warning' : 'error'
}

/** What the infobox gives of an option whose name several rows have. */
function namesakeMirrors(
  column: Column,
  option: InfoboxOption,
  row: CellsOf<Fact>,
  twins: readonly CellsOf<Fact>[],
  find: FindQuantity,
): Constraint[] {
  const { key, role } = column
  const cell = row[key] ?? null
  if (cell === null) return []
  const parts = twins.flatMap((twin) => (isFact(twin[key]) ? (find(twin[key]) ?? []) : []))
  return parts.length > 1 ? togetherRelation(role, parts, option) : cellMirror(column, option, cell, find)
}

function isUnited(contest: Contest, at: number, { key, role }: Column, option: InfoboxOption): boolean {
  const stated = statedOf(option, role)
  return stated !== null && unitesRows(contest, contest.matches[at] ?? -1, key, stated)
}
