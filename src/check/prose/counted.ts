import type { Counted } from './statement.js'

/** What the words behind a number count; null for what no contest counts. */
export function countedBy(unit: string): Counted | null {
  const words = unit.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  if (words.includes('delegates') || words.includes('delegate')) return 'delegates'
  if (last === 'seats' || last === 'seat') return 'seats'
  if (words.includes('electoral') && last === 'votes') return 'electoralVotes'
  if (last === 'votes' || last === 'ballots') return 'votes'
  return last === 'people' || last === 'voters' || last === 'persons' ? 'people' : null
}
