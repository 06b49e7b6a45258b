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

interface Apportionment {
  name: string
  /** Whether the awards are those that the method makes of the votes. A tie that leaves the last one open is no reproduction. */
  gives(awards: readonly Award[]): boolean
}

export const apportionments: readonly Apportionment[] = [
  { name: 'largest remainder', gives: isLargestRemainder },
  { name: 'D’Hondt', gives: (awards) => isHighestAverages(awards, 1) },
  { name: 'Sainte-Laguë', gives: (awards) => isHighestAverages(awards, 2) },
]

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

/**
 * The lowest average that won a seat is above the highest that did not win another: votes over the divisor of the seat,
 * which begins with 1 and grows by `step` from seat to seat.
 */
function isHighestAverages(awards: readonly Award[], step: number): boolean {
  let leastVotes = 0
  let leastDivisor = 0
  let mostVotes = 0
  let mostDivisor = 0
  for (const { votes, eligible, seats } of awards) {
    if (!eligible) {
      if (seats > 0) return false
      continue
    }
    const next = step * seats + 1
    const last = next - step
    if (seats > 0 && (leastDivisor === 0 || leastVotes * last > votes * leastDivisor)) {
      leastVotes = votes
      leastDivisor = last
    }
    if (mostDivisor === 0 || votes * mostDivisor > mostVotes * next) {
      mostVotes = votes
      mostDivisor = next
    }
  }
  return leastDivisor > 0 && leastVotes * mostDivisor > mostVotes * leastDivisor
}
