/** Percentages of what is counted, by its role. */
export const shareOf: ReadonlyMap<string, string> = new Map([
  ['votes', 'share'],
  ['seats', 'seatShare'],
  ['delegates', 'delegateShare'],
  ['districtDelegates', 'districtDelegateShare'],
  ['electoralVotes', 'electoralVoteShare'],
])

const roles: ReadonlySet<string> = new Set(shareOf.values())

/** Whether a role is of such percentages. */
export function isShareOf(role: string): boolean {
  return roles.has(role)
}
