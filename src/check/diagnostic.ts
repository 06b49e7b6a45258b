import type { Span } from '../source/span.js'

/** error: the stated numbers cannot all be true. warning: probably wrong, legitimate reasons exist. info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** One replacement in the source: `length` UTF-16 units from `offset` become `text`. */
export interface Edit {
  offset: number
  length: number
  text: string
}

/** `safe` never changes a stated number. */
export interface Fix {
  safe: boolean
  edits: Edit[]
}

/** Another place that belongs to a finding: a cell that agrees or disagrees, or that could be the wrong one instead. */
export interface Related {
  line: number
  column: number
  message: string
}

/** Such a place before lines and columns are known. */
export interface RelatedSpan {
  span: Span
  message: string
}

/** A rule and how grave its finding is by itself. */
export interface BrokenRule {
  rule: string
  severity: Severity
}

/** What a rule says, before lines and columns are known and before configuration has had its say. */
export interface Finding {
  rule: string
  severity: Severity
  /** All rules that the same cause breaks, where there may be several. */
  broken?: readonly BrokenRule[]
  span: Span
  message: string
  actual?: string
  /** Every value that would make all relations hold, most plausible first. */
  expected?: string[]
  related?: RelatedSpan[]
  fix?: Fix
  /** Which relations fail as stated and hold after the repair, one line each. */
  proof?: string[]
}

/** A finding as users get it: line and column are 1-based, columns count UTF-16 units, the end is excluded. */
export interface Diagnostic {
  rule: string
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  span: Span
  actual?: string
  /** Every value that would make all relations hold, most plausible first; empty where no value can be named. */
  expected: string[]
  related: Related[]
  proof?: string[]
  fix?: Fix
}
