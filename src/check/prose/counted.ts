import type { Counted } from './statement.js'

/** What the words behind a number count; null for what no contest counts. */
export function countedBy(unit: string): Counted | null {
  const words = unit.toLowerCase()
  const last = words.slice(words.lastIndexOf(' ') + 1)
  if (/(?:^| )delegates?(?: |$)/.test(words)) return 'delegates'
  if (last === 'seats' || last === 'seat') return 'seats'
  if (last === 'votes' && /(?:^| )electoral /.test(words)) return 'electoralVotes'
  if (last === 'votes' || last === 'ballots') return 'votes'
  return last === 'people' || last === 'voters' || last === 'persons' ? 'people' : null
}
