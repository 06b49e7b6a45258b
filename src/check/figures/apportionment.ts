/**
 * Whether awards of delegates or seats are those that a method of apportionment makes of the votes: exactly, as long as
 * a double holds the product of all votes and twice the seats (`isExact`).
 */

/** What an option has: its votes, whether it takes part, and what it was awarded. */
export interface Award {
  votes: number
  eligible: boolean
  seats: number
}

export function isExact(awards: readonly Award[]): boolean {
  let votes = 0
  let seats = 0
  for (const award of awards) {
    votes += award.votes
    seats += award.seats
  }
  return Number.isSafeInteger(votes * (2 * seats + 1))
}

/** Each method by its name. A tie that leaves the last award open is no reproduction. */
export const apportionments: Readonly<Record<string, (awards: readonly Award[]) => boolean>> = {
  'largest remainder': isLargestRemainder,
  'D’Hondt': (awards) => isHighestAverages(awards, (won) => won + 1),
  'Sainte-Laguë': (awards) => isHighestAverages(awards, (won) => 2 * won + 1),
}

/** Whole parts of the exact shares, and one more for each of the largest remainders: every remainder with one more is above all without. */
function isLargestRemainder(awards: readonly Award[]): boolean {
  const total = awards.reduce((sum, { votes, eligible }) => (eligible ? sum + votes : sum), 0)
  const seats = awards.reduce((sum, award) => sum + award.seats, 0)
  if (total <= 0) return false
  let least: number | null = null
  let most: number | null = null
  for (const { votes, eligible, seats: won } of awards) {
    if (!eligible) {
      if (won > 0) return false
      continue
    }
    const remainder = (votes * seats) % total
    const extra = won - (votes * seats - remainder) / total
    if (extra < 0 || extra > 1) return false
    if (extra === 1) least = least === null || remainder < least ? remainder : least
    else most = most === null || remainder > most ? remainder : most
  }
  return least === null || most === null || least > most
}

/** The lowest average that won a seat is above the highest that did not win another: votes over the divisor of the seat. */
function isHighestAverages(awards: readonly Award[], divisor: (won: number) => number): boolean {
  let least: { votes: number; by: number } | null = null
  let most: { votes: number; by: number } | null = null
  for (const { votes, eligible, seats } of awards) {
    if (!eligible) {
      if (seats > 0) return false
      continue
    }
    const last = { votes, by: divisor(seats - 1) }
    const next = { votes, by: divisor(seats) }
    if (seats > 0 && (least === null || last.votes * least.by < least.votes * last.by)) least = last
    if (most === null || next.votes * most.by > most.votes * next.by) most = next
  }
  return least !== null && most !== null && least.votes * most.by > most.votes * least.by
}
