import { defaultProfiles, type Profile } from '../../profile/profile.js'
import { seriesLabel } from '../../record/match-profile.js'
import type { FactRecord } from '../../record/to-record.js'
import { combineReadings } from '../arithmetic/combine-readings.js'
import type { Reading } from '../arithmetic/reading.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import type { Constraint } from '../model/constraint.js'
import { chosenQuotients } from './chosen-quotients.js'
import { equalSums } from './column-sums.js'
import { declaredColumns, hasDeclared, isOfRows } from './declared-columns.js'
import { fieldInRow } from './field-in-row.js'
import { type Columns, Numbers, type Row, rowsOf } from './numbers.js'
import { type RelationPlan, relationPlans } from './relation-plan.js'
import { rowOrders } from './row-orders.js'
import { type QuotientPlan, rowQuotients } from './row-quotients.js'
import { rowSums } from './row-sums.js'
import { rowsBehind } from './rows-behind.js'
import { successiveChanges } from './successive-changes.js'

/** The profiles whose relations are looked for in an article, whatever its kind: its own, those given, and the shipped ones. */
export function profilesWithRelations(own: Profile, given: readonly Profile[] = []): readonly Profile[] {
  const known = given.length === 0 ? withoutGiven.get(own) : undefined
  if (known !== undefined) return known
  const named = new Map<string, Profile>()
  for (const profile of [own, ...given, ...defaultProfiles])
    if (!named.has(profile.name)) named.set(profile.name, profile)
  const found = [...named.values()].filter((profile) => relationPlans(profile).length > 0)
  if (given.length === 0) withoutGiven.set(own, found)
  return found
}

const withoutGiven = new WeakMap<Profile, readonly Profile[]>()

/** The readings of one count of a table, with the relations that profiles declare as far as they are claimed in it. */
export function declaredReadings(
  record: FactRecord,
  numbers: TableNumbers,
  profiles: readonly Profile[],
  read: (numbers: TableNumbers) => Reading[],
): Reading[] {
  if (!hasDeclared(numbers.table.columns, profiles)) return read(numbers)
  const { numbers: extended, columns: known, spanned } = declaredColumns(numbers, profiles)
  const points: (readonly (readonly Constraint[])[])[] = []
  const quantities = new Numbers(extended)
  const series = numbers.table.columns.some(({ label }) => seriesLabel.test(label))
  for (const [profile, columns] of known) {
    const rows = rowsOf(numbers, columns)
    for (const plan of relationPlans(profile))
      points.push(
        mayChoose(plan, columns)
          ? chosenQuotients(plan, numbers, columns, quantities, profile)
          : relationsOf(plan, rows, columns, quantities, record, profile, series),
      )
  }
  for (const [profile, columns] of spanned) {
    const rows = rowsOf(numbers, columns)
    for (const plan of relationPlans(profile))
      if (isOfRows(plan) && !isOfAverages(plan, columns))
        points.push(relationsOf(plan, rows, columns, quantities, record, profile, series))
  }
  return combineReadings(read(extended), points)
}

function relationsOf(
  plan: RelationPlan,
  rows: readonly Row[],
  columns: Columns,
  known: Numbers,
  record: FactRecord,
  profile: Profile,
  series: boolean,
): readonly (readonly Constraint[])[] {
  if (plan.unless.some((name) => columns.has(name))) return []
  if (plan.kind === 'equal field') return [fieldInRow(plan, rows, known, record, profile)]
  if (plan.kind === 'equal sums') {
    const options = rows.filter(({ summary }) => !summary)
    if (!has(columns, plan.one) || !has(columns, plan.other)) return []
    return witnessed(plan, equalSums(plan, options, known))
  }
  if (plan.place === 'successive rows' && plan.kind === 'change')
    return has(columns, plan.change) && has(columns, plan.of)
      ? [
          successiveChanges(
            plan,
            rows.filter(({ summary }) => !summary),
            known,
          ),
        ]
      : []
  if (plan.place === 'rows behind the first' && plan.kind === 'sum')
    return [plan.total, ...plan.terms.map(({ name }) => name)].every((name) => has(columns, name))
      ? [rowsBehind(plan, rows, known)]
      : []
  if (plan.place !== 'rows') return []
  if (plan.kind === 'order')
    return plan.names.every((name) => has(columns, name)) ? [rowOrders(plan, rows, known, false)] : []
  if (plan.kind !== 'sum' && plan.kind !== 'quotient') return []
  const terms = plan.kind === 'sum' ? plan.terms : [...plan.dividend, ...plan.divisor]
  // Which of two columns with one name is meant is not known.
  if (terms.some(({ name }) => columns.get(name) === null)) return []
  const names = new Set([...columns].filter(([, column]) => column !== null).map(([name]) => name))
  if (plan.kind === 'quotient') return names.has(plan.quotient) ? rowQuotients(plan, rows, names, known) : []
  return rowSums(plan, rows, names, known, record, false, series)
}

/** A quotient of measures, with several columns of one name. */
function mayChoose(plan: RelationPlan, columns: Columns): plan is QuotientPlan {
  if (plan.kind !== 'quotient' || plan.place !== 'rows' || plan.tolerance === 0) return false
  const names = [plan.quotient, ...[...plan.dividend, ...plan.divisor].map(({ name }) => name)]
  if (plan.unless.some((name) => columns.has(name))) return false
  return names.every((name) => columns.has(name)) && names.some((name) => columns.get(name) === null)
}

/** Below `Per game` numbers are rounded, each by itself. */
function isOfAverages(plan: RelationPlan, columns: Columns): boolean {
  if (plan.kind !== 'sum' || plan.tolerance > 0) return false
  return [plan.total, ...plan.terms.map(({ name }) => name)].some(
    (name) => columns.get(name)?.type === 'decimal',
  )
}

function has(columns: Columns, name: string): boolean {
  const column = columns.get(name)
  return column !== undefined && column !== null
}

/**
 * A witness may itself not hold (a table of part of the matches), or hold by chance: it is heard, and left out, so that it tells which
 * number is likelier, but no number is changed on its word alone.
 */
function witnessed(plan: RelationPlan, relation: Constraint | null): readonly (readonly Constraint[])[] {
  if (relation === null) return []
  return plan.witness ? [[relation], []] : [[relation]]
}
