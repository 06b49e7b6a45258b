import type { Profile } from '../../profile/profile.js'
import type { Fact } from '../../record/fact.js'
import type { FactRecord } from '../../record/to-record.js'
import { EqualRelation } from '../relations/equal-relation.js'
import { isSlipAway } from '../solve/typo.js'
import { fieldRow } from './declared-fields.js'
import type { Numbers, Row } from './numbers.js'
import type { RelationPlan } from './relation-plan.js'

/** A field of the infobox repeats a number of one row of the table; numbers further apart than a slip count different things. */
export function fieldInRow(
  plan: Extract<RelationPlan, { kind: 'equal field' }>,
  rows: readonly Row[],
  numbers: Numbers,
  record: FactRecord,
  profile: Profile,
): EqualRelation[] {
  const [infobox] = record.infoboxes
  if (infobox === undefined || plan.where.length === 0) return []
  const fields = fieldRow(infobox, profile)
  const one = numbers.of(fields, plan.field, 'count')
  if (one === null) return []
  const meant = rows.filter((row) =>
    plan.where.every(([column, field]) => says(row.fact(column), fields.fact(field))),
  )
  const [row, second] = meant
  const other = row === undefined || second !== undefined ? null : numbers.of(row, plan.column, 'count')
  if (other === null || one.decimals !== other.decimals) return []
  const relation = new EqualRelation('relation', plan.severity, one, other, false)
  return isSlipAway(one.units, other.units, one.decimals) ? [relation] : []
}

function says(cell: Fact | null, field: Fact | null): boolean {
  if (cell === null || field === null || cell.reading.type === 'missing') return false
  return cell.reading.value === field.reading.value || cell.reading.raw.trim() === field.reading.raw.trim()
}
