import type { Profile } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { Column } from '../../record/record.js'
import { columnSums } from '../arithmetic/sums.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import type { Quantity } from '../model/quantity.js'
import { HeaderAnswers } from './header-answers.js'
import { type Columns, columnsOf } from './numbers.js'
import { inWords, type RelationPlan, relationPlans } from './relation-plan.js'
import { shareColumn } from './share-column.js'
import { spannedColumns } from './spanned-columns.js'

/** Whether a table has the columns of some relation, by one of the profiles. */
export function hasDeclared(columns: readonly Column[], profiles: readonly Profile[]): boolean {
  let header = ''
  for (const { label } of columns) header += `${label}\n`
  for (const profile of profiles) if (declaresIn(profile, columns, header)) return true
  return false
}

const answers = new HeaderAnswers()

function declaresIn(profile: Profile, columns: readonly Column[], header: string): boolean {
  return answers.find(profile, header, () => {
    const found = columnsOf(columns, profile)
    const plans = relationPlans(profile)
    if (found.size > 1 && plans.some((plan) => isThere(plan, found))) return true
    const spanned = spannedColumns(columns, profile)
    return plans.some((plan) => isOfRows(plan) && spanned.some((below) => isThere(plan, below)))
  })
}

/** What says something of each row alone holds under a label that spans the columns as well. */
export function isOfRows({ place, kind }: RelationPlan): boolean {
  return place === 'rows' && (kind === 'sum' || kind === 'quotient')
}

function isThere(plan: RelationPlan, columns: Columns): boolean {
  if (plan.place === 'fields' || plan.place === 'entries') return false
  if (plan.kind === 'parts') return plan.names.some((name) => columns.has(name))
  return namesOf(plan).every((name) => columns.has(name))
}

/** Whether a column may be a quotient of others in its table (points for by points against), which knows no bounds. */
export function mayBeQuotient(
  column: Column,
  columns: readonly Column[],
  profiles: readonly Profile[],
): boolean {
  return profiles.some((profile) => {
    const known = columnsOf(columns, profile)
    return relationPlans(profile).some(
      (plan) => plan.kind === 'quotient' && known.get(plan.quotient) === column && isThere(plan, known),
    )
  })
}

function namesOf(plan: Exclude<RelationPlan, { kind: 'parts' }>): readonly string[] {
  if (plan.kind === 'sum')
    return [plan.total, ...plan.terms.filter(({ optional }) => !optional).map(({ name }) => name)]
  if (plan.kind === 'quotient')
    return [
      plan.quotient,
      ...[...plan.dividend, ...plan.divisor].filter(({ optional }) => !optional).map(({ name }) => name),
    ]
  if (plan.kind === 'order') return plan.names
  if (plan.kind === 'share') return [plan.share, plan.of]
  if (plan.kind === 'change') return [plan.change, plan.of]
  if (plan.kind === 'equal sums') return [plan.one, plan.other]
  return [plan.column, ...plan.where.map(([column]) => column)]
}

/** A table's numbers together with the column sums and shares that profiles declare, and its columns by each profile's names. */
export interface DeclaredColumns {
  numbers: TableNumbers
  columns: readonly (readonly [profile: Profile, columns: Columns])[]
  /** The same for the columns below each label that spans several. */
  spanned: readonly (readonly [profile: Profile, columns: Columns])[]
}

export function declaredColumns(numbers: TableNumbers, profiles: readonly Profile[]): DeclaredColumns {
  const columns = profiles
    .map((profile) => [profile, columnsOf(numbers.table.columns, profile)] as const)
    // One column that is known says nothing of another.
    .filter(([, known]) => known.size > 1)
  const spanned = profiles.flatMap((profile) =>
    spannedColumns(numbers.table.columns, profile).map((below) => [profile, below] as const),
  )
  if (columns.length === 0) return { numbers, columns, spanned }
  const extended = { ...numbers, counts: [...numbers.counts], shares: [...numbers.shares] }
  const spoken = spokenOf(numbers)
  for (const [profile, known] of columns)
    for (const plan of relationPlans(profile))
      if (plan.kind === 'parts') addSums(plan, extended, known, spoken)
  for (const [profile, known] of columns)
    for (const plan of relationPlans(profile)) {
      const shares = plan.kind === 'share' ? shareColumn(plan, extended, known, spoken) : null
      if (shares !== null) extended.shares.push(shares)
    }
  return { numbers: extended, columns, spanned }
}

/** The numbers that relations of the table's rows speak of already: a cell is one number to all. */
function spokenOf({ fixed }: TableNumbers): ReadonlyMap<Fact, Quantity> {
  const spoken = new Map<Fact, Quantity>()
  for (const { quantities } of fixed) for (const quantity of quantities) spoken.set(quantity.fact, quantity)
  return spoken
}

/** The sums of columns that are not read anyway. */
function addSums(
  { names, severity }: Extract<RelationPlan, { kind: 'parts' }>,
  { entries, counts }: TableNumbers,
  columns: Columns,
  spoken: ReadonlyMap<Fact, Quantity>,
): void {
  for (const name of names) {
    const column = columns.get(name)
    if (!column || counts.some(({ count }) => count.column === column)) continue
    const count = { column, what: inWords(name), rule: 'relation', severity }
    const sums = columnSums(entries, count, undefined, spoken)
    if (sums.choices.length > 0) counts.push({ count, sums })
  }
}
