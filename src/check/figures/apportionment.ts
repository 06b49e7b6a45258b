/** Awards of a number of delegates or seats by votes, exactly. */

/** What an option has: its votes, and whether it takes part. */
export interface Claim {
  votes: bigint
  /** The order of the source decides no tie: ties give no apportionment. */
  eligible: boolean
}

/** Each method by its name: the awards in the order of the claims, or null where a tie leaves them open. */
export const apportionments: Readonly<
  Record<string, (claims: readonly Claim[], seats: number) => number[] | null>
> = {
  'largest remainder': largestRemainder,
  'D’Hondt': (claims, seats) => highestAverages(claims, seats, (won) => BigInt(won + 1)),
  'Sainte-Laguë': (claims, seats) => highestAverages(claims, seats, (won) => BigInt(2 * won + 1)),
}

/** The whole parts of the exact shares, then one more for the largest remainders. */
function largestRemainder(claims: readonly Claim[], seats: number): number[] | null {
  const total = claims.reduce((sum, { votes, eligible }) => (eligible ? sum + votes : sum), 0n)
  if (total <= 0n) return null
  const exact = claims.map(({ votes, eligible }) => (eligible ? votes * BigInt(seats) : 0n))
  const awards = exact.map((value) => Number(value / total))
  const left = seats - awards.reduce((sum, award) => sum + award, 0)
  const order = exact
    .map((value, at) => ({ at, remainder: value % total }))
    .sort((one, other) => compare(other.remainder, one.remainder))
  if (left > 0 && order[left - 1]?.remainder === order[left]?.remainder) return null
  for (const { at } of order.slice(0, left)) awards[at] = (awards[at] ?? 0) + 1
  return awards
}

/** Seat by seat to the highest of votes divided by a divisor that grows with what was won. */
function highestAverages(
  claims: readonly Claim[],
  seats: number,
  divisor: (won: number) => bigint,
): number[] | null {
  const awards = claims.map(() => 0)
  for (let seat = 0; seat < seats; seat++) {
    let best = -1
    let tied = false
    for (const [at, { votes, eligible }] of claims.entries()) {
      if (!eligible) continue
      const lead = best === -1 ? 1n : average(claims, awards, at, best, votes, divisor)
      if (lead > 0n) best = at
      tied = lead === 0n || (tied && lead < 0n)
    }
    if (best === -1 || (tied && seat === seats - 1)) return null
    awards[best] = (awards[best] ?? 0) + 1
  }
  return awards
}

/** Positive where the average of `at` is higher than that of `best`. */
function average(
  claims: readonly Claim[],
  awards: readonly number[],
  at: number,
  best: number,
  votes: bigint,
  divisor: (won: number) => bigint,
): bigint {
  return votes * divisor(awards[best] ?? 0) - (claims[best]?.votes ?? 0n) * divisor(awards[at] ?? 0)
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0
}
