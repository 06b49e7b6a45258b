import type { Constraint } from '../model/constraint.js'

/** Why numbers that do not fit may be right all the same: a total had to be guessed, or one share may be cut off and not rounded. */
export type Doubt = 'guessed total' | 'cut off'

/** One way of understanding the numbers of a table: the relations that then must hold. Where there is a doubt, what does not fit is told and left alone. */
export interface Reading {
  constraints: readonly Constraint[]
  doubt: Doubt | null
}
