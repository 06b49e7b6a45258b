import type { Constraint } from '../model/constraint.js'

/** One way of understanding the numbers of a table: the relations that then must hold. `notes` say what is unusual about it. */
export interface Reading {
  constraints: readonly Constraint[]
  notes: readonly string[]
}
