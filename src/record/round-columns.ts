import type { Profile } from '../profile/profile.js'
import type { Fact } from './fact.js'
import type { TableOf } from './record.js'

/** Whether a table has columns of rounds (`First ballot`) of what its rows name. */
export function hasRounds({ columns }: TableOf<Fact>): boolean {
  return columns.some(({ role }) => role === 'round') && columns.some(({ role }) => role === 'name')
}

/** A column of a round holds votes, or shares of them, where the profile knows of votes, or the table itself has names, parties and shares; else it is like any other. */
export function settleRounds({ columns }: TableOf<Fact>, profile: Profile | null): void {
  if (!columns.some(({ role }) => role === 'round')) return
  const roles = new Set(columns.map(({ role }) => role))
  const isOfVotes = roles.has('name') && roles.has('party') && roles.has('share')
  const counts = isOfVotes || profile?.source.record?.options?.measures.votes !== undefined
  for (const column of columns) {
    if (column.role !== 'round') continue
    const isVotes = counts && column.type === 'integer'
    column.role = isVotes ? 'votes' : counts && column.type === 'percent' ? 'share' : 'other'
  }
}
