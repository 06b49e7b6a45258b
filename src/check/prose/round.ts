import type { Stretch } from './sentences.js'

/** Who leads in a round, and by how much, is no statement on the contest. */
export function namesRound(text: string, { start, end }: Stretch): boolean {
  return / round\b/.test(text.slice(start, end))
}
