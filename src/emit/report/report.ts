import type { Diagnostic, Fix, Related, Severity } from '../../check/diagnostic.js'

/** One finding in the report: a diagnostic without its span, which counts from the text and not from a line. */
export interface ReportMessage {
  rule: string
  severity: Severity
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  actual?: string
  expected: string[]
  related: Related[]
  proof?: string[]
  fix?: Fix
}

export type Counts = Record<Severity, number>

export interface ReportFile {
  path: string
  messages: ReportMessage[]
  counts: Counts
}

/** A file that could not be read or checked, and why. */
export interface ReportFailure {
  path: string
  reason: string
}

/** The whole report. `failures` is there only when there are any. */
export interface Report {
  files: ReportFile[]
  failures?: ReportFailure[]
  counts: Counts
}

/** What a check made of one file. `path` is `-` for standard input; `text` is the whole source. */
export interface CheckedFile {
  path: string
  text: string
  diagnostics: readonly Diagnostic[]
}

/** Writes a report piece by piece, so that no more than one file is held. Pieces are joined as they are. */
export interface Reporter {
  start(): string
  file(file: CheckedFile): string
  end(failures: readonly ReportFailure[]): string
}

export function noCounts(): Counts {
  return { error: 0, warning: 0, info: 0 }
}

/** Adds the severities of these findings. */
export function addCounts(counts: Counts, found: readonly { severity: Severity }[]): Counts {
  for (const { severity } of found) counts[severity] += 1
  return counts
}

/** A finding as the report has it, its keys in the documented order. */
export function messageOf(diagnostic: Diagnostic): ReportMessage {
  const { rule, severity, message, line, column, endLine, endColumn } = diagnostic
  const { actual, expected, related, proof, fix } = diagnostic
  return {
    rule,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(actual !== undefined && { actual }),
    expected,
    related,
    ...(proof !== undefined && { proof }),
    ...(fix !== undefined && { fix: { safe: fix.safe, edits: fix.edits } }),
  }
}
