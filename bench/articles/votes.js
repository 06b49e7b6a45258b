/** Made-up votes, largest first, with their shares of the sum to two decimals. */
export function votesFor(random, count) {
  const votes = []
  for (let at = 0; at < count; at++) votes.push(random.between(20, 2_000_000 >> random.below(12)))
  votes.sort((a, b) => b - a)
  let total = 0
  for (const value of votes) total += value
  return { votes, total, shares: votes.map((value) => `${((100 * value) / total).toFixed(2)}%`) }
}
