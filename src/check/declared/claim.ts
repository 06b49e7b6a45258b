/**
 * Whether rows follow a relation so clearly that the others break it: otherwise the table follows another convention
 * (a column that nobody knows, another count of points), and nothing is claimed. A relation chosen from several that
 * could be meant needs one more row to speak for it.
 */
export function isClaimed(holding: number, violated: number, chosen: boolean): boolean {
  if (violated === 0) return holding > 0
  return holding >= (chosen ? 3 : 2) && violated * 2 <= holding
}
