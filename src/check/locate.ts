import { LineIndex } from '../source/line-index.js'
import type { Diagnostic, Finding } from './diagnostic.js'

/** The findings in the order of the source, with lines and columns. */
export function locate(findings: readonly Finding[], source: string): Diagnostic[] {
  if (findings.length === 0) return []
  const lines = new LineIndex(source)
  return [...findings]
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.rule < b.rule ? -1 : 1))
    .map(({ related, ...finding }) => {
      const start = lines.point(finding.span[0])
      const end = lines.point(finding.span[1])
      const diagnostic: Diagnostic = {
        ...finding,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      }
      if (related !== undefined && related.length > 0)
        diagnostic.related = related.map(({ span, message }) => {
          const { line, column } = lines.point(span[0])
          return { line, column, message }
        })
      return diagnostic
    })
}
