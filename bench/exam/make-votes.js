import { personName } from '../articles/names.js'

/** Made-up counts, largest first, as BigInt: from a village to a large country, now and then a row without a vote. */
export function makeVotes(random, count) {
  const largest = 10 ** random.between(2, 7) * random.between(1, 9)
  const votes = []
  for (let at = 0; at < count; at++)
    votes.push(BigInt(random.between(5, Math.max(20, Math.floor(largest * random.fraction())))))
  if (random.chance(0.05)) votes[count - 1] = 0n
  return votes.sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
}

/** Names that differ in their surnames. */
export function makeNames(random, count) {
  const names = new Map()
  while (names.size < count) {
    const name = personName(random)
    names.set(name.slice(name.lastIndexOf(' ')), name)
  }
  return [...names.values()]
}

/** So many of a whole, the more the more votes: their sum is the whole. */
export function makeSeats(random, votes) {
  const whole = random.between(10, 400)
  const total = votes.reduce((sum, value) => sum + value, 0n)
  const seats = votes.map((value) => (BigInt(whole) * value) / (total || 1n))
  seats[0] += BigInt(whole) - seats.reduce((sum, value) => sum + value, 0n)
  return seats
}

export function sum(values) {
  return values.reduce((total, value) => total + value, 0n)
}
