import type { Constraint } from '../model/constraint.js'

/**
 * Why numbers that do not fit may be right all the same: a total had to be guessed, or another column tells against what it is read as;
 * one share may be cut off and not rounded, or rounded and not cut off; or a total may hold votes that no row lists.
 */
export type Doubt = 'guessed total' | 'doubtful total' | 'cut off' | 'rounded' | 'unlisted votes'

/** What mostly holds besides the relations of a reading, made when it is asked for. */
export type Evidence = (constraints: readonly Constraint[]) => readonly Constraint[]

/** One way of understanding the numbers of a table: the relations that then must hold. Where there is a doubt, what does not fit is told and left alone. */
export interface Reading {
  constraints: readonly Constraint[]
  doubt: Doubt | null
  /** It tells which of several numbers is the wrong one. */
  evidence: Evidence | null
}
