import { LineIndex } from '../source/line-index.js'
import type { Diagnostic, Finding } from './diagnostic.js'

/** The findings in the order of the source, with lines and columns. */
export function locate(findings: readonly Finding[], source: string): Diagnostic[] {
  if (findings.length === 0) return []
  const lines = new LineIndex(source)
  return [...findings].sort(byPlace).map((finding) => locateOne(finding, lines))
}

function byPlace(one: Finding, other: Finding): number {
  return one.span[0] - other.span[0] || one.span[1] - other.span[1] || (one.rule < other.rule ? -1 : 1)
}

function locateOne(finding: Finding, lines: LineIndex): Diagnostic {
  const { rule, severity, span, message, actual, expected = [], related = [], fix, proof } = finding
  const { line, column } = lines.point(span[0])
  const { line: endLine, column: endColumn } = lines.point(span[1])
  const diagnostic: Diagnostic = {
    rule,
    severity,
    span,
    message,
    line,
    column,
    endLine,
    endColumn,
    expected,
    related: related.map(({ span: [start], message: words }) => {
      const at = lines.point(start)
      return { line: at.line, column: at.column, message: words }
    }),
  }
  if (actual !== undefined) diagnostic.actual = actual
  if (fix !== undefined) diagnostic.fix = fix
  if (proof !== undefined) diagnostic.proof = proof
  return diagnostic
}
