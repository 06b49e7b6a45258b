import type { Profile } from '../../profile/profile.js'
import { columnSums } from '../arithmetic/sums.js'
import type { TableNumbers } from '../arithmetic/table-numbers.js'
import { type Columns, columnsOf } from './numbers.js'
import { inWords, type RelationPlan, relationPlans } from './relation-plan.js'
import { shareColumn } from './share-column.js'

/** A table's numbers together with the column sums and shares that profiles declare, and its columns by each profile's names. */
export interface DeclaredColumns {
  numbers: TableNumbers
  columns: readonly (readonly [profile: Profile, columns: Columns])[]
}

export function declaredColumns(numbers: TableNumbers, profiles: readonly Profile[]): DeclaredColumns {
  const columns = profiles
    .map((profile) => [profile, columnsOf(numbers.table.columns, profile)] as const)
    // One column that is known says nothing of another.
    .filter(([, known]) => known.size > 1)
  if (columns.length === 0) return { numbers, columns }
  const extended = { ...numbers, counts: [...numbers.counts], shares: [...numbers.shares] }
  for (const [profile, known] of columns)
    for (const plan of relationPlans(profile)) if (plan.kind === 'parts') addSums(plan, extended, known)
  for (const [profile, known] of columns)
    for (const plan of relationPlans(profile)) {
      const shares = plan.kind === 'share' ? shareColumn(plan, extended, known) : null
      if (shares !== null) extended.shares.push(shares)
    }
  return { numbers: extended, columns }
}

/** The sums of columns that are not read anyway. */
function addSums(
  { names, severity }: Extract<RelationPlan, { kind: 'parts' }>,
  { entries, counts }: TableNumbers,
  columns: Columns,
): void {
  for (const name of names) {
    const column = columns.get(name)
    if (!column || counts.some(({ count }) => count.column === column)) continue
    const count = { column, what: inWords(name), rule: 'relation', severity }
    const sums = columnSums(entries, count)
    if (sums.choices.length > 0) counts.push({ count, sums })
  }
}
