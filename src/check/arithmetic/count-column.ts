import type { Column } from '../../record/record.js'
import type { Severity } from '../diagnostic.js'

/** A column of counts: what it counts, and the rule that its sums belong to. */
export interface CountColumn {
  column: Column
  what: string
  /** The same in the sentence "… add up to". */
  counted?: string
  rule: string
  severity: Severity
}
