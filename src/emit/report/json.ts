import { toJson } from '../json.js'
import { addCounts, messageOf, noCounts, type Reporter, type ReportFile } from './report.js'

/** The report as JSON, indented by two spaces, with a newline at its end: what `reportSchema` describes. */
export function jsonReporter(): Reporter {
  const counts = noCounts()
  let first = true
  return {
    start: () => '{\n  "files": [',
    file({ path, diagnostics }) {
      const file: ReportFile = {
        path,
        messages: diagnostics.map(messageOf),
        counts: addCounts(noCounts(), diagnostics),
      }
      addCounts(counts, diagnostics)
      const comma = first ? '' : ','
      first = false
      return `${comma}\n    ${indented(file, 4)}`
    },
    end(failures) {
      const close = first ? ']' : '\n  ]'
      const failed = failures.length === 0 ? '' : `,\n  "failures": ${indented(failures, 2)}`
      return `${close}${failed},\n  "counts": ${indented(counts, 2)}\n}\n`
    },
  }
}

/** A value of a document that has already gone in by some spaces; a line feed inside a string is escaped, so every one is a line's end. */
function indented(value: unknown, spaces: number): string {
  return toJson(value, { indent: 2 }).replaceAll('\n', `\n${' '.repeat(spaces)}`)
}
