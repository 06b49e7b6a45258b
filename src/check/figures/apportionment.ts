/** Whether awards of delegates or seats are those that a method of apportionment makes of the votes, exactly. */

/** What an option has: its votes, whether it takes part, and what it was awarded. */
export interface Award {
  votes: bigint
  eligible: boolean
  seats: bigint
}

/** Each method by its name. A tie that leaves the last award open is no reproduction. */
export const apportionments: Readonly<Record<string, (awards: readonly Award[]) => boolean>> = {
  'largest remainder': isLargestRemainder,
  'D’Hondt': (awards) => isHighestAverages(awards, (won) => won + 1n),
  'Sainte-Laguë': (awards) => isHighestAverages(awards, (won) => 2n * won + 1n),
}

/** Whole parts of the exact shares, and one more for each of the largest remainders: every remainder with one more is above all without. */
function isLargestRemainder(awards: readonly Award[]): boolean {
  const total = awards.reduce((sum, { votes, eligible }) => (eligible ? sum + votes : sum), 0n)
  const seats = awards.reduce((sum, award) => sum + award.seats, 0n)
  if (total <= 0n) return false
  let least: bigint | null = null
  let most: bigint | null = null
  for (const { votes, eligible, seats: won } of awards) {
    if (!eligible) {
      if (won > 0n) return false
      continue
    }
    const extra = won - (votes * seats) / total
    const remainder = (votes * seats) % total
    if (extra < 0n || extra > 1n) return false
    if (extra === 1n) least = least === null || remainder < least ? remainder : least
    else most = most === null || remainder > most ? remainder : most
  }
  return least === null || most === null || least > most
}

/** The lowest average that won a seat is above the highest that did not win another: votes over the divisor of the seat. */
function isHighestAverages(awards: readonly Award[], divisor: (won: bigint) => bigint): boolean {
  let least: { votes: bigint; by: bigint } | null = null
  let most: { votes: bigint; by: bigint } | null = null
  for (const { votes, eligible, seats } of awards) {
    if (!eligible) {
      if (seats > 0n) return false
      continue
    }
    const last = { votes, by: divisor(seats - 1n) }
    const next = { votes, by: divisor(seats) }
    if (seats > 0n && (least === null || last.votes * least.by < least.votes * last.by)) least = last
    if (most === null || next.votes * most.by > most.votes * next.by) most = next
  }
  return least !== null && most !== null && least.votes * most.by > most.votes * least.by
}
