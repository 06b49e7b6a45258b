import type { Stretch } from './sentences.js'

/** Who leads in a round is no statement on the contest. */
export function namesRound(text: string, { start, end }: Stretch): boolean {
  return / round\b/.test(text.slice(start, end))
}

/** By how much somebody leads in a round is none, unless it is the last. */
export function namesEarlierRound(text: string, { start, end }: Stretch): boolean {
  return /(?<! second| final) round\b/.test(text.slice(start, end))
}
