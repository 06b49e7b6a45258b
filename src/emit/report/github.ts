import type { Diagnostic, Severity } from '../../check/diagnostic.js'
import type { Reporter } from './report.js'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows as annotations of the lines, one line each. */
export function githubReporter(): Reporter {
  return {
    start: () => '',
    file: ({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => `${annotation(path, diagnostic)}\n`).join(''),
    end: (failures) =>
      failures.map(({ path, reason }) => `::error ${property('file', path)}::${data(reason)}\n`).join(''),
  }
}

function annotation(path: string, diagnostic: Diagnostic): string {
  const { rule, severity, message, line, column, endLine, endColumn, expected } = diagnostic
  const properties = [
    // Standard input is no file of the repository; without a name the annotation belongs to the run.
    ...(path === '-' ? [] : [property('file', path)]),
    property('line', line),
    ...(endLine === line ? [] : [property('endLine', endLine)]),
    property('col', column),
    property('endColumn', endColumn),
    property('title', rule),
  ]
  const more = expected.length === 0 ? '' : ` (expected ${expected.join(' or ')})`
  return `::${commands[severity]} ${properties.join(',')}::${data(message + more)}`
}

/** A message: a line end in it would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(name: string, value: string | number): string {
  return `${name}=${data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`
}
